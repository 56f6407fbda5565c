import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is imported from beside a file; types alone leave nothing that could ask. */
const IMPORT = /(?:^|\n)(?:import|export)(?! type)\b[^;'"]*?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/g;

/**
 * The test files that ask how deep they are to go, themselves or through what they import, as paths from the root of the
 * project. All others do before a merge what they do at every change.
 */
export function deepFiles(): readonly string[] {
  const files = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => join(ROOT, 'tests', path));
  const texts = new Map(files.map(file => [file, readFileSync(file, 'utf8')] as const));
  const found = new Set(files.filter(file => texts.get(file)?.includes('process.env.ALMANAC_TEST_DEPTH')));
  found.delete(fileURLToPath(import.meta.url));
  const importers = new Map<string, string[]>();
  for (const [file, text] of texts)
    for (const [, plain, late] of text.matchAll(IMPORT)) {
      const target = join(dirname(file), plain ?? late ?? '');
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  // What is added while the set is gone through is gone through too.
  for (const file of found) for (const importer of importers.get(file) ?? []) found.add(importer);
  return [...found]
    .filter(file => file.endsWith('.test.ts'))
    .map(file => relative(ROOT, file))
    .sort();
}
