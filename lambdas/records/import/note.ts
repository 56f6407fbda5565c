import type { Names } from '../language-id.ts';
import type { Where } from './fault.ts';

/**
 * Something that the import did or decided of its own when it read a file: where, what stood there, what it was taken for,
 * and why, in the languages of those who import. Nothing is changed without one.
 */
export interface Note extends Where {
  readonly column: string | null;
  /** What stood in the cell; null where the note is about no cell. */
  readonly before: string | null;
  /** What it was read as. */
  readonly after: string | null;
  /** The sheet of a workbook, and the cell as the spreadsheet names it. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly words: Names;
  /** Of what it is told, where the words are the same for others: those with the same words are told together. */
  readonly of?: string;
}

interface Cell {
  readonly column?: string;
  readonly before?: string;
  readonly after?: string;
  readonly of?: string;
}

/** A note about a place in the files, in English and Chinese. */
export const note = (at: Where, en: string, zh: string, cell: Cell = {}): Note => ({
  file: at.file,
  row: at.row,
  column: cell.column ?? null,
  before: cell.before ?? null,
  after: cell.after ?? null,
  words: { en, 'zh-Hans': zh },
  ...(cell.of === undefined ? {} : { of: cell.of }),
});

/** `1 row is`, `3 rows are`. */
export const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** `rows 1–3`, `row 1`. */
export const rowsInWords = (from: number, to: number): { readonly en: string; readonly zh: string } =>
  from === to ? { en: `row ${from}`, zh: `第${from}行` } : { en: `rows ${from}–${to}`, zh: `第${from}至${to}行` };
