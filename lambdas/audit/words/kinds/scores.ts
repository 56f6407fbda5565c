import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { n, top } from '../terms.ts';

export const scoreGap = says(SHAPES.scoreGap, {
  en: ({ unit, other, release, gap, lower, sameRank }, t) => [
    [t.unit(unit), n(gap), 'points', 'ahead', t.unit(other), t.release(release)],
    sameRank && 'samePlace',
    lower && 'lowerScore',
  ],
  'zh-Hans': ({ unit, other, release, gap, lower, sameRank }, t) => [
    [t.unit(unit), t.release(release), 'ahead', t.unit(other), n(gap), 'points'],
    sameRank && 'samePlace',
    lower && 'lowerScore',
  ],
});

export const fieldSpread = says(SHAPES.fieldSpread, {
  en: ({ release, top: of, total, spread }, t) => [
    [n(spread), 'points', 'spread', top(of), t.release(release)],
    total > of && [n(total), 'ties'],
  ],
  'zh-Hans': ({ release, top: of, total, spread }, t) => [
    [t.release(release), top(of)],
    total > of && ['ties', n(total)],
    ['spread', n(spread), 'points'],
  ],
});

export const withinNoise = says(SHAPES.withinNoise, {
  en: ({ unit, other, release, gap, noise }, t) => [
    ['difference', t.unit(unit), t.unit(other), t.release(release), n(gap), 'points', 'noise'],
    ['publisherNames', n(noise), 'points'],
  ],
  'zh-Hans': ({ unit, other, release, gap, noise }, t) => [
    [t.unit(unit), t.unit(other), t.release(release), 'difference', n(gap), 'points'],
    ['publisherNames', n(noise), 'points', 'noise'],
  ],
});
