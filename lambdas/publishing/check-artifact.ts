import { refuse } from '../refusals/refusal.ts';
import { sha256 } from './keys.ts';
import type { ObjectStore, PublishedArtifact } from './ports.ts';

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

type Damage = (bytes: Uint8Array) => string | null;

const damageOfPdf: Damage = bytes => {
  if (!text(bytes.subarray(0, 5)).startsWith('%PDF-')) return 'does not begin like a PDF';
  return text(bytes.subarray(-16)).trimEnd().endsWith('%%EOF') ? null : 'does not end like a PDF: it is cut';
};

const damageOfHtml: Damage = bytes => {
  if (!/^<!doctype html>/i.test(text(bytes.subarray(0, 32)))) return 'does not begin like an HTML page';
  return text(bytes.subarray(-32)).trimEnd().endsWith('</html>') ? null : 'does not end like an HTML page: it is cut';
};

const damageOfJson: Damage = bytes => {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return null;
  } catch (error) {
    // The recovery is the caller's: damage is named, nothing is published.
    return `is not JSON (${error instanceof Error ? error.message : 'unreadable'})`;
  }
};

const DAMAGE: ReadonlyMap<string, Damage> = new Map([
  ['application/pdf', damageOfPdf],
  ['text/html; charset=utf-8', damageOfHtml],
  ['application/json', damageOfJson],
]);

type Read = { readonly bytes: Uint8Array } | { readonly damage: string };

/** Reads an artifact back from the store: its bytes, or in words what is wrong with them. */
export async function readArtifact(store: Pick<ObjectStore, 'get'>, artifact: PublishedArtifact): Promise<Read> {
  const stored = await store.get(artifact.key, artifact.sha256);
  if (stored === null) return { damage: 'is not there' };
  const { bytes } = stored;
  if (bytes.byteLength !== artifact.bytes)
    return { damage: `has ${bytes.byteLength} bytes instead of ${artifact.bytes}` };
  if (sha256(bytes) !== artifact.sha256) return { damage: 'has other bytes than were rendered' };
  const damage = DAMAGE.get(artifact.contentType)?.(bytes) ?? null;
  return damage === null ? { bytes } : { damage };
}

/** The same; throws unless it is whole and exactly what was rendered. */
export async function checkArtifact(store: Pick<ObjectStore, 'get'>, artifact: PublishedArtifact): Promise<Uint8Array> {
  const read = await readArtifact(store, artifact);
  if ('damage' in read) throw refuse('damagedObject', { object: artifact.name, damage: read.damage });
  return read.bytes;
}
