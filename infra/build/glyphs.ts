import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { create } from 'fontkit';

/**
 * Which signs the fonts of the report have, as runs of code points: what the import holds every text to. Run again
 * (`node --import tsx infra/build/glyphs.ts`) when a font changes; a test compares the file with the fonts.
 */
const FONTS = [
  ['source-sans-3/400Regular/SourceSans3_400Regular.ttf', 'source-sans-3/700Bold/SourceSans3_700Bold.ttf'],
  ['noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'],
] as const;

const fontFile = createRequire(import.meta.url);

const signsOf = (path: string): ReadonlySet<number> =>
  new Set(create(readFileSync(fontFile.resolve(`@expo-google-fonts/${path}`))).characterSet);

const hex = (codePoint: number): string => codePoint.toString(16);

/** The runs of signs that a regular face and the bold one of the same script have both. */
export function coveredRuns(): readonly string[] {
  const covered = new Set(
    FONTS.flatMap(([regular, bold]) => {
      const inBold = signsOf(bold);
      return [...signsOf(regular)].filter(sign => inBold.has(sign));
    }),
  );
  const runs: [number, number][] = [];
  for (const sign of [...covered].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === sign - 1) last[1] = sign;
    else runs.push([sign, sign]);
  }
  return runs.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`));
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(
    join(resolve(import.meta.dirname, '../..'), 'templates/glyphs.json'),
    `${JSON.stringify({ covered: coveredRuns() }, null, 2)}\n`,
  );
