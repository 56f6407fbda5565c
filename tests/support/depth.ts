import { SEED } from './seed.ts';

/**
 * Whether everything is tried as deep as before a merge (`npm run test:deep`), or as deep as at every change (`npm test`).
 * Test files that reach this one by their imports, and no others, are run again before a merge: who wants the seed alone
 * takes it from `seed.ts`.
 */
export const DEEP = process.env.ALMANAC_TEST_DEPTH === 'deep';

/** What is tried at every change, or what is tried before a merge. */
export const byDepth = <T>(everyChange: T, deep: T): T => (DEEP ? deep : everyChange);

/** How often a property is tried, and from where chance begins; `part` tells apart tests that share one generator. */
export const runs = (
  everyChange: number,
  deep: number,
  part = 0,
): { readonly seed: number; readonly numRuns: number } => ({
  seed: SEED + part,
  numRuns: byDepth(everyChange, deep),
});

/**
 * Of a list the one whose turn it is at this commit, so that those that follow try the others; before a merge all. For what
 * is tried of one rule in several languages or editions; `part` tells apart lists of one length that are to turn by
 * themselves. Of a long list every `each`-th has its turn.
 */
export const inTurn = <T>(all: readonly T[], part = 0, each = all.length): readonly T[] =>
  all.filter((_, at) => DEEP || at % each === (SEED + part) % each);
