import type { LanguageId } from '../../records/language-id.ts';
import { EN_FORMS } from './en.ts';
import { EN_EXEMPT, ZH_EXEMPT } from './exempt.ts';
import { enSigns, type PlainNouns, type Signs, zhSigns } from './nouns.ts';
import type { Forms } from './sorts.ts';
import { ZH_FORMS } from './zh-hans.ts';

/** How the lines of a language that word no claim are read. */
export interface PlainLanguage {
  readonly language: LanguageId;
  readonly forms: Forms;
  /** Lines that need no ground. */
  readonly exempt: readonly RegExp[];
  /** The words of a definition that stand for the signs of forms and lines. */
  readonly signs: (nouns: PlainNouns) => Signs;
}

/** The languages whose plain sentences can be read back. A line adds one. */
export const PLAIN_LANGUAGES: readonly PlainLanguage[] = [
  { language: 'en', forms: EN_FORMS, exempt: EN_EXEMPT, signs: enSigns },
  { language: 'zh-Hans', forms: ZH_FORMS, exempt: ZH_EXEMPT, signs: zhSigns },
];
