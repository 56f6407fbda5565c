import * as fc from 'fast-check';

/**
 * What is really so in a made-up world: every release with every place. The records of a test are some part of it; no
 * sentence that they support may be untrue here.
 */
export interface Truth {
  readonly rankings: readonly TrueRanking[];
  /** The city that the cluster's row counts for, if any. */
  readonly standsFor: string | null;
}

export interface TrueRanking {
  readonly id: string;
  /** Oldest first, places in the sequence without a release among them. */
  readonly releases: readonly TrueRelease[];
}

export interface TrueRelease {
  readonly id: string;
  readonly key: string;
  readonly year: number;
  readonly published: boolean;
  readonly segment: string;
  /** Rank of every unit that has a row of its own; who is not here was outside the universe. */
  readonly ranks: ReadonlyMap<string, number>;
  /** What the records keep of it. */
  readonly kept: Kept;
}

export interface Kept {
  readonly release: boolean;
  /** Listed to this place; 0 where that is not on record. */
  readonly depth: number;
  /** Per row: kept though nothing says that it is there. */
  readonly rows: readonly boolean[];
  /** Per row: printed as a band where it stands below the depth. */
  readonly bands: readonly boolean[];
  /** Per row: an older vintage with another rank stands beside it. */
  readonly corrected: readonly boolean[];
  readonly previous: boolean;
  readonly history: boolean;
  readonly universe: boolean;
  readonly year: boolean;
}

export const CITIES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export const CLUSTER = 'k';
export const MEMBERS = ['e', 'f'] as const;
export const ROWS = [...CITIES, CLUSTER] as const;

const mostly = fc.integer({ min: 0, max: 9 }).map(n => n < 8);
const rarely = fc.integer({ min: 0, max: 9 }).map(n => n > 7);
const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: ROWS.length, maxLength: ROWS.length });

const plan = fc.record({
  gap: fc.constantFrom(0, 1, 1, 1, 2),
  published: mostly,
  breaks: rarely,
  clustered: rarely,
  present: each(mostly),
  scores: each(fc.integer({ min: 0, max: 4 })),
  kept: fc.record({
    release: mostly,
    depth: fc.integer({ min: 0, max: 7 }),
    rows: each(fc.boolean()),
    bands: each(rarely),
    corrected: each(rarely),
    previous: mostly,
    history: mostly,
    universe: fc.boolean(),
    year: mostly,
  }),
});

type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never;

function ranksOf({ clustered, present, scores }: Plan): ReadonlyMap<string, number> {
  const rows = ROWS.map((unit, index) => ({
    unit,
    score: scores[index] ?? 0,
    present: present[index] ?? false,
  })).filter(row => {
    const inCluster = MEMBERS.some(member => member === row.unit);
    return row.unit === CLUSTER ? clustered : row.present && !(clustered && inCluster);
  });
  return new Map(rows.map(({ unit, score }) => [unit, 1 + rows.filter(other => other.score > score).length]));
}

function ranking(id: string, plans: readonly Plan[]): TrueRanking {
  let year = 2015;
  let segment = 1;
  return {
    id,
    releases: plans.map((one, index) => {
      year += index === 0 ? 0 : one.gap;
      segment += one.breaks ? 1 : 0;
      const release = `n${index + 1}`;
      const ranks = one.published ? ranksOf(one) : new Map<string, number>();
      return {
        id: release,
        key: `${id}/${release}`,
        year,
        published: one.published,
        segment: `s${segment}`,
        ranks,
        kept: one.kept,
      };
    }),
  };
}

const releases = (least: number, most: number) => fc.array(plan, { minLength: least, maxLength: most });

/** Random worlds: ties, gaps in the sequence, two releases in a year, method breaks, clusters, units that come and go. */
export const truths: fc.Arbitrary<Truth> = fc
  .record({
    long: releases(2, 5),
    second: releases(1, 2),
    third: releases(1, 2),
    standsFor: fc.constantFrom(null, 'e'),
  })
  .map(({ long, second, third, standsFor }) => ({
    rankings: [ranking('long', long), ranking('second', second), ranking('third', third)],
    standsFor,
  }));

/** Random worlds of one ranking that has come out again and again by one method. */
export const steadyTruths: fc.Arbitrary<Truth> = fc
  .record({ long: releases(4, 6), standsFor: fc.constantFrom(null, 'e') })
  .map(({ long, standsFor }) => ({
    rankings: [
      ranking(
        'long',
        long.map(one => ({ ...one, published: true, breaks: false })),
      ),
    ],
    standsFor,
  }));
