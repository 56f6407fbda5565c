import type { ReasonFacts } from '../../../claims/schema/reasons.ts';
import type { Names, Reasons } from '../../language.ts';
import { formats } from '../formats.ts';

const { count, quantity, list } = formats;

type Rates = ReasonFacts['ratesDisagree']['above'];

const named = (rates: Rates, names: Names): string =>
  list(rates.map(({ indicator, unit }) => `${names.indicator(indicator)} (${names.unit(unit)})`));

/** Why nothing is printed about figures of indicators. */
export const values = {
  noValue: ({ unit, indicator, year }, n) =>
    `No figure for ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} published by the cut-off date is on record.`,
  notStrict: ({ unit, indicator, year }, n) =>
    `The figure for ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} does not bear it out.`,
  notAbove: ({ unit, indicator, year, above, measure }, n) =>
    `The figure for ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} is not above ${quantity(above, measure ?? n.measure(indicator))}.`,
  boundOnly: ({ unit, indicator, year, value, bound }, n) =>
    `The figure for ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} is on record as ${bound === 'above' ? 'more than' : 'at least'} ${quantity(value, n.measure(indicator))} only, which leaves it open.`,
  exceededBefore: ({ unit, indicator, year, above }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} was above ${quantity(above, n.measure(indicator))} in ${year} already.`,
  notHighest: ({ unit, other, indicator, year, best }, n) =>
    `In ${year} ${n.unit(unit)} is not ${best === 'highest' ? 'above' : 'below'} ${n.unit(other)} in ${n.indicator(indicator)}.`,
  notMember: ({ unit, group }, n) => `${n.unit(unit)} is not one of ${n.group(group)}.`,
  noBase: ({ unit, indicator, year }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} in ${year} is not above zero, so a change has no percentage.`,
  yearsReversed: ({ from, to }) => `A change leads from an earlier year to a later one, not from ${from} to ${to}.`,
  roundsAway: ({ unit, indicator, from, to }, n) =>
    `The change in ${n.indicator(indicator)} of ${n.unit(unit)} from ${from} to ${to} is nothing when it is rounded.`,
  rateRoundsAway: ({ unit, indicator, from, to }, n) =>
    `The rate a year at which ${n.indicator(indicator)} of ${n.unit(unit)} changed from ${from} to ${to} is nothing when it is rounded.`,
  noValueChange: ({ unit, indicator, from, to }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} is the same in ${from} and ${to}.`,
  figureRestated: ({ unit, indicator, year, old, corrected }, n) =>
    `The figure for ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} was restated from ${quantity(old, n.measure(indicator))} to ${quantity(corrected, n.measure(indicator))} after printing; the years do not compare alike as first printed and as restated.`,
  noTrueZero: ({ indicator }, n) =>
    `${n.indicator(indicator)} is measured on a scale without a true zero, so a change in percent says nothing.`,
  isPlace: ({ indicator }, n) => `${n.indicator(indicator)} is a place, and a place has no percentage.`,
  isRate: ({ indicator }, n) =>
    `${n.indicator(indicator)} is a rate; its change is told in its own units, not as a rate of growth.`,
  isPercent: ({ indicator }, n) =>
    `${n.indicator(indicator)} is a percentage; its change is told in percentage points, not as a rate.`,
  tooFewYears: ({ from, to, have, need }) =>
    `A rate of growth is told over ${count(need)} years or more; from ${from} to ${to} there ${have === 1 ? 'is' : 'are'} ${count(have)}.`,
  rateUnusable: ({ unit, indicator, year }, n) =>
    `The figure for ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} is no exact rate above zero, so nothing is converted at it.`,
  otherMeasure: ({ indicator, from, to }, n) =>
    `${n.indicator(indicator)} is not known in ${from} per ${to}, so nothing is converted at it.`,
  ratesDisagree: ({ unit, indicator, year, above, notAbove }, n) =>
    `Whether ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} exceeds it depends on the rate of exchange: it does at ${named(above, n)}, and at ${named(notAbove, n)} that is not borne out.`,
  hardlyAbove: ({ unit, indicator, year, above, measure }, n) =>
    `Converted and shown to two decimals, ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} is not above ${quantity(above, measure)}.`,
} satisfies Reasons<'values'>;
