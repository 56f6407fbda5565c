import type { Lexicon } from './lexicon.ts';
import { type Literals, literalsOf, numericNames } from './literals.ts';
import type { Naming } from './names.ts';
import type { Meaning } from './piece.ts';

/** Words that may stand at a place of a text, and what they may mean; nothing for words that only hold together. */
export interface Word {
  readonly text: string;
  readonly means: readonly Meaning[];
}

/** Looks at one place of a text. */
export interface Dictionary {
  /** The longest word of the language or name that stands there. */
  readonly longest: (text: string, at: number) => Word | null;
  /** All of them, the longest first. */
  readonly literals: (text: string, at: number) => readonly Word[];
  /** The number that begins there. */
  readonly number: (text: string, at: number) => Word | null;
  /** Whether words are a name of something on record. */
  readonly isName: (words: string) => boolean;
  /** Whether some name begins with a character, which may be a numeral. */
  readonly beginsName: (character: string) => boolean;
  /** Whether words hold a sentence together, whatever else they are a name of. */
  readonly isStopWord: (words: string) => boolean;
  /**
   * Whether a word that stands between a number and what is counted is what something is measured in too: 座 of 61座城市
   * and of 温室9座.
   */
  readonly isMeasureWord: (word: Word) => boolean;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A letter of the Latin script. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 192 && code < 592);
}

export const isWordCharacter = (text: string, at: number): boolean => isDigit(text, at) || isLetter(text, at);
export const isPunctuation = (character: string): boolean => /[\p{P}\s]/u.test(character);

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

/** The literals that stand at a place of a text, the longest first. */
function finder(literals: Literals, apart: boolean): Pick<Dictionary, 'longest' | 'literals'> {
  const byStart = new Map<string, Word[]>();
  for (const [text, means] of literals) {
    const key = text.slice(0, KEY);
    byStart.set(key, [...(byStart.get(key) ?? []), { text, means: [...means] }]);
  }
  for (const same of byStart.values()) same.sort((a, b) => b.text.length - a.text.length);
  const stands =
    (text: string, at: number) =>
    (word: Word): boolean =>
      text.startsWith(word.text, at) && isWhole(text, at, at + word.text.length, apart);
  const longest = (text: string, at: number): Word | null =>
    (byStart.get(text.slice(at, at + KEY)) ?? []).find(stands(text, at)) ??
    (byStart.get(text.charAt(at)) ?? []).find(stands(text, at)) ??
    null;
  const known = new Map<string, readonly Word[]>();
  /** Whatever else stands where a word does is its beginning. */
  const beginnings = (word: string): readonly Word[] => {
    const found =
      known.get(word) ??
      Array.from({ length: word.length - 1 }, (_, index) => word.slice(0, word.length - 1 - index)).flatMap(text => {
        const means = literals.get(text);
        return means ? [{ text, means: [...means] }] : [];
      });
    known.set(word, found);
    return found;
  };
  return {
    longest,
    literals: (text, at) => {
      const word = longest(text, at);
      return word ? [word, ...beginnings(word.text).filter(stands(text, at))] : [];
    },
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What verification can read in a language, with the names on record. */
export function createDictionary(lexicon: Lexicon, names: readonly Naming[]): Dictionary {
  const numeric = numericNames(names);
  const borne = new Set(names.flatMap(([name]) => [name, capitalised(name)]));
  const first = new Set(names.map(([name]) => name.charAt(0)));
  const stopWords = new Set(lexicon.stopWords.flatMap(word => [word, capitalised(word)]));
  const named = (text: string): readonly Meaning[] => [...(numeric.get(text) ?? [])];
  return {
    ...finder(literalsOf(lexicon, names), lexicon.apart),
    number: (text, at) => {
      if (isWordCharacter(text, at) && isWordCharacter(text, at - 1)) return null;
      const found = lexicon.number(text, at);
      if (!found) return null;
      const years = found.text.endsWith('年') ? named(found.text.slice(0, -1)) : [];
      return { text: found.text, means: [found.means, ...named(found.text), ...years] };
    },
    beginsName: character => first.has(character),
    isName: words => borne.has(words),
    isStopWord: words => stopWords.has(words),
    isMeasureWord: ({ text, means }) =>
      !lexicon.apart && stopWords.has(text) && means.some(each => each.startsWith('measure:')),
  };
}
