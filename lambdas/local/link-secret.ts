import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from './store/place-once.ts';

/**
 * The secret that signs the links of one store, readable by its owner only. Made once and kept, so that a link lives
 * its ten minutes through a restart.
 */
export async function linkSecret(home: string): Promise<string> {
  const path = join(home, 'link-secret');
  await mkdir(home, { recursive: true });
  try {
    await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    // It was made before: that one is kept.
    if (!isSystemError(error, 'EEXIST')) throw error;
  }
  return readFile(path, 'utf8');
}
