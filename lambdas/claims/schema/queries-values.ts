import * as z from 'zod';
import { decimal, measure, percentage, places, rates, slug, year } from './parts.ts';

/** Forms of the claims that compute with figures: at rates of exchange, and by compound rates. */
export const QUERIES_VALUES = {
  growthRate: z.strictObject({
    kind: z.literal('growthRate'),
    unit: slug,
    indicator: slug,
    from: year,
    to: year,
    /** Signed, percent a year. */
    rate: percentage.optional(),
    /** Decimals of the rate; those of `rate` where it is asserted, else one. */
    decimals: places.optional(),
  }),
  convertedThreshold: z.strictObject({
    kind: z.literal('convertedThreshold'),
    unit: slug,
    indicator: slug,
    year,
    /** The threshold, in the measure that is converted to. */
    above: decimal,
    measure,
    rates,
  }),
} as const;

/** Their codes in the catalogue of sentence types. */
export const CODES_VALUES: Readonly<Record<keyof typeof QUERIES_VALUES, string>> = {
  growthRate: 'S23b',
  convertedThreshold: 'S24b',
};
