const LETTERS = /^[ivxlcdm]+$/iu;

/** A Roman numeral as it is written: no letter more often than three times, none before one that is too large for it. */
const NUMERAL = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/iu;

/** Whether a word has no letters but those of Roman numerals and is none all the same: Lim, civil, and names such as Li. */
export function isNoNumeral(word: string): boolean {
  if (!LETTERS.test(word)) return false;
  // With a capital alone at its head it is a name, unless a reader would count its strokes.
  const isName = /^\p{Lu}\p{Ll}+$/u.test(word) && !/(?:ii|iv|ix)$/u.test(word);
  return isName || word === 'mix' || !NUMERAL.test(word);
}
