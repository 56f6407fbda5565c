import { type Content, n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { among, hasSizes, isTogether, withAsMany } from '../meanings.ts';
import type { Meaning } from '../piece.ts';
import { across } from './breaks.ts';

type Moves = Readonly<Record<'total', number> & Record<'mean', string>>;

/** Who never moved kept its place; of a mean that is rounded to nothing the sum is told. */
function moved({ total, mean }: Moves, editions: Meaning): Content {
  if (total === 0) return ['keptRank'];
  if (Number(mean) === 0) return ['eitherWay', n(total), 'places'];
  return ['onAverage', editions, 'eitherWay', n(mean), 'places'];
}

/** How many places a top has, where they are not as many as its name says. */
const sizeOf = (of: number, total: number): Content => (total === of ? [] : [total > of && 'ties', n(total), 'places']);

export const courses: ExpectedOf<'courses'> = {
  placeRange: ({ unit, release, previous, best, worst, counted, unplaced, skipped }, t) => [
    [t.unit(unit), t.rankingOf(release), t.label(previous), t.label(release)],
    [n(counted.length + unplaced.length), t.editions(release)],
    unplaced.length > 0 && [n(counted.length), t.editions(release)],
    [nth(best), nth(worst)],
    skipped.length > 0 && [t.labels(skipped), 'skipped'],
    unplaced.length > 0 && [t.labels(unplaced), 'noExactPlace'],
  ],
  volatility: ({ unit, release, previous, steps, total, mean, other }, t) => [
    [t.label(previous), t.label(release), n(steps), 'steps'],
    [t.unit(unit), t.rankingOf(release), moved({ total, mean }, t.editions(release))],
    other !== null && [t.unit(other.unit), moved(other, t.editions(release))],
  ],
  seatsOver: ({ releases, top: of, group, seats, direction, breaks }, t) => [
    [t.rankingOf(releases[0] ?? ''), top(of)],
    // The size of a top is said where it is not the one of its name, and of each only where it is another one somewhere.
    !hasSizes(seats) && seats.slice(0, 1).map(({ total }) => sizeOf(of, total)),
    among(group),
    isTogether({ seats, direction })
      ? withAsMany({ releases, seats }).map(({ count, keys }) => [
          [t.labels(keys), keys.length > 1 && 'each'],
          count === 0 ? 'none' : [n(count), 'places'],
        ])
      : seats.map(({ count, total }, index) => [
          [t.label(releases[index] ?? ''), count === 0 ? 'none' : [n(count), 'places']],
          hasSizes(seats) && sizeOf(of, total),
        ]),
    direction !== null && [t.editions(releases[0] ?? ''), direction === 'up' ? 'moreEach' : 'fewerEach'],
    across(breaks, t),
  ],
};
