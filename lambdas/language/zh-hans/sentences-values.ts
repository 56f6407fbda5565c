import type { FiguresValues } from '../../claims/schema/figures-values.ts';
import type { Bound } from '../../records/indicator.ts';
import type { Language } from '../language.ts';
import { formats } from './formats.ts';
import { measured } from './measured.ts';

const { quantity } = formats;

const BOUND: Readonly<Record<Bound, string>> = { exact: '', above: '超过', 'at-least': '不低于' };
/** The figure itself is that much, or past it. */
const IS: Readonly<Record<Bound, string>> = { ...BOUND, exact: '为' };
/** What is converted is cut off at a decimal, so an exact figure is told as being about that much. */
const CONVERTED: Readonly<Record<Bound, string>> = { ...BOUND, exact: '约' };

/** Sentences of the claims that compute with figures. */
export const sentence: Pick<Language['sentence'], keyof FiguresValues> = {
  growthRate: ({ unit, indicator, before, after, rate }, n) => {
    const measure = n.measure(indicator);
    const fell = rate.startsWith('-');
    return `${before.year}—${after.year}年，${n.unit(unit)}${n.indicator(indicator)}年均${fell ? '下降' : '增长'}${rate.replace('-', '')}%（复合增长率${n.lowerIsBetter(indicator) ? '；逆指标，数值越低越好' : ''}），由${quantity(before.value, measure)}${fell ? '降' : '增'}至${quantity(after.value, measure)}。`;
  },
  convertedThreshold: ({ unit, indicator, year, above, measure, value, bound, rates }, n) => {
    const each = rates.map(
      ({ indicator: of, unit: economy, rate, converted }) =>
        `按${n.unit(economy)}${n.indicator(of)}（${quantity(rate, n.measure(of))}）折算${CONVERTED[bound]}${quantity(converted, measure)}`,
    );
    return `${year}年${n.unit(unit)}${n.indicator(indicator)}${IS[bound]}${quantity(value, n.measure(indicator))}，按所列${measured(rates.length, '种')}汇率折算均超过${quantity(above, measure)}：${each.join('，')}${n.lowerIsBetter(indicator) ? '（逆指标，数值越低越好）' : ''}。`;
  },
};
