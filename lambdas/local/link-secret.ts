import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from './store/place-once.ts';

/** The stored secret is not one that was made here; links that it signed might be guessed. */
export class UnfitSecret extends Error {
  override readonly name = 'UnfitSecret';
  readonly path: string;

  constructor(path: string) {
    super(
      `The secret in ${path} is not 64 hex digits, so it is not the one that Almanac made: the file was cut or edited. ` +
        'Delete it; the next start makes a new one, and only links of the last ten minutes stop working.',
    );
    this.path = path;
  }
}

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
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new UnfitSecret(path);
  return secret;
}
