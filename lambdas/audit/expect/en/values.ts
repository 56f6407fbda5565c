import { n, size } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { bounded, converted, unsigned, way } from '../meanings.ts';

export const values: ExpectedOf<'values'> = {
  value: ({ unit, indicator, year, value, bound }, t) => [
    [`indicator:${indicator}`, t.unit(unit), bounded[bound], t.amount(value, indicator)],
    [n(year), t.lower(indicator)],
  ],
  trend: ({ unit, indicator, direction, points }, t) => [
    [`indicator:${indicator}`, t.unit(unit), direction, 'yearly'],
    [n(points[0]?.year ?? ''), n(points.at(-1)?.year ?? '')],
    points.map(({ value }) => t.amount(value, indicator)),
    t.lower(indicator),
  ],
  valueChange: ({ unit, indicator, before, after, change, in: as }, t) => [
    [`indicator:${indicator}`, t.unit(unit), way(change)],
    as === 'own'
      ? t.amount(unsigned(change), indicator)
      : [size(change), as === 'percent' ? 'percent' : 'percentagePoints'],
    [n(before.year), n(after.year)],
    [t.amount(before.value, indicator), t.amount(after.value, indicator)],
    t.lower(indicator),
  ],
  growthRate: ({ unit, indicator, before, after, rate }, t) => [
    [`indicator:${indicator}`, t.unit(unit), way(rate), size(rate), 'percent', 'aYear'],
    [n(before.year), n(after.year), 'compounded'],
    [t.amount(before.value, indicator), t.amount(after.value, indicator), t.lower(indicator)],
  ],
  threshold: ({ unit, indicator, year, above, first }, t) => [
    [`indicator:${indicator}`, t.unit(unit), 'above', t.amount(above, indicator)],
    [first === true && 'firstTime', n(year), t.lower(indicator)],
  ],
  convertedThreshold: ({ unit, indicator, year, above, measure, value, bound, rates }, t) => [
    [`indicator:${indicator}`, t.unit(unit), 'above', t.measured(above, measure), n(year)],
    ['each', n(rates.length), 'ratesOfExchange', bounded[bound], t.amount(value, indicator)],
    rates.map(one => [
      [converted[bound], t.measured(one.converted, measure), t.amount(one.rate, one.indicator)],
      [`indicator:${one.indicator}`, t.unit(one.unit)],
    ]),
    t.lower(indicator),
  ],
  topsGroup: ({ unit, indicator, year, group, members, best }, t) => [
    [n(year), t.unit(unit), best, `indicator:${indicator}`],
    [`group:${group}`, n(members)],
  ],
};
