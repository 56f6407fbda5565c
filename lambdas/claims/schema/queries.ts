import * as z from 'zod';
import { basket, decimal, direction, editions, release, slug, whole, year } from './parts.ts';
import { CODES_DIMENSIONS, QUERIES_DIMENSIONS } from './queries-dimensions.ts';
import { CODES_MORE, QUERIES_MORE } from './queries-more.ts';
import { CODES_PLACING, QUERIES_PLACING } from './queries-placing.ts';
import { CODES_VALUES, QUERIES_VALUES } from './queries-values.ts';

/**
 * The questions that can be put to the records, one form a kind of claim. The report puts them itself; an editor puts
 * them in a definition; a statement is one with what was asserted (`count`, `rank`, `since`) filled in.
 */
export const QUERIES = {
  leader: z.strictObject({ kind: z.literal('leader'), unit: slug, release }),
  position: z.strictObject({ kind: z.literal('position'), unit: slug, release, rank: whole.optional() }),
  jointPosition: z.strictObject({ kind: z.literal('jointPosition'), unit: slug, release, rank: whole.optional() }),
  leadStreak: z.strictObject({
    kind: z.literal('leadStreak'),
    unit: slug,
    release,
    count: whole.optional(),
    since: year.optional(),
  }),
  ledEditions: z.strictObject({
    kind: z.literal('ledEditions'),
    unit: slug,
    releases: editions,
  }),
  topStreak: z.strictObject({ kind: z.literal('topStreak'), unit: slug, release, top: whole, count: whole.optional() }),
  topEditions: z.strictObject({
    kind: z.literal('topEditions'),
    unit: slug,
    top: whole,
    releases: z.array(release).min(3),
  }),
  held: z.strictObject({ kind: z.literal('held'), unit: slug, release }),
  moved: z.strictObject({ kind: z.literal('moved'), unit: slug, release, places: z.int().optional() }),
  overtook: z.strictObject({
    kind: z.literal('overtook'),
    unit: slug,
    others: z.array(slug).min(1),
    release,
    rank: whole.optional(),
  }),
  biggestMove: z.strictObject({ kind: z.literal('biggestMove'), release, direction }),
  enteredTop: z.strictObject({ kind: z.literal('enteredTop'), unit: slug, release, top: whole }),
  firstEntry: z.strictObject({ kind: z.literal('firstEntry'), unit: slug, release, top: whole }),
  returnedToTop: z.strictObject({ kind: z.literal('returnedToTop'), unit: slug, release, top: whole }),
  leftTop: z.strictObject({ kind: z.literal('leftTop'), unit: slug, release, top: whole }),
  newToRanking: z.strictObject({ kind: z.literal('newToRanking'), unit: slug, release }),
  bestRank: z.strictObject({ kind: z.literal('bestRank'), unit: slug, release }),
  topCount: z.strictObject({
    kind: z.literal('topCount'),
    unit: slug,
    top: whole,
    /** The releases counted over; null where whoever says it names none. */
    basket: basket.nullable(),
    count: z.int().min(0).optional(),
    of: whole.optional(),
  }),
  topCountAtLeast: z.strictObject({
    kind: z.literal('topCountAtLeast'),
    unit: slug,
    top: whole,
    basket,
  }),
  trend: z.strictObject({
    kind: z.literal('trend'),
    unit: slug,
    indicator: slug,
    direction,
    since: year,
    until: year.optional(),
  }),
  threshold: z.strictObject({
    kind: z.literal('threshold'),
    unit: slug,
    indicator: slug,
    year,
    above: decimal,
    first: z.boolean().optional(),
  }),
  topsGroup: z.strictObject({ kind: z.literal('topsGroup'), unit: slug, indicator: slug, year, group: slug }),
  honoured: z.strictObject({
    kind: z.literal('honoured'),
    report: slug,
    edition: slug,
    title: slug,
    units: z.array(slug).optional(),
    count: whole.optional(),
  }),
  honoursChange: z.strictObject({
    kind: z.literal('honoursChange'),
    report: slug,
    edition: slug,
    previous: slug,
    title: slug,
  }),
  ...QUERIES_MORE,
  ...QUERIES_DIMENSIONS,
  ...QUERIES_VALUES,
  ...QUERIES_PLACING,
} as const;

export type ClaimKind = keyof typeof QUERIES;

export type Queries = { readonly [K in ClaimKind]: z.infer<(typeof QUERIES)[K]> };

/** One question, or a union of them. */
export type QueryOf<K extends ClaimKind> = { readonly [P in K]: { readonly kind: P } & Queries[P] }[K];

export type Query = QueryOf<ClaimKind>;

export const QUERY = z.discriminatedUnion('kind', [
  QUERIES.leader,
  QUERIES.position,
  QUERIES.jointPosition,
  QUERIES.leadStreak,
  QUERIES.ledEditions,
  QUERIES.topStreak,
  QUERIES.topEditions,
  QUERIES.held,
  QUERIES.moved,
  QUERIES.overtook,
  QUERIES.biggestMove,
  QUERIES.enteredTop,
  QUERIES.firstEntry,
  QUERIES.returnedToTop,
  QUERIES.leftTop,
  QUERIES.newToRanking,
  QUERIES.bestRank,
  QUERIES.topCount,
  QUERIES.topCountAtLeast,
  QUERIES.trend,
  QUERIES.threshold,
  QUERIES.topsGroup,
  QUERIES.honoured,
  QUERIES.honoursChange,
  QUERIES.returnedToRanking,
  QUERIES.removed,
  QUERIES.succession,
  QUERIES.discontinued,
  QUERIES.bestSince,
  QUERIES.worstRank,
  QUERIES.worstSince,
  QUERIES.regainedLead,
  QUERIES.scoreGap,
  QUERIES.topShare,
  QUERIES.breadth,
  QUERIES.valueChange,
  QUERIES.band,
  QUERIES.bandMove,
  QUERIES.fieldSpread,
  QUERIES.aheadIn,
  QUERIES.withinNoise,
  QUERIES.methodChange,
  QUERIES.revision,
  QUERIES.coverage,
  QUERIES.dimensionProfile,
  QUERIES.drivenBy,
  QUERIES.gapChange,
  QUERIES.growthRate,
  QUERIES.convertedThreshold,
  QUERIES.tier,
  QUERIES.tierMove,
  QUERIES.intervalsOverlap,
  QUERIES.placeAmong,
  QUERIES.rankTrend,
  QUERIES.fieldAverage,
]);

/** The code of each kind in the catalogue of sentence types; H is for honours, which that catalogue does not hold. */
export const CODES: Readonly<Record<ClaimKind, string>> = {
  leader: 'S01',
  position: 'S02',
  jointPosition: 'S03',
  leadStreak: 'S04',
  ledEditions: 'S04b',
  topStreak: 'S05',
  topEditions: 'S05b',
  held: 'S06',
  moved: 'S07',
  overtook: 'S08',
  biggestMove: 'S09',
  enteredTop: 'S10a',
  firstEntry: 'S10',
  returnedToTop: 'S11',
  leftTop: 'S12',
  newToRanking: 'S13',
  bestRank: 'S15',
  topCount: 'S19',
  topCountAtLeast: 'S19a',
  trend: 'S22',
  threshold: 'S24',
  topsGroup: 'S25',
  honoured: 'H01',
  honoursChange: 'H02',
  ...CODES_MORE,
  ...CODES_DIMENSIONS,
  ...CODES_VALUES,
  ...CODES_PLACING,
};
