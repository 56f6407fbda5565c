import { type Dictionary, isPunctuation, isWordCharacter } from './dictionary.ts';
import type { Piece } from './piece.ts';

/**
 * Reads a sentence into its pieces and what each may mean, the longest words first. Words that only hold it together
 * are left out; a word that is not known means nothing.
 */
export type Reader = (text: string) => readonly Piece[];

/** The end of a word that nobody knows. */
function endOfWord(text: string, at: number): number {
  let end = at + 1;
  if (!isWordCharacter(text, at)) return end;
  while (isWordCharacter(text, end)) end += 1;
  return end;
}

export const createReader =
  (dictionary: Dictionary): Reader =>
  text => {
    const pieces: Piece[] = [];
    let at = 0;
    while (at < text.length) {
      const literal = dictionary.longest(text, at);
      const number = dictionary.number(text, at);
      const length = Math.max(literal?.text.length ?? 0, number?.text.length ?? 0);
      if (length === 0) {
        const end = endOfWord(text, at);
        const word = text.slice(at, end);
        if (!isPunctuation(word)) pieces.push({ text: word, means: [] });
        at = end;
        continue;
      }
      const means = [literal, number].flatMap(word => (word?.text.length === length ? word.means : []));
      if (means.length > 0) pieces.push({ text: text.slice(at, at + length), means });
      at += length;
    }
    return pieces;
  };
