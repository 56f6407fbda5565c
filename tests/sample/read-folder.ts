import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';

/** Every file below a folder, in the order of its path. */
export function readFolder(folder: string): readonly InputFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(path => {
      const bytes = new Uint8Array(readFileSync(path));
      return { path: relative(folder, path).replaceAll('\\', '/'), size: bytes.length, bytes };
    });
}
