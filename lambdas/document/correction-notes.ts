import type { ReleaseKey } from '../records/release.ts';
import { type Context, claimSentences } from './context.ts';
import type { Sentence } from './sentence.ts';

/** What was corrected in these releases after printing, to stand beside their places; of some units only, where they are named. */
export const correctionNotes = (
  context: Context,
  releases: readonly (ReleaseKey | null)[],
  units: readonly string[] | null = null,
): readonly Sentence[] =>
  claimSentences(
    context,
    context.analysis.corrections.filter(
      ({ query }) =>
        query.kind === 'revision' && releases.includes(query.release) && (units === null || units.includes(query.unit)),
    ),
  );
