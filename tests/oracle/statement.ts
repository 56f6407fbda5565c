import type { OfCounts } from './statement/counts.ts';
import type { OfCourses } from './statement/courses.ts';
import type { OfEntries } from './statement/entries.ts';
import type { OfFigures } from './statement/figures.ts';
import type { OfMovements } from './statement/movements.ts';
import type { Break } from './statement/parts.ts';
import type { OfPlaces } from './statement/places.ts';
import type { OfStreaks } from './statement/streaks.ts';

/** What a sentence says; and the changes of method that it names at its end. */
export type Statement = Said & { readonly breaks?: readonly Break[] | 'named' };

type Said = OfPlaces | OfStreaks | OfMovements | OfCourses | OfEntries | OfCounts | OfFigures;

export type StatementOf<K extends Statement['is']> = Statement & { readonly is: K };

export const isA = <K extends Statement['is']>(statement: Statement, is: K): statement is StatementOf<K> =>
  statement.is === is;
