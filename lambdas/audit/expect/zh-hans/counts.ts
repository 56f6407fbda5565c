import { n, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { missed } from '../meanings.ts';

export const counts: ExpectedOf<'counts'> = {
  topCount: (figures, t) => {
    const { unit, top: of, count, basket, within, outside } = figures;
    const others = missed(figures);
    return [
      [n(basket.length), 'tracked', t.unit(unit)],
      count === 0 ? 'none' : ['entered', count === basket.length ? 'all' : n(count)],
      top(of),
      t.inList(within),
      count > 0 && others.length > 0 && ['notIn', t.inList(others), top(of)],
      outside.length > 0 && [t.inList(outside), 'doesNotCover'],
    ];
  },
  topCountAtLeast: ({ unit, top: of, count, basket, within, outside, unknown }, t) => [
    [n(basket.length), 'tracked', t.unit(unit), 'atLeast', 'entered', n(count), top(of)],
    t.inList(within),
    [t.inList(unknown), 'unknown'],
    outside.length > 0 && [t.inList(outside), 'doesNotCover'],
  ],
  aheadIn: ({ unit, other, ahead, behind }, t) => {
    const start = [t.rankingOf(ahead[0] ?? behind[0] ?? ''), t.unit(unit)];
    if (behind.length === 0) return [...start, t.labels(ahead), 'each', 'ahead', t.unit(other)];
    if (ahead.length === 0) return [...start, t.labels(behind), 'each', 'behind', t.unit(other)];
    return [...start, t.labels(ahead), 'ahead', t.unit(other), t.labels(behind), 'behind'];
  },
};
