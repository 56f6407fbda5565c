import { n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';

export const scores: ExpectedOf<'scores'> = {
  score: ({ unit, release, score, lower }, t) => [
    [t.unit(unit), t.release(release), n(score), 'points'],
    lower && 'lowerScore',
  ],
  scoreGap: ({ unit, other, release, gap, lower, sameRank }, t) => [
    [t.unit(unit), t.release(release), 'ahead', t.unit(other), n(gap), 'points'],
    sameRank && 'samePlace',
    lower && 'lowerScore',
  ],
  gapChange: ({ unit, other, release, previous, before, now, direction }, t) => [
    [t.release(release), t.unit(unit), 'ahead', t.unit(other), 'spread'],
    [t.label(previous), n(before), 'points', direction, n(now), 'points', t.lowerScore(release)],
  ],
  fieldSpread: ({ release, from, top: of, total, spread }, t) => [
    t.release(release),
    from === undefined
      ? [top(of), total > of && ['ties', n(total)]]
      : [nth(from), nth(of), n(total), t.nouns(release), total > of - from + 1 && 'ties'],
    ['spread', n(spread), 'points'],
  ],
  fieldAverage: ({ release, top: of, statistic, total, value }, t) => [
    [t.release(release), top(of), n(total), t.nouns(release), total > of && 'ties'],
    [statistic, n(value), 'points'],
  ],
  withinNoise: ({ unit, other, release, gap, noise }, t) => [
    [t.unit(unit), t.unit(other), t.release(release), 'difference', n(gap), 'points'],
    ['publisherNames', n(noise), 'points', 'noise'],
  ],
};
