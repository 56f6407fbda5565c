import type { ClaimKind, Figures } from '../../lambdas/claims/schema/kinds.ts';
import type { ReasonFacts } from '../../lambdas/claims/schema/reasons.ts';

const unit = 'beijing';
const of = { unit, indicator: 'gdp' };
const year = { ...of, year: 2021 };
const average = { indicator: 'rate-average', unit: 'china', rate: '6.449', converted: '28528' };
const end = { indicator: 'rate-end', unit: 'china', rate: '6.3757', converted: '28856' };
const converted = { ...year, indicator: 'gdp-cny', above: '28000', measure: 'USD', value: '183980' };

/** Figures for the kinds that compute with figures: the plain case and those that take other words. */
export const FIGURES_VALUES = {
  growthRate: [
    { ...of, before: { year: 2015, value: '17000' }, after: { year: 2021, value: '28528' }, years: 6, rate: '9.0' },
    { ...of, before: { year: 2015, value: '17000' }, after: { year: 2021, value: '15000' }, years: 6, rate: '-2.1' },
    {
      unit,
      indicator: 'crime',
      before: { year: 2015, value: '20' },
      after: { year: 2021, value: '10' },
      years: 6,
      rate: '-10.9',
    },
  ],
  convertedThreshold: [
    { ...converted, bound: 'exact', rates: [average, end] },
    { ...converted, bound: 'above', rates: [average, end] },
    { ...converted, bound: 'at-least', rates: [average, end, { ...end, indicator: 'rate-market' }] },
  ],
} satisfies { readonly [K in ClaimKind]?: readonly Figures[K][] };

/** Facts for their reasons. */
export const REASONS_VALUES = {
  editionsReversed: { edition: '2021', previous: '2022' },
  editionsUnordered: { edition: 'second', previous: 'first' },
  exceededBefore: { ...year, above: '28000' },
  isPercent: { indicator: 'gdp' },
  isRate: { indicator: 'gdp' },
  tooFewYears: { from: 2020, to: 2022, have: 2, need: 3 },
  rateUnusable: { ...year, unit: 'china', indicator: 'rate-average' },
  otherMeasure: { indicator: 'rate-average', from: 'CNY', to: 'USD' },
  ratesDisagree: {
    ...year,
    above: [{ indicator: 'rate-end', unit: 'china' }],
    notAbove: [{ indicator: 'rate-average', unit: 'china' }],
  },
  hardlyAbove: { ...year, above: '28000', measure: 'USD' },
} satisfies Partial<ReasonFacts>;
