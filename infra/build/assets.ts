import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FunctionName } from '../../lambdas/aws/names.ts';

/** A file that is shipped beside a bundle. */
export interface Asset {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const { resolve } = createRequire(import.meta.url);

const FONTS = {
  'latin-regular.ttf': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'latin-bold.ttf': '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'han-regular.ttf': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'han-bold.ttf': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'harfbuzz-subset.wasm': 'harfbuzzjs/dist/harfbuzz-subset.wasm',
};

/** Where pdfkit looks for the colour profile of PDF/A: in `data/` beside the code that asks. */
const PROFILE = 'data/sRGB_IEC61966_2_1.icc';

/** `publish` verifies that a page brings the fonts of its words. */
const needsFonts: readonly FunctionName[] = ['render', 'publish', 'rehearse', 'scrub'];

/** What a function needs beside its code: fonts and the colour profile, where it prints files or verifies them. */
export function assetsOf(name: FunctionName): readonly Asset[] {
  if (!needsFonts.includes(name)) return [];
  const profile = readFileSync(join(dirname(resolve('pdfkit')), PROFILE));
  const fonts = Object.entries(FONTS).map(([font, file]) => ({
    path: `fonts/${font}`,
    bytes: readFileSync(resolve(file)),
  }));
  return [{ path: PROFILE, bytes: profile }, ...fonts];
}
