import type { ReleaseKey } from '../../records/release.ts';

/** The place in one dimension of an index. */
export interface DimensionRank {
  /** Ranking id of the dimension. */
  readonly ranking: string;
  readonly rank: number;
}

/** What the claims about the dimensions of an index and about scores on a fixed scale have to say. */
export interface FiguresDimensions {
  readonly dimensionProfile: {
    readonly unit: string;
    readonly release: ReleaseKey;
    /** The place in the whole. */
    readonly rank: number;
    readonly universe: number;
    /** How many dimensions of the ranking are on record. */
    readonly dimensions: number;
    /** At most three each, the most telling first. */
    readonly strengths: readonly DimensionRank[];
    readonly weaknesses: readonly DimensionRank[];
  };
  readonly drivenBy: {
    readonly unit: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    /** Ranking id of the dimension. */
    readonly dimension: string;
    /** Of the weighted sum of all dimensions, in points: signed, exact, no zeros at the end. */
    readonly change: string;
    /** What the dimension adds to that change: signed, exact, no zeros at the end. */
    readonly contribution: string;
  };
  readonly gapChange: {
    readonly unit: string;
    readonly other: string;
    readonly release: ReleaseKey;
    readonly previous: ReleaseKey;
    /** By how many points the unit was ahead, and is. */
    readonly before: string;
    readonly now: string;
    readonly direction: 'narrowed' | 'widened';
  };
}
