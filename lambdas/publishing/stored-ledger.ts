import * as z from 'zod';
import { refuse } from '../refusals/refusal.ts';
import { LEDGER } from './plan.ts';
import type { EditionPointer, ObjectStore } from './ports.ts';

const words = z.record(z.string(), z.string());

const Entry = z.object({
  id: z.string(),
  kind: z.string(),
  verdict: z.enum(['true', 'false', 'withhold']),
  sentence: words.optional(),
  why: words.optional(),
  evidence: z.array(z.object({ key: z.string() })).readonly(),
  printed: z.record(z.string(), z.array(z.string())),
});

const Ledger = z.object({ report: z.string(), edition: z.string(), claims: z.array(Entry).readonly() });

/** A claim as the ledger of a published edition has it. */
export type LedgerEntry = z.infer<typeof Entry>;

/** What is read of `claims.json`: fields that a later build added are let be. */
export type StoredLedger = z.infer<typeof Ledger>;

/** The ledger of a published edition, as it was published. */
export async function readLedger(store: Pick<ObjectStore, 'get'>, pointer: EditionPointer): Promise<StoredLedger> {
  const name = `The ledger of ${pointer.report}/${pointer.edition}`;
  const artifact = pointer.artifacts.find(candidate => candidate.name === LEDGER);
  const stored = artifact ? await store.get(artifact.key, artifact.sha256) : null;
  if (stored === null) throw refuse('damagedObject', { object: name, damage: 'is not there' });
  const ledger = Ledger.safeParse(JSON.parse(new TextDecoder().decode(stored.bytes)));
  if (!ledger.success) throw refuse('damagedObject', { object: name, damage: 'cannot be understood' });
  return ledger.data;
}
