import { n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';

export const scores: ExpectedOf<'scores'> = {
  score: ({ unit, release, score, lower }, t) => [
    [t.unit(unit), t.release(release), t.scored(score, release)],
    lower && 'lowerScore',
  ],
  scoreGap: ({ unit, other, release, gap, lower, sameRank }, t) => [
    [t.unit(unit), t.release(release), 'ahead', t.unit(other), t.scored(gap, release)],
    sameRank && 'samePlace',
    lower && 'lowerScore',
  ],
  gapChange: ({ unit, other, release, previous, before, now, direction }, t) => [
    [t.release(release), t.unit(unit), 'ahead', t.unit(other), 'spread'],
    [t.label(previous), t.scored(before, release), direction, t.scored(now, release), t.lowerScore(release)],
  ],
  fieldSpread: ({ release, from, top: of, total, spread }, t) => [
    t.release(release),
    from === undefined
      ? [top(of), total > of && ['ties', n(total)]]
      : [nth(from), nth(of), n(total), t.nouns(release), total > of - from + 1 && 'ties'],
    ['spread', t.scored(spread, release)],
  ],
  fieldAverage: ({ release, top: of, statistic, total, value }, t) => [
    [t.release(release), top(of), n(total), t.nouns(release), total > of && 'ties'],
    [statistic, t.scored(value, release)],
  ],
  withinNoise: ({ unit, other, release, gap, noise }, t) => [
    [t.unit(unit), t.unit(other), t.release(release), 'difference', t.scored(gap, release)],
    ['publisherNames', t.scored(noise, release), 'noise'],
  ],
};
