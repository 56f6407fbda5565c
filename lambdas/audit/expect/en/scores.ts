import { n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';

export const scores: ExpectedOf<'scores'> = {
  score: ({ unit, release, score, lower }, t) => [
    [t.unit(unit), t.scored(score, release), t.release(release)],
    lower && 'lowerScore',
  ],
  scoreGap: ({ unit, other, release, gap, lower, sameRank }, t) => [
    [t.unit(unit), t.scored(gap, release), 'ahead', t.unit(other), t.release(release)],
    sameRank && 'samePlace',
    lower && 'lowerScore',
  ],
  gapChange: ({ unit, other, release, previous, before, now, direction }, t) => [
    ['leadOf', t.unit(unit), t.unit(other), t.release(release), direction, t.scored(now, release)],
    [t.scored(before, release), t.label(previous), t.lowerScore(release)],
  ],
  fieldSpread: ({ release, from, top: of, total, spread }, t) =>
    from === undefined
      ? [[t.scored(spread, release), 'spread', top(of), t.release(release)], total > of && [n(total), 'ties']]
      : [
          [t.scored(spread, release), 'spread', n(total), t.nouns(release, total)],
          ['ranks', nth(from), nth(of), t.release(release), total > of - from + 1 && 'ties'],
        ],
  fieldAverage: ({ release, top: of, statistic, total, value }, t) => [
    [statistic, n(total), t.nouns(release, total), top(of), t.release(release)],
    [total > of && 'ties', t.scored(value, release).filter(part => part !== 'points')],
  ],
  withinNoise: ({ unit, other, release, gap, noise }, t) => [
    ['difference', t.unit(unit), t.unit(other), t.release(release), t.scored(gap, release), 'noise'],
    ['publisherNames', t.scored(noise, release)],
  ],
};
