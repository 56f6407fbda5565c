import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFiles } from '../render/pdf/fonts.ts';

const FILES = {
  latinRegular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  latinBold: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  hanRegular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  hanBold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  subsetter: 'harfbuzzjs/dist/harfbuzz-subset.wasm',
} as const;

let loaded: Promise<FontFiles> | null = null;

/** The fonts of the reports, from the installed packages; never the system's. Read once a process. */
export function localFonts(): Promise<FontFiles> {
  loaded ??= readFonts();
  return loaded;
}

async function readFonts(): Promise<FontFiles> {
  const { resolve } = createRequire(import.meta.url);
  const [latinRegular, latinBold, hanRegular, hanBold, subsetter] = await Promise.all([
    readFile(resolve(FILES.latinRegular)),
    readFile(resolve(FILES.latinBold)),
    readFile(resolve(FILES.hanRegular)),
    readFile(resolve(FILES.hanBold)),
    readFile(resolve(FILES.subsetter)),
  ]);
  return { latinRegular, latinBold, hanRegular, hanBold, subsetter };
}
