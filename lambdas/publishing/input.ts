import type { EditionInput } from '../claims/edition-input.ts';
import { canonicalJson } from '../records/canonical.ts';
import { refuse } from '../refusals/refusal.ts';
import type { MakingDependencies } from './dependencies.ts';
import type { EditionParts } from './edition-parts.ts';
import { inputKey, sha256 } from './keys.ts';
import type { ObjectStore } from './ports.ts';

const isEditionInput = (value: unknown): value is EditionInput =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 1 &&
  'report' in value &&
  'edition' in value &&
  'dataset' in value;

/** Stores an edition's input, once and for good, under the hash of its bytes; answers with the hash. */
export async function storeInput(store: ObjectStore, input: EditionInput): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(input));
  const hash = sha256(bytes);
  await store.putOnce(inputKey(hash), bytes, 'application/json');
  return hash;
}

/** Reads a frozen input back. Its hash proves that it is what was frozen, so only its format is checked again. */
export async function readInput(store: Pick<ObjectStore, 'get'>, hash: string): Promise<EditionInput> {
  return parsed(await frozenBytes(store, hash));
}

/** The parts of the edition that is made from a frozen input: those at hand, once the input is proven to be stored whole. */
export async function readParts(
  { store, partsOf }: Pick<MakingDependencies, 'store' | 'partsOf'>,
  hash: string,
): Promise<EditionParts> {
  const bytes = await frozenBytes(store, hash);
  return partsOf(hash, () => parsed(bytes));
}

async function frozenBytes(store: Pick<ObjectStore, 'get'>, hash: string): Promise<Uint8Array> {
  const stored = await store.get(inputKey(hash), hash);
  if (stored === null) throw refuse('damagedObject', { object: 'The frozen input', damage: 'is not there any more' });
  if (sha256(stored.bytes) !== hash)
    throw refuse('damagedObject', { object: 'The frozen input', damage: 'is not what was frozen' });
  return stored.bytes;
}

function parsed(bytes: Uint8Array): EditionInput {
  const input: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isEditionInput(input))
    throw refuse('damagedObject', { object: 'The frozen input', damage: 'has a format that this build cannot read' });
  return input;
}
