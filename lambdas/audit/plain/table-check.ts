import type { DeclaredTable } from '../declared.ts';
import type { Content } from '../expect/content.ts';
import { plain } from '../expect/decimal.ts';
import type { PhraseCheck } from '../expect/word-check.ts';
import type { Known } from './known.ts';
import type { Forms } from './sorts/sorts.ts';

/** What is needed to read a table. */
export interface Reader {
  readonly known: Known;
  readonly forms: Forms;
  readonly phrases: PhraseCheck;
}

/** The whole numbers in a cell, in their order. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d+(?:,\d{3})*/g)].map(([number]) => Number(plain(number)));

/** Whether a cell gives a number and nothing else, with whatever measure word the language sets behind it. */
export function counts(text: string, count: number, { forms }: Reader): boolean {
  const said = forms.countCell.exec(text)?.groups?.count;
  return said !== undefined && plain(said) === String(count);
}

/** Whether words say what they are due to say. */
export const isSaid = (text: string | undefined, content: Content, { phrases }: Reader): boolean =>
  text !== undefined && phrases.says(text, content) === null;

/** The first row that says what the records do not hold, in words; null where there is none. */
export type Check = (table: DeclaredTable, reader: Reader) => string | null;

/** What is wrong with a row. */
export const told = (row: readonly string[], why: string): string => `${row.join(' | ')}: ${why}`;

const NAME = 'unit:';

/** The units that a cell may name: it names one and nothing else, but for a sign behind it that is no name. */
export function unitsIn(text: string, { phrases }: Reader): readonly string[] {
  const [first, second, ...more] = phrases.pieces(text);
  if (!first || !text.startsWith(first.text) || (second && second.means.length > 0) || more.length > 0) return [];
  return first.means.flatMap(means => (means.startsWith(NAME) ? [means.slice(NAME.length)] : []));
}

const UNKNOWN = 'names nobody who is on record';

/** Checks each row of units: what a cell of each column is held against. */
export function eachUnit(
  { rows }: DeclaredTable,
  name: number,
  reader: Reader,
  isRight: (unit: string, cells: readonly string[]) => boolean,
): string | null {
  for (const row of rows) {
    const units = unitsIn(row[name] ?? '', reader);
    if (units.length === 0) return told(row, UNKNOWN);
    if (!units.some(unit => isRight(unit, row))) return told(row, 'is not what the records have');
  }
  return null;
}

/** The release of a ranking that a head or a cell names by its label. */
export const labelled = (text: string, ranking: string, reader: Reader): string | null =>
  reader.known.dataset.releases
    .filter(release => release.ranking === ranking)
    .map(({ id }) => `${ranking}/${id}`)
    .find(key => isSaid(text, [reader.known.facts.label(key)], reader)) ?? null;

/** The release that words name in full. */
export const releaseSaid = (text: string | undefined, reader: Reader): string | null =>
  text === undefined
    ? null
    : (reader.known.dataset.releases
        .map(({ ranking, id }) => `${ranking}/${id}`)
        .find(key => isSaid(text, reader.known.facts.release(key), reader)) ?? null);

/** The ranking that words name. */
export const rankingSaid = (text: string | undefined, reader: Reader): string | null =>
  text === undefined
    ? null
    : (reader.known.dataset.rankings
        .map(({ id }) => id)
        .find(id => isSaid(text, [reader.known.facts.ranking(id)], reader)) ?? null);

/** The release of a ranking, by its full name or its short one, and of an edition, by its label. */
export function editionOf(ranking: string, edition: string, reader: Reader): string | null {
  const { dataset, language } = reader.known;
  const id = dataset.rankings.find(({ names }) => names[language] === ranking)?.id ?? rankingSaid(ranking, reader);
  return id === null ? null : labelled(edition, id, reader);
}
