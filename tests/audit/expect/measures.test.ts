import { describe, expect, it } from 'vitest';
import { createWordCheck } from '../../../lambdas/audit/expect/word-check.ts';
import { isTrue } from '../../../lambdas/claims/claim.ts';
import { createNames } from '../../../lambdas/document/names.ts';
import { languageOf, say } from '../../../lambdas/language/say.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { world } from '../../support/world.ts';

/** What yearbooks measure in. */
const MEASURES = [
  'USD',
  'million USD',
  'USD million',
  'Billion CNY',
  'trillion JPY',
  'thousand people',
  'million',
  'million tonnes',
  '10 thousand people',
  '100 million USD',
  'CNY 100 million',
  '亿元',
  '万亿美元',
  '百万港元',
  '万人',
  '万',
  '千克',
  '元',
  '%',
  '% of GDP',
  'percent of households',
  'percentage points',
  '2010 = 100',
  '100 km',
  'per 100,000 inhabitants',
  'millions of litres',
  '°C',
  'CNY per USD',
];

describe.each(MEASURES)('figures in %s', measure => {
  const so = world().indicator('figure', {
    measure,
    historySince: 2020,
    figures: { beijing: { 2020: '900', 2021: '1200.50', 2022: '41610.90' } },
  });
  const check = (language: (typeof PRINTED)[number]) =>
    createWordCheck(so.dataset(), { report: 'report', edition: '2022' }, language);

  it.each(PRINTED)('are read as what they are, and not as others: %s', language => {
    for (const query of [
      { kind: 'trend', unit: 'beijing', indicator: 'figure', direction: 'up', since: 2020 },
      { kind: 'threshold', unit: 'beijing', indicator: 'figure', year: 2022, above: '1200.5', first: true },
    ] as const) {
      const claim = so.ask(query);
      if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
      const figured = { kind: claim.kind, figures: claim.figures };
      const said = say(languageOf(language), claim, createNames(so.view(), languageOf(language)));
      expect(check(language).sentence(figured, said), said).toBeNull();
      const other = said.replace(/1,?200/, '1300');
      if (other !== said) expect(check(language).sentence(figured, other), other).not.toBeNull();
    }
  });
});

describe('a measure in the words of each language', () => {
  const so = world()
    .indicator('visits', { measure: 'million visitors', figures: { beijing: { 2021: '9.50', 2022: '17.60' } } })
    .with(rows => ({
      ...rows,
      indicators: rows.indicators.map(each => ({
        ...each,
        measures: { en: 'million visitors', 'zh-Hans': '百万人次' },
      })),
    }));
  const claim = so.ask({ kind: 'valueChange', unit: 'beijing', indicator: 'visits', from: 2021, to: 2022 });

  it.each([
    ['en', '17.60 million visitors', 'million visitors', 'million guests'],
    ['zh-Hans', '1760万人次', '人次', '名游客'],
  ] as const)('is printed in each: %s', (language, amount, own, other) => {
    if (!isTrue(claim)) throw new Error(JSON.stringify(claim.reason));
    const figured = { kind: claim.kind, figures: claim.figures };
    const said = say(languageOf(language), claim, createNames(so.view(), languageOf(language)));
    const check = createWordCheck(so.dataset(), { report: 'report', edition: '2022' }, language);
    expect(said).toContain(amount);
    expect(check.sentence(figured, said), said).toBeNull();
    expect(check.sentence(figured, said.replaceAll(own, other))).not.toBeNull();
  });
});
