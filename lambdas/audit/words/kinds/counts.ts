import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { n, top } from '../terms.ts';

const outside = (basket: readonly string[], within: readonly string[]): readonly string[] =>
  basket.filter(key => !within.includes(key));

/** In how many of them: a number, unless it is none or all. */
const so = (count: number, basket: readonly string[]) =>
  count === 0 ? 'none' : count === basket.length ? 'all' : n(count);

export const topCount = says(SHAPES.topCount, {
  en: ({ unit, top: of, count, basket, within }, t) => [
    [t.unit(unit), top(of), so(count, basket), n(basket.length), 'tracked'],
    t.inList(within),
    count > 0 && count < basket.length && ['notIn', top(of), t.inList(outside(basket, within))],
  ],
  'zh-Hans': ({ unit, top: of, count, basket, within }, t) => [
    [n(basket.length), 'tracked', t.unit(unit)],
    count === 0 ? 'none' : ['entered', count === basket.length ? 'all' : n(count)],
    top(of),
    t.inList(within),
    count > 0 && count < basket.length && ['notIn', t.inList(outside(basket, within)), top(of)],
  ],
});

export const topCountAtLeast = says(SHAPES.topCountAtLeast, {
  en: ({ unit, top: of, count, basket, within, unknown }, t) => [
    [t.unit(unit), top(of), 'atLeast', n(count), n(basket.length), 'tracked'],
    t.inList(within),
    [t.inList(unknown), 'unknown'],
  ],
  'zh-Hans': ({ unit, top: of, count, basket, within, unknown }, t) => [
    [n(basket.length), 'tracked', t.unit(unit), 'atLeast', 'entered', n(count), top(of)],
    t.inList(within),
    [t.inList(unknown), 'unknown'],
  ],
});
