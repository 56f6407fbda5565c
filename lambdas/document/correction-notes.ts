import { type Claim, isTrue } from '../claims/claim.ts';
import type { ReleaseKey } from '../records/release.ts';
import { type Context, claimSentences } from './context.ts';
import type { Sentence } from './sentence.ts';

/**
 * Which places were corrected in these releases after printing, to stand beside them; of some units only, where they are
 * named.
 */
export const correctionNotes = (
  context: Context,
  releases: readonly (ReleaseKey | null)[],
  units: readonly string[] | null = null,
): readonly Sentence[] =>
  claimSentences(
    context,
    context.analysis.corrections.filter(
      claim =>
        claim.query.kind === 'revision' &&
        !isOfScore(claim) &&
        releases.includes(claim.query.release) &&
        (units === null || units.includes(claim.query.unit)),
    ),
  );

/** Which scores of these units were, to stand beside them. */
export const scoreCorrectionNotes = (
  context: Context,
  releases: readonly (ReleaseKey | null)[],
  units: readonly string[],
): readonly Sentence[] =>
  claimSentences(
    context,
    context.analysis.corrections.filter(
      claim =>
        isOfScore(claim) &&
        claim.query.kind === 'revision' &&
        releases.includes(claim.query.release) &&
        units.includes(claim.query.unit),
    ),
  );

const isOfScore = (claim: Claim): boolean => claim.kind === 'revision' && isTrue(claim) && claim.figures.of === 'score';
