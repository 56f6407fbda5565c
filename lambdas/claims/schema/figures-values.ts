import type { Bound } from '../../records/indicator.ts';

/** What the claims that compute with figures have to say. */
export interface FiguresValues {
  readonly growthRate: {
    readonly unit: string;
    readonly indicator: string;
    readonly before: { readonly year: number; readonly value: string };
    readonly after: { readonly year: number; readonly value: string };
    readonly years: number;
    /** Percent a year, compounded; signed. */
    readonly rate: string;
  };
  readonly convertedThreshold: {
    readonly unit: string;
    readonly indicator: string;
    readonly year: number;
    /** The threshold, in the measure that is converted to. */
    readonly above: string;
    readonly measure: string;
    /** The figure, in the measure of its indicator. */
    readonly value: string;
    readonly bound: Bound;
    /** In the order of the form. */
    readonly rates: readonly Conversion[];
  };
}

/** A figure at one rate of exchange. */
export interface Conversion {
  /** The indicator that the rate is, and the economy that it is a figure of. */
  readonly indicator: string;
  readonly unit: string;
  readonly rate: string;
  /** The figure at this rate, the rest cut off: to the whole, or to two decimals where the whole is not above. */
  readonly converted: string;
}
