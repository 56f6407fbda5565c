import { type Claim, isTrue } from '../claims/claim.ts';
import type { ReleaseKey } from '../records/release.ts';
import { type Context, claimSentences } from './context.ts';
import type { Sentence } from './sentence.ts';

const isOfScore = (claim: Claim): boolean => claim.kind === 'revision' && isTrue(claim) && claim.figures.of === 'score';

/** What was corrected in these releases after printing, as far as it is `meant`. */
const corrected = (
  context: Context,
  releases: readonly (ReleaseKey | null)[],
  units: readonly string[] | null,
  meant: (claim: Claim) => boolean,
): readonly Sentence[] =>
  claimSentences(
    context,
    context.analysis.corrections.filter(
      claim =>
        claim.query.kind === 'revision' &&
        meant(claim) &&
        releases.includes(claim.query.release) &&
        (units === null || units.includes(claim.query.unit)),
    ),
  );

/** Which places were, to stand beside them; of some units only, where they are named. */
export const correctionNotes = (
  context: Context,
  releases: readonly (ReleaseKey | null)[],
  units: readonly string[] | null = null,
): readonly Sentence[] => corrected(context, releases, units, claim => !isOfScore(claim));

/** Which scores of these units were, to stand beside them. */
export const scoreCorrectionNotes = (
  context: Context,
  releases: readonly (ReleaseKey | null)[],
  units: readonly string[],
): readonly Sentence[] => corrected(context, releases, units, isOfScore);
