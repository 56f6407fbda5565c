import type { Way } from './parts.ts';

/** What a sentence says of several releases. */
export type OfCourses =
  | {
      readonly is: 'placeRange';
      readonly unit: string;
      readonly ranking: string;
      readonly first: string;
      readonly last: string;
      readonly best: number;
      readonly worst: number;
      /** How many editions have a place, of how many; null where it is all. */
      readonly some: number | null;
      readonly all: number;
      readonly unplaced: readonly string[];
      readonly skipped: readonly string[];
    }
  | {
      readonly is: 'volatility';
      readonly unit: string;
      readonly ranking: string;
      readonly first: string;
      readonly last: string;
      readonly steps: number;
      readonly mean: string;
      readonly other: { readonly unit: string; readonly mean: string } | null;
    }
  | {
      readonly is: 'seatsOver';
      readonly ranking: string;
      readonly top: number;
      readonly group: string | null;
      readonly seats: readonly { readonly release: string; readonly count: number; readonly total: number }[];
      readonly ties: boolean;
      readonly way: Way | null;
    }
  | {
      readonly is: 'aheadIn';
      readonly ranking: string;
      readonly unit: string;
      readonly other: string;
      readonly ahead: readonly string[];
      readonly behind: readonly string[];
    };
