import { describeAgreement } from './describe.ts';

describeAgreement('places');
