import type { KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, firstOf, type Refusal, unless, written } from './derivation.ts';
import { anyMisplaced, others as beside, misplaced, passedUnsurely } from './guards.ts';
import { movements } from './movements.ts';
import {
  countsFor,
  earliestPlaceOf,
  isInCluster,
  isInTop,
  isWholeList,
  latestPlaceOf,
  type Rows,
  rankOf,
  rowOf,
  spanOf,
} from './rows.ts';
import { isNoise, lead } from './score-gaps.ts';
import { severalOfOne } from './sequence.ts';

/** Outside of the field by the publisher's word: said, and counted neither way. */
const isLeftOut = (rows: Rows, unit: string, key: string): boolean => {
  const place = rowOf(rows, unit, key)?.place;
  return place?.kind === 'absent' && ['not-in-universe', 'withdrawn'].includes(place.status);
};

interface Sorted {
  readonly within: readonly string[];
  readonly outside: readonly string[];
  readonly unknown: readonly string[];
}

/** The releases that have the unit in their top, those that leave it out, and those of which nobody can tell. */
function sorted(rows: Rows, unit: string, basket: readonly string[], top: number): Sorted {
  const outside = basket.filter(key => isLeftOut(rows, unit, key));
  const rest = basket.filter(key => !outside.includes(key));
  // A ranking of others ranks it nowhere, and that is not known of it either.
  const told = (key: string) => (misplaced(rows, unit, key) === null ? isInTop(rows, unit, key, top) : null);
  return {
    within: rest.filter(key => told(key) === true),
    outside,
    unknown: rest.filter(key => told(key) === null),
  };
}

/** Certain counts of all others by the name that they are counted under, the most first; only those of more than so many. */
function inMore(rows: Rows, unit: string, basket: readonly string[], top: number, count: number) {
  const names = new Set(basket.flatMap(key => rows.list(key).rows.map(row => countsFor(rows, row.unit))));
  names.delete(countsFor(rows, unit));
  const counted = [...names]
    .map(name => ({
      unit: name,
      atLeast: basket.filter(key => rowOf(rows, name, key) !== null && isInTop(rows, name, key, top) === true).length,
    }))
    .filter(({ atLeast }) => atLeast > count)
    .sort((a, b) => (a.unit < b.unit ? -1 : 1))
    .sort((a, b) => b.atLeast - a.atLeast);
  // The fourth is not named, nor is anybody before it who is in no more than it.
  const fourth = counted[3]?.atLeast ?? 0;
  const above = counted.filter(({ atLeast }) => atLeast > fourth);
  const rest = counted.slice(above.length);
  const last = rest.at(-1);
  return { above, aboveBesides: last ? { units: rest.length, atLeast: last.atLeast } : null };
}

/** The places that a unit may hold: none where it is said to be covered and not ranked, which is behind all others. */
function mayHold(rows: Rows, unit: string, key: string): { readonly from: number; readonly to: number } | null {
  const place = rowOf(rows, unit, key)?.place;
  if (place?.kind === 'absent' && place.status === 'unranked')
    return { from: Number.MAX_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER };
  const span = spanOf(rows, unit, key);
  return span && { from: span.from, to: span.to ?? Number.MAX_SAFE_INTEGER - 1 };
}

/** Which of two a release has ahead, beyond what its publisher is sure of. */
function orderIn(rows: Rows, unit: string, other: string, key: string): 'ahead' | 'behind' | 'level' | 'untold' {
  const [row, others] = [rowOf(rows, unit, key), rowOf(rows, other, key)];
  const [own, theirs] = [mayHold(rows, unit, key), mayHold(rows, other, key)];
  if (!own || !theirs || row === others) return 'untold';
  const rank = rankOf(rows, unit, key);
  if (rank !== null && beside(rows, unit, key, rank).includes(countsFor(rows, other))) return 'level';
  if (passedUnsurely(rows, unit, other, key) !== null) return 'untold';
  const gap = lead(rows, unit, other, key);
  if (gap !== null && isNoise(rows, gap, key)) return 'untold';
  if (own.to < theirs.from) return 'ahead';
  return theirs.to < own.from ? 'behind' : 'untold';
}

const twice = (basket: readonly string[]): Refusal | null =>
  unless(new Set(basket.map(key => key.split('/')[0])).size === basket.length, 'counts a ranking twice');

/** Strictly ahead, whatever the bands leave open. Who is only known to be below the list may have left the field. */
function isAhead(rows: Rows, one: string, other: string, key: string): boolean {
  const [own, theirs] = [latestPlaceOf(rows, one, key), earliestPlaceOf(rows, other, key)];
  return own !== null && theirs !== null && own < theirs;
}

