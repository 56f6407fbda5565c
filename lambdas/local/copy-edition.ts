import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dependencies } from '../publishing/dependencies.ts';
import { findEdition, MANIFEST } from '../publishing/link.ts';
import { refuse } from '../refusals/refusal.ts';

/** Writes the files of a published edition into a folder, under their names; answers with the paths. */
export async function copyEdition(
  dependencies: Dependencies,
  report: string,
  edition: string,
  folder: string,
): Promise<readonly string[]> {
  const pointer = await findEdition(dependencies, report, edition);
  const files = [...pointer.artifacts, { name: MANIFEST, key: pointer.manifest }];
  const written: string[] = [];
  for (const { name, key } of files) {
    const stored = await dependencies.store.get(key);
    if (stored === null) throw refuse('damagedObject', { object: name, damage: 'is not there' });
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, stored.bytes);
    written.push(path);
  }
  return written;
}
