import { Big } from 'big.js';
import type { Dataset } from '../dataset.ts';
import { decimalsOf, isDecimal } from '../decimal.ts';
import { releaseKey } from '../release.ts';
import type { Fault } from './fault.ts';
import { counted, type Note, note } from './note.ts';
import type { OpenedFiles } from './open-files.ts';
import type { Cell, Row } from './row.ts';
import { isBinaryTail, withoutTail } from './tidy/number.ts';

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');

/** How many decimals the scores of each release have, by what is stored and what is brought, as it is written. */
const declaredIn = (opened: OpenedFiles, stored: Pick<Dataset, 'releases'>): ReadonlyMap<string, number> =>
  new Map([
    ...stored.releases.flatMap(release =>
      release.scoreDecimals ? [[releaseKey(release), release.scoreDecimals.value] as const] : [],
    ),
    ...opened.rows('releases').flatMap(({ cells }) => {
      const decimals = textOf(cells.get('score_decimals'));
      const key = `${textOf(cells.get('ranking'))}/${textOf(cells.get('release'))}`;
      return /^\d$/.test(decimals) ? [[key, Number(decimals)] as const] : [];
    }),
  ]);

const rounded = (at: Row['at'], release: string, decimals: number, before: string, after: string): Note =>
  note(
    at,
    `Rounded to the ${counted(decimals, 'decimal', 'decimals')} that ${release} declares for its scores: the rest are the digits of a computation.`,
    `按${release}声明的得分小数位数（${decimals}位）四舍五入：其余是计算机运算的尾数。`,
    { column: 'score', before, after },
  );

/** The one fault of a row that its score has the digits of a computation. */
const tailOf = ({ faults }: Row): Fault | undefined =>
  faults.find(({ rule, column, value }) => {
    const text = value ?? '';
    return rule === 'F07' && column === 'score' && isDecimal(text) && isBinaryTail(text);
  });

/**
 * Gives scores with the digits of a computation (96.40000000000001, as programs write them into workbooks) the decimals that
 * their release declares, and tells each. One that has more of them without these digits stays a fault.
 */
export function withComputedScores(opened: OpenedFiles, stored: Pick<Dataset, 'releases'>): OpenedFiles {
  const rows = opened.rows('records');
  if (!rows.some(row => tailOf(row))) return opened;
  const declared = declaredIn(opened, stored);
  const notes: Note[] = [];
  const records = rows.map((row): Row => {
    const tail = tailOf(row);
    const release = `${textOf(row.cells.get('ranking'))}/${textOf(row.cells.get('release'))}`;
    const decimals = declared.get(release);
    if (tail === undefined || decimals === undefined) return row;
    const before = tail.value ?? '';
    if (decimalsOf(withoutTail(before)) > decimals) return row;
    const after = new Big(before).round(decimals, Big.roundHalfUp).toFixed(decimals);
    notes.push(rounded(row.at, release, decimals, before, after));
    return {
      ...row,
      cells: new Map([...row.cells, ['score', after]]),
      faults: row.faults.filter(each => each !== tail),
    };
  });
  return {
    ...opened,
    rows: kind => (kind === 'records' ? records : opened.rows(kind)),
    notes: [...opened.notes, ...notes],
  };
}
