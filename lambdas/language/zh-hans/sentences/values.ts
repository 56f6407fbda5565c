import { magnitude } from '../../../records/decimal.ts';
import type { Bound } from '../../../records/indicator.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { lowerFigure, measured } from '../phrases.ts';

const { quantity } = formats;

const BOUND: Readonly<Record<Bound, string>> = { exact: '', above: '超过', 'at-least': '不低于' };
/** The figure itself is that much, or past it. */
const IS: Readonly<Record<Bound, string>> = { ...BOUND, exact: '为' };
/** Of a figure that is told by itself, so that it is not read as a threshold that somebody set. */
const STANDS: Readonly<Record<Bound, string>> = { ...IS, above: '高于' };
/** What is converted is cut off at a decimal, so an exact figure is told as being about that much. */
const CONVERTED: Readonly<Record<Bound, string>> = { ...BOUND, exact: '约' };

/** Sentences about figures of indicators. */
export const values = {
  value: ({ unit, indicator, year, value, bound }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}${STANDS[bound]}${quantity(value, n.measure(indicator))}${lowerFigure(indicator, n)}。`,
  trend: ({ unit, indicator, direction, points }, n) =>
    `${points[0]?.year}—${points.at(-1)?.year}年，${n.unit(unit)}${n.indicator(indicator)}逐年${direction === 'up' ? '上升' : '下降'}，依次为${points.map(({ value }) => quantity(value, n.measure(indicator))).join('、')}${lowerFigure(indicator, n)}。`,
  valueChange: ({ unit, indicator, before, after, change, in: unitOf }, n) => {
    const measure = n.measure(indicator);
    const fell = change.startsWith('-');
    const by = magnitude(change);
    const than = after.year === before.year + 1 ? '同比' : `较${before.year}年`;
    const amount = unitOf === 'own' ? quantity(by, measure) : `${by}个百分点`;
    const much = unitOf === 'percent' ? `${fell ? '下降' : '增长'}${by}%` : `${fell ? '下降' : '上升'}${amount}`;
    return `${after.year}年${n.unit(unit)}${n.indicator(indicator)}为${quantity(after.value, measure)}，${than}${much}（${before.year}年为${quantity(before.value, measure)}${n.lowerIsBetter(indicator) ? '；逆指标，数值越低越好' : ''}）。`;
  },
  growthRate: ({ unit, indicator, before, after, rate }, n) => {
    const measure = n.measure(indicator);
    const fell = rate.startsWith('-');
    return `${before.year}—${after.year}年，${n.unit(unit)}${n.indicator(indicator)}年均${fell ? '下降' : '增长'}${rate.replace('-', '')}%（复合增长率${n.lowerIsBetter(indicator) ? '；逆指标，数值越低越好' : ''}），由${quantity(before.value, measure)}${fell ? '降' : '增'}至${quantity(after.value, measure)}。`;
  },
  threshold: ({ unit, indicator, year, above, first }, n) => {
    const lower = n.lowerIsBetter(indicator);
    // 突破 is praise, and out of place where a lower figure is the better one.
    const exceeded = first ? `首次${lower ? '超过' : '突破'}` : '超过';
    return `${year}年${n.unit(unit)}${n.indicator(indicator)}${exceeded}${quantity(above, n.measure(indicator))}${lower ? '（逆指标，数值越低越好）' : ''}。`;
  },
  convertedThreshold: ({ unit, indicator, year, above, measure, value, bound, rates }, n) => {
    const each = rates.map(
      ({ indicator: of, unit: economy, rate, converted }) =>
        `按${n.unit(economy)}${n.indicator(of)}（${quantity(rate, n.measure(of))}）折算${CONVERTED[bound]}${quantity(converted, measure)}`,
    );
    return `${year}年${n.unit(unit)}${n.indicator(indicator)}${IS[bound]}${quantity(value, n.measure(indicator))}，按所列${measured(rates.length, '种')}汇率折算均超过${quantity(above, measure)}：${each.join('，')}${lowerFigure(indicator, n)}。`;
  },
  topsGroup: ({ unit, indicator, year, group, members, best }, n) =>
    `${year}年${n.unit(unit)}${n.indicator(indicator)}在${n.group(group)}（共${members}${n.unitNoun.measureWord}）中${best === 'highest' ? '居首位' : '最低'}。`,
} satisfies Sentences<'values'>;
