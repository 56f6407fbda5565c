import { type Refusal, unless } from './derivation.ts';
import {
  countsFor,
  depthOf,
  earliestPlaceOf,
  isInCluster,
  latestPlaceOf,
  type Rows,
  rankOf,
  rowOf,
  sizeOf,
  spanOf,
} from './rows.ts';

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

/** Whether a release certainly gives the unit no place: by its own word, as a part of another, or by a whole list. */
function isLeftOut(rows: Rows, unit: string, key: string): boolean {
  const place = rowOf(rows, unit, key)?.place;
  if (place) return place.kind === 'absent' && place.status !== 'not-collected';
  const size = sizeOf(rows, key);
  return isInCluster(rows, unit, key) || (size !== null && depthOf(rows, key) >= size);
}

/** Whether the field is another: of another size, or somebody has a place in one release and certainly none in the other. */
export function isOtherField(rows: Rows, previous: string, release: string): boolean {
  const gone = (from: string, to: string): boolean =>
    listed(rows, from).some(unit => spanOf(rows, unit, from) !== null && isLeftOut(rows, unit, to));
  return universes(rows, previous, release) !== null || gone(previous, release) || gone(release, previous);
}

/** How many places a unit gained when only some are put in order: those who were ahead of it, less those who are. */
export function gainAmong(
  rows: Rows,
  unit: string,
  among: readonly string[],
  [previous, release]: readonly [string, string],
): number {
  const ahead = (key: string): number => {
    const own = rankOf(rows, unit, key) ?? 0;
    return among.filter(other => (rankOf(rows, other, key) ?? own) < own).length;
  };
  return ahead(previous) - ahead(release);
}

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
