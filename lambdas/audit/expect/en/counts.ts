import { n, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { howMany, outside } from '../meanings.ts';

export const counts: ExpectedOf<'counts'> = {
  topCount: ({ unit, top: of, count, basket, within }, t) => [
    [t.unit(unit), top(of), howMany(count, basket.length), n(basket.length), 'tracked'],
    t.inList(within),
    count > 0 && count < basket.length && ['notIn', top(of), t.inList(outside(basket, within))],
  ],
  topCountAtLeast: ({ unit, top: of, count, basket, within, unknown }, t) => [
    [t.unit(unit), top(of), 'atLeast', n(count), n(basket.length), 'tracked'],
    t.inList(within),
    [t.inList(unknown), 'unknown'],
  ],
  aheadIn: ({ unit, other, ahead, behind }, t) => {
    const start = [t.rankingOf(ahead[0] ?? behind[0] ?? ''), t.unit(unit)];
    if (behind.length === 0) return [...start, 'ahead', t.unit(other), 'each', t.labels(ahead)];
    if (ahead.length === 0) return [...start, 'behind', t.unit(other), 'each', t.labels(behind)];
    return [...start, 'ahead', t.unit(other), t.labels(ahead), 'behind', t.labels(behind)];
  },
};
