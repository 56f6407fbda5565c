import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../refusals/refusal.ts';
import { isSystemError } from './store/place-once.ts';

/**
 * The secret that signs the links of one store, readable by its owner only. Made once and kept, so that a link lives
 * its ten minutes through a restart.
 */
export async function linkSecret(folder: string): Promise<string> {
  const path = join(folder, 'link-secret');
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    // It was made before: that one is kept.
    if (!isSystemError(error, 'EEXIST')) throw error;
  }
  const secret = await readFile(path, 'utf8');
  if (!/^[0-9a-f]{64}$/.test(secret)) throw refuse('unfitSecret', { path });
  return secret;
}
