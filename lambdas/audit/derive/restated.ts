import type { RankingRecord } from '../../records/record.ts';
import type { Refusal } from './derivation.ts';
import {
  countsFor,
  depthOf,
  isWholeList,
  movedSince,
  type Rows,
  rankOf,
  rankOfRow,
  rowOf,
  sizeOf,
  spanOf,
} from './rows.ts';

/** Exact places of one release, by the units that the rows count for. */
type Order = ReadonlyMap<string, number>;

/**
 * Rows that stand at a place together with a unit: those that were printed there as it was, or came there by the same
 * correction as it did.
 */
export function rowsBeside(rows: Rows, unit: string, key: string, rank: number): readonly RankingRecord[] {
  const since = movedSince(rows, key);
  const own = rowOf(rows, unit, key);
  return (rows.list(key).byRank.get(rank) ?? []).filter(
    row => countsFor(rows, row.unit) !== countsFor(rows, unit) && since.get(row) === (own ? since.get(own) : undefined),
  );
}

/** Places down to one that somebody was moved out of, and that nobody holds since. */
export function emptied(rows: Rows, key: string, depth: number): readonly number[] {
  const { byRank } = rows.list(key);
  const empty = new Set(rows.list(key).moved.map(([first]) => rankOfRow(first)));
  return Array.from({ length: depth }, (_, index) => index + 1).filter(place => empty.has(place) && !byRank.has(place));
}

/** Whether whoever the release ranks has an exact place, and no number stands empty since a correction. */
export function isKnownThroughout(rows: Rows, key: string): boolean {
  const size = sizeOf(rows, key);
  const { rows: newest, placed, byRank } = rows.list(key);
  const isExact = newest.every(({ place }) => ['rank', 'absent'].includes(place.kind));
  const without = (byRank.get(null) ?? []).filter(({ unit }) => placed.has(countsFor(rows, unit)));
  return size !== null && isExact && placed.size - without.length >= size && emptied(rows, key, size).length === 0;
}

/** Whether whoever the release covers is in a tier, by the last word on it, and nobody is given a place. */
function isKnownInTiers(rows: Rows, key: string): boolean {
  const [size, { rows: newest }] = [sizeOf(rows, key), rows.list(key)];
  const inTiers = newest.filter(({ place }) => place.kind === 'tier').map(({ unit }) => countsFor(rows, unit));
  const isOther = newest.some(({ place }) => place.kind !== 'tier' && place.kind !== 'absent');
  return size !== null && !isOther && new Set(inTiers).size >= size;
}

/** Whether of whoever the release covers it is known what it gives, a place or a tier. */
export const isKnownWhole = (rows: Rows, key: string): boolean =>
  isKnownThroughout(rows, key) || isKnownInTiers(rows, key);

/** How those within a depth stand at one number: some together; some only because one of them was moved there. */
export function atOneNumber(rows: Rows, key: string, depth: number) {
  const since = movedSince(rows, key);
  const groups = [...rows.list(key).byRank]
    .filter(([rank]) => rank !== null && rank <= depth)
    .map(([, held]) => held.map(row => since.get(row) ?? 1));
  return {
    together: groups.some(each => new Set(each).size < each.length),
    apart: groups.some(each => new Set(each).size > 1),
  };
}

/** Somebody was moved into the top so many, or out of it: null where nobody was. */
export function movedAcross(rows: Rows, key: string, top: number): Refusal | null {
  const inside = (row: RankingRecord): boolean => (rankOfRow(row) ?? top + 1) <= top;
  const across = rows.list(key).moved.find(([first, last]) => inside(first) !== inside(last));
  return across ? `counts ${across[1].unit}, whose place in ${key} was corrected across ${top}` : null;
}

/** All places as they were printed. */
function asPrinted(rows: Rows, key: string): Order {
  const { rows: newest, vintages } = rows.list(key);
  const old = new Set(rows.list(key).moved.map(([first]) => first));
  return new Map(
    newest.flatMap(last => {
      const first = (vintages.get(last.unit) ?? []).find(row => old.has(row));
      const rank = rankOfRow(first ?? last);
      return rank === null ? [] : [[countsFor(rows, last.unit), rank] as const];
    }),
  );
}

/** The corrected places, and the others closed up behind the place that was left and opened at the one that was taken. */
function closedUp(rows: Rows, key: string): Order {
  const moves = rows.list(key).moved;
  const fixed = new Set(moves.map(([, last]) => last));
  const left = moves.flatMap(([first]) => rankOfRow(first) ?? []);
  const taken = moves.flatMap(([, last]) => rankOfRow(last) ?? []).sort((a, b) => a - b);
  return new Map(
    rows.list(key).rows.flatMap(row => {
      const rank = rankOfRow(row);
      if (rank === null) return [];
      let place = rank;
      if (!fixed.has(row)) {
        place -= left.filter(one => one < rank).length;
        for (const one of taken) if (one <= place) place += 1;
      }
      return [[countsFor(rows, row.unit), place] as const];
    }),
  );
}

/** Where a place was corrected in one of two releases: null where what is told is so in both readings of them. */
export function hangsOnCorrection(
  rows: Rows,
  [previous, release]: readonly [string, string],
  holds: (then: Order, now: Order) => boolean,
): Refusal | null {
  if (rows.list(previous).moved.length === 0 && rows.list(release).moved.length === 0) return null;
  const alike = [asPrinted, closedUp].every(read => holds(read(rows, previous), read(rows, release)));
  return alike ? null : `hangs on a place of ${previous} or ${release} that was corrected after printing`;
}

/** The same of the number of places by which a unit moved. */
export function moveHangs(rows: Rows, unit: string, previous: string, release: string, by: number): Refusal | null {
  const id = countsFor(rows, unit);
  return hangsOnCorrection(rows, [previous, release], (then, now) => {
    const [from, to] = [then.get(id), now.get(id)];
    return from !== undefined && to !== undefined && from - to === by;
  });
}

/** The same of having gone into the top so many, or out of it. */
export function crossingHangs(
  rows: Rows,
  unit: string,
  [previous, release]: readonly [string, string],
  { top, into }: { readonly top: number; readonly into: boolean },
): Refusal | null {
  const id = countsFor(rows, unit);
  const within = (order: Order): boolean => (order.get(id) ?? top + 1) <= top;
  return hangsOnCorrection(rows, [previous, release], (then, now) => within(now) === into && within(then) !== into);
}

/**
 * The same of where an earlier place lies, before, at or behind the one now; of a unit that was corrected itself only the
 * corrected place counts. A unit that is not among those listed stands behind them, and of a band its nearer end counts.
 */
export function sideHangs(rows: Rows, unit: string, previous: string, release: string): Refusal | null {
  const id = countsFor(rows, unit);
  const moved = (key: string): boolean => rows.list(key).moved.some(([, last]) => last === rowOf(rows, unit, key));
  const now = rankOf(rows, unit, release);
  const span = spanOf(rows, unit, previous);
  const isBehind = rowOf(rows, unit, previous) === null && !isWholeList(rows, previous);
  const nearer = span && now !== null && span.from <= now ? (span.to ?? span.from) : span?.from;
  const then = nearer ?? (isBehind && depthOf(rows, previous) > 0 ? depthOf(rows, previous) + 1 : null);
  if (now === null || then === null) return null;
  const at = (order: Order, key: string, place: number): number => (moved(key) ? place : (order.get(id) ?? place));
  return hangsOnCorrection(
    rows,
    [previous, release],
    (before, since) => Math.sign(at(before, previous, then) - at(since, release, now)) === Math.sign(then - now),
  );
}
