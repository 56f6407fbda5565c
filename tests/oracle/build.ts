import { counts } from './build/counts.ts';
import { courses } from './build/courses.ts';
import { entries } from './build/entries.ts';
import { figures } from './build/figures.ts';
import { movements } from './build/movements.ts';
import { places } from './build/places.ts';
import { streaks } from './build/streaks.ts';
import type { Match } from './grammar.ts';
import type { Statement } from './statement.ts';

/** What a sentence of each kind says, from the filled slots of its pattern; the slots bear the same names in every language. */
export const BUILD: { readonly [K in Statement['is']]: (m: Match) => Statement } = {
  ...places,
  ...streaks,
  ...movements,
  ...courses,
  ...entries,
  ...counts,
  ...figures,
};
