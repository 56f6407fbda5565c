import { rankingOf } from '../../../records/release.ts';
import type { Sentences } from '../../language.ts';
import { formats } from '../formats.ts';
import { acrossBreaks, asides, isOne, places, span } from '../phrases.ts';

const { count, ordinal, top, list } = formats;

/** Places on average: "one place", "1.5 places". */
const placesOf = (mean: string): string =>
  `${/^\d+$/.test(mean) ? count(Number(mean)) : mean} ${isOne(mean) ? 'place' : 'places'}`;

/** Clauses that hold lists themselves: "three in A and B, and two in C". */
const clauses = (all: readonly string[]): string =>
  all.length < 2 ? all.join() : `${all.slice(0, -1).join('; ')}${all.length > 2 ? ';' : ','} and ${all.at(-1)}`;

interface Moves {
  readonly total: number;
  readonly mean: string;
}

/** How much it moved: not at all, so much on average, or in all where the average comes to nothing. */
function movedBy({ total, mean }: Moves, average: string): string {
  if (total === 0) return 'did not move';
  return Number(mean) === 0 ? `moved ${places(total)} altogether` : `moved ${placesOf(mean)}${average}`;
}

/** Sentences about what places did over several editions. */
export const courses = {
  placeRange: ({ unit, release, previous, best, worst, counted, unplaced, skipped }, n) => {
    const all = counted.length + unplaced.length;
    const which = `editions of ${n.ranking(rankingOf(release))} from ${span([previous, release], n)}`;
    const how =
      unplaced.length > 0 ? `${count(counted.length)} of the ${count(all)} ${which}` : `the ${count(all)} ${which}`;
    return `${n.unit(unit)} was between ${ordinal(best)} and ${ordinal(worst)} in ${how}${asides({ universes: null, skipped, unplaced }, n)}.`;
  },
  volatility: ({ unit, release, previous, steps, total, mean, other }, n) =>
    `${n.unit(unit)} ${movedBy({ total, mean }, ' an edition on average')} in ${n.ranking(rankingOf(release))}${total > 0 ? ', up or down,' : ''} over the ${count(steps)} steps from ${span([previous, release], n)}${other ? `; ${n.unit(other.unit)} ${movedBy(other, total === 0 ? ' an edition on average' : '')}` : ''}.`,
  seatsOver: ({ releases, top: of, group, seats, direction, breaks }, n) => {
    const [first] = seats;
    const isOneSize = seats.every(({ total }) => total === first?.total);
    // Ten places in the top ten are those of its name; of another number it is said.
    const had = ({ count: some, total }: (typeof seats)[number], isSized: boolean): string => {
      if (isSized && (total !== of || (some === 0 && !isOneSize)))
        return `${some === 0 ? 'none' : count(some)} of the ${count(total)} places`;
      return some === 0 ? 'none' : isSized ? places(some) : count(some);
    };
    // A course is told in its order; where it has no direction, editions with as many stand together.
    const told =
      direction === null && isOneSize
        ? clauses(
            [...new Set(seats.map(({ count: some }) => some))]
              .map(some => seats.flatMap((seat, index) => (seat.count === some ? [{ seat, index }] : [])))
              .map(
                (alike, at) =>
                  `${alike[0] ? had(alike[0].seat, at === 0) : ''} in ${list(alike.map(({ index }) => n.label(releases[index] ?? '')))}`,
              ),
          )
        : list(
            seats.map((seat, index) => `${had(seat, index === 0 || !isOneSize)} in ${n.label(releases[index] ?? '')}`),
          );
    const ties = seats.some(({ total }) => total > of) ? ', ties counted' : '';
    const way =
      direction === null ? '' : `, ${direction === 'up' ? 'more' : 'fewer'} in each edition than in the one before`;
    return `In the ${top(of)} of ${n.ranking(rankingOf(releases[0] ?? ''))}, ${group === null ? n.focus() : n.group(group)} had ${told}${ties}${way}${acrossBreaks(breaks, n)}.`;
  },
} satisfies Sentences<'courses'>;
