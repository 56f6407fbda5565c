import { readFile } from 'node:fs/promises';
import type { Dependencies } from '../publishing/dependencies.ts';

/** Beside the bundle of a function that renders; the build puts them there under these names. */
const place = (name: string): URL => new URL(`./fonts/${name}.ttf`, import.meta.url);

let loaded: ReturnType<Dependencies['fonts']> | null = null;

/** The fonts that were shipped with this function. Read once a process. */
export const shippedFonts: Dependencies['fonts'] = () => {
  loaded ??= readFonts();
  return loaded;
};

async function readFonts(): ReturnType<Dependencies['fonts']> {
  const [latinRegular, latinBold, hanRegular, hanBold] = await Promise.all([
    readFile(place('latin-regular')),
    readFile(place('latin-bold')),
    readFile(place('han-regular')),
    readFile(place('han-bold')),
  ]);
  return { latinRegular, latinBold, hanRegular, hanBold };
}
