import * as z from 'zod';
import { canonicalJson } from '../records/canonical.ts';
import { refuse } from '../refusals/refusal.ts';
import { manifestHash, sha256 } from './keys.ts';
import type { EditionPointer, ObjectStore, PublishedArtifact } from './ports.ts';

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

interface MadeFrom {
  readonly report: string;
  readonly edition: string;
  /** SHA-256 of the frozen input. */
  readonly input: string;
  readonly build: string;
}

/** The bytes of a manifest. It holds only what is the same every time: no times, no run, no durations. */
export function manifestBytes(
  { report, edition, input, build }: MadeFrom,
  artifacts: readonly Pick<PublishedArtifact, 'name' | 'sha256' | 'bytes' | 'contentType'>[],
): Uint8Array {
  const manifest = {
    format: 1,
    report,
    edition,
    input,
    build,
    artifacts: artifacts.map(({ name, sha256, bytes, contentType }) => ({ name, sha256, bytes, contentType })),
  };
  return new TextEncoder().encode(`${JSON.stringify(JSON.parse(canonicalJson(manifest)), null, 2)}\n`);
}

/** The bytes of a published manifest, or in words what is wrong with them: its key says how their hash begins. */
export async function readManifestBytes(
  store: Pick<ObjectStore, 'get'>,
  key: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly damage: string }> {
  const stored = await store.get(key);
  if (stored === null) return { damage: 'is not there' };
  if (!sha256(stored.bytes).startsWith(manifestHash(key))) return { damage: 'has other bytes than were written' };
  return { bytes: stored.bytes };
}

/** The manifest of a published edition: which input and which build made its files. */
export async function readManifest(
  store: Pick<ObjectStore, 'get'>,
  pointer: Pick<EditionPointer, 'report' | 'edition' | 'manifest'>,
): Promise<Manifest> {
  const name = `The manifest of ${pointer.report}/${pointer.edition}`;
  const read = await readManifestBytes(store, pointer.manifest);
  if ('damage' in read) throw refuse('damagedObject', { object: name, damage: read.damage });
  const manifest = parseManifest(JSON.parse(new TextDecoder().decode(read.bytes)));
  if (manifest === null) throw refuse('damagedObject', { object: name, damage: 'cannot be understood' });
  return manifest;
}

/** A manifest out of JSON; null for what is none. */
export function parseManifest(json: unknown): Manifest | null {
  const manifest = Manifest.safeParse(json);
  return manifest.success ? manifest.data : null;
}
