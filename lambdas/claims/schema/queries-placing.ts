import * as z from 'zod';
import { decimal, direction, release, slug, whole } from './parts.ts';

/** Tiers moved: up is positive, and none is no move. */
const steps = z.int().refine(n => n !== 0, 'tiers up (above zero) or down (below zero)');

/** Forms of the claims about tiers, intervals of ranks, places ranked anew, runs of moves, and averages. */
export const QUERIES_PLACING = {
  tier: z.strictObject({ kind: z.literal('tier'), unit: slug, release, tier: z.string().min(1).optional() }),
  tierMove: z.strictObject({ kind: z.literal('tierMove'), unit: slug, release, steps: steps.optional() }),
  intervalsOverlap: z.strictObject({ kind: z.literal('intervalsOverlap'), unit: slug, other: slug, release }),
  placeAmong: z.strictObject({
    kind: z.literal('placeAmong'),
    unit: slug,
    release,
    group: slug,
    rank: whole.optional(),
  }),
  rankTrend: z.strictObject({
    kind: z.literal('rankTrend'),
    unit: slug,
    release,
    /** `up`: the places improve. */
    direction,
    /** Editions in a row, this one the last; without it, as many as there are. */
    count: z.int().min(2).optional(),
  }),
  fieldAverage: z.strictObject({
    kind: z.literal('fieldAverage'),
    release,
    top: z.int().min(3),
    statistic: z.enum(['mean', 'median']),
    value: decimal.optional(),
  }),
} as const;

/** Their codes in the catalogue of sentence types. */
export const CODES_PLACING: Readonly<Record<keyof typeof QUERIES_PLACING, string>> = {
  tier: 'S28c',
  tierMove: 'S28d',
  intervalsOverlap: 'S31b',
  placeAmong: 'S25b',
  rankTrend: 'S22b',
  fieldAverage: 'S29b',
};
