import { groupBy } from '../group-by.ts';
import type { Fault } from './fault.ts';

/** Rows that are named of those with one cause. */
const NAMED = 5;

/** From so many on, faults that differ in what was found only are told as one. */
const MANY = 6;

const DECIMAL = /-?\d+\.\d+/gu;

/** A text without what was found in the cell, nor, where that was a decimal, what it should be. */
function quotedAway(text: string, value: string | null): string {
  if (value === null || value === '') return text;
  const away = text.replaceAll(value, '…');
  return /^-?\d+\.\d+$/u.test(value) ? away.replaceAll(DECIMAL, '…') : away;
}

/** What faults of one cause have in common: the file, the column, the rule and the words. */
const sameWords = ({ file, column, rule, message, remedy, line }: Fault): string =>
  JSON.stringify([file, column, rule, message, remedy, line]);

/** The same, whatever was found in the cell. */
const sameForm = ({ file, column, rule, message, remedy, value, line }: Fault): string =>
  JSON.stringify([file, column, rule, quotedAway(message, value), quotedAway(remedy, value), line]);

/** One fault in place of several: of a row that bears it more than once, once. */
function asOne(faults: readonly Fault[]): readonly Fault[] {
  const [first, ...others] = faults;
  if (!first || others.length === 0) return faults;
  const rows = [...new Set(faults.flatMap(({ row }) => (row === null ? [] : [row])))];
  const values = [...new Set(faults.map(({ value }) => value ?? ''))].filter(Boolean);
  if (rows.length < 2 && values.length < 2) return [first];
  return [{ ...first, also: { count: rows.length, rows: rows.slice(0, NAMED), values: values.slice(0, NAMED) } }];
}

/** Empty cells of the same rows: a row without a key lacks all parts of it. */
function emptyTogether(faults: readonly Fault[]): readonly Fault[] {
  const byRows = groupBy(faults, fault =>
    fault.rule === 'F06' && fault.also && fault.value === null && !fault.line
      ? JSON.stringify([fault.file, fault.also.rows, fault.also.count])
      : JSON.stringify([fault.file, fault.row, fault.column, fault.rule, fault.message, fault.value]),
  );
  return [...byRows.values()].flatMap(list => {
    const [first, ...others] = list;
    if (!first || others.length === 0 || first.rule !== 'F06') return list;
    const columns = list.map(({ column }) => column ?? '').join(', ');
    return [
      {
        ...first,
        column: columns,
        message: `${columns} are empty.`,
        remedy: 'Fill the cells, or delete the rows.',
        translated: { 'zh-Hans': { message: `${columns}为空。`, remedy: '请填写这些单元格，或删除这些行。' } },
      },
    ];
  });
}

/** One fault a cause: what is wrong in the same way in many rows is told once, with their number and the first of them. */
export function byCause(faults: readonly Fault[]): readonly Fault[] {
  const told = [...groupBy(faults, sameForm).values()].flatMap(alike => {
    const same = [...groupBy(alike, sameWords).values()];
    return same.length >= MANY ? asOne(alike) : same.flatMap(asOne);
  });
  return emptyTogether(told);
}
