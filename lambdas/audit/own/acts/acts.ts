import type { UnitNoun } from '../../../records/report.ts';

/**
 * What whoever makes a book does with words in it: thanks, dedicates, asks, invites, hopes, guides, owns up, and says how its parts
 * are arranged. Such a sentence asserts nothing of the world, whatever it denies or singles out. Everything else that is said in
 * running text has to be in words that are known to tell nothing.
 */
export interface ActReader {
  readonly create: (nouns: readonly UnitNoun[]) => {
    /** Whether a sentence is one of these, from its first word to the last. */
    readonly isAct: (sentence: string) => boolean;
    /** The words of a text that no list knows, by which it speaks of the world. */
    readonly strange: (text: string) => readonly string[];
  };
}
