import type { Sense } from './vocabulary.ts';

/** What things are named for: a unit, a ranking, a release by its label, and so on. */
export type Named =
  | 'unit'
  | 'noun'
  | 'ranking'
  | 'label'
  | 'release'
  | 'theme'
  | 'indicator'
  | 'measure'
  | 'group'
  | 'focus'
  | 'title'
  | 'edition'
  | 'tier';

/** Numbers by how they are meant: a plain one, a place, the first N, a band of places, a date, a span. */
export type Counted = 'n' | 'nth' | 'top' | 'band' | 'date' | 'span';

/** What a piece of a sentence says, the same in every language: `unit:beijing`, `nth:3`, `up`. */
export type Meaning = `${Named | Counted}:${string}` | Sense;

/** A piece of a sentence and what it may mean; nothing where it is a word that nobody expects. */
export interface Piece {
  readonly text: string;
  readonly means: readonly Meaning[];
}
