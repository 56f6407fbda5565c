import * as fc from 'fast-check';
import type { Bound } from '../../../lambdas/records/indicator.ts';

/**
 * What is really so in a made-up world of figures: every figure of every unit since it was first measured. The records
 * of a test are some part of it: years hidden, and a figure told as a bound that it lies above.
 */
export interface TrueFigures {
  readonly indicators: readonly TrueIndicator[];
}

export interface TrueIndicator {
  readonly id: string;
  readonly measure: string;
  readonly lower: boolean;
  /** The first year that was measured. */
  readonly begin: number;
  /** What the records say of it: whether the history is declared. */
  readonly declared: boolean;
  readonly figures: readonly TrueFigure[];
}

export interface TrueFigure {
  readonly unit: string;
  readonly year: number;
  /** In hundredths. */
  readonly value: number;
  readonly kept: KeptFigure;
}

/** What the records keep of a figure. */
export interface KeptFigure {
  readonly row: boolean;
  readonly bound: Bound;
  /** By how much the bound lies below the figure, in hundredths. */
  readonly slack: number;
  /** A first vintage with another figure stands beside it. */
  readonly corrected: boolean;
}

const YEARS = [2016, 2017, 2018, 2019, 2020, 2021] as const;
export const CITIES = ['a', 'b', 'c', 'd'] as const;
export const ECONOMY = 'z';
export const RATES = ['rate-one', 'rate-two'] as const;
/** Stored groups; `d` is of none of the first. */
export const GROUPS = [
  { id: 'three', members: ['a', 'b', 'c'] },
  { id: 'two', members: ['b', 'd'] },
  { id: 'one', members: ['a'] },
] as const;

interface Sort {
  readonly id: string;
  readonly measure: string;
  readonly lower: boolean;
  readonly units: readonly string[];
  /** In steps of half a point. */
  readonly least: number;
  readonly most: number;
}

const SORTS: readonly Sort[] = [
  { id: 'money', measure: 'CNY', lower: false, units: CITIES, least: 1, most: 16 },
  { id: 'balance', measure: 'count', lower: false, units: CITIES, least: -2, most: 8 },
  { id: 'crime', measure: 'count', lower: true, units: CITIES, least: 1, most: 16 },
  { id: 'share', measure: 'percent', lower: false, units: CITIES, least: 0, most: 8 },
  { id: 'place', measure: 'place', lower: true, units: CITIES, least: 1, most: 8 },
  ...RATES.map(id => ({ id, measure: 'CNY per USD', lower: false, units: [ECONOMY], least: 1, most: 4 })),
];

const mostly = fc.integer({ min: 0, max: 9 }).map(n => n < 8);
const rarely = fc.integer({ min: 0, max: 9 }).map(n => n > 8);
const bound = fc.constantFrom<Bound>('exact', 'exact', 'exact', 'exact', 'exact', 'above', 'at-least');

const indicator = ({ id, measure, lower, units, least, most }: Sort): fc.Arbitrary<TrueIndicator> =>
  fc
    .record({
      begin: fc.constantFrom(2016, 2016, 2017, 2019),
      declared: mostly,
      measured: fc.array(mostly, { minLength: units.length, maxLength: units.length }),
      // Places are whole numbers; the rest goes by halves, so that figures are often equal.
      halves: fc.array(fc.integer({ min: least, max: most }), { minLength: 24, maxLength: 24 }),
      kept: fc.array(fc.record({ row: mostly, bound, slack: fc.constantFrom(0, 25, 50, 150), corrected: rarely }), {
        minLength: 24,
        maxLength: 24,
      }),
    })
    .map(({ begin, declared, measured, halves, kept }) => ({
      id,
      measure,
      lower,
      begin,
      declared,
      figures: units.flatMap((unit, row) =>
        YEARS.flatMap((year, column): readonly TrueFigure[] => {
          const at = row * YEARS.length + column;
          const [half, keeps] = [halves[at], kept[at]];
          if (year < begin || !measured[row] || half === undefined || !keeps) return [];
          // Nothing lies above itself.
          const slack = keeps.bound === 'above' ? keeps.slack || 25 : keeps.slack;
          const value = half * (measure === 'place' ? 100 : 50);
          // There is no place before the first: a bound below it is no record that an import accepts.
          const bound = measure === 'place' && value - slack < 100 ? 'exact' : keeps.bound;
          return [{ unit, year, value, kept: { ...keeps, bound, slack } }];
        }),
      ),
    }));

/** Random worlds of figures: ties, zero and less, gaps, bounds, corrections, histories that nobody declared. */
export const trueFigures: fc.Arbitrary<TrueFigures> = fc
  .tuple(...SORTS.map(indicator))
  .map(indicators => ({ indicators }));
