import { describe, expect, test } from 'vitest';
import { en } from '../../lambdas/language/en/en.ts';
import type { SelectionFacts } from '../../lambdas/language/method-words.ts';
import { zhHans } from '../../lambdas/language/zh-hans/zh-hans.ts';
import { numbersIn } from '../support/numbers.ts';
import type { PrintedLanguage } from '../support/printed-languages.ts';

const FACTS: SelectionFacts = {
  top: 12,
  fewest: 13,
  most: 14,
  places: 15,
  tiers: 16,
  widths: 17,
  editions: 18,
  seats: 19,
  field: { of: 21, in: 22 },
  client: null,
};

const numbers = (language: PrintedLanguage, facts: SelectionFacts): ReadonlySet<number> => {
  const { method } = (language === 'en' ? en : zhHans).words;
  // 二十二分之二十一: a fraction is no count of anything.
  const text = method.selection(facts).join('').replace('二十二分之二十一', '第二十二第二十一');
  return new Set(numbersIn(text, language));
};

describe.each(['en', 'zh-Hans'] as const)('the method section, %s', language => {
  test('prints every threshold that the key findings have to pass', () => {
    const printed = numbers(language, FACTS);
    const { client, field, ...thresholds } = FACTS;
    for (const threshold of [...Object.values(thresholds), field.of, field.in]) expect(printed).toContain(threshold);
  });

  test('says whose news goes first, where the report is made for somebody', () => {
    const { method } = (language === 'en' ? en : zhHans).words;
    const [of, without] = ['Beijing', null].map(client => method.selection({ ...FACTS, client }).join(''));
    expect(of).toContain('Beijing');
    expect(without).not.toContain('Beijing');
    expect(without).not.toContain('null');
  });
});
