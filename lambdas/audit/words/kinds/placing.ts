import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { n, nth, top } from '../terms.ts';

export const tier = says(SHAPES.tier, {
  en: ({ unit, release, tier: name }, t) => [t.unit(unit), `tier:${name}`, t.release(release)],
  'zh-Hans': ({ unit, release, tier: name }, t) => [
    [t.unit(unit), t.release(release)],
    ['listed', `tier:${name}`, 'tiers'],
  ],
});

export const tierMove = says(SHAPES.tierMove, {
  en: ({ unit, release, previous, before, now, steps, direction }, t) => [
    [t.unit(unit), direction, n(steps), 'tiers'],
    [`tier:${before}`, t.label(previous), `tier:${now}`, t.release(release)],
  ],
  'zh-Hans': ({ unit, release, previous, before, now, steps, direction }, t) => [
    [t.unit(unit), t.release(release), t.label(previous)],
    [`tier:${before}`, 'tiers', direction, `tier:${now}`, 'tiers'],
    [direction, n(steps), 'tiers'],
  ],
});

export const intervalsOverlap = says(SHAPES.intervalsOverlap, {
  en: ({ unit, other, release, own, theirs }, t) => [
    [t.unit(unit), t.unit(other), t.release(release), 'tooClose'],
    [t.interval(own), t.interval(theirs), 'overlap'],
  ],
  'zh-Hans': ({ unit, other, release, own, theirs }, t) => [
    [t.unit(unit), t.unit(other), t.release(release), 'tooClose', 'noise'],
    [t.interval(own), t.interval(theirs), 'overlap'],
  ],
});

export const placeAmong = says(SHAPES.placeAmong, {
  en: ({ unit, release, group, rank, of, joint }, t) => [
    [`group:${group}`, n(of), 'anew', t.release(release)],
    [t.unit(unit), joint && 'joint', nth(rank)],
  ],
  'zh-Hans': ({ unit, release, group, rank, of, joint }, t) => [
    [`group:${group}`, n(of), t.release(release), 'anew'],
    [t.unit(unit), joint ? 'joint' : 'listed', nth(rank)],
  ],
});

export const rankTrend = says(SHAPES.rankTrend, {
  en: ({ unit, direction, releases, ranks }, t) => {
    const [base = '', ...steps] = releases;
    return [
      [t.unit(unit), direction, 'each', n(steps.length), 'editions', t.rankingOf(base), t.span(steps)],
      [nth(ranks[0] ?? ''), t.label(base), ranks.slice(1).map(nth)],
    ];
  },
  'zh-Hans': ({ unit, direction, releases, ranks }, t) => {
    const [base = '', ...steps] = releases;
    return [
      [t.unit(unit), t.rankingOf(base), t.span(steps), n(steps.length), t.editions(base)],
      [t.editions(base), direction],
      [t.label(base), nth(ranks[0] ?? ''), direction, ranks.slice(1).map(nth)],
    ];
  },
});

export const fieldAverage = says(SHAPES.fieldAverage, {
  en: ({ release, top: of, statistic, total, value }, t) => [
    [statistic, n(total), t.nouns(release), top(of), t.release(release)],
    [total > of && 'ties', n(value)],
  ],
  'zh-Hans': ({ release, top: of, statistic, total, value }, t) => [
    [t.release(release), top(of), n(total), t.nouns(release), total > of && 'ties'],
    [statistic, n(value), 'points'],
  ],
});
