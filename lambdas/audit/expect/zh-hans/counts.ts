import { n, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { outside } from '../meanings.ts';

export const counts: ExpectedOf<'counts'> = {
  topCount: ({ unit, top: of, count, basket, within }, t) => [
    [n(basket.length), 'tracked', t.unit(unit)],
    count === 0 ? 'none' : ['entered', count === basket.length ? 'all' : n(count)],
    top(of),
    t.inList(within),
    count > 0 && count < basket.length && ['notIn', t.inList(outside(basket, within)), top(of)],
  ],
  topCountAtLeast: ({ unit, top: of, count, basket, within, unknown }, t) => [
    [n(basket.length), 'tracked', t.unit(unit), 'atLeast', 'entered', n(count), top(of)],
    t.inList(within),
    [t.inList(unknown), 'unknown'],
  ],
  aheadIn: ({ unit, other, ahead, behind }, t) => {
    const start = [t.rankingOf(ahead[0] ?? behind[0] ?? ''), t.unit(unit)];
    if (behind.length === 0) return [...start, t.labels(ahead), 'each', 'ahead', t.unit(other)];
    if (ahead.length === 0) return [...start, t.labels(behind), 'each', 'behind', t.unit(other)];
    return [...start, t.labels(ahead), 'ahead', t.unit(other), t.labels(behind), 'behind'];
  },
};
