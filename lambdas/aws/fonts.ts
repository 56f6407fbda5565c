import { readFile } from 'node:fs/promises';
import type { Dependencies } from '../publishing/dependencies.ts';

/** Beside the bundle of a function that prints or verifies; the build puts them there under these names. */
const place = (name: string): URL => new URL(`./fonts/${name}`, import.meta.url);

let loaded: ReturnType<Dependencies['fonts']> | null = null;

/** The fonts that were shipped with this function. Read once a process. */
export const shippedFonts: Dependencies['fonts'] = () => {
  loaded ??= readFonts();
  return loaded;
};

async function readFonts(): ReturnType<Dependencies['fonts']> {
  const [latinRegular, latinBold, hanRegular, hanBold, subsetter] = await Promise.all([
    readFile(place('latin-regular.ttf')),
    readFile(place('latin-bold.ttf')),
    readFile(place('han-regular.ttf')),
    readFile(place('han-bold.ttf')),
    readFile(place('harfbuzz-subset.wasm')),
  ]);
  return { latinRegular, latinBold, hanRegular, hanBold, subsetter };
}
