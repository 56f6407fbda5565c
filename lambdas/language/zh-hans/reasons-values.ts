import type { Rate, ReasonFactsValues } from '../../claims/schema/reasons-values.ts';
import type { Language, Names } from '../language.ts';
import { formats } from './formats.ts';
import { measured } from './measured.ts';

const { quantity } = formats;
const named = (rates: readonly Rate[], names: Names): string =>
  rates.map(({ indicator, unit }) => `${names.unit(unit)}${names.indicator(indicator)}`).join('、');

export const reason: Pick<Language['reason'], keyof ReasonFactsValues> = {
  editionsReversed: ({ edition, previous }) => `${previous}年度并不在${edition}年度之前。`,
  editionsUnordered: ({ edition, previous }) => `${previous}是否在${edition}之前，没有记录。`,
  exceededBefore: ({ unit, indicator, year }, n) => `${year}年${n.unit(unit)}${n.indicator(indicator)}已超过该值。`,
  isPercent: ({ indicator }, n) => `${n.indicator(indicator)}是百分比，其变化以百分点表示，不计算增长率。`,
  tooFewYears: ({ from, to, have, need }) =>
    `增长率至少须跨${measured(need, '年')}，${from}年至${to}年只有${measured(have, '年')}。`,
  rateUnusable: ({ unit, indicator, year }, n) =>
    `${n.unit(unit)}${year}年${n.indicator(indicator)}不是大于零的确切数值，不能用于折算。`,
  otherMeasure: ({ indicator, from, to }, n) =>
    `${n.indicator(indicator)}的计量单位不是“${from} per ${to}”，不能用于折算。`,
  ratesDisagree: ({ unit, indicator, year, above, notAbove }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}是否超过该值取决于所用汇率：按${named(above, n)}折算超过，按${named(notAbove, n)}折算则不能认定。`,
  hardlyAbove: ({ unit, indicator, year, above, measure }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}折算后保留两位小数，不再高于${quantity(above, measure)}。`,
};
