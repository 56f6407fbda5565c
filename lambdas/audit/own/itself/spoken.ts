import type { LanguageId } from '../../../records/language-id.ts';

/**
 * Sentences that a report, or the institute that makes it, says of itself: each a whole sentence, whose open places are held
 * against the definition. Groups that a pattern may have, each a word of the sentence:
 *
 * - `first`: it is the first edition; `year`: the year of this edition; `since`: the year of the first one
 * - `nth`: which edition it is, beyond the first: nobody knows how many there were between
 * - `counted`: so many rankings are counted over; `chapters`: it has so many; `languages`: it appears in so many, or in these
 * - `town`: where the institute sits, which is nobody that is ranked
 * - `rest`: words that are read like any others
 */
export interface Spoken {
  readonly language: LanguageId;
  /** What stands for a publisher's name. */
  readonly we: string;
  readonly sentences: (nouns: SpokenNouns) => readonly RegExp[];
  /** Numbers in words, from one. */
  readonly numbers: readonly (readonly string[])[];
  /** What a language is called, by its id. */
  readonly languages: Readonly<Record<LanguageId, string>>;
  /** Sentences that hold of everybody and of nobody: that each has a story of its own. */
  readonly general: (nouns: SpokenNouns) => RegExp;
  /** The word that calls something the first of its kind. */
  readonly first: RegExp;
  /** The report itself, by whatever word. */
  readonly reported: RegExp;
  /** How the first edition is called that. */
  readonly writtenFirst: string;
  /** That the institute tells a year of its own doings, which no record holds. */
  readonly dated: RegExp;
}

/** What the report calls its units and rankings by its definition, each as an alternative of a pattern; empty where it does not. */
export interface SpokenNouns {
  readonly units: string;
  readonly rankings: string;
  /** Measure words of both. */
  readonly measures: string;
}

/** A whole sentence, in any case, with or without a full stop. */
export const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})[.!。！]?$`, 'iu');
