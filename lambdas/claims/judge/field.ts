import { type Release, releaseKey } from '../../records/release.ts';
import { type Evidence, withheld } from '../claim.ts';
import { isWhole } from '../rank-status.ts';
import type { View } from '../view.ts';
import { factEvidence, type Passed, recordEvidence, universes } from './guards.ts';

/** A row's name in counts: a cluster that bears one city's name alone counts for that city. */
export const nameOf = (view: View, unit: string): string => view.unit(unit)?.standsFor ?? unit;

/** Every unit that a release ranks, by the name it counts under, with its rank: only where all are on record. */
export function field(view: View, release: Release): Passed<ReadonlyMap<string, number>> {
  const key = releaseKey(release);
  const facts = [...factEvidence(release, 'listedTo'), ...factEvidence(release, 'universeSize')];
  if (!isWhole(release)) return { ok: false, finding: withheld({ code: 'notWhole', release: key }, facts) };
  const rows = view.recordsOf(key).filter(({ place }) => place.kind !== 'absent');
  const banded = rows.find(({ place }) => place.kind !== 'rank');
  if (banded) return { ok: false, finding: withheld({ code: 'banded', unit: banded.unit, release: key }, facts) };
  const ranks = new Map(
    rows.flatMap(({ unit, place }) => (place.kind === 'rank' ? [[nameOf(view, unit), place.rank] as const] : [])),
  );
  const universe = release.universeSize?.value ?? 0;
  if (ranks.size !== universe)
    return { ok: false, finding: withheld({ code: 'sumMismatch', release: key, found: ranks.size, universe }, facts) };
  return { ok: true, value: ranks };
}

/** All rows of a release, and how many it ranks and how far down it is on record. */
export const fieldEvidence = (view: View, release: Release): readonly Evidence[] => [
  ...view.recordsOf(releaseKey(release)).map(recordEvidence),
  ...factEvidence(release, 'listedTo'),
  ...factEvidence(release, 'universeSize'),
];

/** Whether the field is known to have changed: another size, or somebody ranked in one release and not in the other. */
export const fieldChanged = (view: View, release: Release, previous: Release): boolean =>
  universes(release, previous) !== null || someOutside(view, release, previous) || someOutside(view, previous, release);

const someOutside = (view: View, inside: Release, other: Release): boolean =>
  view
    .recordsOf(releaseKey(inside))
    .filter(({ place }) => place.kind === 'rank' || place.kind === 'band')
    .some(({ unit }) => isOutside(view, nameOf(view, unit), other));

/** Known to have no place in the release. */
function isOutside(view: View, unit: string, release: Release): boolean {
  const status = view.rankStatus(unit, releaseKey(release));
  switch (status.kind) {
    case 'inCluster':
      return true;
    case 'status':
      return status.status !== 'not-collected';
    case 'below':
    case 'notOnRecord':
      return isWhole(release);
    default:
      return false;
  }
}

/** Of each unit that two fields rank, how many places it rose among these units alone; less than none where it fell. */
export function countedAgain(
  now: ReadonlyMap<string, number>,
  then: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const both = [...now.keys()].filter(unit => then.has(unit));
  const ahead = (ranks: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const order = both.map(unit => ranks.get(unit) ?? 0).sort((a, b) => a - b);
    return new Map(both.map(unit => [unit, order.indexOf(ranks.get(unit) ?? 0)]));
  };
  const [before, since] = [ahead(then), ahead(now)];
  return new Map(both.map(unit => [unit, (before.get(unit) ?? 0) - (since.get(unit) ?? 0)]));
}

/** How many of these steps lead up, nowhere and down. */
export function ways(steps: Iterable<number>): { readonly up: number; readonly same: number; readonly down: number } {
  const all = [...steps];
  return {
    up: all.filter(step => step > 0).length,
    same: all.filter(step => step === 0).length,
    down: all.filter(step => step < 0).length,
  };
}
