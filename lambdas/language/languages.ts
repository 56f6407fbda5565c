import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { zhHans } from './zh-hans/zh-hans.ts';

/** The languages that an edition may be printed in, the first one first wherever several stand. A line adds one. */
export const LANGUAGES: readonly Language[] = [en, zhHans];
