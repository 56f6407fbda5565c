import * as z from 'zod';

/** The ledger (`claims.json`) as the second checker reads it: by its own schema, from the finished file. */
const evidence = z.object({ key: z.string(), source: z.string() });
const words = z.object({ en: z.string(), 'zh-Hans': z.string() });

const judged = z.object({
  id: z.string(),
  kind: z.string(),
  verdict: z.enum(['true', 'false', 'withhold']),
  form: z.looseObject({ kind: z.string() }),
  figures: z.looseObject({}).optional(),
  evidence: z.array(evidence).readonly(),
  /** SHA-256 over the rows of the evidence. */
  evidenceHash: z.string(),
  sentence: words.optional(),
});

const claim = judged.extend({
  printed: z.record(z.string(), z.array(z.string()).readonly()).readonly(),
});

const source = z.looseObject({ id: z.string() });

export const LEDGER = z.object({
  format: z.literal(1),
  report: z.string(),
  edition: z.string(),
  claims: z.array(claim).readonly(),
  statements: z.array(z.object({ id: z.string(), judged, nearest: judged.nullable() })).readonly(),
  sources: z.array(source).readonly(),
  /** The edition that this one is compared with, and everything true that it says. */
  comparison: z.object({ edition: z.string(), claims: z.array(judged).readonly() }).optional(),
});

export type Ledger = z.infer<typeof LEDGER>;
export type LedgerClaim = z.infer<typeof claim>;
export type Judged = z.infer<typeof judged>;
