import type { Release } from '../../../records/release.ts';
import type { RankStatus } from '../../rank-status.ts';
import type { View } from '../../view.ts';

/** 1: the first is in a better tier, as the ranking lists them; -1: the second; 0: one tier; null: the list does not tell. */
export function aheadByTier(view: View, { ranking }: Release, own: RankStatus, other: RankStatus): -1 | 0 | 1 | null {
  if (own.kind !== 'tiered' || other.kind !== 'tiered') return null;
  if (own.tier === other.tier) return 0;
  const best = view.ranking(ranking)?.tiers ?? [];
  const [one, two] = [best.indexOf(own.tier), best.indexOf(other.tier)];
  if (one < 0 || two < 0) return null;
  return one < two ? 1 : -1;
}
