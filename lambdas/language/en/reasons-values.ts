import type { Rate, ReasonFactsValues } from '../../claims/schema/reasons-values.ts';
import type { Language, Names } from '../language.ts';
import { formats } from './formats.ts';

const { count, quantity, list } = formats;
const named = (rates: readonly Rate[], names: Names): string =>
  list(rates.map(({ indicator, unit }) => `${names.indicator(indicator)} (${names.unit(unit)})`));

export const reason: Pick<Language['reason'], keyof ReasonFactsValues> = {
  editionsReversed: ({ edition, previous }) => `The ${previous} edition does not come before the ${edition} edition.`,
  editionsUnordered: ({ edition, previous }) =>
    `Whether the ${previous} edition came before the ${edition} edition is not on record.`,
  exceededBefore: ({ unit, indicator, year }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} was above it in ${year} already.`,
  isPercent: ({ indicator }, n) =>
    `${n.indicator(indicator)} is a percentage; its change is told in percentage points, not as a rate.`,
  tooFewYears: ({ from, to, have, need }) =>
    `A rate of growth is told over ${count(need)} years or more; from ${from} to ${to} there ${have === 1 ? 'is' : 'are'} ${count(have)}.`,
  rateUnusable: ({ unit, indicator, year }, n) =>
    `The figure for ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} is no exact rate above zero, so nothing is converted at it.`,
  otherMeasure: ({ indicator, from, to }, n) =>
    `${n.indicator(indicator)} is not on record in ${from} per ${to}, so nothing is converted at it.`,
  ratesDisagree: ({ unit, indicator, year, above, notAbove }, n) =>
    `Whether ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} exceeds it depends on the rate of exchange: it does at ${named(above, n)}, and at ${named(notAbove, n)} that is not borne out.`,
  hardlyAbove: ({ unit, indicator, year, above, measure }, n) =>
    `Converted and shown to two decimals, ${n.indicator(indicator)} of ${n.unit(unit)} in ${year} is not above ${quantity(above, measure)}.`,
};
