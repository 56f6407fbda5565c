import type { LanguageId } from '../../records/language-id.ts';
import type { UnitNoun } from '../../records/report.ts';
import { EN_FORMS, EN_LINKS } from './en.ts';
import { EN_EXEMPT, ZH_EXEMPT } from './exempt.ts';
import { enHead, enSigns, type PlainNouns, type Signs, zhHead, zhSigns } from './nouns.ts';
import type { Forms, Links } from './sorts/sorts.ts';
import { ZH_FORMS, ZH_LINKS } from './zh-hans.ts';

/** How the lines of a language that word no claim are read. */
export interface PlainLanguage {
  readonly language: LanguageId;
  readonly forms: Forms;
  /** Lines that need no ground. */
  readonly exempt: readonly RegExp[];
  /** The words of a definition that stand for the signs of forms and lines. */
  readonly signs: (nouns: PlainNouns) => Signs;
  /** What stands over a column of units of these kinds, by the sign for the noun of the report. */
  readonly head: (kinds: readonly UnitNoun[]) => Signs;
  /** The head of scores that are points. */
  readonly scoreHead: string;
  /** Words before a sentence that say how it follows from the one before. */
  readonly links: Links;
}

/** The languages whose plain sentences can be read back. A line adds one. */
export const PLAIN_LANGUAGES: readonly PlainLanguage[] = [
  {
    language: 'en',
    forms: EN_FORMS,
    exempt: EN_EXEMPT,
    signs: enSigns,
    head: enHead,
    scoreHead: 'Score',
    links: EN_LINKS,
  },
  {
    language: 'zh-Hans',
    forms: ZH_FORMS,
    exempt: ZH_EXEMPT,
    signs: zhSigns,
    head: zhHead,
    scoreHead: '得分',
    links: ZH_LINKS,
  },
];
