import * as z from 'zod';
import { refuse } from '../refusals/refusal.ts';
import type { EditionPointer, ObjectStore } from './ports.ts';

const Manifest = z.object({
  format: z.literal(1),
  report: z.string(),
  edition: z.string(),
  /** SHA-256 of the frozen input. */
  input: z.string().regex(/^[0-9a-f]{64}$/),
  build: z.string(),
  artifacts: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: z.number() })).readonly(),
});

export type Manifest = z.infer<typeof Manifest>;

/** The manifest of a published edition: which input and which build made its files. */
export async function readManifest(store: Pick<ObjectStore, 'get'>, pointer: EditionPointer): Promise<Manifest> {
  const name = `The manifest of ${pointer.report}/${pointer.edition}`;
  const stored = await store.get(pointer.manifest);
  if (stored === null) throw refuse('damagedObject', { object: name, damage: 'is not there' });
  const manifest = Manifest.safeParse(JSON.parse(new TextDecoder().decode(stored.bytes)));
  if (!manifest.success) throw refuse('damagedObject', { object: name, damage: 'cannot be understood' });
  return manifest.data;
}
