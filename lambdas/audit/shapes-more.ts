import * as z from 'zod';
import {
  compared,
  decimal,
  direction,
  figure,
  here,
  maybe,
  pair,
  places,
  point,
  record,
  text,
  texts,
  whole,
} from './shape-parts.ts';

const since = {
  form: z.strictObject({ ...here, since: whole.optional() }),
  figures: z.strictObject({ ...here, rank: whole, since: text, place: maybe }),
};

/** The shapes of the claims about histories, scores, whole lists, bands, pairs and the record itself. */
export const SHAPES_MORE = {
  returnedToRanking: { form: z.strictObject(here), figures: z.strictObject({ ...compared, last: text }) },
  removed: {
    form: z.strictObject(here),
    figures: z.strictObject({ ...compared, status: z.enum(['not-in-universe', 'withdrawn']), reason: text }),
  },
  succession: { form: z.strictObject(here), figures: z.strictObject({ ...compared, succeeded: texts }) },
  discontinued: { form: z.strictObject({ ranking: text }), figures: z.strictObject({ ranking: text, last: text }) },
  bestSince: since,
  worstRank: { form: z.strictObject(here), figures: record },
  worstSince: since,
  regainedLead: {
    form: z.strictObject(here),
    figures: z.strictObject({ ...here, last: text, joint: z.boolean(), away: whole, skipped: texts }),
  },
  scoreGap: {
    form: z.strictObject({ ...pair, release: text, gap: decimal.optional() }),
    figures: z.strictObject({ ...pair, release: text, gap: decimal, lower: z.boolean(), sameRank: z.boolean() }),
  },
  topShare: {
    form: z.strictObject({
      release: text,
      top: whole,
      group: text.optional(),
      count: whole.optional(),
      of: whole.optional(),
    }),
    figures: z.strictObject({ release: text, top: whole, group: text.nullable(), units: texts, total: whole }),
  },
  breadth: {
    form: z.strictObject({ release: text, up: whole.optional(), same: whole.optional(), down: whole.optional() }),
    figures: z.strictObject({
      release: text,
      previous: text,
      up: whole,
      same: whole,
      down: whole,
      compared: whole,
      joined: whole,
      left: whole,
    }),
  },
  valueChange: {
    form: z.strictObject({
      ...figure,
      from: whole,
      to: whole,
      change: decimal.optional(),
      decimals: whole.optional(),
    }),
    figures: z.strictObject({
      ...figure,
      before: point,
      after: point,
      change: decimal,
      in: z.enum(['percent', 'points']),
    }),
  },
  band: {
    form: z.strictObject({ ...here, band: text.optional() }),
    figures: z.strictObject({ ...here, from: whole, to: maybe }),
  },
  bandMove: {
    form: z.strictObject(here),
    figures: z.strictObject({ ...compared, direction, before: places, now: places }),
  },
  fieldSpread: {
    form: z.strictObject({ release: text, top: whole, spread: decimal.optional() }),
    figures: z.strictObject({ release: text, top: whole, total: whole, spread: decimal }),
  },
  aheadIn: {
    form: z.strictObject({ ...pair, releases: texts, ahead: texts.optional() }),
    figures: z.strictObject({ ...pair, ahead: texts, behind: texts }),
  },
  withinNoise: {
    form: z.strictObject({ ...pair, release: text }),
    figures: z.strictObject({ ...pair, release: text, gap: decimal, noise: decimal }),
  },
  methodChange: { form: z.strictObject({ release: text }), figures: z.strictObject({ release: text, previous: text }) },
  revision: {
    form: z.strictObject(here),
    figures: z.strictObject({
      ...here,
      vintage: whole,
      of: z.enum(['rank', 'score']),
      old: text,
      corrected: text,
      reason: text,
    }),
  },
  coverage: {
    form: z.strictObject({ release: text, universe: whole.optional() }),
    figures: z.strictObject({
      release: text,
      universe: maybe,
      listedTo: maybe,
      window: z.strictObject({ from: text, to: text }).nullable(),
    }),
  },
} as const;
