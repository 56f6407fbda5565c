import type { Cell, Table } from '../page.ts';
import { scoreOf } from '../truth/scores.ts';
import { unless } from '../truth/verdict.ts';
import { placeCell } from './place-cells.ts';
import { type Checked, checked, type Tools } from './reader.ts';

export const SCORE = /^Score|得分$/;

/** The words of a place that is none. */
const isWithout = (shown: string): boolean => /^(no place|无名次|not covered|不在评价范围)$/.test(shown);

/** Scores of a release and of the one before it, in columns of their own: as published, of who is not in it, that; or not on record. */
export function scoreCells(
  table: Table,
  row: readonly Cell[],
  keys: readonly string[],
  unit: string,
  { truth }: Tools,
): readonly Checked[] {
  const columns = table.head.flatMap(({ shown }, at) => (SCORE.test(shown) ? [at] : []));
  return columns.map((at, index) => {
    const shown = row[at]?.shown ?? '';
    // A column alone may be of either.
    const of = columns.length === 1 ? keys : keys.slice(index, index + 1);
    const said = shown.replaceAll(',', '').replace('−', '-');
    // Who is not in a release has no score there, and its place says so.
    const without = of.some(key => (isWithout(shown) ? placeCell(shown, key, unit, truth)?.length === 0 : false));
    const so = without || shown === '·' || shown === '' || of.some(key => scoreOf(truth, key, unit) === said);
    return checked(
      row[at],
      unless(so, 'cell: false score', 'S18', of.map(key => scoreOf(truth, key, unit)).join(', ')),
    );
  });
}

const SCORE_CHANGE = /^(?:Change in score|得分变化)$/;

/** What a score gained or lost since the edition before, in a column of its own. */
export function scoreChanges(
  table: Table,
  row: readonly Cell[],
  [key, before]: readonly [string, string],
  unit: string,
  { truth }: Tools,
): readonly Checked[] {
  const at = table.head.findIndex(({ shown }) => SCORE_CHANGE.test(shown));
  if (at < 0) return [];
  const [now, then] = [key, before].map(each => scoreOf(truth, each, unit));
  const due = now && then ? Number(now) - Number(then) : null;
  const said = Number((row[at]?.shown ?? '').replace('−', '-'));
  const so = due === null ? row[at]?.shown === '·' : Math.abs(said - due) < 1e-9;
  return [checked(row[at], unless(so, 'cell: false change of a score', 'S18', String(due)))];
}
