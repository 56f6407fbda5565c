import { refuse } from '../refusals/refusal.ts';

const KEY = /^[a-z0-9_][a-z0-9._-]*(\/[a-z0-9_][a-z0-9._-]*)*$/;

/** S3 and file systems agree below this length. */
const MAX_LENGTH = 512;

export const isObjectKey = (key: string): boolean => key.length <= MAX_LENGTH && KEY.test(key);

/** The key itself, once it is known to name the same thing on every store: no "..", no leading "/", no case tricks. */
export function checkedKey(key: string): string {
  if (!isObjectKey(key)) throw refuse('unsafeKey', { key });
  return key;
}
