import { describeAgreement } from './describe.ts';

describeAgreement('runs');
