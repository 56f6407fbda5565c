import type { ReasonFacts } from '../../../claims/schema/reasons.ts';
import type { Names, Reasons } from '../../language.ts';
import { formats } from '../formats.ts';
import { measured } from '../phrases.ts';

const { quantity } = formats;

type Rates = ReasonFacts['ratesDisagree']['above'];

const named = (rates: Rates, names: Names): string =>
  rates.map(({ indicator, unit }) => `${names.unit(unit)}${names.indicator(indicator)}`).join('、');

/** Why nothing is printed about figures of indicators. */
export const values = {
  noValue: ({ unit, indicator, year }, n) =>
    `截至截止日期发布的${year}年${n.unit(unit)}${n.indicator(indicator)}的数据没有记录。`,
  notStrict: ({ unit, indicator, year }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}的数据不支持这一说法。`,
  notAbove: ({ unit, indicator, year, above, measure }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}没有超过${quantity(above, measure ?? n.measure(indicator))}。`,
  boundOnly: ({ unit, indicator, year, value, bound }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}的记录只说明${bound === 'above' ? '超过' : '不低于'}${quantity(value, n.measure(indicator))}，无从认定。`,
  exceededBefore: ({ unit, indicator, year, above }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}已超过${quantity(above, n.measure(indicator))}。`,
  notHighest: ({ unit, other, indicator, year, best }, n) =>
    `${year}年${n.unit(unit)}的${n.indicator(indicator)}并不${best === 'highest' ? '高' : '低'}于${n.unit(other)}。`,
  notMember: ({ unit, group }, n) => `${n.unit(unit)}不属于${n.group(group)}。`,
  noBase: ({ unit, indicator, year }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}不大于零，无法计算百分比。`,
  yearsReversed: ({ from, to }) => `变化应由较早的年份到较晚的年份，而不是由${from}年到${to}年。`,
  roundsAway: ({ unit, indicator, from, to }, n) =>
    `${from}年至${to}年${n.unit(unit)}${n.indicator(indicator)}的变化四舍五入后为零。`,
  rateRoundsAway: ({ unit, indicator, from, to }, n) =>
    `${from}年至${to}年${n.unit(unit)}${n.indicator(indicator)}的年均变化率四舍五入后为零。`,
  noValueChange: ({ unit, indicator, from, to }, n) =>
    `${n.unit(unit)}${n.indicator(indicator)}在${from}年和${to}年相同。`,
  figureRestated: ({ unit, indicator, year, old, corrected }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}在发布后由${quantity(old, n.measure(indicator))}更正为${quantity(corrected, n.measure(indicator))}；按最初发布的数据和按更正后的数据比较，结果不同。`,
  noTrueZero: ({ indicator }, n) => `${n.indicator(indicator)}的计量尺度没有真正的零点，不以百分比表示变化。`,
  isPlace: ({ indicator }, n) => `${n.indicator(indicator)}是名次，不能计算百分比。`,
  isRate: ({ indicator }, n) => `${n.indicator(indicator)}是比率，其变化以自身单位表示，不计算增长率。`,
  isPercent: ({ indicator }, n) => `${n.indicator(indicator)}是百分比，其变化以百分点表示，不计算增长率。`,
  tooFewYears: ({ from, to, have, need }) =>
    `增长率至少须跨${measured(need, '年')}，${from}年至${to}年只有${measured(have, '年')}。`,
  rateUnusable: ({ unit, indicator, year }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}不是大于零的确切数值，不能用于折算。`,
  otherMeasure: ({ indicator, from, to }, n) =>
    `${n.indicator(indicator)}的计量单位不是“${from} per ${to}”，不能用于折算。`,
  ratesDisagree: ({ unit, indicator, year, above, notAbove }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}是否超过该值取决于所用汇率：按${named(above, n)}折算超过，按${named(notAbove, n)}折算则不能认定。`,
  hardlyAbove: ({ unit, indicator, year, above, measure }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}折算后保留两位小数，不再高于${quantity(above, measure)}。`,
} satisfies Reasons<'values'>;
