import * as z from 'zod';

/** The ledger (`claims.json`) as the second checker reads it: by its own schema, from the finished file. */
const evidence = z.object({ key: z.string(), source: z.string() });
const words = z.record(z.string(), z.string());

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
  /** Why it is not true, and the same in words. */
  reason: z.looseObject({ code: z.string() }).optional(),
  why: words.optional(),
});

const whole = z.int().min(0);
const weight = {
  order: z.int().min(1).nullable(),
  sort: z.enum(['across', 'first', 'top', 'leadOverOthers', 'lead', 'move', 'tier', 'run', 'field']).nullable(),
  magnitude: z
    .discriminatedUnion('of', [
      z.strictObject({
        of: z.literal('places'),
        places: whole,
        atLeast: z.boolean(),
        line: z.enum(['first', 'top']).nullable(),
        width: whole.nullable(),
        by: z.enum(['interval', 'noise']).nullable(),
      }),
      z.strictObject({ of: z.literal('tiers'), tiers: whole }),
      z.strictObject({ of: z.literal('editions'), editions: whole }),
      z.strictObject({ of: z.literal('seats'), seats: whole, among: whole }),
      z.strictObject({ of: z.literal('rankings'), rankings: whole, among: whole }),
      z.strictObject({ of: z.literal('sameWay'), units: whole, among: whole }),
    ])
    .nullable(),
  rarity: z.strictObject({ such: whole, of: whole }).nullable(),
  recency: z.string().nullable(),
};

/** What became of a true claim in the choice of the key findings, by which rule, and what was measured. */
const selection = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('finding'), rule: z.string(), ...weight }),
  z.strictObject({ outcome: z.literal('sameFactAs'), rule: z.string(), as: z.string(), ...weight }),
  z.strictObject({ outcome: z.literal('belowThreshold'), rule: z.string(), ...weight }),
  z.strictObject({ outcome: z.literal('noRoom'), rule: z.literal('most'), ...weight }),
  z.strictObject({ outcome: z.literal('notCandidate'), rule: z.string(), ...weight }),
]);

const told = judged.extend({
  /** By which rule it is among the key findings; null where it is not. */
  finding: z.string().nullable(),
  /** The sections that print it, by language. */
  printed: z.record(z.string(), z.array(z.string()).readonly()).readonly(),
});

/** Null where it is not true. */
const claim = told.extend({ selection: selection.nullable() });

const asked = judged.pick({ id: true, kind: true, form: true, verdict: true, reason: true, why: true });

const source = z.looseObject({ id: z.string() });

export const LEDGER = z.object({
  format: z.literal(1),
  report: z.string(),
  edition: z.string(),
  claims: z.array(claim).readonly(),
  statements: z.array(z.object({ id: z.string(), judged, nearest: judged.nullable() })).readonly(),
  sources: z.array(source).readonly(),
  /** The edition that this one is compared with: everything true that it says, with where, and what else it asked. */
  comparison: z
    .object({ edition: z.string(), claims: z.array(told).readonly(), untrue: z.array(asked).readonly() })
    .optional(),
});

export type Ledger = z.infer<typeof LEDGER>;
export type LedgerClaim = z.infer<typeof claim>;
export type Judged = z.infer<typeof judged>;
/** A question that an edition put, and whether it may be answered: true with figures, and with what it rests on. */
export type Asked = z.infer<typeof asked> &
  Partial<Pick<z.infer<typeof told>, 'figures' | 'evidence' | 'sentence' | 'finding' | 'printed'>>;
