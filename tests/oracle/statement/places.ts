import type { Place } from '../world.ts';

/** What a sentence says of where a unit stands. */
export type OfPlaces =
  | { readonly is: 'leader'; readonly unit: string; readonly release: string; readonly universe: number | null }
  | {
      readonly is: 'position';
      readonly unit: string;
      readonly release: string;
      readonly rank: number;
      /** Nobody shares it; else that is left open. */
      readonly sole: boolean;
      readonly universe: number | null;
    }
  | {
      readonly is: 'joint';
      readonly units: readonly string[];
      /** How many share it, where not all are named. */
      readonly count: number | null;
      readonly rank: number;
      readonly release: string;
    }
  | {
      readonly is: 'clusterPlace';
      readonly unit: string;
      readonly cluster: string;
      readonly release: string;
      readonly rank: number;
      readonly joint: boolean | null;
    }
  | {
      readonly is: 'placesKnown';
      readonly unit: string;
      /** Null: all of them. */
      readonly count: number | null;
      /** Null where it is not told of how many: of both. */
      readonly of: number | null;
      /** Null where they are not named. */
      readonly within: readonly string[] | null;
      readonly without: readonly string[];
      /** Those that do not hold it so far down, and how far that is. */
      readonly below: readonly string[];
      readonly depths: readonly number[];
      /** Those that rank it in a cluster alone. */
      readonly together: readonly string[];
      readonly unknown: readonly string[];
      /** How many more are not on record, of several that are not named. */
      readonly open: number;
    }
  | {
      readonly is: 'topPercent';
      readonly unit: string;
      readonly release: string;
      readonly from: number;
      readonly to: number;
      readonly joint: boolean;
      readonly universe: number;
      readonly percent: number;
    }
  | {
      readonly is: 'band';
      readonly unit: string;
      readonly release: string;
      readonly from: number;
      readonly to: number | null;
    }
  | { readonly is: 'methodChange'; readonly release: string; readonly previous: string }
  | {
      readonly is: 'revision';
      readonly unit: string;
      readonly release: string;
      readonly old: Place;
      readonly corrected: Place;
      /** The date that is told with it; null where none is. */
      readonly on: string | null;
    }
  | {
      readonly is: 'coverage';
      readonly release: string;
      readonly universe: number | null;
      readonly listedTo: number | null;
      readonly vacated: readonly number[];
      readonly whole: boolean;
      readonly window: { readonly from: string; readonly to: string } | null;
    }
  | {
      readonly is: 'placeAmong';
      readonly unit: string;
      readonly group: string;
      readonly of: number;
      readonly release: string;
      readonly rank: number;
      readonly joint: boolean;
    };
