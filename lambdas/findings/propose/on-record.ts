import type { View } from '../../claims/view.ts';
import type { ReleaseKey } from '../../records/release.ts';

/** Units at a place of a release. */
export const unitsAt = (view: View, release: ReleaseKey, rank: number): readonly string[] =>
  view
    .recordsOf(release)
    .filter(({ place }) => place.kind === 'rank' && place.rank === rank)
    .map(({ unit }) => unit);

/** Units at the first place of a release. */
export const leadersOf = (view: View, release: ReleaseKey): readonly string[] => unitsAt(view, release, 1);
