import type { Above, PlaceStep, Themed } from './parts.ts';

/** What a sentence says of several rankings. */
export type OfCounts =
  | {
      readonly is: 'topShare';
      readonly release: string;
      readonly top: number;
      /** Null: the units that the report is about. */
      readonly group: string | null;
      readonly count: number;
      readonly total: number;
      readonly ties: boolean;
      /** Places that a correction left empty, as they are told. */
      readonly vacated: readonly number[];
      readonly beside: boolean;
      readonly units: readonly string[];
    }
  | {
      readonly is: 'movesAcross';
      readonly unit: string;
      /** Rankings counted over; and those in which it is said to have risen, fallen, and kept its rank. */
      readonly of: number;
      readonly counts: readonly number[];
      readonly up: readonly string[];
      readonly down: readonly string[];
      readonly same: readonly string[];
      /** From which place to which it rose or fell. */
      readonly moved: readonly PlaceStep[];
      /** Rankings in which two places are told, and no move: for the field, the publisher's own margin, a tie, and whatever else. */
      readonly otherField: readonly PlaceStep[];
      readonly tooClose: readonly PlaceStep[];
      readonly sharing: readonly PlaceStep[];
      readonly unsure: readonly PlaceStep[];
      /** Rankings in which its move is told, and the field changed. */
      readonly ofOtherField: readonly string[];
      /** Rankings in which nothing is said of its move. */
      readonly open: number;
    }
  | { readonly is: 'themes'; readonly unit: string; readonly best: Themed; readonly lowest: Themed }
  | {
      readonly is: 'standingAcross';
      readonly unit: string;
      readonly of: number;
      /** Units that it is certainly ahead of more often, behind more often, and neither. */
      readonly counts: readonly number[];
      readonly wins: readonly string[];
      readonly losses: readonly string[];
      readonly neither: readonly string[];
    }
  | {
      readonly is: 'orderAgreement';
      readonly release: string;
      readonly against: string;
      /** How many have a place in both. */
      readonly both: number;
      readonly tau: string;
    }
  | {
      readonly is: 'orderInBoth';
      readonly release: string;
      readonly domestic: string;
      readonly count: number;
      /** In order by each of the two. */
      readonly units: readonly string[];
      readonly theirs: readonly string[];
    }
  | {
      readonly is: 'aheadAcross';
      readonly unit: string;
      readonly other: string;
      /** Rankings counted over; and those that are said to be in each of the five sorts. */
      readonly of: number;
      /** What is said of every one of them; null where they are told sort by sort. */
      readonly every: 'ahead' | 'behind' | null;
      readonly counts: readonly number[];
      readonly ahead: readonly string[];
      readonly behind: readonly string[];
      readonly level: readonly string[];
      /** Those that are said to put both into one tier. */
      readonly tier: readonly string[];
      /** Those of them in which whichever is behind is said to be further down or not covered. */
      readonly beyond: readonly string[];
      readonly untold: readonly string[];
    }
  | {
      readonly is: 'topCount';
      readonly unit: string;
      readonly top: number;
      readonly count: number;
      readonly of: number;
      readonly within: readonly string[];
      readonly outside: readonly string[];
      readonly tiered: readonly string[];
      readonly uncovered: readonly string[];
      readonly above: Above;
    }
  | {
      readonly is: 'topCountAtLeast';
      readonly unit: string;
      readonly top: number;
      readonly count: number;
      readonly of: number;
      readonly within: readonly string[];
      readonly together: readonly string[];
      readonly unknown: readonly string[];
      readonly tiered: readonly string[];
      readonly uncovered: readonly string[];
      readonly above: Above;
    };
