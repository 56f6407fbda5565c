import { readFile } from 'node:fs/promises';
import type { Workshop } from '../publishing/workshop.ts';

/** Beside the bundle of a function that renders; the build puts them there under these names. */
const place = (name: string): URL => new URL(`./fonts/${name}.ttf`, import.meta.url);

let loaded: ReturnType<Workshop['fonts']> | null = null;

/** The fonts that were shipped with this function. Read once a process. */
export const shippedFonts: Workshop['fonts'] = () => {
  loaded ??= readFonts();
  return loaded;
};

async function readFonts(): ReturnType<Workshop['fonts']> {
  const [latinRegular, latinBold, hanRegular, hanBold] = await Promise.all([
    readFile(place('latin-regular')),
    readFile(place('latin-bold')),
    readFile(place('han-regular')),
    readFile(place('han-bold')),
  ]);
  return { latinRegular, latinBold, hanRegular, hanBold };
}
