import { Big } from 'big.js';
import type { KindOf } from '../../claims/schema/kinds.ts';
import { type Derivations, firstOf, type Refusal, unless } from './derivation.ts';
import { hiddenByField, hiddenByTies } from './field.ts';
import { misplaced, movedUnsurely, noPlace } from './guards.ts';
import { hangsOnCorrection, movedAcross, moveHangs } from './restated.ts';
import { countsFor, type Rows, rankOf } from './rows.ts';
import { knownBefore, methodBreaks, skippedBefore, untoldMethod } from './sequence.ts';
import { wholes } from './wholes.ts';

/** The releases from an earlier one to a later one, oldest first, or words that object. */
function wayTo(rows: Rows, since: string, release: string): readonly string[] | Refusal {
  const back = knownBefore(rows, release);
  const at = back.indexOf(since);
  if (at < 0) return `goes from ${since} to ${release}, and the way between is not on record`;
  return [release, ...back.slice(0, at + 1)].reverse();
}

const ofOneMethod = (rows: Rows, since: string, release: string): Refusal | null =>
  untoldMethod(rows, release, since) ??
  unless(methodBreaks(rows, release, since).length === 0, `goes from ${since} to ${release} across a change of method`);

/** The sum of the moves of a unit along a way, or words that object to one of them. */
function sumOfMoves(rows: Rows, unit: string, way: readonly string[]): number | Refusal {
  let sum = 0;
  for (const [index, key] of way.entries()) {
    const previous = way[index - 1];
    const [from, to] = [previous === undefined ? null : rankOf(rows, unit, previous), rankOf(rows, unit, key)];
    if (to === null) return noPlace(unit, key);
    const wrong = misplaced(rows, unit, key);
    if (wrong !== null) return wrong;
    if (previous === undefined || from === null) continue;
    const object =
      moveHangs(rows, unit, previous, key, from - to) ??
      (from === to ? null : movedUnsurely(rows, unit, previous, key)) ??
      hiddenByField(rows, unit, previous, key) ??
      hiddenByTies(rows, unit, previous, key);
    if (object !== null) return object;
    sum += Math.abs(from - to);
  }
  return sum;
}

/** To one decimal, half a tenth up, without a decimal that is none. */
const averaged = (sum: number, moves: number): string => new Big(sum).div(moves).round(1, Big.roundHalfUp).toString();

/** What places did over several editions. */
export const courses: Derivations<KindOf<'courses'>> = {
  placeRange: (rows, { unit, since, release }) => {
    const way = wayTo(rows, since, release);
    if (typeof way === 'string') return way;
    const counted = way.filter(key => rankOf(rows, unit, key) !== null);
    const rank = (key: string): number => rankOf(rows, unit, key) ?? 0;
    const [best, worst] = [Math.min(...counted.map(rank)), Math.max(...counted.map(rank))];
    const apart = (key: string): Refusal | null =>
      firstOf(counted.slice(0, counted.indexOf(key)), before =>
        Math.abs(rank(before) - rank(key)) === worst - best ? movedUnsurely(rows, unit, before, key) : null,
      );
    return (
      misplaced(rows, unit, release) ??
      ofOneMethod(rows, since, release) ??
      unless(counted.length >= 3, 'tells a range of fewer than three places') ??
      firstOf(counted, key =>
        hangsOnCorrection(rows, [key, key], order => order.get(countsFor(rows, unit)) === rank(key)),
      ) ??
      unless(best < worst, `has one place alone from ${since} to ${release}`) ??
      firstOf(counted, apart) ?? {
        unit,
        release,
        previous: since,
        best,
        worst,
        counted,
        unplaced: way.filter(key => !counted.includes(key)),
        skipped: way.slice(1).flatMap(key => [...skippedBefore(rows, key)].reverse()),
      }
    );
  },

  volatility: (rows, { unit, since, release, other }) => {
    const way = wayTo(rows, since, release);
    if (typeof way === 'string') return way;
    const steps = way.length - 1;
    const own = sumOfMoves(rows, unit, way);
    const theirs = other === undefined ? null : sumOfMoves(rows, other, way);
    const wrong =
      ofOneMethod(rows, since, release) ??
      unless(steps >= 3, 'averages fewer than three moves') ??
      unless(other !== unit, `compares ${unit} with itself`);
    if (wrong !== null) return wrong;
    if (typeof own === 'string') return own;
    if (typeof theirs === 'string') return theirs;
    return (
      unless(own > 0 || other !== undefined, 'moved nowhere') ?? {
        unit,
        release,
        previous: since,
        steps,
        total: own,
        mean: averaged(own, steps),
        other:
          other === undefined || theirs === null ? null : { unit: other, total: theirs, mean: averaged(theirs, steps) },
      }
    );
  },

  /** S42: each release by what is derived of its top alone. */
  seatsOver: (rows, { releases, top, group }) => {
    const [oldest = '', newest = ''] = [releases[0], releases.at(-1)];
    const seats: { readonly count: number; readonly total: number }[] = [];
    for (const release of releases) {
      const share = wholes.topShare(rows, { kind: 'topShare', release, top, group });
      if (typeof share === 'string') return share;
      const across = movedAcross(rows, release, top);
      if (across !== null) return across;
      seats.push({ count: share.units.length, total: share.total });
    }
    const way = wayTo(rows, oldest, newest);
    if (typeof way === 'string') return way;
    const named = way.filter(key => releases.includes(key));
    const counts = seats.map(({ count }) => count);
    const whole = way.length === releases.length && releases.length > 2;
    const breaks = methodBreaks(rows, newest, oldest);
    const even = new Set(seats.map(({ total }) => total)).size === 1;
    const goes = (sign: number): boolean =>
      counts.slice(1).every((count, index) => sign * (count - (counts[index] ?? count)) > 0);
    const told = whole && even && breaks.length === 0;
    return (
      untoldMethod(rows, newest, oldest) ??
      unless(
        named.join() === releases.join(),
        'names releases that are not in order, or not on record as a sequence',
      ) ?? {
        releases,
        top,
        group: group ?? null,
        seats,
        direction: told && goes(1) ? ('up' as const) : told && goes(-1) ? ('down' as const) : null,
        breaks,
      }
    );
  },
};
