import { expect, test } from 'vitest';
import { askedBySentence, freeSentences, placeOf } from '../../lambdas/findings/asked-in-free-words.ts';
import { partsOf } from '../support/edition.ts';

const { view } = partsOf('the sample, 2022').analysis();
const asked = (sentence: string, language: string) =>
  askedBySentence(view, sentence, language).map(({ kind, ...query }) => `${kind} ${Object.values(query).join(' ')}`);

test('of whoever is named in a release that is named the place and the score are asked', () => {
  const both = ['position shanghai gfci/32', 'score shanghai gfci/32'];
  expect(asked('Shanghai ranks sixth in GFCI 32.', 'en')).toEqual(both);
  expect(asked('上海在全球金融中心指数第32期中位列第六。', 'zh-Hans')).toEqual(both);
});

test('of whoever is named a figure of the year that is named is asked', () => {
  const gdp = ['value shanghai gdp-cny-100m 2021'];
  expect(asked('Shanghai’s GDP was 4,321.485 billion yuan in 2021.', 'en')).toEqual(gdp);
  expect(asked('2021年上海地区生产总值为43214.85亿元。', 'zh-Hans')).toEqual(gdp);
});

test('nothing is asked where nobody is named, or no release and no figure', () => {
  expect(asked('GFCI 32 ranks many.', 'en')).toEqual([]);
  expect(asked('Shanghai is lovely.', 'en')).toEqual([]);
  expect(asked('We thank the readers.', 'en')).toEqual([]);
});

test('a name is found as a word, and a text is its sentences', () => {
  expect(placeOf('Paris', 'Parisians of Paris')).toBe(13);
  expect(placeOf('Paris', 'Parisians')).toBe(-1);
  expect(placeOf('上海', '在上海的')).toBe(1);
  for (const text of ['One. Two? Three', '一。二！三', '']) expect(freeSentences(text).join('')).toBe(text);
  expect(freeSentences('One. Two? Three')).toHaveLength(3);
});
