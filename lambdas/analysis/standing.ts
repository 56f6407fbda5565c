import type { Absence, RankingRecord } from '../records/record.ts';

/** Where a unit stands in a release, as far as the records can tell. */
export type Standing =
  | { readonly kind: 'ranked'; readonly rank: number; readonly record: RankingRecord }
  | { readonly kind: 'banded'; readonly from: number; readonly to: number | null; readonly record: RankingRecord }
  /** In a named tier; tiers and ranks are never compared. */
  | { readonly kind: 'tiered'; readonly tier: string; readonly record: RankingRecord }
  /** A score without a rank. */
  | { readonly kind: 'scored'; readonly record: RankingRecord }
  | { readonly kind: 'status'; readonly status: Absence; readonly record: RankingRecord }
  /** No row of its own: a member of a cluster that the release ranks. */
  | { readonly kind: 'inCluster'; readonly cluster: string; readonly record: RankingRecord }
  /** Absent from a release that is complete to `depth`: not among the first `depth`. */
  | { readonly kind: 'below'; readonly depth: number }
  /** Absent, and nothing follows from it. */
  | { readonly kind: 'notOnRecord' };

/** A place, a band, a tier or a score of its own. */
export const isCovered = ({ kind }: Standing): boolean =>
  kind === 'ranked' || kind === 'banded' || kind === 'tiered' || kind === 'scored';

/** The same, or stated to be covered without a place. */
export const isInField = (standing: Standing): boolean =>
  isCovered(standing) || (standing.kind === 'status' && standing.status === 'unranked');

/** Whether a standing is among the top n. `unknown` where the records cannot tell. */
export function inTop(standing: Standing, n: number): 'yes' | 'no' | 'unknown' {
  switch (standing.kind) {
    case 'ranked':
      return standing.rank <= n ? 'yes' : 'no';
    case 'banded':
      if (standing.to !== null && standing.to <= n) return 'yes';
      return standing.from > n ? 'no' : 'unknown';
    case 'below':
      return standing.depth >= n ? 'no' : 'unknown';
    case 'status':
      // Ranked nowhere by the publisher's own word; outside the universe says nothing and is not counted.
      return standing.status === 'unranked' || standing.status === 'withdrawn' ? 'no' : 'unknown';
    default:
      return 'unknown';
  }
}
