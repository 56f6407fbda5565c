import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DamagedObject } from '../publishing/errors.ts';
import { findEdition, MANIFEST } from '../publishing/link.ts';
import type { Workshop } from '../publishing/workshop.ts';

/** Writes the files of a published edition into a folder, under their names; answers with the paths. */
export async function copyEdition(
  workshop: Workshop,
  report: string,
  edition: string,
  folder: string,
): Promise<readonly string[]> {
  const pointer = await findEdition(workshop, report, edition);
  const files = [...pointer.artifacts, { name: MANIFEST, key: pointer.manifest }];
  const written: string[] = [];
  for (const { name, key } of files) {
    const stored = await workshop.store.get(key);
    if (stored === null) throw new DamagedObject(name, 'is not there');
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, stored.bytes);
    written.push(path);
  }
  return written;
}
