import type { RankingRecord } from '../../records/record.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { type Evidence, type Finding, withheld } from '../claim.ts';
import type { View } from '../view.ts';
import { nameOf } from './field.ts';
import { factEvidence, recordEvidence } from './guards.ts';

/**
 * Whoever is ranked in a field of no more than n is among its first n, as is everybody where all share the places down to
 * n: to say so of one of them says nothing, and counting it as a success misleads. Withheld with the first of the releases of which that is known.
 */
export function nobodyOutside(
  view: View,
  keys: readonly ReleaseKey[],
  top: number,
  evidence: readonly Evidence[],
): Finding<never> | null {
  for (const key of keys) {
    const release = view.release(key);
    if (release && isAllTop(view, release, top)) {
      const size = release.universeSize?.value ?? 0;
      return withheld({ code: 'nobodyOutside', release: releaseKey(release), top, size }, [
        ...evidence,
        ...allTopEvidence(view, release, top),
      ]);
    }
  }
  return null;
}

/**
 * Whether nobody can be outside the first n: no more are ranked, or all that are ranked share the places down to it. Who is
 * covered and given no place is outside, and no size tells of it.
 */
export const isAllTop = (view: View, release: Release, top: number): boolean =>
  holdsAllRanked(view, release, top) && unranked(view, release).length === 0;

/** Whether all that a release ranks are among its first n. */
function holdsAllRanked(view: View, release: Release, top: number): boolean {
  const size = release.universeSize?.value ?? null;
  const rows = view.recordsOf(releaseKey(release));
  return size !== null && (size <= top || (rows.length >= size && namesInTop(view, rows, top) >= size));
}

const unranked = (view: View, release: Release): readonly RankingRecord[] =>
  view.recordsOf(releaseKey(release)).filter(({ place }) => place.kind === 'absent' && place.status === 'unranked');

/** What tells that somebody is outside the first n though all that are ranked are in it: one who is given no place. */
export const outsideEvidence = (view: View, release: Release, top: number): readonly Evidence[] =>
  holdsAllRanked(view, release, top) ? unranked(view, release).slice(0, 1).map(recordEvidence) : [];

/** How many have a place, or a band, among the first n. */
const namesInTop = (view: View, rows: readonly RankingRecord[], top: number): number =>
  new Set(
    rows
      .filter(({ place }) => {
        const last = place.kind === 'rank' ? place.rank : place.kind === 'band' ? place.to : null;
        return last !== null && last <= top;
      })
      .map(({ unit }) => nameOf(view, unit)),
  ).size;

/** What tells that nobody is outside the first n: how many are ranked, and where that is more, the place of each. */
export const allTopEvidence = (view: View, release: Release, top: number): readonly Evidence[] => [
  ...factEvidence(release, 'universeSize'),
  ...((release.universeSize?.value ?? 0) > top ? view.recordsOf(releaseKey(release)).map(recordEvidence) : []),
];
