import { depthOf, isWholeList, type Rows, rankingOf, sizeOf } from './rows.ts';

/** Whether some row on record takes a place, or the list is known to be complete to it. */
function isTaken(rows: Rows, key: string, place: number): boolean {
  if (place <= depthOf(rows, key)) return true;
  const dense = rankingOf(rows, key)?.tieRule === 'dense';
  const { rows: all, byRank } = rows.list(key);
  const inBand = all.some(
    ({ place: at }) => at.kind === 'band' && at.from <= place && place <= (at.to ?? Number.POSITIVE_INFINITY),
  );
  if (inBand || (byRank.get(place) ?? []).length > 0) return true;
  return !dense && [...byRank].some(([rank, held]) => rank !== null && rank < place && rank + held.length - 1 >= place);
}

/** The runs of places between two, these among them, that no row takes: the first and the last of each, or the one alone. */
export function untakenRuns(rows: Rows, key: string, from: number, to: number): readonly (readonly number[])[] {
  if (isWholeList(rows, key) || ![...rows.list(key).byRank.keys()].some(rank => rank !== null)) return [];
  const last = Math.min(to, sizeOf(rows, key) ?? to);
  const open = Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index).filter(
    place => !isTaken(rows, key, place),
  );
  const firsts = open.filter((place, at) => open[at - 1] !== place - 1);
  const lasts = open.filter((place, at) => open[at + 1] !== place + 1);
  return firsts.map((first, at) => [...new Set([first, lasts[at] ?? first])]);
}
