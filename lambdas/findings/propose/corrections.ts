import { correctionOf, isScoreCorrected } from '../../claims/judge/correction.ts';
import type { QueryOf } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';

/** What was corrected in a release: every place that its publisher moved after printing, and every score that it gave anew. */
const correctionsIn = (view: View, release: ReleaseKey): readonly QueryOf<'revision'>[] =>
  view
    .recordsOf(release)
    .filter(row => correctionOf(view, row) !== null || isScoreCorrected(view, row))
    .map(({ unit }) => ({ kind: 'revision', unit, release }));

/** What was corrected in all that is read: it has to be told wherever the places beside it are. */
export const correctionQueries = (view: View): readonly QueryOf<'revision'>[] =>
  view.input.dataset.releases.map(releaseKey).flatMap(key => correctionsIn(view, key));
