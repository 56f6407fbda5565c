import type { Absence } from '../../records/record.ts';
import { isJoint } from '../derive/guards.ts';
import { depthOf, isInCluster, isOpenByCorrection, isWholeList, rankOf, rowOf, spanOf } from '../derive/rows.ts';
import { earlier } from '../derive/sequence.ts';
import { holdersOfPlace, isPlaced, type Known } from './known.ts';
import { numbersIn, type Reader } from './table-check.ts';

/** Whose place in which release a cell gives; null of the unit where its name is none on record. */
interface Given {
  readonly unit: string;
  readonly key: string;
  readonly text: string;
}

/** How a cell says that a unit has no place in a release; null where it has to say more than that, or has one. */
export function placeless(known: Known, unit: string, key: string): Placeless | null {
  const { rows } = known;
  const row = rowOf(rows, unit, key);
  if (row?.place.kind === 'score') return 'notOnRecordCell';
  if (row !== null) return row.place.kind === 'absent' ? ABSENT[row.place.status] : null;
  const holders = holdersOfPlace(known, unit, key);
  if (holders.some(id => rows.unit(id)?.kind === 'cluster')) return 'inClusterCell';
  if (isWholeList(rows, key)) return 'noPlaceCell';
  return holders.length > 0 || depthOf(rows, key) === 0 ? 'notOnRecordCell' : null;
}

type Placeless = 'notOnRecordCell' | 'noPlaceCell' | 'notCoveredCell' | 'inClusterCell';

const ABSENT: Readonly<Record<Absence, Placeless>> = {
  unranked: 'noPlaceCell',
  withdrawn: 'noPlaceCell',
  'not-in-universe': 'notCoveredCell',
  'not-collected': 'notOnRecordCell',
};

/** A band by its first and its last place, or by its first alone. */
const BAND = /^[\d,]+(?:[–—][\d,]+|\+)$/;

/** Whether a cell gives the place that the records have: a rank, a shared one, a band, a tier, beyond a depth, or why there is none. */
export function isSo({ known, forms }: Reader, { unit, key, text }: Given): boolean {
  const { rows } = known;
  const span = spanOf(rows, unit, key);
  const row = rowOf(rows, unit, key);
  const numbers = numbersIn(text);
  if (row?.place.kind === 'tier') return text === row.place.tier;
  if (/^=?[\d,]+†?$/.test(text)) {
    const [rank, joint] = [rankOf(rows, unit, key), isJoint(rows, unit, key)];
    const isOpen = rank !== null && !joint && isOpenByCorrection(rows, key, rank);
    return rank === numbers[0] && text.startsWith('=') === joint && text.endsWith('†') === isOpen;
  }
  // Beyond a depth stands who is not on record: a place that is has to be given.
  if (text.startsWith('>'))
    return (
      /^>[\d,]+$/.test(text) &&
      !isWholeList(rows, key) &&
      span === null &&
      row === null &&
      !isInCluster(rows, unit, key) &&
      depthOf(rows, key) >= (numbers[0] ?? Number.POSITIVE_INFINITY)
    );
  if (numbers.length > 0)
    return BAND.test(text) || forms.aloudBand.test(text)
      ? span !== null && span.from === numbers[0] && span.to === (numbers[1] ?? null)
      : false;
  // What is drawn leaves out what is no place.
  if (text === '') return !isPlaced(known, unit, key);
  const why = placeless(known, unit, key);
  return why !== null && forms[why].test(text);
}

/** Whether a cell gives the place before: that of the release before, or words where none can be compared. */
export function isSoBefore(
  reader: Reader,
  unit: string,
  [from, to]: readonly [string | null, string],
  text: string,
): boolean {
  if (from !== null) return isSo(reader, { unit, key: from, text });
  const { known, forms } = reader;
  const isFirst = earlier(known.rows, to).kind === 'first';
  return text === '' || forms[isFirst ? 'noneBeforeCell' : 'notOnRecordCell'].test(text);
}
