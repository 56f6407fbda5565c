import type { Ends, Way } from './parts.ts';

/** What a sentence says of the place before and the place now. */
export type OfMovements =
  | {
      readonly is: 'publishedBreadth';
      readonly release: string;
      readonly previous: string;
      readonly up: number;
      readonly same: number;
      readonly down: number;
    }
  | {
      readonly is: 'movedOver';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly way: Way;
      readonly places: number;
      readonly from: number;
      readonly wasJoint: boolean | null;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly otherField: boolean;
      readonly unplaced: readonly string[];
    }
  | {
      readonly is: 'belowBest';
      readonly unit: string;
      readonly release: string;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly places: number;
      readonly best: number;
      readonly held: readonly string[];
    }
  | {
      readonly is: 'held' | 'sharing';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly otherField: boolean;
      readonly skipped: readonly string[];
    }
  | {
      readonly is: 'moved';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly way: Way;
      readonly places: number;
      /** The place before, where it is named. */
      readonly from: number | null;
      readonly wasJoint: boolean | null;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly otherField: boolean;
      readonly skipped: readonly string[];
    }
  | {
      readonly is: 'overtook';
      readonly unit: string;
      readonly others: readonly string[];
      /** How many in all, where not all are named. */
      readonly total: number | null;
      readonly release: string;
      readonly previous: string;
      readonly rank: number;
      readonly joint: boolean | null;
    }
  | {
      /** Each of the others rose past the unit, which fell. */
      readonly is: 'overtaken';
      readonly unit: string;
      readonly others: readonly string[];
      /** How many in all, where not all are named. */
      readonly total: number | null;
      readonly release: string;
      readonly previous: string;
      readonly rank: number;
      readonly joint: boolean | null;
    }
  | {
      readonly is: 'biggestMove';
      readonly units: readonly string[];
      /** How many made it, where they are not named. */
      readonly count: number | null;
      readonly way: Way;
      readonly places: number;
      /** Of those who are named: from where to where, in their order. */
      readonly ends: readonly {
        readonly unit: string;
        readonly from: number;
        readonly wasJoint: boolean | null;
        readonly rank: number;
        readonly joint: boolean | null;
      }[];
      readonly release: string;
      readonly previous: string;
      readonly compared: number;
      readonly complete: boolean;
      /** Counted again among those ranked in both alone: who, or how many where they are not named. */
      readonly again: {
        readonly units: readonly string[];
        readonly count: number | null;
        readonly places: number;
      } | null;
    }
  | {
      readonly is: 'breadth';
      readonly release: string;
      readonly previous: string;
      readonly compared: number;
      readonly again: { readonly up: number; readonly same: number; readonly down: number } | null;
      readonly up: number;
      readonly same: number;
      readonly down: number;
      readonly joined: number;
      readonly formed: number;
      readonly merged: number;
      readonly left: number;
    }
  | {
      readonly is: 'bandMove';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly way: Way;
      readonly before: Ends;
      readonly now: Ends;
    }
  | {
      readonly is: 'rankTrend';
      readonly unit: string;
      readonly ranking: string;
      readonly way: Way;
      readonly count: number;
      readonly base: string;
      readonly steps: readonly string[];
      readonly from: number;
      readonly ranks: readonly number[];
      /** Of the place that it began from and of each of these, whether it is said to be shared. */
      readonly joint: readonly (boolean | null)[];
      readonly otherField: boolean;
    };
