import { describeAgreement } from './describe.ts';

describeAgreement('indices');
