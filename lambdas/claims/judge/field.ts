import type { RankingRecord } from '../../records/record.ts';
import { type Release, releaseKey } from '../../records/release.ts';
import { type Evidence, withheld } from '../claim.ts';
import { hadPlace } from '../placed-units.ts';
import type { View } from '../view.ts';
import { factEvidence, type Passed, recordEvidence, universes } from './guards.ts';

/** A row's name in counts: a cluster that bears one city's name alone counts for that city. */
export const nameOf = (view: View, unit: string): string => view.unit(unit)?.standsFor ?? unit;

/** Every unit that a release ranks, by the name it counts under, with its rank: only where all are on record. */
export function field(view: View, release: Release): Passed<ReadonlyMap<string, number>> {
  const key = releaseKey(release);
  const facts = [...factEvidence(release, 'listedTo'), ...factEvidence(release, 'universeSize')];
  if (!view.isWhole(key)) return { ok: false, finding: withheld({ code: 'notWhole', release: key }, facts) };
  const rows = view.recordsOf(key).filter(({ place }) => place.kind !== 'absent');
  const banded = rows.find(({ place }) => place.kind !== 'rank');
  if (banded) return { ok: false, finding: withheld({ code: 'banded', unit: banded.unit, release: key }, facts) };
  const ranks = new Map(
    rows.flatMap(({ unit, place }) => (place.kind === 'rank' ? [[nameOf(view, unit), place.rank] as const] : [])),
  );
  const universe = release.universeSize?.value ?? 0;
  const gone = view.recordsOf(key).filter(row => isGone(view, row));
  if (ranks.size < universe && ranks.size + gone.length >= universe)
    return {
      ok: false,
      finding: withheld({ code: 'takenOut', release: key, found: ranks.size, universe }, [
        ...facts,
        ...gone.map(recordEvidence),
      ]),
    };
  if (ranks.size !== universe)
    return { ok: false, finding: withheld({ code: 'sumMismatch', release: key, found: ranks.size, universe }, facts) };
  return { ok: true, value: ranks };
}

/** Taken out of the ranking, or without a place by a correction. */
const isGone = (view: View, row: RankingRecord): boolean =>
  row.place.kind === 'absent' && (row.place.status === 'withdrawn' || hadPlace(row, view.firstPrinted));

/** All rows of a release, and how many it ranks and how far down it is on record. */
export const fieldEvidence = (view: View, release: Release): readonly Evidence[] => [
  ...view.recordsOf(releaseKey(release)).map(recordEvidence),
  ...factEvidence(release, 'listedTo'),
  ...factEvidence(release, 'universeSize'),
];

/**
 * Whether the field is known to have changed: another size, or somebody ranked in one release and not in the other; `but`
 * is not looked at.
 */
export const fieldChanged = (view: View, release: Release, previous: Release, but?: string): boolean =>
  universes(release, previous) !== null ||
  someOutside(view, release, previous, but) ||
  someOutside(view, previous, release, but);

/**
 * What shows that nobody came or left: every row of both, where a row that is missing from one of the two would tell of
 * somebody. In a list in part it does only where a unit goes into another: a cluster, a successor.
 */
export function unchangedEvidence(view: View, ...releases: readonly Release[]): readonly Evidence[] {
  const isMade = ({ unit }: RankingRecord): boolean =>
    [...(view.unit(unit)?.members ?? []), ...(view.unit(unit)?.succeeds ?? [])].length > 0;
  return releases.some(each => view.isWhole(releaseKey(each)) || view.recordsOf(releaseKey(each)).some(isMade))
    ? releases.flatMap(each => fieldEvidence(view, each))
    : [];
}

/** Whether the field changed since the release before but for one unit, as it is told of that one, with what shows it. */
export function fieldSince(view: View, release: Release, previous: Release, unit: string) {
  const otherField = fieldChanged(view, release, previous, nameOf(view, unit));
  const evidence = otherField
    ? [release, previous].flatMap(each => fieldEvidence(view, each))
    : [release, previous].flatMap(each => factEvidence(each, 'universeSize'));
  return {
    figures: { otherField, universes: universes(release, previous) },
    evidence: [...evidence, ...(otherField ? [] : unchangedEvidence(view, release, previous))],
  };
}

const someOutside = (view: View, inside: Release, other: Release, but?: string): boolean =>
  view
    .recordsOf(releaseKey(inside))
    .filter(({ place }) => place.kind === 'rank' || place.kind === 'band')
    .map(({ unit }) => nameOf(view, unit))
    .some(unit => unit !== but && isOutside(view, unit, other));

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
      return view.isWhole(releaseKey(release));
    default:
      return false;
  }
}

/**
 * Of each unit that two fields rank, how many places it rose among these units alone; less than none where it fell. They
 * are ranked again by the tie rule of the ranking: where places run on, the number after a tie is the next one.
 */
export function countedAgain(
  now: ReadonlyMap<string, number>,
  then: ReadonlyMap<string, number>,
  placesRunOn: boolean,
): ReadonlyMap<string, number> {
  const both = [...now.keys()].filter(unit => then.has(unit));
  const ahead = (ranks: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const all = both.map(unit => ranks.get(unit) ?? 0).sort((a, b) => a - b);
    const order = placesRunOn ? [...new Set(all)] : all;
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
