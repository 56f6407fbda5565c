import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FinishedFile } from '../publishing/verification.ts';

/** Everything that lies in a folder of finished files, by its path there; hidden files, as a system leaves them, are left alone. */
export async function readFinished(folder: string): Promise<readonly FinishedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .filter(path => !path.split(sep).some(part => part.startsWith('.')))
    .sort();
  return Promise.all(
    paths.map(async path => ({ name: path.split(sep).join('/'), bytes: await readFile(join(folder, path)) })),
  );
}
