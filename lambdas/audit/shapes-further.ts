import * as z from 'zod';
import { bound, compared, decimal, direction, figure, here, pair, point, text, texts, whole } from './shape-parts.ts';

const ranked = z.array(z.strictObject({ ranking: text, rank: whole })).readonly();
const interval = z.strictObject({ from: whole, to: whole });
const gapDirection = z.enum(['narrowed', 'widened']);
const statistic = z.enum(['mean', 'median']);
const rate = { indicator: text, unit: text };

/** The shapes of the claims about dimensions, fixed scales, tiers, intervals, groups ranked anew, and converted figures. */
export const SHAPES_FURTHER = {
  dimensionProfile: {
    form: z.strictObject(here),
    figures: z.strictObject({
      ...here,
      rank: whole,
      universe: whole,
      dimensions: whole,
      strengths: ranked,
      weaknesses: ranked,
    }),
  },
  drivenBy: {
    form: z.strictObject({ ...here, dimension: text.optional() }),
    figures: z.strictObject({ ...compared, dimension: text, change: decimal, contribution: decimal }),
  },
  gapChange: {
    form: z.strictObject({ ...pair, release: text, direction: gapDirection.optional() }),
    figures: z.strictObject({
      ...pair,
      release: text,
      previous: text,
      before: decimal,
      now: decimal,
      direction: gapDirection,
    }),
  },
  tier: {
    form: z.strictObject({ ...here, tier: text.optional() }),
    figures: z.strictObject({ ...here, tier: text }),
  },
  tierMove: {
    form: z.strictObject({ ...here, steps: whole.optional() }),
    figures: z.strictObject({ ...compared, before: text, now: text, steps: whole, direction }),
  },
  intervalsOverlap: {
    form: z.strictObject({ ...pair, release: text }),
    figures: z.strictObject({ ...pair, release: text, own: interval, theirs: interval }),
  },
  placeAmong: {
    form: z.strictObject({ ...here, group: text, rank: whole.optional() }),
    figures: z.strictObject({ ...here, group: text, rank: whole, of: whole, joint: z.boolean() }),
  },
  rankTrend: {
    form: z.strictObject({ ...here, direction, count: whole.optional() }),
    figures: z.strictObject({ unit: text, direction, releases: texts, ranks: z.array(whole).readonly() }),
  },
  fieldAverage: {
    form: z.strictObject({ release: text, top: whole, statistic, value: decimal.optional() }),
    figures: z.strictObject({ release: text, top: whole, statistic, total: whole, value: decimal }),
  },
  convertedThreshold: {
    form: z.strictObject({
      ...figure,
      year: whole,
      above: decimal,
      measure: text,
      rates: z.array(z.strictObject(rate)).readonly(),
    }),
    figures: z.strictObject({
      ...figure,
      year: whole,
      above: decimal,
      measure: text,
      value: decimal,
      bound,
      rates: z.array(z.strictObject({ ...rate, rate: decimal, converted: decimal })).readonly(),
    }),
  },
  growthRate: {
    form: z.strictObject({ ...figure, from: whole, to: whole, rate: decimal.optional(), decimals: whole.optional() }),
    figures: z.strictObject({ ...figure, before: point, after: point, years: whole, rate: decimal }),
  },
} as const;