/** In how many of several releases something was so. */
export const counts: Derivations<KindOf<'counts'>> = {
  topCount: (rows, { unit, top, basket, count, of }) => {
    if (basket === null) return 'counts over rankings that nobody named';
    const { within, outside, unknown } = sorted(rows, unit, basket, top);
    return (
      twice(basket) ??
      unless(
        unknown.length === 0,
        `counts over releases where the place of ${unit} is not known: ${unknown.join(', ')}`,
      ) ??
      asserted('count', count, within.length) ??
      asserted('number of rankings', of, basket.length) ?? {
        unit,
        top,
        count: within.length,
        basket,
        within,
        outside,
        ...inMore(rows, unit, basket, top, within.length),
      }
    );
  },

  topCountAtLeast: (rows, { unit, top, basket }) => {
    const { within, outside, unknown } = sorted(rows, unit, basket, top);
    return (
      twice(basket) ??
      firstOf(basket, key => misplaced(rows, unit, key)) ??
      unless(within.length > 0, 'counts nothing') ??
      unless(unknown.length > 0, 'says "at least" where everything is known') ?? {
        unit,
        top,
        count: within.length,
        basket,
        within,
        outside,
        unknown,
        ...inMore(rows, unit, basket, top, within.length),
      }
    );
  },

  /** S43: each ranking under one of four heads. */
  aheadAcross: (rows, { unit, other, basket, count }) => {
    const under = (head: ReturnType<typeof orderIn>) => basket.filter(key => orderIn(rows, unit, other, key) === head);
    const [ahead, untold] = [under('ahead'), under('untold')];
    return (
      twice(basket) ??
      firstOf(basket, key => anyMisplaced(rows, [unit, other], key)) ??
      unless(untold.length < basket.length, `is not known to be ahead of ${other} or behind it anywhere`) ??
      asserted('count', count, ahead.length) ?? {
        unit,
        other,
        basket,
        ahead,
        behind: under('behind'),
        level: under('level'),
        untold,
      }
    );
  },

  placesKnown: (rows, { unit, basket, count }) => {
    const given = (key: string): boolean => ['rank', 'band', 'tier'].includes(rowOf(rows, unit, key)?.place.kind ?? '');
    const refused = (key: string): boolean => {
      const place = rowOf(rows, unit, key)?.place;
      if (place) return place.kind === 'absent' && place.status !== 'not-collected';
      return isWholeList(rows, key) && !isInCluster(rows, unit, key);
    };
    const known = basket.filter(given);
    return (
      twice(basket) ??
      firstOf(basket, key => misplaced(rows, unit, key)) ??
      asserted('count', count, known.length) ?? {
        unit,
        basket,
        known,
        without: basket.filter(refused),
        unknown: basket.filter(key => !given(key) && !refused(key)),
      }
    );
  },

  /** S21b: each ranking under the way that the unit went, by what else is derived of its place there. */
  movesAcross: (rows, { unit, basket, up, down, same }) => {
    const way = (release: string): 'up' | 'down' | 'same' | 'untold' => {
      const move = movements.moved(rows, { kind: 'moved', unit, release });
      if (typeof move !== 'string') return move.breaks.length > 0 ? 'untold' : move.from > move.to ? 'up' : 'down';
      const [held, sharing] = [
        movements.held(rows, { kind: 'held', unit, release }),
        movements.sharing(rows, { kind: 'sharing', unit, release }),
      ];
      return [held, sharing].some(kept => typeof kept !== 'string' && kept.breaks.length === 0) ? 'same' : 'untold';
    };
    const under = (head: ReturnType<typeof way>) => basket.filter(key => way(key) === head);
    const found = { up: under('up'), down: under('down'), same: under('same'), untold: under('untold') };
    return (
      twice(basket) ??
      firstOf(basket, key => misplaced(rows, unit, key)) ??
      unless(found.untold.length < basket.length, 'is compared in none of the rankings') ??
      asserted('up', up, found.up.length) ??
      asserted('down', down, found.down.length) ??
      asserted('same', same, found.same.length) ?? { unit, basket, ...found }
    );
  },

  aheadIn: (rows, { unit, other, releases, ahead: said }) => {
    const ahead = releases.filter(key => isAhead(rows, unit, other, key));
    const behind = releases.filter(key => isAhead(rows, other, unit, key));
    const inOrder = (keys: readonly string[]) => [...keys].sort();
    return (
      severalOfOne(releases) ??
      firstOf(releases, key => anyMisplaced(rows, [unit, other], key)) ??
      firstOf(releases, key =>
        unless(
          ahead.includes(key) || behind.includes(key),
          `is not known to be ahead of ${other} or behind it in ${key}`,
        ),
      ) ??
      firstOf(releases, key => {
        const gap = lead(rows, unit, other, key);
        return (
          passedUnsurely(rows, unit, other, key) ??
          unless(
            gap === null || !isNoise(rows, gap, key),
            `sets ${unit} and ${other} apart by less than the noise of ${key}`,
          )
        );
      }) ??
      unless(
        said === undefined || written(inOrder(said)) === written(inOrder(ahead)),
        `says ${written(said)} as releases asserted; the records say ${written(ahead)}`,
      ) ?? { unit, other, ahead, behind }
    );
  },
};
