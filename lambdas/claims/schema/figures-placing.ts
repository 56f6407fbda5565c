import type { RankInterval } from '../../records/record.ts';
import type { ReleaseKey } from '../../records/release.ts';

/** What the claims about tiers, intervals of ranks, places ranked anew, runs of moves, and averages have to say. */
export interface FiguresPlacing {
  readonly tier: { readonly unit: string; readonly release: ReleaseKey; readonly tier: string };
  readonly tierMove: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    readonly before: string;
    readonly now: string;
    /** Tiers between the two in the list of the ranking, one or more. */
    readonly steps: number;
    readonly direction: 'up' | 'down';
  };
  readonly intervalsOverlap: {
    readonly unit: string;
    readonly other: string;
    readonly release: ReleaseKey;
    readonly own: RankInterval;
    readonly theirs: RankInterval;
  };
  readonly placeAmong: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly group: string;
    /** Among the members, ranked anew. */
    readonly rank: number;
    /** Members of the group. */
    readonly of: number;
    /** Another member has the same place. */
    readonly joint: boolean;
  };
  readonly rankTrend: {
    readonly unit: string;
    readonly direction: 'up' | 'down';
    /** Oldest first: the release before the first move, then each that moved on. */
    readonly releases: readonly ReleaseKey[];
    readonly ranks: readonly number[];
  };
  readonly fieldAverage: {
    readonly release: ReleaseKey;
    readonly top: number;
    readonly statistic: 'mean' | 'median';
    /** Units in the top n, ties counted. */
    readonly total: number;
    /** To one decimal more than the scores have. */
    readonly value: string;
  };
}
