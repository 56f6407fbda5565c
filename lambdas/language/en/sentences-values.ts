import type { FiguresValues } from '../../claims/schema/figures-values.ts';
import type { Bound } from '../../records/indicator.ts';
import type { Language } from '../language.ts';
import { formats } from './formats.ts';

const { count, quantity, list } = formats;

const BOUND: Readonly<Record<Bound, string>> = { exact: '', above: 'more than ', 'at-least': 'at least ' };
/** What is converted is cut off at a decimal, so an exact figure is told as being about that much. */
const CONVERTED: Readonly<Record<Bound, string>> = { ...BOUND, exact: 'about ' };

/** Sentences of the claims that compute with figures. */
export const sentence: Pick<Language['sentence'], keyof FiguresValues> = {
  growthRate: ({ unit, indicator, before, after, rate }, n) => {
    const measure = n.measure(indicator);
    const fell = rate.startsWith('-');
    return `${n.indicator(indicator)} of ${n.unit(unit)} ${fell ? 'fell' : 'rose'} by ${quantity(rate.replace('-', ''), 'percent')} a year on average from ${before.year} to ${after.year}, compounded: from ${quantity(before.value, measure)} to ${quantity(after.value, measure)}${n.lowerIsBetter(indicator) ? ' (lower is better)' : ''}.`;
  },
  convertedThreshold: ({ unit, indicator, year, above, measure, value, bound, rates }, n) => {
    const own = `${BOUND[bound]}${quantity(value, n.measure(indicator))}`;
    const each = rates.map(
      ({ indicator: of, unit: economy, rate, converted }) =>
        `${CONVERTED[bound]}${quantity(converted, measure)} at ${quantity(rate, n.measure(of))} (${n.indicator(of)}, ${n.unit(economy)})`,
    );
    return `${n.indicator(indicator)} of ${n.unit(unit)} exceeded ${quantity(above, measure)} in ${year} at each of ${count(rates.length)} rates of exchange: ${own} is ${list(each)}${n.lowerIsBetter(indicator) ? ' (lower is better)' : ''}.`;
  },
};
