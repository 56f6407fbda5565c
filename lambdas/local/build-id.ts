import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ROOT } from './paths.ts';

/** What decides the bytes of a report, next to its input. */
const SOURCES = ['lambdas', 'templates'];

let own: Promise<string> | null = null;

/** The build of this process, as it was when it was first asked for: what is changed in its files later, it does not run. */
export function localBuildId(): Promise<string> {
  own ??= buildIdOf(ROOT);
  return own;
}

/**
 * Build id of a folder with sources: SHA-256 over the path and content of every source, sorted by path. What is generated
 * from sources is left out, so a fresh clone and a used one have the same id.
 */
export async function buildIdOf(root: string): Promise<string> {
  const listed = await Promise.all(SOURCES.map(folder => filesUnder(join(root, folder))));
  const paths = [...listed.flat(), join(root, 'package-lock.json')]
    .map(path => relative(root, path).split(sep).join('/'))
    .filter(path => !path.endsWith('.generated.js') && !path.split('/').some(part => part.startsWith('.')))
    .sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = createHash('sha256').update(await readFile(join(root, path)));
    hash.update(`${path}\0${content.digest('hex')}\n`);
  }
  return hash.digest('hex');
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
}
