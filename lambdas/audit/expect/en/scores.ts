import { n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';

export const scores: ExpectedOf<'scores'> = {
  score: ({ unit, release, score, lower }, t) => [
    [t.unit(unit), n(score), 'points', t.release(release)],
    lower && 'lowerScore',
  ],
  scoreGap: ({ unit, other, release, gap, lower, sameRank }, t) => [
    [t.unit(unit), n(gap), 'points', 'ahead', t.unit(other), t.release(release)],
    sameRank && 'samePlace',
    lower && 'lowerScore',
  ],
  gapChange: ({ unit, other, release, previous, before, now, direction }, t) => [
    ['leadOf', t.unit(unit), t.unit(other), t.release(release), direction, n(now), 'points'],
    [n(before), 'points', t.label(previous), t.lowerScore(release)],
  ],
  fieldSpread: ({ release, from, top: of, total, spread }, t) =>
    from === undefined
      ? [[n(spread), 'points', 'spread', top(of), t.release(release)], total > of && [n(total), 'ties']]
      : [
          [n(spread), 'points', 'spread', n(total), t.nouns(release, total)],
          ['ranks', nth(from), nth(of), t.release(release), total > of - from + 1 && 'ties'],
        ],
  fieldAverage: ({ release, top: of, statistic, total, value }, t) => [
    [statistic, n(total), t.nouns(release, total), top(of), t.release(release)],
    [total > of && 'ties', n(value)],
  ],
  withinNoise: ({ unit, other, release, gap, noise }, t) => [
    ['difference', t.unit(unit), t.unit(other), t.release(release), n(gap), 'points', 'noise'],
    ['publisherNames', n(noise), 'points'],
  ],
};
