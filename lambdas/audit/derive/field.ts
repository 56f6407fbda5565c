import { type Refusal, unless } from './derivation.ts';
import {
  countsFor,
  depthOf,
  earliestPlaceOf,
  isInCluster,
  isWholeList,
  latestPlaceOf,
  type Rows,
  rankingOf,
  rankOf,
  rowOf,
  sizeOf,
  spanOf,
} from './rows.ts';

/** Sizes of the field before and now, where both are known and differ. */
function universes(rows: Rows, previous: string, release: string) {
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
  return isInCluster(rows, unit, key) || isWholeList(rows, key);
}

/** Whether the field is another: of another size, or somebody has a place in one release and certainly none in the other. */
export function isOtherField(rows: Rows, previous: string, release: string, but?: string): boolean {
  const gone = (from: string, to: string): boolean =>
    listed(rows, from).some(unit => unit !== but && spanOf(rows, unit, from) !== null && isLeftOut(rows, unit, to));
  return universes(rows, previous, release) !== null || gone(previous, release) || gone(release, previous);
}

/** Whether the field of others is another than in the release before, and its sizes where both are known and differ. */
export const fieldSince = (rows: Rows, unit: string, previous: string, release: string) => ({
  otherField: isOtherField(rows, previous, release, countsFor(rows, unit)),
  universes: universes(rows, previous, release),
});

/** How many of these places are before one, as the publisher counts: those who hold them, or where it runs on behind a tie the numbers. */
export function placesBefore(rows: Rows, key: string, all: readonly number[], place: number): number {
  const before = all.filter(each => each < place);
  return isDense(rows, key) ? new Set(before).size : before.length;
}

/**
 * How many places a unit gained when only some are put in order: those who were ahead of it, less those who are; or the
 * numbers that they held, where the publisher gives the next number after a tie.
 */
export function gainAmong(
  rows: Rows,
  unit: string,
  among: readonly string[],
  [previous, release]: readonly [string, string],
): number {
  const ahead = (key: string): number => {
    const own = rankOf(rows, unit, key) ?? 0;
    return placesBefore(
      rows,
      key,
      among.map(other => rankOf(rows, other, key) ?? own),
      own,
    );
  };
  return ahead(previous) - ahead(release);
}

/** Where the number after a tie is the next one: whoever has another number, and no others than that would say, before it. */
export function numberedOnly(
  rows: Rows,
  among: readonly string[],
  [previous, release]: readonly [string, string],
): Refusal | null {
  if (!isDense(rows, release)) return null;
  const at = (unit: string) => [previous, release].map(key => rankOf(rows, unit, key) ?? 0);
  const all = among.map(at);
  const hidden = among.find(unit => {
    const own = at(unit);
    const [then = 0, now = 0] = [0, 1].map(index => all.filter(each => (each[index] ?? 0) < (own[index] ?? 0)).length);
    const [from = 0, to = 0] = own;
    return from !== to && Math.sign(from - to) !== Math.sign(then - now);
  });
  return unless(hidden === undefined, `counts ${hidden}, whose number alone changed`);
}

