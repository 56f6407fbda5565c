import type { LanguageId } from '../../records/language-id.ts';
import { EN } from './en/lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { ZH } from './zh-hans/lexicon.ts';

/** The languages whose sentences can be read back. A line adds one. */
export const LEXICONS: readonly Lexicon[] = [EN, ZH];

/** The lexicon of a language. */
export function lexiconOf(language: LanguageId): Lexicon {
  const lexicon = LEXICONS.find(each => each.language === language);
  if (!lexicon) throw new Error(`There is no lexicon to read ${language} with.`);
  return lexicon;
}
