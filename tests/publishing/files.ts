import type { InputFile } from '../../lambdas/records/import/input-file.ts';

/** A file of an import, by its lines. */
export function file(path: string, ...lines: readonly string[]): InputFile {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return { path, size: bytes.byteLength, bytes };
}
