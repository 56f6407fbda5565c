import { isRefused, refuse } from '../refusals/refusal.ts';
import { mendedKey } from './keys.ts';
import type { Made } from './make-artifact.ts';
import type { ObjectStore } from './ports.ts';

/** A file that was damaged so often lies on a store that cannot be trusted. */
const TIMES = 9;

/** Stores a file that was made again under a new key; answers with the key. What is damaged stays as it is. */
export async function storeMended(
  store: ObjectStore,
  key: string,
  { bytes, contentType }: Pick<Made, 'bytes' | 'contentType'>,
): Promise<string> {
  for (let time = 1; time <= TIMES; time += 1) {
    const fresh = mendedKey(key, time);
    try {
      await store.putOnce(fresh, bytes, contentType);
      return fresh;
    } catch (error) {
      // That one is damaged, too: the next key is tried.
      if (!isRefused(error, 'storedDifferently')) throw error;
    }
  }
  throw refuse('cannotMend', { object: key, why: `was made again ${TIMES} times, and is damaged under every key` });
}
