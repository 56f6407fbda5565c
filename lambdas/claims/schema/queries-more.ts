import * as z from 'zod';
import { bandText, decimal, editions, release, slug, tally, whole, year } from './parts.ts';

/** Forms of the claims about histories, scores, whole lists, bands, two units side by side, and the record itself. */
export const QUERIES_MORE = {
  returnedToRanking: z.strictObject({ kind: z.literal('returnedToRanking'), unit: slug, release }),
  removed: z.strictObject({ kind: z.literal('removed'), unit: slug, release }),
  succession: z.strictObject({ kind: z.literal('succession'), unit: slug, release }),
  discontinued: z.strictObject({ kind: z.literal('discontinued'), ranking: slug }),
  bestSince: z.strictObject({ kind: z.literal('bestSince'), unit: slug, release, since: year.optional() }),
  worstRank: z.strictObject({ kind: z.literal('worstRank'), unit: slug, release }),
  worstSince: z.strictObject({ kind: z.literal('worstSince'), unit: slug, release, since: year.optional() }),
  regainedLead: z.strictObject({ kind: z.literal('regainedLead'), unit: slug, release }),
  scoreGap: z.strictObject({
    kind: z.literal('scoreGap'),
    unit: slug,
    other: slug,
    release,
    gap: decimal.optional(),
  }),
  topShare: z.strictObject({
    kind: z.literal('topShare'),
    release,
    top: whole,
    /** A stored group; without it, the units that the report is about. */
    group: slug.optional(),
    count: tally.optional(),
    of: whole.optional(),
  }),
  breadth: z.strictObject({
    kind: z.literal('breadth'),
    release,
    up: tally.optional(),
    same: tally.optional(),
    down: tally.optional(),
  }),
  valueChange: z.strictObject({
    kind: z.literal('valueChange'),
    unit: slug,
    indicator: slug,
    from: year,
    to: year,
    /** Signed: percent, or percentage points where the figures are percentages. */
    change: decimal.optional(),
    /** Decimals of a change in percent; those of `change` where it is asserted, else one. */
    decimals: z.int().min(0).max(4).optional(),
  }),
  band: z.strictObject({ kind: z.literal('band'), unit: slug, release, band: bandText.optional() }),
  bandMove: z.strictObject({ kind: z.literal('bandMove'), unit: slug, release }),
  fieldSpread: z.strictObject({
    kind: z.literal('fieldSpread'),
    release,
    top: z.int().min(3),
    spread: decimal.optional(),
  }),
  aheadIn: z.strictObject({
    kind: z.literal('aheadIn'),
    unit: slug,
    other: slug,
    releases: editions,
    /** Those of the releases in which `unit` was ahead. */
    ahead: z.array(release).optional(),
  }),
  withinNoise: z.strictObject({ kind: z.literal('withinNoise'), unit: slug, other: slug, release }),
  methodChange: z.strictObject({ kind: z.literal('methodChange'), release }),
  revision: z.strictObject({ kind: z.literal('revision'), unit: slug, release }),
  coverage: z.strictObject({ kind: z.literal('coverage'), release, universe: whole.optional() }),
} as const;

/** Their codes in the catalogue of sentence types. */
export const CODES_MORE: Readonly<Record<keyof typeof QUERIES_MORE, string>> = {
  returnedToRanking: 'S13b',
  succession: 'S13c',
  removed: 'S14',
  discontinued: 'S14b',
  bestSince: 'S15b',
  worstRank: 'S16',
  worstSince: 'S16b',
  regainedLead: 'S17',
  scoreGap: 'S18',
  topShare: 'S20',
  breadth: 'S21',
  valueChange: 'S23',
  band: 'S28',
  bandMove: 'S28b',
  fieldSpread: 'S29',
  aheadIn: 'S30',
  withinNoise: 'S31',
  methodChange: 'S32',
  revision: 'S32b',
  coverage: 'S33',
};
