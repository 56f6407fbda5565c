import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import type { World } from '../../../support/world.ts';

/** What a judge answers: the verdict, and of the figures or the reason those that the example is about. */
type Answer =
  | { readonly verdict: 'true'; readonly figures: object }
  | {
      readonly verdict: 'false' | 'withhold';
      readonly reason: { readonly code: string; readonly [fact: string]: unknown };
    };

/** A question, the records that it is put to, and the answer. */
export interface Example {
  readonly records: World;
  readonly query: Query;
  readonly answer: Answer;
}

/** One question put to two worlds that differ in what the main guard of the kind looks at. */
interface Guarded {
  readonly query: Query;
  /** Nothing to guard against: the claim is true, with these figures. */
  readonly idle: { readonly records: World; readonly figures: object };
  readonly atWork: { readonly records: World; readonly answer: Answer };
}

/** What every kind of sentence that an analyst uses is shown by. */
export interface Examples {
  readonly holds: Example;
  readonly fails: Example;
  readonly open: Example;
  readonly guarded: Guarded;
}

export const holds = (records: World, query: Query, figures: object): Example => ({
  records,
  query,
  answer: { verdict: 'true', figures },
});

export const fails = (records: World, query: Query, code: string, facts: object = {}): Example => ({
  records,
  query,
  answer: { verdict: 'false', reason: { code, ...facts } },
});

export const open = (records: World, query: Query, code: string, facts: object = {}): Example => ({
  records,
  query,
  answer: { verdict: 'withhold', reason: { code, ...facts } },
});
