import type { Query } from '../../claims/schema/kinds.ts';
import { rankingOf } from '../../records/release.ts';

/**
 * What a question is about, whatever it asks and of whichever release: a unit, or two, in one ranking, or a unit among the
 * first of all rankings that are counted over. Null of any other question: it is about nothing but itself.
 */
export function subjectOf(query: Query): string | null {
  if (!('unit' in query)) return null;
  const units = unitsOf(query).join('+');
  if ('basket' in query) return 'top' in query ? `${units} top ${query.top}` : null;
  const [ranking, ...more] = new Set(rankingsIn(query));
  return ranking === undefined || more.length > 0 ? null : `${units} ${ranking}`;
}

/** The unit that a question is about, or the two. */
export function unitsOf(query: Query): readonly string[] {
  const one = 'unit' in query ? query.unit : undefined;
  const two = 'other' in query ? query.other : undefined;
  return [one, two].filter(unit => unit !== undefined);
}

function rankingsIn(query: Query): readonly string[] {
  if ('release' in query) return [rankingOf(query.release)];
  if ('releases' in query) return query.releases.map(rankingOf);
  return 'ranking' in query ? [query.ranking] : [];
}
