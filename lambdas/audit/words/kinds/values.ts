import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { n, nth, size } from '../terms.ts';

const way = (change: string) => (change.startsWith('-') ? 'down' : 'up');

export const trend = says(SHAPES.trend, {
  en: ({ unit, indicator, direction, points }, t) => [
    [`indicator:${indicator}`, t.unit(unit), direction, 'yearly'],
    [n(points[0]?.year ?? ''), n(points.at(-1)?.year ?? '')],
    points.map(({ value }) => t.amount(value, indicator)),
    t.lower(indicator),
  ],
  'zh-Hans': ({ unit, indicator, direction, points }, t) => [
    `span:${points[0]?.year}-${points.at(-1)?.year}`,
    [t.unit(unit), `indicator:${indicator}`, 'yearly', direction],
    points.map(({ value }) => t.amount(value, indicator)),
    t.lower(indicator),
  ],
});

export const threshold = says(SHAPES.threshold, {
  en: ({ unit, indicator, year, above, first }, t) => [
    [`indicator:${indicator}`, t.unit(unit), 'above', t.amount(above, indicator)],
    [first === true && 'firstTime', n(year), t.lower(indicator)],
  ],
  'zh-Hans': ({ unit, indicator, year, above, first }, t) => [
    [n(year), t.unit(unit), `indicator:${indicator}`],
    [first === true && 'firstTime', 'above', t.amount(above, indicator), t.lower(indicator)],
  ],
});

export const valueChange = says(SHAPES.valueChange, {
  en: ({ unit, indicator, before, after, change, in: as }, t) => [
    [`indicator:${indicator}`, t.unit(unit), way(change)],
    [size(change), as === 'percent' ? 'percent' : 'percentagePoints'],
    [n(before.year), n(after.year)],
    [t.amount(before.value, indicator), t.amount(after.value, indicator)],
    t.lower(indicator),
  ],
  'zh-Hans': ({ unit, indicator, before, after, change, in: as }, t) => [
    [n(after.year), t.unit(unit), `indicator:${indicator}`, t.amount(after.value, indicator)],
    after.year === before.year + 1 ? 'yearOnYear' : n(before.year),
    [way(change), size(change), as === 'percent' ? 'percent' : 'percentagePoints'],
    [n(before.year), t.amount(before.value, indicator)],
    t.lower(indicator),
  ],
});

export const growthRate = says(SHAPES.growthRate, {
  en: ({ unit, indicator, before, after, rate }, t) => [
    [`indicator:${indicator}`, t.unit(unit), way(rate), size(rate), 'percent', 'aYear'],
    [n(before.year), n(after.year), 'compounded'],
    [t.amount(before.value, indicator), t.amount(after.value, indicator), t.lower(indicator)],
  ],
  'zh-Hans': ({ unit, indicator, before, after, rate }, t) => [
    [`span:${before.year}-${after.year}`, t.unit(unit), `indicator:${indicator}`],
    ['aYear', way(rate), size(rate), 'percent', 'compounded', t.lower(indicator)],
    [t.amount(before.value, indicator), way(rate), t.amount(after.value, indicator)],
  ],
});

/** A figure that is a bound says so; what was converted is cut off, so it is about that much. */
const bounded = { exact: [], above: ['moreThan'], 'at-least': ['atLeast'] } as const;
const converted = { ...bounded, exact: ['about'] } as const;

export const convertedThreshold = says(SHAPES.convertedThreshold, {
  en: ({ unit, indicator, year, above, measure, value, bound, rates }, t) => [
    [`indicator:${indicator}`, t.unit(unit), 'above', t.measured(above, measure), n(year)],
    ['each', n(rates.length), 'ratesOfExchange', bounded[bound], t.amount(value, indicator)],
    rates.map(one => [
      [converted[bound], t.measured(one.converted, measure), t.amount(one.rate, one.indicator)],
      [`indicator:${one.indicator}`, t.unit(one.unit)],
    ]),
    t.lower(indicator),
  ],
  'zh-Hans': ({ unit, indicator, year, above, measure, value, bound, rates }, t) => [
    [n(year), t.unit(unit), `indicator:${indicator}`, bounded[bound], t.amount(value, indicator)],
    [n(rates.length), 'ratesOfExchange', 'each', 'above', t.measured(above, measure)],
    rates.map(one => [
      [t.unit(one.unit), `indicator:${one.indicator}`, t.amount(one.rate, one.indicator)],
      [converted[bound], t.measured(one.converted, measure)],
    ]),
    t.lower(indicator),
  ],
});

export const topsGroup = says(SHAPES.topsGroup, {
  en: ({ unit, indicator, year, group, members, best }, t) => [
    [n(year), t.unit(unit), best, `indicator:${indicator}`],
    [`group:${group}`, n(members)],
  ],
  'zh-Hans': ({ unit, indicator, year, group, members, best }, t) => [
    [n(year), t.unit(unit), `indicator:${indicator}`],
    [`group:${group}`, n(members), best === 'lowest' ? 'lowest' : nth(1)],
  ],
});
