import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import { statedIn } from './languages.ts';
import type { Objection } from './objection.ts';
import { createReading } from './reading.ts';

/** How a ranking is said to measure something. */
export const MEASURED_SO: Objection = {
  en: 'say in measures what the ranking counts, of whomever it ranks, without names, figures and places',
  zh: 'measures中只写榜单评价什么，不写名称、数字和名次',
};

/**
 * Reads what a ranking is said to measure, before there is an edition that prints it: the words by which it says something else.
 * No number in it is one of a note.
 */
export function createMeasureReader(dataset: Dataset, language: LanguageId): (text: string) => readonly string[] {
  const stated = statedIn(language);
  if (stated === null) return () => [];
  const { said } = createReading(dataset, stated, { isDated: () => false, isCounted: () => false });
  return text => (text === '' ? [] : [...new Set(said(text, 'measure').map(({ word }) => word.trim()))]);
}
