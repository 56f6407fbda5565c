import * as z from 'zod';

/** The shapes of the claims about histories, scores, whole lists, bands, pairs and the record itself. */
const text = z.string();
const texts = z.array(z.string()).readonly();
const whole = z.int();
const maybe = whole.nullable();
const here = { unit: text, release: text };
const compared = { ...here, previous: text };
const pair = { unit: text, other: text };
const places = z.object({ from: whole, to: maybe });
const point = z.object({ year: whole, value: text });
const since = {
  form: z.object({ ...here, since: whole.optional() }),
  figures: z.object({ ...here, rank: whole, since: text, place: maybe }),
};
const record = z.object({ ...here, rank: whole, releases: whole, equalled: z.boolean() });

export const SHAPES_MORE = {
  returnedToRanking: { form: z.object(here), figures: z.object({ ...compared, last: text }) },
  removed: {
    form: z.object(here),
    figures: z.object({ ...compared, status: z.enum(['not-in-universe', 'withdrawn']), reason: text }),
  },
  discontinued: { form: z.object({ ranking: text }), figures: z.object({ ranking: text, last: text }) },
  bestSince: since,
  worstRank: { form: z.object(here), figures: record },
  worstSince: since,
  regainedLead: {
    form: z.object(here),
    figures: z.object({ ...here, last: text, joint: z.boolean(), away: whole, skipped: texts }),
  },
  scoreGap: {
    form: z.object({ ...pair, release: text, gap: text.optional() }),
    figures: z.object({ ...pair, release: text, gap: text, lower: z.boolean(), sameRank: z.boolean() }),
  },
  topShare: {
    form: z.object({
      release: text,
      top: whole,
      group: text.optional(),
      count: whole.optional(),
      of: whole.optional(),
    }),
    figures: z.object({ release: text, top: whole, group: text.nullable(), units: texts, total: whole }),
  },
  breadth: {
    form: z.object({ release: text, up: whole.optional(), same: whole.optional(), down: whole.optional() }),
    figures: z.object({
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
    form: z.object({
      unit: text,
      indicator: text,
      from: whole,
      to: whole,
      change: text.optional(),
      decimals: whole.optional(),
    }),
    figures: z.object({
      unit: text,
      indicator: text,
      before: point,
      after: point,
      change: text,
      in: z.enum(['percent', 'points']),
    }),
  },
  band: {
    form: z.object({ ...here, band: text.optional() }),
    figures: z.object({ ...here, from: whole, to: maybe }),
  },
  bandMove: {
    form: z.object(here),
    figures: z.object({ ...compared, direction: z.enum(['up', 'down']), before: places, now: places }),
  },
  fieldSpread: {
    form: z.object({ release: text, top: whole, spread: text.optional() }),
    figures: z.object({ release: text, top: whole, total: whole, spread: text }),
  },
  aheadIn: {
    form: z.object({ ...pair, releases: texts, ahead: texts.optional() }),
    figures: z.object({ ...pair, ahead: texts, behind: texts }),
  },
  withinNoise: {
    form: z.object({ ...pair, release: text }),
    figures: z.object({ ...pair, release: text, gap: text, noise: text }),
  },
  methodChange: { form: z.object({ release: text }), figures: z.object({ release: text, previous: text }) },
  revision: {
    form: z.object(here),
    figures: z.object({
      ...here,
      vintage: whole,
      of: z.enum(['rank', 'score']),
      old: text,
      corrected: text,
      reason: text,
    }),
  },
  coverage: {
    form: z.object({ release: text, universe: whole.optional() }),
    figures: z.object({
      release: text,
      universe: maybe,
      listedTo: maybe,
      window: z.object({ from: text, to: text }).nullable(),
    }),
  },
} as const;
