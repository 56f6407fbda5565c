import { entries } from '../derive/entries.ts';
import { movements } from '../derive/movements.ts';
import { placing } from '../derive/placing.ts';
import { methodBreaks, untoldMethod } from '../derive/sequence.ts';
import type { Reader } from './table-check.ts';
import { isKept, placesMoved } from './told-changes.ts';

/** Whether a cell gives the change since the release before, as a sentence may tell it, marked where the method changed. */
export function isChange(
  { known, forms }: Reader,
  unit: string,
  [from, to]: readonly [string | null, string],
  text: string,
): boolean {
  const { rows } = known;
  if (text === '') return true;
  const about = { unit, release: to };
  const isNew = () => typeof entries.newToRanking(rows, { kind: 'newToRanking', ...about }) !== 'string';
  const isFormed = () => typeof entries.succession(rows, { kind: 'succession', ...about }) !== 'string';
  if (forms.newCell.test(text)) return from !== null && isNew();
  if (forms.successorCell.test(text)) return from !== null && isFormed();
  // Nothing may be left open that a sentence tells.
  if (text === UNTOLD) return from === null || untoldMethod(rows, to, from) !== null || !(isNew() || isFormed());
  const isMarked = text.endsWith(MARK);
  if (from === null || isMarked !== methodBreaks(rows, to, from).length > 0) return false;
  const said = isMarked ? text.slice(0, -MARK.length) : text;
  const at = { unit, release: to };
  const [, way, size, tiers] = /^([▲▼])(?: (\d+)( tiers?|级)?)?$/.exec(said) ?? [];
  const isUp = way === '▲';
  if (way !== undefined && size === undefined) {
    const found = placing.bandMove(rows, { kind: 'bandMove', ...at });
    return typeof found !== 'string' && (found.direction === 'up') === isUp;
  }
  if (tiers !== undefined) {
    const found = placing.tierMove(rows, { kind: 'tierMove', ...at });
    return typeof found !== 'string' && (found.direction === 'up') === isUp && found.steps === Number(size);
  }
  if (size !== undefined) return placesMoved(known, unit, to) === Number(size) * (isUp ? 1 : -1);
  if (forms.enteredCell.test(said))
    return typeof entries.enteredTop(rows, { kind: 'enteredTop', ...at, top: known.report.topN }) !== 'string';
  if (forms.leftCell.test(said))
    return typeof entries.leftTop(rows, { kind: 'leftTop', ...at, top: known.report.topN }) !== 'string';
  if (forms.sharedCell.test(said) || forms.aloneCell.test(said)) {
    const found = movements.sharing(rows, { kind: 'sharing', ...at });
    return typeof found !== 'string' && found.joint === forms.sharedCell.test(said);
  }
  return said === '=' && isKept(known, unit, from, to);
}

/** Nothing is told of the change; nor is it where the cell is empty. */
const UNTOLD = '–';
/** Behind a change across a change of method. */
const MARK = ' *';
