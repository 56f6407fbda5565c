import { join, resolve } from 'node:path';

/** Top of the checkout: two folders above this module, where it is written and where it is built (`build/commands`). */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The records that the first start imports. */
export const SAMPLE = join(ROOT, 'sample');

/** A path as the person meant it: npm runs commands from the top of the checkout, wherever it was called. */
export const asTyped = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** Folder of the store: ALMANAC_HOME, or `.almanac` in the checkout. */
export const storeFolder = ({ ALMANAC_HOME }: Readonly<Record<string, string | undefined>>): string =>
  ALMANAC_HOME ? asTyped(ALMANAC_HOME) : join(ROOT, '.almanac');
