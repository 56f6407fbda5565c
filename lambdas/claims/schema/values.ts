import * as z from 'zod';
import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

const spanned = { ...figure.indicated, before: figure.point, after: figure.point };

const conversion = z
  .strictObject({
    /** The indicator that the rate is, and the economy that it is a figure of. */
    indicator: figure.text,
    unit: figure.text,
    rate: figure.decimal,
    /** The figure at this rate, the rest cut off: to the whole, or to two decimals where the whole is not above. */
    converted: figure.decimal,
  })
  .readonly();

/** A figure at one rate of exchange. */
export type Conversion = z.infer<typeof conversion>;

const best = z.enum(['highest', 'lowest']);

/** What figures of indicators come to. */
export const values = {
  value: kind('value', {
    code: 'S53',
    says: 'a figure of X in a year, as it is on record (asserted: `value`)',
    parameters: { ...parameter.indicated, year: parameter.year, value: parameter.decimal.optional() },
    figures: { ...figure.indicated, year: figure.whole, value: figure.decimal, bound: figure.bound },
    order: null,
    example: { unit: 'beijing', indicator: 'unicorn-companies', year: 2022, value: '90' },
  }),
  trend: kind('trend', {
    code: 'S22',
    says: 'a figure rose or fell year by year, three years or more',
    parameters: {
      ...parameter.indicated,
      direction: parameter.direction,
      since: parameter.year,
      until: parameter.year.optional(),
    },
    figures: { ...figure.indicated, direction: figure.direction, points: z.array(figure.point).readonly() },
    order: null,
    example: { unit: 'beijing', indicator: 'overseas-coverage', direction: 'up', since: 2020, until: 2022 },
  }),
  valueChange: kind('valueChange', {
    code: 'S23',
    says: 'by how much a figure changed between two years: percent, or percentage points for percentages, or their own units for other rates (asserted: `change`, signed; `decimals` 0 to 4, else those of `change`, else one)',
    parameters: {
      ...parameter.indicated,
      from: parameter.year,
      to: parameter.year,
      /** Signed: percent; percentage points where the figures are percentages; their own units where they are other rates. */
      change: parameter.decimal.optional(),
      /** Decimals of a change in percent; those of `change` where it is asserted, else one. */
      decimals: parameter.places.optional(),
    },
    figures: {
      ...spanned,
      /** Signed. */
      change: figure.decimal,
      /** `own`: in what the figures are measured in, where they are rates in other parts than hundredths. */
      in: z.enum(['percent', 'points', 'own']),
    },
    order: null,
    example: { unit: 'beijing', indicator: 'unicorn-companies', from: 2021, to: 2022, change: '12.5' },
  }),
  growthRate: kind('growthRate', {
    code: 'S23b',
    says: 'by what percent a year a figure grew or fell, compounded, over three years or more (asserted: `rate`, signed; `decimals` 0 to 4, else those of `rate`, else one)',
    parameters: {
      ...parameter.indicated,
      from: parameter.year,
      to: parameter.year,
      /** Signed, percent a year. */
      rate: parameter.percentage.optional(),
      /** Decimals of the rate; those of `rate` where it is asserted, else one. */
      decimals: parameter.places.optional(),
    },
    figures: {
      ...spanned,
      years: figure.whole,
      /** Percent a year, compounded; signed. */
      rate: figure.decimal,
    },
    order: null,
    example: { unit: 'beijing', indicator: 'unicorn-companies', from: 2017, to: 2022, rate: '7.2' },
  }),
  threshold: kind('threshold', {
    code: 'S24',
    says: "a figure exceeded a threshold; with `first`, for the first time: needs the indicator's `history_since`",
    parameters: {
      ...parameter.indicated,
      year: parameter.year,
      above: parameter.decimal,
      first: z.boolean().optional(),
    },
    figures: {
      ...figure.indicated,
      year: figure.whole,
      above: figure.decimal,
      value: figure.decimal,
      bound: figure.bound,
      /** For the first time; absent where that was not asked. */
      first: z.literal(true).exactOptional(),
    },
    order: null,
    example: { unit: 'beijing', indicator: 'gdp-per-capita-usd', year: 2021, above: '28000' },
  }),
  convertedThreshold: kind('convertedThreshold', {
    code: 'S24b',
    says: 'a figure exceeded a threshold in another currency, at each of two or more `rates` of exchange; a rate is an indicator of an economy, in `CNY per USD`',
    parameters: {
      ...parameter.indicated,
      year: parameter.year,
      /** The threshold, in the measure that is converted to. */
      above: parameter.decimal,
      measure: parameter.measure,
      rates: parameter.rates,
    },
    figures: {
      ...figure.indicated,
      year: figure.whole,
      /** The threshold, in the measure that is converted to. */
      above: figure.decimal,
      measure: figure.text,
      /** The figure, in the measure of its indicator. */
      value: figure.decimal,
      bound: figure.bound,
      /** In the order of the query. */
      rates: z.array(conversion).readonly(),
    },
    order: null,
    example: {
      unit: 'beijing',
      indicator: 'gdp-per-capita-cny',
      year: 2021,
      above: '28000',
      measure: 'USD',
      rates: [
        { indicator: 'cny-per-usd-average', unit: 'china' },
        { indicator: 'cny-per-usd-year-end', unit: 'china' },
      ],
    },
  }),
  topsGroup: kind('topsGroup', {
    code: 'S25',
    says: 'X has the best figure of a stored group: the highest, or the lowest where lower is better',
    parameters: { ...parameter.indicated, year: parameter.year, group: parameter.slug },
    figures: {
      ...figure.indicated,
      year: figure.whole,
      group: figure.text,
      members: figure.whole,
      value: figure.decimal,
      bound: figure.bound,
      /** Which figure is the best one. */
      best,
    },
    order: null,
    example: {
      unit: 'beijing',
      indicator: 'unicorn-companies',
      year: 2022,
      group: 'hurun-mainland-cities-counted-2022',
    },
  }),
};

