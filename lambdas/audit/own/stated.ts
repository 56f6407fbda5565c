import type { LanguageId } from '../../records/language-id.ts';

/**
 * Words of a language by which a sentence says something that could be wrong. Whatever is not among them may stand in the
 * institute's words without a claim.
 */
export interface Stated {
  readonly language: LanguageId;
  /** Words that look like some of these and say nothing of the kind. */
  readonly harmless: RegExp;
  /** Numbers, places, years, shares and multiples, in figures and in words: no opinion holds them either. */
  readonly figures: RegExp;
  /** What compares, denies, singles out or tells a change. */
  readonly comparisons: RegExp;
  /** What looks like a name, whether it is on record or not; null in a language that does not mark names. */
  readonly names: RegExp | null;
  /** Whether a name is written as a word of its own. */
  readonly apart: boolean;
  /** Words that join names and figures inside of a sentence, and say nothing of them. */
  readonly joining: readonly string[];
  /** Words that say what a figure inside of a sentence is. */
  readonly sorts: Readonly<Record<'place' | 'score', RegExp>>;
  /** Where sentences end. */
  readonly ends: RegExp;
}

/** Signs by which a sentence sets one thing above, below or beside another in any language. */
export const SIGNS = '[<>=≠≈≤≥≦≧≪≫≺≻⊂⊃↑↓↗↘▲▼△▽]';
