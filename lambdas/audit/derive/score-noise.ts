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

/** Whether a unit that holds some place of one span in a release may, by the noise in its scores, hold one of another there. */
export function mayReach(rows: Rows, unit: string, key: string, other: Span): boolean {
  const own = placesWithinNoise(rows, unit, key);
  const rank = rankOf(rows, unit, key);
  if (own === null || rank === null) return false;
  // Where the other takes the place in, nothing tells that it is another.
  if (other.from <= rank && (other.to ?? rank) >= rank) return false;
  return own.from <= (other.to ?? own.from) && (own.to ?? other.from) >= other.from;
}
