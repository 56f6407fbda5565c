import { n, nth, size } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { bounded, converted, unsigned, way } from '../meanings.ts';

export const values: ExpectedOf<'values'> = {
  value: ({ unit, indicator, year, value, bound }, t) => [
    [n(year), t.unit(unit), `indicator:${indicator}`],
    [bounded[bound], t.amount(value, indicator), t.lower(indicator)],
  ],
  trend: ({ unit, indicator, direction, points }, t) => [
    `span:${points[0]?.year}-${points.at(-1)?.year}`,
    [t.unit(unit), `indicator:${indicator}`, 'yearly', direction],
    points.map(({ value }) => t.amount(value, indicator)),
    t.lower(indicator),
  ],
  valueChange: ({ unit, indicator, before, after, change, in: as }, t) => [
    [n(after.year), t.unit(unit), `indicator:${indicator}`, t.amount(after.value, indicator)],
    after.year === before.year + 1 ? 'yearOnYear' : n(before.year),
    as === 'own'
      ? [way(change), t.amount(unsigned(change), indicator)]
      : [way(change), size(change), as === 'percent' ? 'percent' : 'percentagePoints'],
    [n(before.year), t.amount(before.value, indicator)],
    t.lower(indicator),
  ],
  growthRate: ({ unit, indicator, before, after, rate }, t) => [
    [`span:${before.year}-${after.year}`, t.unit(unit), `indicator:${indicator}`],
    ['aYear', way(rate), size(rate), 'percent', 'compounded', t.lower(indicator)],
    [t.amount(before.value, indicator), way(rate), t.amount(after.value, indicator)],
  ],
  threshold: ({ unit, indicator, year, above, first }, t) => [
    [n(year), t.unit(unit), `indicator:${indicator}`],
    [first === true && 'firstTime', 'above', t.amount(above, indicator), t.lower(indicator)],
  ],
  convertedThreshold: ({ unit, indicator, year, above, measure, value, bound, rates }, t) => [
    [n(year), t.unit(unit), `indicator:${indicator}`, bounded[bound], t.amount(value, indicator)],
    [n(rates.length), 'ratesOfExchange', 'each', 'above', t.measured(above, measure)],
    rates.map(one => [
      [t.unit(one.unit), `indicator:${one.indicator}`, t.amount(one.rate, one.indicator)],
      [converted[bound], t.measured(one.converted, measure)],
    ]),
    t.lower(indicator),
  ],
  topsGroup: ({ unit, indicator, year, group, members, best }, t) => [
    [n(year), t.unit(unit), `indicator:${indicator}`],
    [`group:${group}`, n(members), best === 'lowest' ? 'lowest' : nth(1)],
  ],
};
