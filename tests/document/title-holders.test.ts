import { describe, expect, test } from 'vitest';
import { ungrounded } from '../../lambdas/audit/plain/plain.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { declaredBy } from '../../lambdas/publishing/declared.ts';
import { partsOf } from '../support/edition.ts';
import { once } from '../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { readLedger } from '../support/read-ledger.ts';

const parts = partsOf('the sample, 2022');
const declaredIn = once((language: (typeof PRINTED)[number]) => declaredBy(compose(parts.analysis(), language)));

const TOLD = {
  en: [
    'Held it in 2021 and not in 2022: Xi’an.',
    'No list of holders from before 2021 was read, so how long each city has held the title is not known.',
  ],
  'zh-Hans': [
    '2021年度曾获评而2022年度未再获评的有西安。',
    '2021年度以前的获评名单本版未采用，各城市自何时起获评，无从得知。',
  ],
} as const;

/** What the records say otherwise. */
const UNTRUE: Readonly<Record<PrintedLanguage, readonly (readonly [told: string, untrue: string])[]>> = {
  en: [
    ['not in 2022: Xi’an', 'not in 2022: Chongqing'],
    ['Held it in 2021', 'Held it in 2020'],
    ['2022: Xi’an', '2022: Xi’an and Wuhan'],
    ['from before 2021', 'from before 2020'],
  ],
  'zh-Hans': [
    ['有西安', '有重庆'],
    ['2021年度曾', '2020年度曾'],
    ['有西安', '有西安和武汉'],
    ['2021年度以前', '2020年度以前'],
  ],
};

describe.each(PRINTED)('of the title of the report, in %s', language => {
  const found = (change: (text: string) => string) => {
    const declared = declaredIn(language);
    const sentences = declared.sentences.map(each =>
      TOLD[language].some(told => told === each.text) ? { ...each, text: change(each.text) } : each,
    );
    return ungrounded(
      'report',
      readLedger('the sample, 2022'),
      { ...declared, sentences },
      parts.input.dataset,
      parts.input.compared?.dataset,
    );
  };

  test('it is told beside the holders who held it before, and that lists before are not known', () => {
    const texts = declaredIn(language).sentences.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([...TOLD[language]]));
    expect(found(text => text)).toEqual([]);
  });

  test.each(UNTRUE[language])('“%s” stands as it is on record, and not as “%s”', (told, untrue) => {
    expect(found(text => text.replace(told, untrue))).toHaveLength(1);
  });
});