/** Where those stand in one of two releases who count in both, each list in order: how many are before a place. */
interface Places {
  /** The latest places of those who certainly have one in both. */
  readonly certain: readonly number[];
  /** The earliest places of those who may have one in the other release too, since nothing there says otherwise. */
  readonly possible: readonly number[];
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

/** Whether a release may give the unit a place that is not on record: a place that nobody collected, or one further down. */
function mayBeIn(rows: Rows, unit: string, key: string): boolean {
  const place = rowOf(rows, unit, key)?.place;
  if (place?.kind === 'absent') return place.status === 'not-collected';
  return !isLeftOut(rows, unit, key);
}

/** Where the units stand, in each of two releases, that have or may have a place or a band in both. */
function commonPlaces(rows: Rows, previous: string, release: string): readonly [then: Places, now: Places] {
  const known = COMMON.get(rows) ?? new Map<string, readonly [Places, Places]>();
  COMMON.set(rows, known);
  const pair = `${previous} ${release}`;
  const inOrder = (units: readonly string[], key: string, placeOf: typeof latestPlaceOf): readonly number[] =>
    units.flatMap(unit => placeOf(rows, unit, key) ?? []).sort((a, b) => a - b);
  const places = (key: string, other: string): Places => {
    const placed = listed(rows, key).filter(unit => spanOf(rows, unit, key) !== null);
    const certain = placed.filter(unit => spanOf(rows, unit, other) !== null);
    const possible = placed.filter(unit => spanOf(rows, unit, other) !== null || mayBeIn(rows, unit, other));
    return { certain: inOrder(certain, key, latestPlaceOf), possible: inOrder(possible, key, earliestPlaceOf) };
  };
  const found = known.get(pair) ?? ([places(previous, release), places(release, previous)] as const);
  known.set(pair, found);
  return found;
}

/**
 * How many may stand before a place of whom no row tells; null where nobody can tell. Where the list is not on record so
 * far down, a tie of n takes n places, unless the publisher counts otherwise or a row was corrected since.
 */
function unlistedBefore(rows: Rows, key: string, place: number): number | null {
  if (depthOf(rows, key) >= place) return 0;
  const all = rows.list(key).rows;
  if (rankingOf(rows, key)?.tieRule === 'dense' || all.some(({ vintage }) => vintage > 1)) return null;
  const told = listed(rows, key).filter(unit => (latestPlaceOf(rows, unit, key) ?? place) < place);
  return Math.max(0, place - 1 - told.length);
}

/** How many the rows of a release have before a place: for certain, and at most, which is null where nobody can tell. */
function countedBefore(rows: Rows, key: string, place: number): readonly [least: number, most: number | null] {
  const places = listed(rows, key);
  const least = places.filter(unit => (latestPlaceOf(rows, unit, key) ?? place) < place).length;
  const most = places.filter(unit => (earliestPlaceOf(rows, unit, key) ?? place) < place).length;
  return [least, depthOf(rows, key) < place || most > least ? null : most];
}

const isDense = (rows: Rows, key: string): boolean => rankingOf(rows, key)?.tieRule === 'dense';

/** Whether a place says how many stand before it: not where the number after a tie is the next one, but that none is. */
export function countsThoseBefore(rows: Rows, key: string, place: number): boolean {
  return !isDense(rows, key) || countedBefore(rows, key, place)[1] === place - 1;
}

/** Where the number after a tie is the next one: as many stand before the better place as stood before the worse. */
export function hiddenByTies(rows: Rows, unit: string, previous: string, release: string): Refusal | null {
  const [from, to] = [rankOf(rows, unit, previous) ?? 0, rankOf(rows, unit, release) ?? 0];
  if (!isDense(rows, release) || from === to || isOtherField(rows, previous, release)) return null;
  const [better, worse] = from > to ? [release, previous] : [previous, release];
  const [least] = countedBefore(rows, better, Math.min(from, to));
  const [, most] = countedBefore(rows, worse, Math.max(from, to));
  return unless(
    most === null || least < most,
    `does not hold by how many stood before ${unit}, whose number alone changed`,
  );
}

/** Where the field changed, the direction must hold among those ranked in both releases, however the unlisted stand. */
export function hiddenByField(rows: Rows, unit: string, previous: string, release: string): Refusal | null {
  if (!isOtherField(rows, previous, release)) return null;
  const [from, to] = [rankOf(rows, unit, previous) ?? 0, rankOf(rows, unit, release) ?? 0];
  if (from === to) return null;
  const [then, now] = commonPlaces(rows, previous, release);
  // The better place may have more before it than the rows tell, and the worse one those only who are certain.
  const [better, worse] = from > to ? [now, then] : [then, now];
  const [key, first, last] = from > to ? [release, to, from] : [previous, from, to];
  const unlisted = unlistedBefore(rows, key, first);
  const holds = unlisted !== null && below(better.possible, first) + unlisted < below(worse.certain, last);
  return unless(holds, `does not hold among the units ranked in both ${previous} and ${release}`);
}
