import type { KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, firstOf, type Refusal, unless, written } from './derivation.ts';
import { anyMisplaced, misplaced } from './guards.ts';
import { earliestPlaceOf, isInTop, latestPlaceOf, type Rows, rowOf } from './rows.ts';
import { severalOfOne } from './sequence.ts';

/**
 * Counted in, counted out, or neither: who is outside of the field, or of another kind than the ranking ranks, is in no
 * denominator that was not declared so.
 */
function counted(rows: Rows, unit: string, key: string, top: number): boolean | null {
  const place = rowOf(rows, unit, key)?.place;
  const outside = place?.kind === 'absent' && place.status !== 'unranked';
  return outside || misplaced(rows, unit, key) !== null ? null : isInTop(rows, unit, key, top);
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
    const within = basket.filter(key => counted(rows, unit, key, top) === true);
    const unknown = basket.filter(key => counted(rows, unit, key, top) === null);
    return (
      twice(basket) ??
      unless(
        unknown.length === 0,
        `counts over releases where the place of ${unit} is not known: ${unknown.join(', ')}`,
      ) ??
      asserted('count', count, within.length) ??
      asserted('number of rankings', of, basket.length) ?? { unit, top, count: within.length, basket, within }
    );
  },

  topCountAtLeast: (rows, { unit, top, basket }) => {
    const within = basket.filter(key => counted(rows, unit, key, top) === true);
    const unknown = basket.filter(key => counted(rows, unit, key, top) === null);
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
        unknown,
      }
    );
  },

  aheadIn: (rows, { unit, other, releases, ahead: said }) => {
    const ahead = releases.filter(key => isAhead(rows, unit, other, key));
    const behind = releases.filter(key => isAhead(rows, other, unit, key));
    const sorted = (keys: readonly string[]) => [...keys].sort();
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
        said === undefined || written(sorted(said)) === written(sorted(ahead)),
        `says ${written(said)} as releases asserted; the records say ${written(ahead)}`,
      ) ?? { unit, other, ahead, behind }
    );
  },
};
