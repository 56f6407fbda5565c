import type { Token } from './token.ts';

/** A number as it stands in a text. */
export interface ReadNumber {
  readonly text: string;
  readonly means: Token;
}

/** What the second look knows of one language, of its own knowledge. */
export interface Lexicon {
  readonly language: 'en' | 'zh-Hans';
  /** Words stand apart: no name is a part of a longer word. */
  readonly apart: boolean;
  /** Words that hold a sentence together and say nothing that could be wrong. */
  readonly glue: readonly string[];
  /** Nouns for what a ranking ranks, and units of measurement, by what they mean. */
  readonly nouns: readonly (readonly [word: string, means: Token])[];
  /** The number that begins at a place of a text, in figures or in words. */
  number(text: string, at: number): ReadNumber | null;
}
