import * as fc from 'fast-check';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { type World, world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';

/** What is really so of one release with scores: each published score, and the place that its publisher gave by finer ones. */
export interface TrueScores {
  readonly lower: boolean;
  /** In tenths; null where the publisher says nothing of differences that mean nothing. */
  readonly noise: number | null;
  readonly rows: readonly TrueScore[];
  /** The city that the cluster's row counts for, if any. */
  readonly standsFor: string | null;
  /** What the records keep: the depth of the list, and whether the noise is known. */
  readonly kept: { readonly depth: number; readonly noise: boolean };
}

export interface TrueScore {
  readonly unit: string;
  readonly rank: number;
  /** As published, in tenths. */
  readonly score: number;
  readonly kept: {
    readonly row: boolean;
    readonly score: boolean;
    readonly rank: boolean;
    /** A whole score as another page prints it: without its decimal. */
    readonly bare: boolean;
  };
}

const CLUSTER = 'k';
const MEMBERS = ['d', 'e'] as const;
const UNITS = ['a', 'b', 'c', 'd', 'e', CLUSTER] as const;
const RELEASE = 'gci/2022';

const mostly = fc.integer({ min: 0, max: 9 }).map(n => n < 9);

const plan = fc.record({
  lower: fc.boolean(),
  noise: fc.option(fc.integer({ min: 1, max: 8 })),
  clustered: fc.boolean(),
  standsFor: fc.constantFrom(null, 'e'),
  /** Places go by whole points alone, so that two scores may share one. */
  coarse: fc.boolean(),
  /** In hundredths: what the publisher ranks by, and prints to one decimal. */
  fine: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: UNITS.length, maxLength: UNITS.length }),
  depth: fc.integer({ min: 0, max: 7 }),
  noiseKept: mostly,
  kept: fc.array(fc.record({ row: mostly, score: mostly, rank: mostly, bare: fc.boolean() }), {
    minLength: UNITS.length,
    maxLength: UNITS.length,
  }),
});

/** Random releases with scores: ties of places and of printed scores, clusters, either direction, a stated noise. */
export const trueScores: fc.Arbitrary<TrueScores> = plan.map(
  ({ lower, noise, clustered, standsFor, coarse, fine, depth, noiseKept, kept }) => {
    const present = UNITS.flatMap((unit, index) => {
      const [units, keeps] = [(fine[index] ?? 0) * 5, kept[index]];
      const hidden = unit === CLUSTER ? !clustered : clustered && MEMBERS.some(member => member === unit);
      return hidden || !keeps ? [] : [{ unit, fine: 7000 + units, kept: keeps }];
    });
    const placed = (score: number) => (coarse ? Math.floor((score + 50) / 100) : score);
    const better = (one: number, other: number) => (placed(one) - placed(other)) * (lower ? -1 : 1) > 0;
    const rows = present.map(({ unit, fine: own, kept: keeps }) => ({
      unit,
      rank: 1 + present.filter(other => better(other.fine, own)).length,
      score: Math.floor((own + 5) / 10),
      kept: keeps,
    }));
    return { lower, noise, rows, standsFor, kept: { depth, noise: noiseKept } };
  },
);

export const allScores = (truth: TrueScores): World => worldOf(truth, true);

/** A list that is on record to a depth, scores and places that are not, a noise that nobody wrote down. */
export const someScores = (truth: TrueScores): World => worldOf(truth, false);

const tenths = (score: number): string => (score / 10).toFixed(1);

function worldOf({ lower, noise, rows, standsFor, kept }: TrueScores, whole: boolean): World {
  const cities = UNITS.filter(unit => unit !== CLUSTER).reduce((so, unit) => so.city(unit), world());
  const places = rows.flatMap(({ unit, rank, score, kept: keeps }): readonly (readonly [string, PlaceText])[] => {
    const printed = !whole && keeps.bare ? tenths(score).replace('.0', '') : tenths(score);
    if (whole) return [[unit, `${rank} score ${printed}`]];
    // Down to the depth every place is on record; beyond it, what chance has kept.
    if (rank <= kept.depth) return [[unit, keeps.score ? `${rank} score ${printed}` : rank]];
    if (!keeps.row) return [];
    return [[unit, keeps.rank ? `${rank} score ${printed}` : `score ${printed}`]];
  });
  const depth = whole ? 99 : kept.depth;
  return cities.cluster(CLUSTER, { members: MEMBERS, ...(standsFor ? { standsFor } : {}) }).ranking('gci', {
    kinds: ['city', 'cluster'],
    direction: lower ? 'lower-is-better' : 'higher-is-better',
    releases: [
      {
        id: '2022',
        ...(depth > 0 ? { listedTo: depth } : {}),
        ...(noise !== null && (whole || kept.noise) ? { noise: tenths(noise) } : {}),
        places: Object.fromEntries(places),
      },
    ],
  });
}

/** Every question about the scores, with and without what somebody might assert. */
export const scoreQuestions: readonly Query[] = [
  ...UNITS.flatMap((unit): readonly Query[] => [
    { kind: 'score', unit, release: RELEASE },
    { kind: 'score', unit, release: RELEASE, score: '70.5' },
  ]),
  ...UNITS.flatMap(unit =>
    UNITS.flatMap((other): readonly Query[] => [
      { kind: 'scoreGap', unit, other, release: RELEASE },
      { kind: 'scoreGap', unit, other, release: RELEASE, gap: '0.5' },
      { kind: 'withinNoise', unit, other, release: RELEASE },
    ]),
  ),
  ...[3, 4, 5].flatMap((top): readonly Query[] => [
    { kind: 'fieldSpread', release: RELEASE, top },
    { kind: 'fieldSpread', release: RELEASE, top, spread: '1' },
    { kind: 'fieldSpread', release: RELEASE, from: 2, top },
    { kind: 'fieldSpread', release: RELEASE, from: 3, top, spread: '1' },
    { kind: 'fieldAverage', release: RELEASE, top, statistic: 'mean' },
    { kind: 'fieldAverage', release: RELEASE, top, statistic: 'median' },
    { kind: 'fieldAverage', release: RELEASE, top, statistic: 'mean', value: '70.50' },
  ]),
];
