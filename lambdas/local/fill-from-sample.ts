import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalEnvironment } from './environment.ts';
import { importCounted } from './import-folder.ts';
import { SAMPLE } from './paths.ts';
import { isSystemError } from './store/place-once.ts';

/**
 * Imports the sample into an empty table; answers in words, or with null where something is stored already. A mark
 * says that it is the sample that is being imported, so that the next start may finish it when this one is killed. What the
 * import would tell of the files is left out: they are not those of whoever starts Almanac.
 */
export async function fillFromSample({ folder, dependencies }: LocalEnvironment): Promise<string | null> {
  const mark = join(folder, 'filling-from-sample');
  if (!(await isThere(mark)) && (await dependencies.table.revision()) !== null) return null;
  await writeFile(mark, '');
  const counts = await importCounted(SAMPLE, dependencies.table);
  await rm(mark);
  return `The sample was imported. ${counts}`;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return false;
    throw error;
  }
}
