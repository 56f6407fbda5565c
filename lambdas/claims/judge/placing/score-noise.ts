import type { ReleaseKey } from '../../../records/release.ts';
import type { Finding } from '../../claim.ts';
import type { View } from '../../view.ts';
import { belowNoise } from '../scores.ts';

/**
 * S31: by its scores, a unit in one place of a release may as well stand in another: as many hold the places up to there
 * with scores that differ from its own by less than the publisher calls meaningful. Names the last of these; null where
 * that is not so, or no such noise is stated.
 */
export function maybeAt(
  view: View,
  unit: string,
  key: ReleaseKey,
  { from, to }: { readonly from: number; readonly to: number },
): Finding<never> | null {
  const release = view.release(key);
  if (!release?.noise || from === to) return null;
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
  return passed[Math.abs(to - from) - 1]?.within ?? null;
}
