import { describeAgreement } from './agreement/describe.ts';

describeAgreement(2022_01, 510);
