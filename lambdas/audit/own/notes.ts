import type { Dataset } from '../../records/dataset.ts';
import type { EditionDefinition } from '../../records/report.ts';
import { createWordReader } from '../expect/word-check.ts';
import type { Ledger } from '../ledger.ts';
import type { Stated } from './stated.ts';

/** The numbers that a note on the report may hold. */
export interface Noted {
  /** Whether a word of a text is a day, a year or an edition that the definition or what it reads has. */
  readonly isDated: (word: string, text: string) => boolean;
  /** Whether it counts no more than the rankings of the basket, or is the N of "top N". */
  readonly isCounted: (word: string, text: string) => boolean;
}

/** Days and years that a definition and the releases which it reads tell. */
const datesIn = ({ releases }: Dataset, edition: EditionDefinition | null): readonly string[] => {
  const { cutOff, compiled, event, correction, releaseAt, year } = edition ?? {};
  const own = [cutOff, compiled, event?.date, correction?.date, releaseAt, year];
  return [...own, ...releases.flatMap(({ released, labels }) => [released, labels])].map(each =>
    JSON.stringify(each ?? ''),
  );
};

/** Whether a figure is one of those that a piece of a sentence is written with: 8 is in “8 May 2018”, and not for its 2018. */
const isIn = (text: string, word: string): boolean =>
  /\p{Script=Han}/u.test(word)
    ? text.includes(word)
    : [...text.matchAll(/\p{N}+|\p{L}+/gu)].some(([run]) => run === word);

/**
 * How numbers in notes are read: none above the number of rankings that the edition counts over, or of places that it corrects;
 * years and days that stand in the definition or in what it reads. Whatever is larger counts something else.
 */
export function createNoted(dataset: Dataset, ledger: Ledger, { language }: Stated): Noted {
  const report = dataset.reports.find(({ id }) => id === ledger.report);
  const edition = report?.editions.find(({ id }) => id === ledger.edition) ?? null;
  const most = Math.max(edition?.basket.length ?? 0, edition?.correction?.vintages.length ?? 0);
  const dates = datesIn(dataset, edition);
  const read = createWordReader(dataset, ledger, language);
  const isOnRecord = (value: string): boolean => dates.some(date => date.includes(value));
  const isDate = (means: string, word: string): boolean => {
    const [sort, value = ''] = means.split(':');
    // A label such as 32 could be any number.
    if (sort === 'label' || sort === 'release' || sort === 'edition') return !/^\d{1,3}$/.test(word);
    return (sort === 'date' || (sort === 'n' && /^\d{4}$/.test(value))) && isOnRecord(value);
  };
  const isCount = (means: string): boolean => {
    const [sort, value = ''] = means.split(':');
    if (sort === 'top') return Number(value) === report?.topN;
    return sort === 'n' && /^\d+$/.test(value) && Number(value) <= most;
  };
  const has =
    (isBorneOut: (means: string, word: string) => boolean) =>
    (word: string, text: string): boolean =>
      read(text).some(piece => isIn(piece.text, word) && piece.means.some(each => isBorneOut(each, word)));
  return { isDated: has(isDate), isCounted: has(isCount) };
}
