import { n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { among, hasSizes } from '../meanings.ts';
import { across } from './breaks.ts';

export const courses: ExpectedOf<'courses'> = {
  placeRange: ({ unit, release, previous, best, worst, counted, unplaced, skipped }, t) => [
    [t.unit(unit), t.rankingOf(release), t.label(previous), t.label(release)],
    [n(counted.length + unplaced.length), t.editions(release)],
    unplaced.length > 0 && [n(counted.length), t.editions(release)],
    [nth(best), nth(worst)],
    skipped.length > 0 && [t.labels(skipped), 'skipped'],
    unplaced.length > 0 && [t.labels(unplaced), 'noExactPlace'],
  ],
  volatility: ({ unit, release, previous, steps, mean, other }, t) => [
    [t.label(previous), t.label(release), n(steps), 'steps'],
    [t.unit(unit), t.rankingOf(release), 'onAverage', t.editions(release), 'eitherWay', n(mean), 'places'],
    other !== null && [t.unit(other.unit), 'onAverage', t.editions(release), 'eitherWay', n(other.mean), 'places'],
  ],
  seatsOver: ({ releases, top: of, group, seats, direction, breaks }, t) => [
    [t.rankingOf(releases[0] ?? ''), top(of)],
    // The size of the top is said of each only where it is another one somewhere.
    !hasSizes(seats) && seats.slice(0, 1).map(({ total }) => [total > of && 'ties', n(total), 'places']),
    among(group),
    seats.map(({ count, total }, index) => [
      [t.label(releases[index] ?? ''), count === 0 ? 'none' : [n(count), 'places']],
      hasSizes(seats) && [total > of && 'ties', n(total), 'places'],
    ]),
    direction !== null && [t.editions(releases[0] ?? ''), direction === 'up' ? 'moreEach' : 'fewerEach'],
    across(breaks, t),
  ],
};
