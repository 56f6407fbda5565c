import { describe, expect, test } from 'vitest';
import { statedIn } from '../../../lambdas/audit/own/languages.ts';
import { createReading } from '../../../lambdas/audit/own/reading.ts';
import type { Words } from '../../../lambdas/audit/own/words.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { AIRPORTS } from './airports.ts';

/** Those of the texts that say nothing which could be wrong. */
function standing(language: PrintedLanguage, texts: readonly string[], words: Words): readonly string[] {
  const stated = statedIn(language);
  if (stated === null) throw new Error(`Nothing is read in ${language}.`);
  const { said } = createReading(AIRPORTS, stated, { isDated: () => false, isCounted: () => false });
  return texts.filter(text => said(text, words).length === 0);
}

const THANKS: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'We thank Jane Doe.',
    'We thank our librarian Ana Garcia.',
    'We thank Dr Li and Professor Lim.',
    'Our thanks go to Jane Doe, Li Wei and Ana Mill for their patience.',
    'We are grateful to our translator Wei Xi for careful proofreading.',
  ],
  'zh-Hans': ['感谢李明教授的耐心。', '感谢林博士。', '感谢Jane Doe和Ana Garcia的耐心。'],
};

/** More than thanks, or to somebody who would stand behind the report or is ranked. */
const MORE_THAN_THANKS: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'We thank Jane Doe, the winner.',
    'We thank Jane Doe for praising Dubai Airport.',
    'We thank Heathrow Airport.',
    'We thank the World Bank.',
    'We thank World Bank.',
    'We thank Jane Doe and London Heathrow Airport.',
    'We thank Jane Doe, who found no errors.',
    'Jane Doe thanks us.',
    'We thank Jane Doe for her approval.',
    'We thank Dr Nine.',
  ],
  'zh-Hans': ['感谢Jane Doe夺冠。', '感谢希思罗机场的支持。', '感谢World Bank的支持。', '感谢亚军Jane Doe。'],
};

const DELTAS = ['长江三角洲的港口令人向往。', '我们陆续想起退伍的朋友。', '大陆与海洋令人着迷。'];

describe.each(PRINTED)('people by name, in %s', language => {
  test('whoever is thanked by name is named', () => {
    expect(standing(language, THANKS[language], 'text')).toEqual(THANKS[language]);
  });

  test('thanks hold nothing besides', () => {
    expect(standing(language, MORE_THAN_THANKS[language], 'text')).toEqual([]);
  });

  test('a family name of the letters of numerals is no number', () => {
    const credits = ['Jo Lim, CC BY 4.0', 'Li Wei', 'LI Wei', 'Ann Dim', 'Ana Mill', 'Wei Xi'];
    expect(standing(language, credits, 'credit')).toEqual(credits);
  });
});

test.each(PRINTED)('a numeral at the end of a name is a number, in %s', language => {
  expect(standing(language, ['Jo Doe XI', 'Jo Doe, iii', 'Jo Doe Iii', 'LI', 'Jo Doe MCM'], 'credit')).toEqual([]);
});

test('ordinary words of such letters are no numbers', () => {
  const words = ['To us civil and vivid talk is dim and mild.', 'We like the mix.'];
  expect(standing('en', words, 'opinion')).toEqual(words);
  expect(standing('en', ['To us chapter xi is dim.', 'We like the XIV.'], 'opinion')).toEqual([]);
});

test('a delta, land and those who fell behind hold no number', () => {
  expect(standing('zh-Hans', DELTAS, 'opinion')).toEqual(DELTAS);
  expect(standing('zh-Hans', ['三角形有三条边。', '陆地上有伍家店。', '珠三角有三座港。'], 'opinion')).toEqual([]);
  expect(standing('zh-Hans', ['珠三角货流如织。', '长三角迎来春天。', '樟宜已经落伍。'], 'text')).toEqual([]);
});
