import * as z from 'zod';
import * as part from './shape-parts.ts';
import { SHAPES_FURTHER } from './shapes-further.ts';
import { SHAPES_MORE } from './shapes-more.ts';

const { bound, compared, decimal, direction, figure, here, maybe, point, text, texts, top, universes, whole, years } =
  part;
const counted = { unit: text, top: whole, count: whole, basket: texts, within: texts };
const title = { report: text, edition: text, title: text };

/**
 * What each kind of claim asks (form, beside its kind) and says (figures). Nothing else passes: what the second
 * derivation does not know, it cannot vouch for.
 */
export const SHAPES = {
  ...SHAPES_MORE,
  ...SHAPES_FURTHER,
  leader: { form: z.strictObject(here), figures: z.strictObject({ ...here, universe: maybe }) },
  position: {
    form: z.strictObject({ ...here, rank: whole.optional() }),
    figures: z.strictObject({ ...here, rank: whole, universe: maybe, sole: z.boolean() }),
  },
  jointPosition: {
    form: z.strictObject({ ...here, rank: whole.optional() }),
    figures: z.strictObject({ units: texts, release: text, rank: whole }),
  },
  leadStreak: {
    form: z.strictObject({ ...here, count: whole.optional(), since: whole.optional() }),
    figures: z.strictObject({ unit: text, releases: texts, years, joint: z.boolean(), sinceFirst: z.boolean() }),
  },
  ledEditions: {
    form: z.strictObject({ unit: text, releases: texts }),
    figures: z.strictObject({ unit: text, releases: texts }),
  },
  topStreak: {
    form: z.strictObject({ ...top, count: whole.optional() }),
    figures: z.strictObject({ unit: text, releases: texts, years, top: whole, sinceFirst: z.boolean() }),
  },
  topEditions: {
    form: z.strictObject({ unit: text, top: whole, releases: texts }),
    figures: z.strictObject({ unit: text, top: whole, releases: texts }),
  },
  held: {
    form: z.strictObject(here),
    figures: z.strictObject({ ...compared, rank: whole, universes, joint: z.boolean(), skipped: texts }),
  },
  moved: {
    form: z.strictObject({ ...here, places: whole.optional() }),
    figures: z.strictObject({ ...compared, from: whole, to: whole, universes, joint: z.boolean(), skipped: texts }),
  },
  overtook: {
    form: z.strictObject({ ...here, others: texts, rank: whole.optional() }),
    figures: z.strictObject({ ...compared, others: texts, total: whole, rank: whole, joint: z.boolean() }),
  },
  biggestMove: {
    form: z.strictObject({ release: text, direction }),
    figures: z.strictObject({
      units: texts,
      release: text,
      previous: text,
      direction,
      places: whole,
      compared: whole,
      complete: z.boolean(),
    }),
  },
  enteredTop: { form: z.strictObject(top), figures: z.strictObject({ ...compared, top: whole, rank: whole }) },
  firstEntry: { form: z.strictObject(top), figures: z.strictObject({ ...top, rank: whole }) },
  returnedToTop: { form: z.strictObject(top), figures: z.strictObject({ ...top, last: text, rank: whole }) },
  leftTop: { form: z.strictObject(top), figures: z.strictObject({ ...compared, top: whole, from: whole, to: maybe }) },
  newToRanking: { form: z.strictObject(here), figures: z.strictObject(compared) },
  bestRank: {
    form: z.strictObject(here),
    figures: part.record,
  },
  topCount: {
    form: z.strictObject({
      unit: text,
      top: whole,
      basket: texts.nullable(),
      count: whole.optional(),
      of: whole.optional(),
    }),
    figures: z.strictObject(counted),
  },
  topCountAtLeast: {
    form: z.strictObject({ unit: text, top: whole, basket: texts }),
    figures: z.strictObject({ ...counted, unknown: texts }),
  },
  trend: {
    form: z.strictObject({ ...figure, direction, since: whole, until: whole.optional() }),
    figures: z.strictObject({ ...figure, direction, points: z.array(point).readonly() }),
  },
  threshold: {
    form: z.strictObject({ ...figure, year: whole, above: decimal, first: z.boolean().optional() }),
    figures: z.strictObject({
      ...figure,
      year: whole,
      above: decimal,
      value: decimal,
      bound,
      first: z.literal(true).optional(),
    }),
  },
  topsGroup: {
    form: z.strictObject({ ...figure, year: whole, group: text }),
    figures: z.strictObject({
      ...figure,
      year: whole,
      group: text,
      members: whole,
      value: decimal,
      bound,
      best: z.enum(['highest', 'lowest']),
    }),
  },
  honoured: {
    form: z.strictObject({ ...title, units: texts.optional(), count: whole.optional() }),
    figures: z.strictObject({ ...title, units: texts }),
  },
  honoursChange: {
    form: z.strictObject({ ...title, previous: text }),
    figures: z.strictObject({ ...title, previous: text, kept: texts, joined: texts, left: texts }),
  },
} as const;

export type Kind = keyof typeof SHAPES;
