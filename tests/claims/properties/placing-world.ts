import * as fc from 'fast-check';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { type World, world } from '../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../support/world-rows.ts';

/**
 * What is really so of a list of tiers (`t`) and of a list whose publisher says how sure its ranks are (`r`): every
 * release, oldest first, with every row.
 */
export interface TruePlacing {
  readonly releases: readonly TruePlaces[];
  /** The city that the cluster's row counts for, if any. */
  readonly standsFor: string | null;
}

export interface TruePlaces {
  readonly id: string;
  readonly segment: string;
  readonly rows: readonly TrueRow[];
  /** What the records keep: the depth of the list of ranks, and what came before. */
  readonly kept: { readonly depth: number; readonly previous: boolean };
}

export interface TrueRow {
  readonly unit: string;
  /** Index into the list of tiers. */
  readonly tier: number;
  readonly rank: number;
  readonly interval: { readonly from: number; readonly to: number };
  readonly kept: { readonly tier: boolean; readonly rank: boolean; readonly interval: boolean };
}

export const TIERS = ['Alpha+', 'Alpha', 'Alpha-', 'Beta'] as const;
const CLUSTER = 'k';
const MEMBERS = ['d', 'e'] as const;
const UNITS = ['a', 'b', 'c', 'd', 'e', 'f', CLUSTER] as const;

const mostly = fc.integer({ min: 0, max: 9 }).map(n => n < 8);
const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: UNITS.length, maxLength: UNITS.length });

const plan = fc.record({
  clustered: fc.integer({ min: 0, max: 3 }).map(n => n === 0),
  breaks: fc.integer({ min: 0, max: 5 }).map(n => n === 0),
  scores: each(fc.integer({ min: 0, max: 9 })),
  tiers: each(fc.integer({ min: 0, max: TIERS.length - 1 })),
  /** How far an interval reaches to either side of the rank. */
  reach: each(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }))),
  depth: fc.integer({ min: 0, max: 8 }),
  previous: mostly,
  kept: each(fc.record({ tier: mostly, rank: mostly, interval: mostly })),
});

type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never;

function rowsOf({ clustered, scores, tiers, reach, kept }: Plan): readonly TrueRow[] {
  const present = UNITS.flatMap((unit, index) => {
    const hidden = unit === CLUSTER ? !clustered : clustered && MEMBERS.some(member => member === unit);
    const [keeps, [up, down] = [0, 0]] = [kept[index], reach[index]];
    return hidden || !keeps
      ? []
      : [{ unit, score: scores[index] ?? 0, tier: tiers[index] ?? 0, up, down, kept: keeps }];
  });
  return present.map(({ unit, score, tier, up, down, kept: keeps }) => {
    const rank = 1 + present.filter(other => other.score > score).length;
    return { unit, tier, rank, interval: { from: Math.max(1, rank - up), to: rank + down }, kept: keeps };
  });
}

/** Random lists: ties, a cluster that comes and goes, method breaks, intervals of every width. */
export const truePlacings: fc.Arbitrary<TruePlacing> = fc
  .record({
    plans: fc.array(plan, { minLength: 2, maxLength: 4 }),
    standsFor: fc.constantFrom(null, 'e'),
  })
  .map(({ plans, standsFor }) => {
    let segment = 1;
    return {
      standsFor,
      releases: plans.map((one, index) => {
        segment += one.breaks ? 1 : 0;
        const { depth, previous } = one;
        return {
          id: `n${index + 1}`,
          segment: `s${segment}`,
          rows: rowsOf(one),
          kept: { depth, previous },
        };
      }),
    };
  });

export const wholePlacing = (truth: TruePlacing): World => worldOf(truth, true);

/** Rows, intervals, depths and predecessors that are not on record. */
export const partOfPlacing = (truth: TruePlacing): World => worldOf(truth, false);

/** Whether the records tell the interval of a row: down to the depth every place is there, beyond it what chance kept. */
export const isKept = ({ rank, kept }: TrueRow, depth: number): boolean =>
  kept.interval && (rank <= depth || kept.rank);

function worldOf({ releases, standsFor }: TruePlacing, whole: boolean): World {
  const cities = UNITS.filter(unit => unit !== CLUSTER).reduce((so, unit) => so.city(unit), world());
  const so = cities.cluster(CLUSTER, { members: MEMBERS, ...(standsFor ? { standsFor } : {}) });
  const listed = (places: (release: TruePlaces) => Partial<ReleaseFacts>): readonly ReleaseFacts[] =>
    releases.map((release, index) => ({
      id: release.id,
      segment: release.segment,
      previous: whole || release.kept.previous ? (releases[index - 1]?.id ?? 'first') : null,
      ...places(release),
    }));
  return so
    .ranking('t', {
      kinds: ['city', 'cluster'],
      tiers: TIERS,
      releases: listed(({ rows }) => ({
        places: Object.fromEntries(
          rows.flatMap(({ unit, tier, kept }): readonly (readonly [string, PlaceText])[] =>
            whole || kept.tier ? [[unit, `tier ${TIERS[tier]}`]] : [],
          ),
        ),
      })),
    })
    .ranking('r', {
      kinds: ['city', 'cluster'],
      releases: listed(({ rows, kept: { depth } }) => ({
        ...(whole ? { listedTo: 99, universe: rows.length } : depth > 0 ? { listedTo: depth } : {}),
        places: Object.fromEntries(
          rows.flatMap((row): readonly (readonly [string, PlaceText])[] => {
            const { unit, rank, interval, kept } = row;
            if (!whole && rank > depth && !kept.rank) return [];
            const sure: PlaceText = `${rank} within ${interval.from}-${interval.to}`;
            return [[unit, whole || isKept(row, depth) ? sure : rank]];
          }),
        ),
      })),
    });
}

/** Every question about tiers and intervals, and about the moves that intervals suppress. */
export const placingQuestions = ({ releases }: TruePlacing): readonly Query[] =>
  releases.flatMap(({ id }): readonly Query[] => {
    const [t, r] = [`t/${id}`, `r/${id}`];
    return [
      { kind: 'biggestMove', release: r, direction: 'up' },
      { kind: 'biggestMove', release: r, direction: 'down' },
      ...UNITS.flatMap((unit): readonly Query[] => [
        { kind: 'tier', unit, release: t },
        { kind: 'tier', unit, release: t, tier: 'Alpha' },
        { kind: 'tier', unit, release: r },
        { kind: 'tierMove', unit, release: t },
        { kind: 'tierMove', unit, release: t, steps: -1 },
        { kind: 'position', unit, release: t },
        { kind: 'moved', unit, release: t },
        { kind: 'moved', unit, release: r },
        { kind: 'rankTrend', unit, release: r, direction: 'up' },
        { kind: 'rankTrend', unit, release: r, direction: 'down' },
        ...UNITS.flatMap((other): readonly Query[] => [
          { kind: 'intervalsOverlap', unit, other, release: r },
          ...(unit === other
            ? []
            : [
                { kind: 'overtook' as const, unit, others: [other], release: r },
                { kind: 'overtaken' as const, unit, others: [other], release: r },
              ]),
        ]),
      ]),
    ];
  });
