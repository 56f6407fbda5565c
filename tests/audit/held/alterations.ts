import type { PrintedLanguage } from '../../support/printed-languages.ts';
import { FAMILIES, type FamilyName, type Named } from '../red-team/families.ts';
import type { Piece } from './kinds.ts';

/** What is done to a piece of text that would mislead whoever reads it. */
export const WAYS_TO_MISLEAD = ['a figure', 'a name', 'a turn', 'a word more', 'a sign'] as const;

export type WayToMislead = (typeof WAYS_TO_MISLEAD)[number];

/** Families of falsehoods that each way is made of. */
const FAMILIES_OF: Readonly<Record<'a figure' | 'a name' | 'a turn', readonly FamilyName[]>> = {
  'a figure': ['a numeral changed', 'the place before for the place now', 'a true value given to another year'],
  'a name': ['a true value given to another unit', 'a true value given to another ranking', 'two names exchanged'],
  'a turn': ['negation turned', 'a direction turned', 'a bound dropped', 'a joint place made sole'],
};

const MORE: Readonly<Record<PrintedLanguage, readonly [before: string, after: string]>> = {
  en: ['For the first time ', ' for the first time'],
  'zh-Hans': ['首次', '（首次）'],
};

/** Every text that would mislead in the place of one; none where there is nothing in it to put otherwise so. */
export function misleading(
  { text, isNumber }: Piece,
  way: WayToMislead,
  language: PrintedLanguage,
  named: Named,
): readonly (string | number)[] {
  if (isNumber) return way === 'a figure' ? [Number(text) + 1] : [];
  const [before, after] = MORE[language];
  switch (way) {
    case 'a word more':
      return [`${text}${after}`, `${before}${text}`];
    case 'a sign':
      return [`${text}†`, `>${text}`, `=${text}`].filter(fresh => !text.startsWith('>') || !fresh.startsWith('>'));
    default: {
      const all = FAMILIES_OF[way].flatMap(family => FAMILIES[language][family](text, named));
      return [...new Set(all)].filter(fresh => fresh !== text);
    }
  }
}
