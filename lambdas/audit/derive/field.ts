import { type Refusal, unless } from './derivation.ts';
import { countsFor, earliestPlaceOf, latestPlaceOf, type Rows, rankOf, sizeOf, spanOf } from './rows.ts';

/** Sizes of the field before and now, where both are known and differ. */
export function universes(rows: Rows, previous: string, release: string) {
  const [from, to] = [sizeOf(rows, previous), sizeOf(rows, release)];
  return from !== null && to !== null && from !== to ? { from, to } : null;
}

/** Whoever has a row in a release, as the units that the rows count for, each once. */
const listed = (rows: Rows, key: string): readonly string[] => [
  ...new Set(rows.list(key).rows.map(row => countsFor(rows, row.unit))),
];

/** Units with an exact place in both releases. */
export const rankedInBoth = (rows: Rows, previous: string, release: string): readonly string[] =>
  listed(rows, release).filter(unit => rankOf(rows, unit, release) !== null && rankOf(rows, unit, previous) !== null);

/** The places that units of two releases may hold in one of them, each in order: how many are before a place. */
interface Places {
  readonly latest: readonly number[];
  readonly earliest: readonly number[];
}

/** Of a list in order, how many are below a number. */
function below(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((numbers[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

const COMMON = new WeakMap<Rows, Map<string, readonly [then: Places, now: Places]>>();

/** Where the units stand, in each of two releases, that have a place or a band in both. */
function commonPlaces(rows: Rows, previous: string, release: string): readonly [then: Places, now: Places] {
  const known = COMMON.get(rows) ?? new Map<string, readonly [Places, Places]>();
  COMMON.set(rows, known);
  const pair = `${previous} ${release}`;
  const common = () =>
    listed(rows, release).filter(unit => [previous, release].every(key => spanOf(rows, unit, key) !== null));
  const inOrder = (units: readonly string[], key: string, placeOf: typeof latestPlaceOf): readonly number[] =>
    units.flatMap(unit => placeOf(rows, unit, key) ?? []).sort((a, b) => a - b);
  const places = (units: readonly string[], key: string): Places => ({
    latest: inOrder(units, key, latestPlaceOf),
    earliest: inOrder(units, key, earliestPlaceOf),
  });
  const make = (units: readonly string[]) => [places(units, previous), places(units, release)] as const;
  const found = known.get(pair) ?? make(common());
  known.set(pair, found);
  return found;
}

/** Where the field changed, the direction must hold among those ranked in both releases too. */
export function hiddenByField(rows: Rows, unit: string, previous: string, release: string): Refusal | null {
  if (universes(rows, previous, release) === null) return null;
  const [from, to] = [rankOf(rows, unit, previous) ?? 0, rankOf(rows, unit, release) ?? 0];
  // Who is in a band may stand before the unit or behind it: the direction holds either way, or it is not certain.
  const [before, after] = commonPlaces(rows, previous, release);
  const [bestBefore, worstBefore] = [below(before.latest, from), below(before.earliest, from)];
  const [bestNow, worstNow] = [below(after.latest, to), below(after.earliest, to)];
  const holds = from > to ? worstNow < bestBefore : from < to ? bestNow > worstBefore : true;
  return unless(holds, `does not hold among the units ranked in both ${previous} and ${release}`);
}
