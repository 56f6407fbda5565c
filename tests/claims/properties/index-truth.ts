import * as fc from 'fast-check';

/** What is really so of a made-up index: every score of every city in the whole and in each dimension. */
export interface TrueIndex {
  readonly lower: boolean;
  /** The whole first, then its dimensions. */
  readonly lists: readonly TrueList[];
}

export interface TrueList {
  readonly id: string;
  /** Nothing at all of it is on record. */
  readonly hidden: boolean;
  /** Oldest first. */
  readonly releases: readonly TrueScores[];
}

export interface TrueScores {
  readonly id: string;
  readonly segment: string;
  readonly goalposts: string;
  /** In percent; 0 for the whole. */
  readonly weight: number;
  /** Published scores in tenths, a city each. */
  readonly scores: readonly number[];
  /** Decimals that the scores are printed to. */
  readonly decimals: 0 | 1;
  /** The publisher's noise in tenths; 0 where there is none. */
  readonly noise: number;
  readonly kept: Kept;
}

export interface Kept {
  readonly release: boolean;
  readonly previous: boolean;
  readonly universe: boolean;
  readonly weight: boolean;
  readonly goalposts: boolean;
  /** Per city. */
  readonly rows: readonly ('whole' | 'bare' | 'band' | 'gone')[];
}

export const CITIES: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
export const WHOLE = 'whole';

const mostly = fc.integer({ min: 0, max: 19 }).map(n => n < 19);
const rarely = fc.integer({ min: 0, max: 11 }).map(n => n === 11);
const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: CITIES.length, maxLength: CITIES.length });

const kept = fc.record({
  release: mostly,
  previous: mostly,
  universe: mostly,
  weight: mostly,
  goalposts: mostly,
  rows: each(
    fc.constantFrom('whole', 'whole', 'whole', 'whole', 'whole', 'whole', 'whole', 'bare', 'band', 'gone' as const),
  ),
});

const list = fc.record({
  hidden: rarely,
  rescaled: rarely,
  reweighted: rarely,
  breaks: rarely,
  noise: fc.constantFrom(0, 0, 0, 20),
  share: fc.integer({ min: 1, max: 6 }),
  scores: fc.array(each(fc.integer({ min: 0, max: 50 })), { minLength: 2, maxLength: 2 }),
  kept: fc.array(kept, { minLength: 2, maxLength: 2 }),
});

/** Shares → whole percentages that come to a hundred. */
function percentages(shares: readonly number[]): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const floors = shares.map(share => Math.floor((100 * share) / all));
  const rest = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  return floors.map((floor, index) => (index === 0 ? floor + rest : floor));
}

/** Random indices, most of them linear: rescalings, new weights, breaks, rounded scores, and records with holes. */
export const indices: fc.Arbitrary<TrueIndex> = fc
  .record({
    lower: rarely,
    crooked: rarely,
    light: rarely,
    coarse: fc.constantFrom('neither', 'neither', 'neither', 'both', 'one'),
    whole: list,
    parts: fc.array(list, { minLength: 1, maxLength: 4 }),
  })
  .map(({ lower, crooked, light, coarse, whole, parts }) => {
    const weights = percentages(parts.map(({ share }) => share)).map((weight, index) =>
      light && index === 0 && weight > 1 ? weight - 1 : weight,
    );
    const published = (year: 0 | 1, city: number): number => {
      const weighted = parts.reduce(
        (sum, part, index) => sum + (weights[index] ?? 0) * (part.scores[year]?.[city] ?? 0),
        0,
      );
      const tenths = Math.round(weighted / 100) + (crooked ? 7 : 0);
      return decimals(year) === 0 ? 10 * Math.round(tenths / 10) : tenths;
    };
    const decimals = (year: 0 | 1): 0 | 1 => (coarse === 'both' || (coarse === 'one' && year === 1) ? 0 : 1);
    const releases = (
      of: typeof whole,
      scores: (year: 0 | 1, city: number) => number,
      facts: (year: 0 | 1) => Pick<TrueScores, 'weight' | 'decimals'>,
    ): readonly TrueScores[] =>
      ([0, 1] as const).flatMap(year => {
        const keeping = of.kept[year];
        if (!keeping) return [];
        return [
          {
            id: String(2021 + year),
            segment: year === 1 && of.breaks ? 's2' : 's1',
            goalposts: year === 1 && of.rescaled ? 'g2' : 'g1',
            noise: of.noise,
            scores: CITIES.map((_, city) => scores(year, city)),
            kept: keeping,
            ...facts(year),
          },
        ];
      });
    return {
      lower,
      lists: [
        {
          id: WHOLE,
          hidden: false,
          releases: releases(whole, published, year => ({ weight: 0, decimals: decimals(year) })),
        },
        ...parts.map((part, index) => ({
          id: `part-${index + 1}`,
          hidden: part.hidden,
          releases: releases(
            part,
            (year, city) => part.scores[year]?.[city] ?? 0,
            year => ({
              // A weight that changes goes down, so that no release has more than a hundred.
              weight: Math.max(1, (weights[index] ?? 0) - (year === 1 && part.reweighted ? 1 : 0)),
              decimals: 1 as const,
            }),
          ),
        })),
      ],
    };
  });
