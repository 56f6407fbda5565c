import type { RankStatus } from '../claims/rank-status.ts';
import type { PreviousPlace } from '../findings/tables/league.ts';
import type { Cell } from './blocks.ts';
import { type Context, cell } from './context.ts';

/** The score that a release gives the unit itself; null where none is on record. */
export const scoreOf = (place: RankStatus | PreviousPlace): string | null =>
  'record' in place && place.kind !== 'inCluster' ? place.record.score : null;

/** A score as it was published, or the sign for none. */
export function scoreCell({ words }: Context, place: RankStatus | PreviousPlace): Cell {
  const score = scoreOf(place);
  return score === null
    ? cell(words.basket.absentSign, 'unknown', words.league.notOnRecord)
    : cell(words.league.score(score));
}
