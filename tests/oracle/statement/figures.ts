import type { Measure } from '../measures.ts';
import type { Way } from './parts.ts';

/** What a sentence says of scores, figures, ends of series and titles. */
export type OfFigures =
  | {
      readonly is: 'scoreGap';
      readonly unit: string;
      readonly other: string;
      readonly release: string;
      readonly gap: string;
      readonly sameRank: boolean;
      readonly lower: boolean;
    }
  | {
      readonly is: 'score';
      readonly unit: string;
      readonly release: string;
      readonly score: string;
      readonly lower: boolean;
    }
  | {
      readonly is: 'fieldSpread';
      readonly release: string;
      readonly from: number;
      readonly top: number;
      readonly total: number | null;
      /** Null where the wording has no word for it. */
      readonly ties: boolean | null;
      readonly spread: string;
    }
  | {
      readonly is: 'fieldAverage';
      readonly release: string;
      readonly top: number;
      readonly total: number;
      readonly ties: boolean;
      readonly statistic: 'mean' | 'median';
      readonly value: string;
    }
  | {
      readonly is: 'withinNoise';
      readonly unit: string;
      readonly other: string;
      readonly release: string;
      readonly gap: string;
      readonly noise: string;
    }
  | {
      readonly is: 'trend';
      readonly indicator: string;
      readonly measure: Measure | null;
      readonly unit: string;
      readonly way: Way;
      readonly from: number;
      readonly to: number;
      readonly values: readonly string[];
      readonly lower: boolean;
    }
  | {
      readonly is: 'value';
      readonly indicator: string;
      readonly measure: Measure | null;
      readonly unit: string;
      readonly year: number;
      readonly value: string;
      /** The words of a bound; empty of the figure itself. */
      readonly bound: string;
      readonly lower: boolean;
    }
  | {
      readonly is: 'threshold';
      readonly indicator: string;
      readonly measure: Measure | null;
      readonly unit: string;
      readonly year: number;
      readonly above: string;
      readonly first: boolean;
      readonly lower: boolean;
    }
  | {
      readonly is: 'valueChange';
      readonly indicator: string;
      readonly measure: Measure | null;
      readonly unit: string;
      readonly way: Way;
      readonly by: string;
      /** In percent, in points, or in the parts that the figures are rates in. */
      readonly in: 'percent' | 'points' | 'own';
      readonly from: number;
      readonly to: number;
      readonly before: string;
      readonly after: string;
      readonly lower: boolean;
    }
  | {
      readonly is: 'growthRate';
      readonly indicator: string;
      readonly measure: Measure | null;
      readonly unit: string;
      readonly way: Way;
      readonly rate: string;
      readonly from: number;
      readonly to: number;
      readonly before: string;
      readonly after: string;
      readonly lower: boolean;
    }
  | {
      readonly is: 'topsGroup';
      readonly indicator: string;
      readonly unit: string;
      readonly year: number;
      readonly best: 'highest' | 'lowest';
      readonly group: string;
      readonly members: number;
    }
  | { readonly is: 'discontinued'; readonly ranking: string; readonly last: string }
  | { readonly is: 'honoured'; readonly edition: number; readonly count: number; readonly units: readonly string[] }
  | {
      readonly is: 'honoursChange';
      readonly edition: number;
      readonly previous: number;
      readonly all: number;
      readonly kept: number;
      readonly joined: readonly string[];
      readonly left: readonly string[];
    };
