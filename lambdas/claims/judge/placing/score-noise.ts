import type { ReleaseKey } from '../../../records/release.ts';
import type { Finding } from '../../claim.ts';
import type { View } from '../../view.ts';
import { belowNoise } from '../scores.ts';

/** Between one place of a release and another, from the first towards the second. */
interface Way {
  readonly from: number;
  readonly to: number;
}

/**
 * Those past whom a unit in one place of a release may as well stand, towards another and beyond it: their scores differ
 * from its own by less than the publisher calls meaningful. One for each place, the nearest first.
 */
function passable(view: View, unit: string, key: ReleaseKey, { from, to }: Way): readonly Finding<never>[] {
  const release = view.release(key);
  if (!release?.noise || from === to) return [];
  const close = view
    .recordsOf(key)
    .flatMap(row => {
      const rank = row.place.kind === 'rank' ? row.place.rank : from;
      if (rank === from || rank < from !== to < from) return [];
      const within = belowNoise(view, unit, row.unit, key);
      return within ? [{ away: Math.abs(rank - from), within }] : [];
    })
    .sort((a, b) => a.away - b.away);
  // Where the next place follows however many share one, they are as many places away as there are numbers.
  const isDense = view.ranking(release.ranking)?.tieRule === 'dense';
  const passed = isDense ? close.filter(({ away }, index) => away !== close[index - 1]?.away) : close;
  return passed.map(({ within }) => within);
}

/**
 * S31: by its scores, a unit in one place of a release may as well stand in another: as many hold the places up to there
 * with scores that differ from its own by less than the publisher calls meaningful. Names the last of these; null where
 * that is not so, or no such noise is stated.
 */
export const maybeAt = (view: View, unit: string, key: ReleaseKey, way: Way): Finding<never> | null =>
  passable(view, unit, key, way)[Math.abs(way.to - way.from) - 1] ?? null;

/** The place furthest on the way from one to another in which, by its scores, a unit may as well stand. */
export function furthestOn(view: View, unit: string, key: ReleaseKey, { from, to }: Way): number {
  const passed = Math.min(passable(view, unit, key, { from, to }).length, Math.abs(to - from));
  return to > from ? from + passed : from - passed;
}
