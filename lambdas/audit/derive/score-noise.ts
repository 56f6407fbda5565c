import { Big } from 'big.js';
import { decimalsOf } from './exact.ts';
import { findRelease, type Rows, rankingOf, rankOf, rankOfRow, rowOf, type Span } from './rows.ts';

/**
 * S31: from the best to the worst place that a unit may have in a release, since the scores of those in between differ from
 * its own by less than the publisher's noise; null where it has no place, or the publisher states none.
 */
function placesWithinNoise(rows: Rows, unit: string, key: string): Span | null {
  const noise = findRelease(rows, key)?.noise?.value ?? null;
  const [own, rank] = [rowOf(rows, unit, key)?.score ?? null, rankOf(rows, unit, key)];
  if (noise === null || own === null || rank === null) return null;
  const near = rows.list(key).rows.flatMap(row => {
    const other = rankOfRow(row);
    if (other === null || row.score === null || decimalsOf(row.score) !== decimalsOf(own)) return [];
    return new Big(row.score).minus(own).abs().lt(noise) ? [other] : [];
  });
  const places = rankingOf(rows, key)?.tieRule === 'dense' ? [...new Set(near)] : near;
  return {
    from: rank - places.filter(other => other < rank).length,
    to: rank + places.filter(other => other > rank).length,
  };
}

const share = (one: Span, other: Span): boolean =>
  one.from <= (other.to ?? one.from) && other.from <= (one.to ?? other.from);

/**
 * S31: whether a unit that stands somewhere in two releases may, by the noise in the scores of either or of both, have one
 * and the same place in the two. Of a place that lies within a band nothing tells that it is another.
 */
export function mayMeet(rows: Rows, unit: string, held: readonly (readonly [key: string, places: Span])[]): boolean {
  const [one, other] = held;
  if (!one || !other || share(one[1], other[1])) return false;
  const [first, second] = [one, other].map(([key, places]) => placesWithinNoise(rows, unit, key) ?? places);
  return first !== undefined && second !== undefined && share(first, second);
}

/** S31: whether by its scores a unit may as well stand on the other side of the line below the top so many. */
export function mayCross(rows: Rows, unit: string, key: string, top: number): boolean {
  const [own, rank] = [placesWithinNoise(rows, unit, key), rankOf(rows, unit, key)];
  if (own === null || rank === null) return false;
  return rank <= top ? own.to !== null && own.to > top : own.from <= top;
}
