import type { ClaimKind } from '../../claims/schema/kinds.ts';
import type { LanguageId } from '../../records/language-id.ts';
import type { NounKey, UnitNoun } from '../../records/report.ts';
import type { Expected } from './expected.ts';
import type { Order } from './order.ts';
import type { Meaning } from './piece.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number as it stands in a text. */
export interface ReadNumber {
  readonly text: string;
  readonly means: Meaning;
}

/** What verification knows of one language, of its own knowledge. */
export interface Lexicon {
  readonly language: LanguageId;
  /** Words stand apart: no name is a part of a longer word. */
  readonly apart: boolean;
  /** What a report calls a ranking may stand behind the name of one, to say that it is one. */
  readonly saysGenre: boolean;
  /** Words that hold a sentence together and say nothing that could be wrong. */
  readonly stopWords: readonly string[];
  /** Words that turn the meaning of a sentence. */
  readonly vocabulary: Vocabulary;
  /** What it calls units of each kind, and rankings, unless the definition has a word of its own. */
  readonly nouns: Readonly<Record<NounKey, UnitNoun>>;
  /** Units of measurement, by what they mean. */
  readonly measures: readonly (readonly [word: string, means: Meaning])[];
  /** The number that begins at a place of a text, in figures or in words. */
  number(text: string, at: number): ReadNumber | null;
  readonly order: Order;
  /** What the sentence of each kind has to say. */
  readonly expected: Expected;
  /** What a figure that is set large says with its label, of the kinds of claim that are told so. */
  readonly keyFigures: { readonly [K in ClaimKind]?: Expected[K] };
}
