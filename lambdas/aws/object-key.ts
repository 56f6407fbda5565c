import { IMPORT_NAME } from '../publishing/import-names.ts';
import { batchOfFile, importKey } from '../publishing/keys.ts';
import { refuse } from '../refusals/refusal.ts';

const KEY = /^[a-z0-9_][a-z0-9._-]*(\/[a-z0-9_][a-z0-9._-]*)*$/;

/** S3 and file systems agree below this length. */
const MAX_LENGTH = 512;

/** Whether this is a file of an import, which bears the name that somebody else gave it. */
function isFileOfImport(key: string): boolean {
  const batch = batchOfFile(key);
  return batch !== null && KEY.test(batch) && IMPORT_NAME.test(key.slice(importKey(batch, '').length));
}

const isObjectKey = (key: string): boolean => key.length <= MAX_LENGTH && (KEY.test(key) || isFileOfImport(key));

/** The key itself, once it is known to name the same thing on every store: no "..", no leading "/", no case tricks of ours. */
export function checkedKey(key: string): string {
  if (!isObjectKey(key)) throw refuse('unsafeKey', { key });
  return key;
}

/** A key as it stands in the path of an address. */
export const keyInPath = (key: string): string => key.split('/').map(encodeURIComponent).join('/');

/** The key in the path of an address; null where it is none. */
export function keyOfPath(path: string): string | null {
  try {
    const key = decodeURIComponent(path);
    return isObjectKey(key) ? key : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
