import { EN } from './en/lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { ZH } from './zh-hans/lexicon.ts';

/** The languages whose sentences can be read back. A line adds one. */
export const LEXICONS: readonly Lexicon[] = [EN, ZH];
