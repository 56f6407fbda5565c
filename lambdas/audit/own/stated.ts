import type { LanguageId } from '../../records/language-id.ts';
import type { UnitNoun } from '../../records/report.ts';
import type { ActReader } from './acts/acts.ts';
import type { AssertedReader } from './asserted/asserted.ts';
import type { BookReader } from './book/book.ts';
import type { NamedReader } from './named/named.ts';
import type { PartReader } from './parts/parts.ts';

/**
 * Words of a language by which a sentence says something that could be wrong, and the ordinary ones that tell nothing: in running
 * text whatever is in neither list speaks of the world, and needs a claim.
 */
export interface Stated {
  readonly language: LanguageId;
  /** Words that look like some of these and say nothing of the kind. */
  readonly harmless: RegExp;
  /** Numbers, places, years, shares and multiples, in figures and in words: no opinion holds them either. */
  readonly figures: RegExp;
  /** What compares, denies, singles out or tells a change. */
  readonly comparisons: RegExp;
  /** Of these what denies and singles out: what a note says of the rankings of a basket holds it. */
  readonly bounds: RegExp;
  /** Of these what rises, falls, thrives or fails, and signs. */
  readonly changes: RegExp;
  /** Somebody in particular who is not named: by a noun, by a place on the map, by another name of a city. */
  readonly particular: RegExp;
  /** The same by what a report calls its units, such as airports: "the airport", 该机场. */
  readonly pointed: (nouns: readonly UnitNoun[]) => RegExp | null;
  /** By which parts of their names those who are ranked are known. */
  readonly parts: PartReader;
  /** What is asserted of rankings, lists, publishers, data, method, groups, and of the report itself. */
  readonly asserted: AssertedReader;
  /** What a book says of itself: of its pages, its makers and its readers. */
  readonly book: BookReader;
  /** What is done in words, whatever they deny or single out, and which words of a text speak of the world. */
  readonly acts: ActReader;
  /** Who is said to stand behind the report or its records: nothing on record bears that out, and no opinion either. */
  readonly attested: RegExp;
  /** Words by which a note denies that anybody does. */
  readonly disclaimed: RegExp;
  /** Words of the rest that a note needs: of records, of what was left out. */
  readonly noted: RegExp;
  /** What names, titles, captions, credits and measures assert, though they are no sentences. */
  readonly named: NamedReader;
  /** Signs of these lists that stand in a longer word and say nothing by themselves; null in a language that parts its words. */
  readonly within: RegExp | null;
  /** Names of people and houses below a picture that have the look of numbers and places. */
  readonly signed: RegExp;
  /** Words of the rest that say what is measured: shares of something, growth, ratings by somebody. */
  readonly measured: RegExp;
  /** Who comes first, last or better, as a name may say it of its bearer. */
  readonly boasted: RegExp;
  /** Words of the rest that say what a chapter is about, as its title may. */
  readonly titled: RegExp;
  /** What stands in names and only looks like it: the number of a conference. */
  readonly numbered: RegExp;
  /** What looks like a name, whether it is on record or not; null in a language that does not mark names. */
  readonly names: RegExp | null;
  /** A whole sentence that thanks people by name, and says of them but who they are to us and for what they are thanked. */
  readonly thanked: RegExp;
  /** Whether a name is written as a word of its own. */
  readonly apart: boolean;
  /** Words that join names and figures inside of a sentence, and say nothing of them. */
  readonly joining: readonly string[];
  /** The same of a figure of a unit: that it has it. */
  readonly having: readonly string[];
  /** Words that do for the name of an indicator or of a currency, and what stands on record. */
  readonly shortForms: readonly (readonly [short: RegExp, whole: string])[];
  /** Words that say what a figure inside of a sentence is. */
  readonly sorts: Readonly<Record<'place' | 'score', RegExp>>;
  /** Where sentences end. */
  readonly ends: RegExp;
}

/** Signs by which a sentence sets one thing above, below or beside another in any language. */
export const SIGNS = '[<>=≠≈≤≥≦≧≪≫≺≻⊂⊃↑↓↗↘→←⇒▲▼△▽]';
