import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFiles } from '../../lambdas/render/pdf/fonts.ts';

const { resolve } = createRequire(import.meta.url);
const read = (path: string) => readFileSync(resolve(`@expo-google-fonts/${path}.ttf`));

/** The fonts that reports are printed with. */
export const reportFonts: FontFiles = {
  latinRegular: read('source-sans-3/400Regular/SourceSans3_400Regular'),
  latinBold: read('source-sans-3/700Bold/SourceSans3_700Bold'),
  hanRegular: read('noto-sans-sc/400Regular/NotoSansSC_400Regular'),
  hanBold: read('noto-sans-sc/700Bold/NotoSansSC_700Bold'),
  subsetter: readFileSync(resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')),
};
