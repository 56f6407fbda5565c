import type { RankInterval } from '../../records/record.ts';
import type { ReleaseKey } from '../../records/release.ts';

interface At {
  readonly unit: string;
  readonly release: ReleaseKey;
}

interface Pair extends At {
  readonly other: string;
}

/** Reasons for not printing: tiers, intervals of ranks, places ranked anew, runs of moves. */
export interface ReasonFactsPlacing {
  /** A tier where a place is asked for. */
  readonly tiered: At & { readonly tier: string };
  readonly noTier: At;
  readonly otherTier: At & { readonly tier: string };
  readonly tierUnlisted: { readonly ranking: string; readonly tier: string };
  readonly otherTierMove: At & { readonly previous: ReleaseKey; readonly before: string; readonly now: string };
  readonly noInterval: At;
  readonly intervalsApart: Pair;
  readonly sameRow: Pair;
  /** A difference between places that lies within the publisher's own intervals of the ranks. */
  readonly withinInterval: At & {
    readonly own: RankInterval;
    /** The place before that it holds too, or the interval of another unit that it overlaps. */
    readonly holds:
      | { readonly previous: ReleaseKey; readonly rank: number }
      | { readonly other: string; readonly theirs: RankInterval };
  };
  readonly otherPlaceAmong: At & { readonly group: string; readonly rank: number };
  /** A move the other way. */
  readonly movedOtherWay: At & { readonly previous: ReleaseKey; readonly from: number; readonly to: number };
}
