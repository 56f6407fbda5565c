import type { Break } from './parts.ts';

/** What a sentence says of who came, came back or left, and of the best and lowest places. */
export type OfEntries =
  | {
      readonly is: 'enteredTop';
      readonly unit: string;
      readonly top: number;
      readonly release: string;
      readonly rank: number | null;
      readonly joint: boolean | null;
      readonly previous: string;
      /** The place before, where one is told. */
      readonly from: number | null;
      readonly wasJoint: boolean | null;
      /** That it stood outside, and not where. */
      readonly outside: boolean;
      readonly otherField: boolean;
    }
  | {
      readonly is: 'firstEntry';
      readonly unit: string;
      readonly top: number;
      readonly release: string;
      readonly rank: number | null;
      readonly joint: boolean | null;
      readonly otherField: boolean;
    }
  | {
      readonly is: 'returnedToTop';
      readonly unit: string;
      readonly top: number;
      readonly release: string;
      readonly rank: number | null;
      readonly joint: boolean | null;
      readonly last: string;
      /** The release in between that is named as one without it in the top; null: it is said to be the first time since. */
      readonly out: string | null;
      readonly otherField: boolean;
    }
  | {
      readonly is: 'leftTop';
      readonly unit: string;
      readonly top: number;
      readonly release: string;
      readonly previous: string;
      readonly from: number | null;
      /** The release of the second place, as the sentence names it. */
      readonly now: string;
      readonly to: number | null;
      readonly band: { readonly from: number; readonly to: number | null } | null;
      readonly wasJoint: boolean | null;
      readonly joint: boolean | null;
      readonly otherField: boolean;
    }
  | { readonly is: 'newToRanking'; readonly unit: string; readonly release: string; readonly previous: string }
  | {
      readonly is: 'returnedToRanking';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly last: string;
      /** Covered then, and perhaps since. */
      readonly once: boolean;
      /** Taken out of the release before, not outside of its field. */
      readonly withdrawn: boolean;
    }
  | {
      readonly is: 'removed';
      readonly unit: string;
      readonly release: string;
      readonly previous: string;
      readonly withdrawn: boolean;
    }
  | {
      readonly is: 'succession';
      readonly unit: string;
      readonly succeeded: readonly string[];
      readonly release: string;
      readonly previous: string;
    }
  | {
      readonly is: 'bestRank' | 'worstRank';
      readonly unit: string;
      readonly ranking: string;
      readonly release: string;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly editions: number;
      readonly equalled: boolean;
      /** The change of method since which they are counted. */
      readonly method: Break | null;
    }
  | {
      readonly is: 'bestSince' | 'worstSince';
      readonly unit: string;
      readonly release: string;
      readonly rank: number;
      readonly joint: boolean | null;
      readonly since: string;
      /** The change of method since which there was no such place, where that is what is said. */
      readonly method: Break | null;
      readonly once: number | null;
      readonly wasJoint: boolean | null;
    }
  | {
      readonly is: 'regainedLead';
      readonly unit: string;
      readonly release: string;
      readonly joint: boolean | null;
      readonly wasJoint: boolean | null;
      readonly last: string;
      readonly away: number;
      /** Who is said to have led in between. */
      readonly holder: string | null;
      readonly skipped: readonly string[];
    };
