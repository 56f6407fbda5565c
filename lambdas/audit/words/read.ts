import type { Lexicon, ReadNumber } from './lexicon.ts';
import { type Literals, literalsOf, numericNames } from './literals.ts';
import type { Naming } from './names.ts';
import type { Piece, Token } from './token.ts';

/**
 * Reads a sentence into its pieces and what each may mean, the longest words first. Words that only hold it together
 * are left out; a word that is not known means nothing.
 */
export type Reader = (text: string) => readonly Piece[];

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A letter of the Latin script. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 192 && code < 592);
}

const isWordSign = (text: string, at: number): boolean => isDigit(text, at) || isLetter(text, at);

/**
 * No name begins or ends in the middle of a number, nor of a word where words stand apart; 12km is a number and a word.
 */
const isWhole = (text: string, from: number, to: number, apart: boolean): boolean =>
  [from, to].every(at => {
    const digits = isDigit(text, at - 1) && isDigit(text, at);
    const letters = isLetter(text, at - 1) && isLetter(text, at);
    return !digits && !(apart && letters);
  });

const KEY = 2;

/** The longest of the literals that stands at a place of a text. */
function finder(literals: Literals, apart: boolean): (text: string, at: number) => string | null {
  const byStart = new Map<string, string[]>();
  for (const literal of literals.keys()) {
    const key = literal.slice(0, KEY);
    byStart.set(key, [...(byStart.get(key) ?? []), literal]);
  }
  for (const same of byStart.values()) same.sort((a, b) => b.length - a.length);
  return (text, at) => {
    for (const key of [text.slice(at, at + KEY), text.charAt(at)]) {
      const found = byStart
        .get(key)
        ?.find(literal => text.startsWith(literal, at) && isWhole(text, at, at + literal.length, apart));
      if (found !== undefined) return found;
    }
    return null;
  };
}

/** The end of a word that nobody knows. */
function endOfWord(text: string, at: number): number {
  let end = at + 1;
  if (!isWordSign(text, at)) return end;
  while (isWordSign(text, end)) end += 1;
  return end;
}

const NONE: ReadonlySet<Token> = new Set();
const isPunctuation = (sign: string): boolean => /[\p{P}\s]/u.test(sign);

export function createReader(lexicon: Lexicon, names: readonly Naming[]): Reader {
  const literals = literalsOf(lexicon, names);
  const numeric = numericNames(names);
  const literalAt = finder(literals, lexicon.apart);
  const meant = ({ text, means }: ReadNumber): readonly Token[] => [
    means,
    ...(numeric.get(text) ?? NONE),
    ...(text.endsWith('年') ? (numeric.get(text.slice(0, -1)) ?? NONE) : NONE),
  ];
  return text => {
    const pieces: Piece[] = [];
    let at = 0;
    while (at < text.length) {
      const literal = literalAt(text, at);
      const number = isWordSign(text, at) && isWordSign(text, at - 1) ? null : lexicon.number(text, at);
      const length = Math.max(literal?.length ?? 0, number?.text.length ?? 0);
      if (length === 0) {
        const end = endOfWord(text, at);
        const word = text.slice(at, end);
        if (!isPunctuation(word)) pieces.push({ text: word, means: [] });
        at = end;
        continue;
      }
      const means = [
        ...(literal?.length === length ? (literals.get(literal) ?? NONE) : NONE),
        ...(number?.text.length === length ? meant(number) : []),
      ];
      if (means.length > 0) pieces.push({ text: text.slice(at, at + length), means });
      at += length;
    }
    return pieces;
  };
}
