import * as z from 'zod';
import { SHAPES_MORE } from './shapes-more.ts';

/**
 * What each kind of claim asks (form) and says (figures), as far as the second derivation needs it. Unknown keys pass:
 * a figure that the derivation does not know is none that it could miss.
 */
const text = z.string();
const texts = z.array(z.string()).readonly();
const whole = z.int();
const maybe = whole.nullable();
const universes = z.object({ from: whole, to: whole }).nullable();
const direction = z.enum(['up', 'down']);
const bound = z.enum(['exact', 'above', 'at-least']);
const years = z.array(whole).readonly().nullable();
const here = { unit: text, release: text };
const top = { ...here, top: whole };
const compared = { ...here, previous: text };
const counted = { unit: text, top: whole, count: whole, basket: texts, within: texts };
const figure = { unit: text, indicator: text };
const title = { report: text, edition: text, title: text };

export const SHAPES = {
  ...SHAPES_MORE,
  leader: { form: z.object(here), figures: z.object({ ...here, universe: maybe }) },
  position: {
    form: z.object({ ...here, rank: whole.optional() }),
    figures: z.object({ ...here, rank: whole, universe: maybe, sole: z.boolean() }),
  },
  jointPosition: {
    form: z.object({ ...here, rank: whole.optional() }),
    figures: z.object({ units: texts, release: text, rank: whole }),
  },
  leadStreak: {
    form: z.object({ ...here, count: whole.optional(), since: whole.optional() }),
    figures: z.object({ unit: text, releases: texts, years, joint: z.boolean(), sinceFirst: z.boolean() }),
  },
  ledEditions: {
    form: z.object({ unit: text, releases: texts }),
    figures: z.object({ unit: text, releases: texts }),
  },
  topStreak: {
    form: z.object({ ...top, count: whole.optional() }),
    figures: z.object({ unit: text, releases: texts, years, top: whole, sinceFirst: z.boolean() }),
  },
  topEditions: {
    form: z.object({ unit: text, top: whole, releases: texts }),
    figures: z.object({ unit: text, top: whole, releases: texts }),
  },
  held: { form: z.object(here), figures: z.object({ ...compared, rank: whole, universes }) },
  moved: {
    form: z.object({ ...here, places: whole.optional() }),
    figures: z.object({ ...compared, from: whole, to: whole, universes, skipped: texts }),
  },
  overtook: {
    form: z.object({ ...here, others: texts, rank: whole.optional() }),
    figures: z.object({ ...compared, others: texts, total: whole, rank: whole }),
  },
  biggestMove: {
    form: z.object({ release: text, direction }),
    figures: z.object({
      units: texts,
      release: text,
      previous: text,
      direction,
      places: whole,
      compared: whole,
      complete: z.boolean(),
    }),
  },
  enteredTop: { form: z.object(top), figures: z.object({ ...compared, top: whole, rank: whole }) },
  firstEntry: { form: z.object(top), figures: z.object({ ...top, rank: whole }) },
  returnedToTop: { form: z.object(top), figures: z.object({ ...top, last: text, rank: whole }) },
  leftTop: { form: z.object(top), figures: z.object({ ...compared, top: whole, from: whole, to: maybe }) },
  newToRanking: { form: z.object(here), figures: z.object(compared) },
  bestRank: {
    form: z.object(here),
    figures: z.object({ ...here, rank: whole, releases: whole, equalled: z.boolean() }),
  },
  topCount: {
    form: z.object({
      unit: text,
      top: whole,
      basket: texts.nullable(),
      count: whole.optional(),
      of: whole.optional(),
    }),
    figures: z.object(counted),
  },
  topCountAtLeast: {
    form: z.object({ unit: text, top: whole, basket: texts }),
    figures: z.object({ ...counted, unknown: texts }),
  },
  trend: {
    form: z.object({ ...figure, direction, since: whole, until: whole.optional() }),
    figures: z.object({ ...figure, direction, points: z.array(z.object({ year: whole, value: text })).readonly() }),
  },
  threshold: {
    form: z.object({ ...figure, year: whole, above: text, first: z.boolean().optional() }),
    figures: z.object({ ...figure, year: whole, above: text, value: text, bound }),
  },
  topsGroup: {
    form: z.object({ ...figure, year: whole, group: text }),
    figures: z.object({
      ...figure,
      year: whole,
      group: text,
      members: whole,
      value: text,
      bound,
      best: z.enum(['highest', 'lowest']),
    }),
  },
  honoured: {
    form: z.object({ ...title, units: texts.optional(), count: whole.optional() }),
    figures: z.object({ ...title, units: texts }),
  },
  honoursChange: {
    form: z.object({ ...title, previous: text }),
    figures: z.object({ ...title, previous: text, kept: texts, joined: texts, left: texts }),
  },
} as const;

export type Kind = keyof typeof SHAPES;
