import type { Match } from './grammar.ts';
import type { Truth } from './truth/places.ts';
import type { Objections } from './truth/verdict.ts';

/** What stood beside a line on its page: the city that a card or a profile is about, and all units that its section names. */
export interface Around {
  readonly section: string;
  readonly unit: string | null;
  readonly beside: readonly string[];
}

/** How a line reads in each language, and what speaks against it. */
export interface LineRule {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly holds: (m: Match, truth: Truth, around: Around) => Objections;
}
