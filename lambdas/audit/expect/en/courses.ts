import { n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { among, hasSizes } from '../meanings.ts';
import { across } from './breaks.ts';

export const courses: ExpectedOf<'courses'> = {
  placeRange: ({ unit, release, previous, best, worst, counted, unplaced, skipped }, t) => [
    [t.unit(unit), nth(best), nth(worst)],
    [unplaced.length > 0 && n(counted.length), n(counted.length + unplaced.length), 'editions'],
    [t.rankingOf(release), t.label(previous), t.label(release)],
    skipped.length > 0 && ['skipped', t.labels(skipped)],
    unplaced.length > 0 && ['noExactPlace', t.labels(unplaced)],
  ],
  volatility: ({ unit, release, previous, steps, mean, other }, t) => [
    [t.unit(unit), n(mean), 'places', 'onAverage', t.rankingOf(release), 'eitherWay'],
    [n(steps), 'steps', t.label(previous), t.label(release)],
    other !== null && [t.unit(other.unit), n(other.mean), 'places'],
  ],
  seatsOver: ({ releases, top: of, group, seats, direction, breaks }, t) => [
    [top(of), t.rankingOf(releases[0] ?? ''), among(group)],
    // The size of the top is said again only where it is another one somewhere.
    seats.map(({ count, total }, index) => [
      count === 0 ? 'none' : n(count),
      (index === 0 || hasSizes(seats)) && [n(total), 'places'],
      t.label(releases[index] ?? ''),
    ]),
    seats.some(({ total }) => total > of) && 'ties',
    direction !== null && (direction === 'up' ? 'moreEach' : 'fewerEach'),
    across(breaks, t),
  ],
};
