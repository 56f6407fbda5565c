import { describeAgreement } from './describe.ts';

describeAgreement('tiers');
