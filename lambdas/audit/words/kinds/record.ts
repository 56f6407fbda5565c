import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { n, nth, placed } from '../terms.ts';

export const band = says(SHAPES.band, {
  en: ({ unit, release, from, to }, t) => [t.unit(unit), placed({ from, to }), t.release(release)],
  'zh-Hans': ({ unit, release, from, to }, t) => [t.unit(unit), t.release(release), placed({ from, to })],
});

export const bandMove = says(SHAPES.bandMove, {
  en: ({ unit, release, previous, direction, before, now }, t) => [
    [t.unit(unit), direction],
    [placed(before), t.label(previous)],
    [placed(now), t.release(release)],
  ],
  'zh-Hans': ({ unit, release, previous, direction, before, now }, t) => [
    [t.unit(unit), t.release(release)],
    [t.label(previous), placed(before)],
    [direction, placed(now)],
  ],
});

export const aheadIn = says(SHAPES.aheadIn, {
  en: ({ unit, other, ahead, behind }, t) => {
    const start = [t.rankingOf(ahead[0] ?? behind[0] ?? ''), t.unit(unit)];
    if (behind.length === 0) return [...start, 'ahead', t.unit(other), 'each', t.labels(ahead)];
    if (ahead.length === 0) return [...start, 'behind', t.unit(other), 'each', t.labels(behind)];
    return [...start, 'ahead', t.unit(other), t.labels(ahead), 'behind', t.labels(behind)];
  },
  'zh-Hans': ({ unit, other, ahead, behind }, t) => {
    const start = [t.rankingOf(ahead[0] ?? behind[0] ?? ''), t.unit(unit)];
    if (behind.length === 0) return [...start, t.labels(ahead), 'each', 'ahead', t.unit(other)];
    if (ahead.length === 0) return [...start, t.labels(behind), 'each', 'behind', t.unit(other)];
    return [...start, t.labels(ahead), 'ahead', t.unit(other), t.labels(behind), 'behind'];
  },
});

export const methodChange = says(SHAPES.methodChange, {
  en: ({ release, previous }, t) => ['methodChanged', t.label(previous), t.release(release), 'notComparable'],
  'zh-Hans': ({ release, previous }, t) => [t.release(release), t.label(previous), 'methodChanged', 'notComparable'],
});

export const revision = says(SHAPES.revision, {
  en: ({ unit, release, of, old, corrected }, t) => [
    ['corrected', of === 'rank' ? 'ofPlace' : 'ofScore', t.unit(unit), t.release(release)],
    of === 'rank' ? [nth(old), nth(corrected)] : [n(old), n(corrected)],
  ],
  'zh-Hans': ({ unit, release, of, old, corrected }, t) => [
    ['corrected', t.unit(unit), t.release(release), of === 'rank' ? 'ofPlace' : 'ofScore'],
    of === 'rank' ? [nth(old), nth(corrected)] : [n(old), n(corrected)],
  ],
});
