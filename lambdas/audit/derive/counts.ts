import type { KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, firstOf, type Refusal, unless, written } from './derivation.ts';
import { anyMisplaced, misplaced } from './guards.ts';
import { earliestPlaceOf, isInTop, latestPlaceOf, type Rows, rowOf } from './rows.ts';
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
      asserted('number of rankings', of, basket.length) ?? { unit, top, count: within.length, basket, within, outside }
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
      }
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
      unless(
        said === undefined || written(inOrder(said)) === written(inOrder(ahead)),
        `says ${written(said)} as releases asserted; the records say ${written(ahead)}`,
      ) ?? { unit, other, ahead, behind }
    );
  },
};
