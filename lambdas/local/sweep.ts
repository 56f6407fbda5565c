import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from './store/place-once.ts';

/** A file that was being written when its process ended: a hidden name of chance, or one behind `lock.`. */
const LEFT_OVER = /^(\.|lock\.)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Removes what earlier processes were writing when they ended; answers how many files. Only for whoever holds the lock of
 * the folder: nobody else writes in it then.
 */
export async function sweep(folder: string): Promise<number> {
  const [own, files] = await Promise.all([namesIn(folder, false), namesIn(join(folder, 'files'), true)]);
  const left = [...own, ...files];
  for (const path of left) await rm(path, { force: true });
  return left.length;
}

async function namesIn(folder: string, recursive: boolean): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive, withFileTypes: true });
    return entries
      .filter(entry => entry.isFile() && LEFT_OVER.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return [];
    throw error;
  }
}
