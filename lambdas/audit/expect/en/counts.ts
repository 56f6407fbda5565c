import { n, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { howMany, missed } from '../meanings.ts';

export const counts: ExpectedOf<'counts'> = {
  topCount: (figures, t) => {
    const { unit, top: of, count, basket, within, outside } = figures;
    const others = missed(figures);
    return [
      [t.unit(unit), top(of)],
      count === 2 && basket.length === 2 ? 'both' : [howMany(count, basket.length), n(basket.length)],
      'tracked',
      t.inList(within),
      count > 0 && others.length > 0 && ['notIn', top(of), t.inList(others)],
      outside.length > 0 && [t.inList(outside), 'doesNotCover'],
    ];
  },
  topCountAtLeast: ({ unit, top: of, count, basket, within, outside, unknown }, t) => [
    [t.unit(unit), top(of), 'atLeast', n(count), n(basket.length), 'tracked'],
    t.inList(within),
    [t.inList(unknown), 'unknown'],
    outside.length > 0 && [t.inList(outside), 'doesNotCover'],
  ],
  aheadIn: ({ unit, other, ahead, behind }, t) => {
    const start = [t.rankingOf(ahead[0] ?? behind[0] ?? ''), t.unit(unit)];
    if (behind.length === 0) return [...start, 'ahead', t.unit(other), 'each', t.labels(ahead)];
    if (ahead.length === 0) return [...start, 'behind', t.unit(other), 'each', t.labels(behind)];
    return [...start, 'ahead', t.unit(other), t.labels(ahead), 'behind', t.labels(behind)];
  },
};
