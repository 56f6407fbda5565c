import { type Content, n, nth, top } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { among, hasSizes, isTogether, withAsMany } from '../meanings.ts';
import { across } from './breaks.ts';

type Moves = Readonly<Record<'total', number> & Record<'mean', string>>;

/** Who never moved kept its place; of a mean that is rounded to nothing the sum is told. */
function moved({ total, mean }: Moves, saysAverage: boolean): Content {
  if (total === 0) return ['keptRank'];
  if (Number(mean) === 0) return [n(total), 'places', 'altogether'];
  return [n(mean), 'places', saysAverage && 'onAverage'];
}

/** That it is places, and of how many, where there are not as many as the name of the top says. */
function sizeOf(
  { count, total }: { readonly count: number; readonly total: number },
  of: number,
  alike: boolean,
): Content {
  if (total !== of || (count === 0 && !alike)) return [n(total), 'places'];
  return [count > 0 && 'places'];
}

export const courses: ExpectedOf<'courses'> = {
  placeRange: ({ unit, release, previous, best, worst, counted, unplaced, skipped }, t) => [
    [t.unit(unit), nth(best), nth(worst)],
    [unplaced.length > 0 && n(counted.length), n(counted.length + unplaced.length), 'editions'],
    [t.rankingOf(release), t.label(previous), t.label(release)],
    skipped.length > 0 && ['skipped', t.labels(skipped)],
    unplaced.length > 0 && ['noExactPlace', t.labels(unplaced)],
  ],
  volatility: ({ unit, release, previous, steps, total, mean, other }, t) => [
    [t.unit(unit), moved({ total, mean }, true), t.rankingOf(release), total > 0 && 'eitherWay'],
    [n(steps), 'steps', t.label(previous), t.label(release)],
    // That it is an average is said once.
    other !== null && [t.unit(other.unit), moved(other, total === 0)],
  ],
  seatsOver: ({ releases, top: of, group, seats, direction, breaks }, t) => [
    [top(of), t.rankingOf(releases[0] ?? ''), among(group)],
    // The size of the top is said where it is not the one of its name, and again only where it is another one somewhere.
    isTogether({ seats, direction })
      ? withAsMany({ releases, seats }).map(({ count, total, keys }, index) => [
          count === 0 ? 'none' : n(count),
          index === 0 && sizeOf({ count, total }, of, true),
          t.labels(keys),
        ])
      : seats.map(({ count, total }, index) => [
          count === 0 ? 'none' : n(count),
          (index === 0 || hasSizes(seats)) && sizeOf({ count, total }, of, !hasSizes(seats)),
          t.label(releases[index] ?? ''),
        ]),
    seats.some(({ total }) => total > of) && 'ties',
    direction !== null && (direction === 'up' ? 'moreEach' : 'fewerEach'),
    across(breaks, t),
  ],
};
