import type { Content } from '../expect/content.ts';
import type { Meaning } from '../expect/piece.ts';
import type { PhraseCheck } from '../expect/word-check.ts';

/**
 * What a slot of a plain sentence has to say: pieces of meaning in their order; words just as they are on record; some of
 * these meanings, whichever; names, whatever signs a language sets around them; or only that it is said, or left out.
 */
export type Due =
  | Content
  | boolean
  | { readonly bare: string }
  | { readonly as: readonly string[] }
  | { readonly among: readonly Meaning[] };

/**
 * What each slot has to say, or how that is found where it takes a search. A slot that a language has no words for is not
 * looked at.
 */
export type Slots = Readonly<Record<string, Due | (() => Due)>>;

/** Names without the signs that a language sets around and between them. */
export const bareOfSigns = (text: string): string => text.replace(/[\s,，;；()（）《》〈〉]+/g, ' ').trim();

function wrongIn(text: string | undefined, due: Due, { says, pieces }: PhraseCheck): string | null {
  if (typeof due === 'boolean')
    return (text !== undefined) === due ? null : `says “${text ?? 'nothing'}”, against the records`;
  if (text === undefined) return 'leaves out what is on record';
  if ('bare' in due) return bareOfSigns(text) === due.bare ? null : `says “${text}”, which is not on record so`;
  if ('as' in due) return due.as.includes(text) ? null : `says “${text}”, which is not on record so`;
  if (!('among' in due)) return says(text, due);
  const named = pieces(text);
  const strange = named.find(({ means }) => !means.some(one => due.among.includes(one)));
  return named.length > 0 && !strange ? null : `names “${strange?.text ?? text}”`;
}

/** What is wrong with the words that stand in slots; null where each says what it has to. */
export function unlike(
  words: Readonly<Record<string, string | undefined>>,
  slots: Slots,
  reading: PhraseCheck,
): string | null {
  const told = Object.entries(words).map(([slot, text]) => ({ text, due: slots[slot] }));
  // What takes a search is searched for when all else is right.
  const searched = told.filter(({ due }) => typeof due === 'function');
  for (const { text, due } of [...told.filter(({ due }) => typeof due !== 'function'), ...searched]) {
    if (due === undefined) return `says “${text}”, of which nothing is known`;
    const wrong = wrongIn(text, typeof due === 'function' ? due() : due, reading);
    if (wrong !== null) return wrong;
  }
  return null;
}