const ofYear = { ...figure.indicated, year: figure.whole };
const betweenYears = { ...figure.indicated, from: figure.whole, to: figure.whole };

const rate = z.strictObject({ indicator: figure.text, unit: figure.text }).readonly();
const rates = z.array(rate).readonly();

/** A rate of exchange, as the query names it. */
export type Rate = z.infer<typeof rate>;

export const valuesReasons = {
  notMember: { unit: figure.text, group: figure.text },
  noValue: ofYear,
  notStrict: ofYear,
  /** The measure that it was converted into; null where the figure stands in its own. */
  notAbove: { ...ofYear, above: figure.text, measure: figure.text.nullable() },
  /** The figure is on record as a bound, which leaves open what is asked. */
  boundOnly: { ...ofYear, value: figure.decimal, bound: figure.bound },
  notHighest: {
    ...figure.pair,
    indicator: figure.text,
    year: figure.whole,
    /** Which figure would be the best one. */
    best,
  },
  yearsReversed: { from: figure.whole, to: figure.whole },
  tooFewYears: { from: figure.whole, to: figure.whole, have: figure.whole, need: figure.whole },
  noBase: ofYear,
  roundsAway: betweenYears,
  /** The figure changed, and by so little a year that the rate is nothing once it is rounded. */
  rateRoundsAway: betweenYears,
  noValueChange: betweenYears,
  /** A figure that was restated after printing, while another that it is compared with stands as printed. */
  figureRestated: { ...ofYear, old: figure.decimal, corrected: figure.decimal },
  /** A scale whose zero was chosen, or a logarithm: no change in percent. */
  noTrueZero: { indicator: figure.text },
  isPlace: { indicator: figure.text },
  isPercent: { indicator: figure.text },
  isRate: { indicator: figure.text },
  exceededBefore: { ...ofYear, above: figure.text },
  rateUnusable: ofYear,
  otherMeasure: { indicator: figure.text, from: figure.text, to: figure.text },
  ratesDisagree: { ...ofYear, above: rates, notAbove: rates },
  hardlyAbove: { ...ofYear, above: figure.text, measure: figure.text },
};
