import type { Names } from './language-id.ts';
import type { Direction } from './ranking.ts';

/** `exact`: the figure itself. `above`: more than. `at-least`: no less than. */
export const BOUNDS = ['exact', 'above', 'at-least'] as const;

export type Bound = (typeof BOUNDS)[number];

/**
 * `ratio`: the zero is none at all, so that a change is so many per cent. `interval`: the zero was chosen, or the scale is
 * a logarithm (degrees, pH, decibels, calendar years, an index on a base), so that only differences mean something.
 */
export const SCALES = ['ratio', 'interval'] as const;

export type Scale = (typeof SCALES)[number];

/** What is measured: "GDP per head", in a unit of measurement, with its definition. */
export interface Indicator {
  readonly id: string;
  readonly names: Names;
  /** Unit of measurement, such as `USD`, `count`, `place`; worded by the language. */
  readonly measure: string;
  /** The same in the words of a language, where `measure` is a word of another. Absent: `measure` stands in every language. */
  readonly measures?: Names;
  readonly direction: Direction;
  readonly definition: Names | null;
  /**
   * Declared: from this year on every year is on record for each unit that has a figure, and nothing was measured
   * before. Absent: nothing is declared.
   */
  readonly historySince?: number;
  /** Declared. Absent: as its measure has it. */
  readonly scale?: Scale;
  readonly source: string;
}

/** One figure of one unit in one year. */
export interface IndicatorValue {
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  /** Decimal string. */
  readonly value: string;
  readonly bound: Bound;
  readonly vintage: number;
  readonly vintageReason: string | null;
  readonly source: string;
  readonly note: string | null;
}

/** Key of a value: `gdp-per-capita/beijing/2021@1`. */
export const valueKey = (value: Pick<IndicatorValue, 'indicator' | 'unit' | 'year' | 'vintage'>): string =>
  `${value.indicator}/${value.unit}/${value.year}@${value.vintage}`;
