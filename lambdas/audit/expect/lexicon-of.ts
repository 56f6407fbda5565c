import type { LanguageId } from '../../records/language-id.ts';
import type { Lexicon } from './lexicon.ts';
import { LEXICONS } from './lexicons.ts';

/** The lexicon of a language. */
export function lexiconOf(language: LanguageId): Lexicon {
  const lexicon = LEXICONS.find(each => each.language === language);
  if (!lexicon) throw new Error(`There is no lexicon to read ${language} with.`);
  return lexicon;
}
