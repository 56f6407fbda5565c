import type { UnitNoun } from '../../../records/report.ts';
import type { Span } from '../spans.ts';
import type { Words } from '../words.ts';

/** What words of a text are taken for. */
export type Taken =
  | 'figure'
  | 'comparison'
  | 'bound'
  | 'unit'
  | 'name'
  | 'matter'
  | 'world'
  | 'fact'
  | 'vouched'
  | 'authority'
  | 'fared';

/** Stands for each sign of the name of whoever is ranked, in a text that is read for what it says of them. */
export const UNIT = '\uE000';

/** Words of a text, and what they are taken for. */
export interface Asserting extends Span {
  readonly as: Taken;
}

/**
 * What a text that is no sentence says all the same: how somebody fared, who stands behind something, and that whoever made it is
 * to be believed. A name, a title, a caption, a credit and a measure name, and assert none of these.
 */
export interface NamedReader {
  /** Of a text in which UNIT stands for whoever is ranked. */
  readonly create: (nouns: readonly UnitNoun[]) => (text: string, words: Words) => readonly Asserting[];
}

/** A rule of one language: what it finds, what that is taken for, and in which sorts of text it is none. */
export interface NamedRule {
  readonly finds: RegExp;
  readonly as: Taken;
  readonly of: readonly Words[];
}

/** Reads by rules, each in the sorts of text that it is for. */
export const byRules =
  (rules: readonly NamedRule[]) =>
  (text: string, words: Words): readonly Asserting[] =>
    rules
      .filter(({ of }) => of.includes(words))
      .flatMap(({ finds, as }) =>
        [...text.matchAll(finds)].map(({ 0: found, index }) => ({ from: index, to: index + found.length, as })),
      );
