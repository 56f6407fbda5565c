import * as z from 'zod';
import { release, slug } from './parts.ts';

/** Forms of the claims about the dimensions of an index and about scores on a fixed scale. */
export const QUERIES_DIMENSIONS = {
  dimensionProfile: z.strictObject({ kind: z.literal('dimensionProfile'), unit: slug, release }),
  drivenBy: z.strictObject({
    kind: z.literal('drivenBy'),
    unit: slug,
    release,
    /** Ranking id of a dimension. */
    dimension: slug.optional(),
  }),
  gapChange: z.strictObject({
    kind: z.literal('gapChange'),
    unit: slug,
    other: slug,
    release,
    direction: z.enum(['narrowed', 'widened']).optional(),
  }),
} as const;

/** Their codes in the catalogue of sentence types. */
export const CODES_DIMENSIONS: Readonly<Record<keyof typeof QUERIES_DIMENSIONS, string>> = {
  dimensionProfile: 'S26',
  drivenBy: 'S27',
  gapChange: 'S18b',
};
