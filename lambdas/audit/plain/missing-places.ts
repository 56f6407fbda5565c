import { untakenRuns } from '../derive/missing.ts';
import { rankingOf } from '../derive/rows.ts';
import { numbersIn, type Reader } from './table-check.ts';

/** Whether a row speaks of places and not of a unit: who holds them is not on record. */
export const isOfNobody = (name: string | undefined, { forms }: Reader): boolean =>
  name !== undefined && forms.notOnRecordCell.test(name);

/**
 * Whether cells tell the places from the first to the last of these that no row of a release takes: each run of them once,
 * from the top down, and no others.
 */
export const areMissing = (
  cells: readonly string[],
  key: string,
  [from, to]: readonly [number, number],
  { known }: Reader,
): boolean =>
  cells.every(text => /^[\d,]+(?:[–—][\d,]+)?$/.test(text)) &&
  cells.map(text => numbersIn(text).join('–')).join() ===
    untakenRuns(known.rows, key, from, to)
      .map(run => run.join('–'))
      .join();

/**
 * Whether a row of the league table of a release gives a unit a place or a tier: not beyond a depth, nor why it has none. A
 * tier may be called by a sign that means something else in other tables.
 */
export function isOfPlace([place = '', name]: readonly string[], key: string, reader: Reader): boolean {
  const { rows } = reader.known;
  if (rankingOf(rows, key)?.tiers?.includes(place)) return true;
  const { notOnRecordCell, noPlaceCell, notCoveredCell, inClusterCell } = reader.forms;
  const isNone = [notOnRecordCell, noPlaceCell, notCoveredCell, inClusterCell].some(form => form.test(place));
  return !isNone && !place.startsWith('>') && !isOfNobody(name, reader);
}
