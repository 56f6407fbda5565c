import type { DeclaredTable } from '../declared.ts';
import type { Content } from '../expect/content.ts';
import { plain } from '../expect/decimal.ts';
import type { PhraseCheck } from '../expect/word-check.ts';
import type { Known } from './known.ts';
import type { Forms } from './sorts.ts';

/** What is needed to read a table. */
export interface Reader {
  readonly known: Known;
  readonly forms: Forms;
  readonly phrases: PhraseCheck;
}

/** The whole numbers in a cell, in their order. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d+(?:,\d{3})*/g)].map(([number]) => Number(plain(number)));

/** Whether words say what they are due to say. */
export const isSaid = (text: string | undefined, content: Content, { phrases }: Reader): boolean =>
  text !== undefined && phrases.says(text, content) === null;

/** The first row that says what the records do not hold, in words; null where there is none. */
export type Check = (table: DeclaredTable, reader: Reader) => string | null;

/** What is wrong with a row. */
export const told = (row: readonly string[], why: string): string => `${row.join(' | ')}: ${why}`;
