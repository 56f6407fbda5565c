import { describeAgreement } from './describe.ts';

describeAgreement('figures');
