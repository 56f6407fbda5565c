import { magnitude } from '../../../records/decimal.ts';
import type { Bound } from '../../../records/indicator.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { isOne, lowerFigure } from '../phrases.ts';

const { count, quantity, list } = formats;

const BOUND: Readonly<Record<Bound, string>> = { exact: '', above: 'more than ', 'at-least': 'at least ' };
/** What is converted is cut off at a decimal, so an exact figure is told as being about that much. */
const CONVERTED: Readonly<Record<Bound, string>> = { ...BOUND, exact: 'about ' };

/** Sentences about figures of indicators. */
export const values = {
  value: ({ unit, indicator, year, value, bound }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} stood at ${BOUND[bound]}${quantity(value, n.measure(indicator))} in ${year}${lowerFigure(indicator, n)}.`,
  trend: ({ unit, indicator, direction, points }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} ${direction === 'up' ? 'rose' : 'fell'} year by year from ${points[0]?.year} to ${points.at(-1)?.year}: ${list(points.map(({ value }) => quantity(value, n.measure(indicator))))}${lowerFigure(indicator, n)}.`,
  valueChange: ({ unit, indicator, before, after, change, in: unitOf }, n) => {
    const by = magnitude(change);
    const much =
      unitOf === 'points'
        ? `${quantity(by, 'count')} percentage ${isOne(by) ? 'point' : 'points'}`
        : quantity(by, unitOf === 'own' ? n.measure(indicator) : 'percent');
    return `${n.indicator(indicator)} of ${n.unit(unit)} ${change.startsWith('-') ? 'fell' : 'rose'} by ${much} from ${before.year} to ${after.year}, from ${quantity(before.value, n.measure(indicator))} to ${quantity(after.value, n.measure(indicator))}${lowerFigure(indicator, n)}.`;
  },
  growthRate: ({ unit, indicator, before, after, rate }, n) => {
    const measure = n.measure(indicator);
    const fell = rate.startsWith('-');
    return `${n.indicator(indicator)} of ${n.unit(unit)} ${fell ? 'fell' : 'rose'} by ${quantity(rate.replace('-', ''), 'percent')} a year on average from ${before.year} to ${after.year}, compounded: from ${quantity(before.value, measure)} to ${quantity(after.value, measure)}${lowerFigure(indicator, n)}.`;
  },
  threshold: ({ unit, indicator, year, above, first }, n) =>
    `${n.indicator(indicator)} of ${n.unit(unit)} exceeded ${quantity(above, n.measure(indicator))}${first ? ' for the first time' : ''} in ${year}${lowerFigure(indicator, n)}.`,
  convertedThreshold: ({ unit, indicator, year, above, measure, value, bound, rates }, n) => {
    const own = `${BOUND[bound]}${quantity(value, n.measure(indicator))}`;
    const each = rates.map(
      ({ indicator: of, unit: economy, rate, converted }) =>
        `${CONVERTED[bound]}${quantity(converted, measure)} at ${quantity(rate, n.measure(of))} (${n.indicator(of)}, ${n.unit(economy)})`,
    );
    return `${n.indicator(indicator)} of ${n.unit(unit)} exceeded ${quantity(above, measure)} in ${year} at each of ${count(rates.length)} rates of exchange: ${own} is ${list(each)}${lowerFigure(indicator, n)}.`;
  },
  topsGroup: ({ unit, indicator, year, group, members, best }, n) =>
    `In ${year} ${n.unit(unit)} had the ${best} figure for ${n.indicator(indicator)} among ${n.group(group)} (${count(members)} in all).`,
} satisfies Sentences<'values'>;
