import { describeAgreement } from './agreement/describe.ts';

describeAgreement(2022_04, 510);
