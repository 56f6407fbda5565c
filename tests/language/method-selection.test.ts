import { describe, expect, test } from 'vitest';
import { en } from '../../lambdas/language/en/en.ts';
import { NOUNS, PLAIN } from '../../lambdas/language/en/nouns.ts';
import type { SelectionFacts } from '../../lambdas/language/method-words.ts';
import { zhHans } from '../../lambdas/language/zh-hans/zh-hans.ts';
import { numbersIn } from '../support/numbers.ts';
import type { PrintedLanguage } from '../support/printed-languages.ts';

const FACTS: SelectionFacts = {
  top: 12,
  fewest: 13,
  most: 14,
  places: 15,
  rankings: 23,
  across: 24,
  own: 27,
  leads: 25,
  over: 26,
  tiers: 16,
  widths: 17,
  editions: 18,
  seats: 19,
  field: { of: 21, in: 22 },
  client: null,
  must: { result: true, honours: true, basket: true, asked: true },
};

const numbers = (language: PrintedLanguage, facts: SelectionFacts): ReadonlySet<number> => {
  const { method } = (language === 'en' ? en : zhHans).words;
  // 二十二分之二十一: a fraction is no count of anything.
  const text = method.selection(facts).join('').replace('二十二分之二十一', '第二十二第二十一');
  return new Set(numbersIn(text, language));
};

/** What comes first in an edition that has nothing that must be said, rankings to count over, a result beside them, and all of it. */
const FIRST: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    '1. First comes what must be said; this edition has nothing of that sort.',
    '1. First comes what must be said: in how many of the rankings the leading unit is in the top 12 and how it compares with another unit.',
    '1. First comes what must be said: the overall result, and in how many of the rankings the leading unit is in the top 12 and how it compares with another unit.',
    '1. First comes what must be said: the overall result, the honours, in how many of the rankings the leading unit is in the top 12 and how it compares with another unit, and what the editors asked for.',
  ],
  'zh-Hans': [
    '1. 首先是必须陈述的内容，本版没有此类内容。',
    '1. 首先是必须陈述的内容：领先对象进入前12名的榜单数及与另一对象的比较。',
    '1. 首先是必须陈述的内容：总体结果，以及领先对象进入前12名的榜单数及与另一对象的比较。',
    '1. 首先是必须陈述的内容：总体结果，获评对象，领先对象进入前12名的榜单数及与另一对象的比较，以及编辑部要求的内容。',
  ],
};

describe.each(['en', 'zh-Hans'] as const)('the method section, %s', language => {
  test('prints every threshold that the key findings have to pass', () => {
    const printed = numbers(language, FACTS);
    const { client, field, must, ...thresholds } = FACTS;
    for (const threshold of [...Object.values(thresholds), field.of, field.in]) expect(printed).toContain(threshold);
  });

  test('names among what must be said only what the edition has', () => {
    const { method } = (language === 'en' ? en : zhHans).words;
    const first = (must: Partial<SelectionFacts['must']>): string =>
      method.selection({
        ...FACTS,
        must: { result: false, honours: false, basket: false, asked: false, ...must },
      })[0] ?? '';
    expect([first({}), first({ basket: true }), first({ result: true, basket: true }), first(FACTS.must)]).toEqual(
      FIRST[language],
    );
  });

  test('says whose news goes first, where the report is made for somebody', () => {
    const { method } = (language === 'en' ? en : zhHans).words;
    const [of, without] = ['Beijing', null].map(client => method.selection({ ...FACTS, client }).join(''));
    expect(of).toContain('Beijing');
    expect(without).not.toContain('Beijing');
    expect(without).not.toContain('null');
  });
});

test('a noun that begins with a vowel has its own article in the rules of the choice', () => {
  const { economy, city } = NOUNS;
  const rules = (unit: typeof city): string =>
    en
      .wordsFor({ ...PLAIN, unit })
      .method.selection(FACTS)
      .join(' ');
  expect(rules(city)).toContain(' a city that rose, or fell,');
  expect(rules(economy)).toContain(' an economy that rose, or fell,');
});
