import { describe, expect, test } from 'vitest';
import { statedIn } from '../../../lambdas/audit/own/languages.ts';
import type { UnitNoun } from '../../../lambdas/records/report.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { FALSE_OR_UNPROVEN, NOT_OF_THE_BOOK, PRINTED_ONCE } from '../red-team/forewords.ts';
import { ASSERTIONS, FACTS_AS_OPINIONS } from '../red-team/own-assertions.ts';

const reader = (language: PrintedLanguage, nouns: readonly UnitNoun[] = []) => {
  const stated = statedIn(language);
  if (stated === null) throw new Error(`Nothing is read in ${language}.`);
  return stated.book.create(nouns);
};

/** Of what the book is, in words that a report on libraries has for what it is about. */
const OF_LIBRARIES: Readonly<Record<PrintedLanguage, readonly [sentence: string, noun: UnitNoun]>> = {
  en: ['All librarians read every page.', { singular: 'librarian', plural: 'librarians' }],
  'zh-Hans': ['感谢图书馆员的帮助。', { singular: '图书馆' }],
};

describe.each(PRINTED)('a sentence with no words but those of a book, in %s', language => {
  test('is none of those that say what nobody has shown', () => {
    const all = [
      ...FALSE_OR_UNPROVEN[language],
      ...PRINTED_ONCE[language],
      ...NOT_OF_THE_BOOK[language],
      ...Object.values(ASSERTIONS[language]).flat(),
      ...FACTS_AS_OPINIONS[language],
    ];
    expect(all.filter(reader(language))).toEqual([]);
  });

  test('is none that holds a word for what the report is about', () => {
    const [sentence, noun] = OF_LIBRARIES[language];
    expect(reader(language)(sentence)).toBe(true);
    expect(reader(language, [noun])(sentence)).toBe(false);
  });
});
