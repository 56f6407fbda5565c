import * as z from 'zod';
import { basket, decimal, direction, editions, release, slug, whole, year } from './form-parts.ts';
import { CODES_DIMENSIONS, FORMS_DIMENSIONS } from './forms-dimensions.ts';
import { CODES_MORE, FORMS_MORE } from './forms-more.ts';
import { CODES_PLACING, FORMS_PLACING } from './forms-placing.ts';
import { CODES_VALUES, FORMS_VALUES } from './forms-values.ts';

/**
 * The questions that can be put to the records, one form a kind of claim. The report puts them itself; an editor puts
 * them in a definition; a statement is one with what was asserted (`count`, `rank`, `since`) filled in.
 */
export const FORMS = {
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
  ...FORMS_MORE,
  ...FORMS_DIMENSIONS,
  ...FORMS_VALUES,
  ...FORMS_PLACING,
} as const;

export type ClaimKind = keyof typeof FORMS;

export type Forms = { readonly [K in ClaimKind]: z.infer<(typeof FORMS)[K]> };

/** One question, or a union of them. */
export type FormOf<K extends ClaimKind> = { readonly [P in K]: { readonly kind: P } & Forms[P] }[K];

export type Form = FormOf<ClaimKind>;

export const FORM = z.discriminatedUnion('kind', [
  FORMS.leader,
  FORMS.position,
  FORMS.jointPosition,
  FORMS.leadStreak,
  FORMS.ledEditions,
  FORMS.topStreak,
  FORMS.topEditions,
  FORMS.held,
  FORMS.moved,
  FORMS.overtook,
  FORMS.biggestMove,
  FORMS.enteredTop,
  FORMS.firstEntry,
  FORMS.returnedToTop,
  FORMS.leftTop,
  FORMS.newToRanking,
  FORMS.bestRank,
  FORMS.topCount,
  FORMS.topCountAtLeast,
  FORMS.trend,
  FORMS.threshold,
  FORMS.topsGroup,
  FORMS.honoured,
  FORMS.honoursChange,
  FORMS.returnedToRanking,
  FORMS.removed,
  FORMS.succession,
  FORMS.discontinued,
  FORMS.bestSince,
  FORMS.worstRank,
  FORMS.worstSince,
  FORMS.regainedLead,
  FORMS.scoreGap,
  FORMS.topShare,
  FORMS.breadth,
  FORMS.valueChange,
  FORMS.band,
  FORMS.bandMove,
  FORMS.fieldSpread,
  FORMS.aheadIn,
  FORMS.withinNoise,
  FORMS.methodChange,
  FORMS.revision,
  FORMS.coverage,
  FORMS.dimensionProfile,
  FORMS.drivenBy,
  FORMS.gapChange,
  FORMS.growthRate,
  FORMS.convertedThreshold,
  FORMS.tier,
  FORMS.tierMove,
  FORMS.intervalsOverlap,
  FORMS.placeAmong,
  FORMS.rankTrend,
  FORMS.fieldAverage,
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
