import { describeAgreement } from './describe.ts';

describeAgreement('themes');
