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
