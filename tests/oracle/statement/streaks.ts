/** What a sentence says of how long it has stood first, or among the first. */
export type OfStreaks =
  | {
      readonly is: 'leadStreak';
      readonly unit: string;
      readonly ranking: string;
      readonly count: number;
      readonly years: boolean;
      readonly releases: readonly string[];
      /** Those in which the lead was shared. */
      readonly shared: readonly string[];
      readonly sinceFirst: boolean;
    }
  | {
      readonly is: 'ledEditions';
      readonly unit: string;
      readonly ranking: string;
      readonly releases: readonly string[];
    }
  | {
      readonly is: 'timesLed';
      readonly unit: string;
      readonly ranking: string;
      /** Those that are named, one by one, or the first and the last of a run. */
      readonly releases: readonly string[];
      readonly first: string | null;
      readonly last: string | null;
      /** How many they are; null where that is not told. */
      readonly of: number | null;
      /** Null: all of them. */
      readonly count: number | null;
      /** Null where they are not named. */
      readonly led: readonly string[] | null;
      readonly shared: readonly string[];
    }
  | {
      readonly is: 'leadYears';
      readonly unit: string;
      readonly ranking: string;
      readonly years: number;
      readonly atLeast: boolean;
      /** More than so many, by a day or more. */
      readonly beyond: boolean;
      /** That more is not on record goes with a lower bound alone. */
      readonly asOnRecord: boolean;
      readonly count: number;
      readonly first: string;
      readonly last: string;
      readonly from: string;
      readonly until: string;
      readonly shared: readonly string[];
    }
  | {
      readonly is: 'topStreak' | 'topEditions';
      readonly unit: string;
      readonly ranking: string;
      readonly top: number;
      readonly count: number;
      readonly years: boolean;
      readonly first: string;
      readonly last: string;
      readonly sinceFirst: boolean;
    };
