import type { Absence, RankingRecord } from '../records/record.ts';

/** Where a unit stands in a release, as far as the records can tell. */
export type RankStatus =
  | { readonly kind: 'ranked'; readonly rank: number; readonly record: RankingRecord }
  | { readonly kind: 'banded'; readonly from: number; readonly to: number | null; readonly record: RankingRecord }
  /** In a named tier; tiers and ranks are never compared. */
  | { readonly kind: 'tiered'; readonly tier: string; readonly record: RankingRecord }
  /** A score without a rank. */
  | { readonly kind: 'scored'; readonly record: RankingRecord }
  | { readonly kind: 'status'; readonly status: Absence; readonly record: RankingRecord }
  /**
   * No row of its own, and another has one that takes its place: a cluster that it is a member of, one that it was merged
   * into or formed from, or the city that it, a cluster, stands for elsewhere.
   */
  | { readonly kind: 'inCluster'; readonly cluster: string; readonly record: RankingRecord }
  /**
   * Absent from a release that is complete to `depth`: not among the first `depth`; not in it at all where it is `whole`
   * (see `View.isWhole`), and `counted` are the rows that tell so where the depth does not.
   */
  | {
      readonly kind: 'below';
      readonly depth: number;
      readonly whole: boolean;
      readonly counted: readonly RankingRecord[];
    }
  /** Absent, and nothing follows from it. */
  | { readonly kind: 'notOnRecord' };

/** A place, a band, a tier or a score of its own. */
export const isCovered = ({ kind }: RankStatus): boolean =>
  kind === 'ranked' || kind === 'banded' || kind === 'tiered' || kind === 'scored';

/** The same, or stated to be covered without a place. */
export const isInField = (status: RankStatus): boolean =>
  isCovered(status) || (status.kind === 'status' && status.status === 'unranked');

/** Whether a rank status is among the top n. `unknown` where the records cannot tell. */
export function inTop(status: RankStatus, n: number): 'yes' | 'no' | 'unknown' {
  switch (status.kind) {
    case 'ranked':
      return status.rank <= n ? 'yes' : 'no';
    case 'banded':
      if (status.to !== null && status.to <= n) return 'yes';
      return status.from > n ? 'no' : 'unknown';
    case 'below':
      return status.whole || status.depth >= n ? 'no' : 'unknown';
    case 'status':
      // Ranked nowhere by the publisher's own word; outside the universe says nothing and is not counted.
      return status.status === 'unranked' || status.status === 'withdrawn' ? 'no' : 'unknown';
    default:
      return 'unknown';
  }
}

/**
 * The records settle that the unit has no place there: the publisher says so, or the whole list is on record without it.
 * What was not collected settles nothing.
 */
export const isSettledOut = (status: RankStatus): boolean =>
  (status.kind === 'status' && status.status !== 'not-collected') || (status.kind === 'below' && status.whole);

/** Stated to be outside of the field, or taken out of it: in no denominator by itself. */
export const isOutside = (
  status: RankStatus,
): status is Extract<RankStatus, { kind: 'status' }> & { readonly status: 'not-in-universe' | 'withdrawn' } =>
  status.kind === 'status' && (status.status === 'not-in-universe' || status.status === 'withdrawn');

/**
 * Who was taken out of the ranking is outside of its field: coming back from there (S13b) is no entry into the top, and
 * going there (S14) no fall out of it. Who is covered without a rank is in the field, and not in the top.
 */
export const isTakenOut = (status: RankStatus): boolean => status.kind === 'status' && status.status === 'withdrawn';
