import { type Objections, unless } from '../truth/verdict.ts';

/** A reason is printed, so it must be so. */
export const isTrue = (found: boolean, fault: string, rule: string, why: string): Objections =>
  unless(found, `reason: ${fault}`, rule, why);
