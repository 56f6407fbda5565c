import type { RankStatus } from '../claims/rank-status.ts';
import type { View } from '../claims/view.ts';
import type { PreviousPlace } from '../findings/tables/league.ts';
import type { Cell } from './blocks.ts';
import { type Context, cell } from './context.ts';
import { isMergedAway, placeCell } from './places.ts';

/** The score that a release gives the unit itself; null where none is on record. */
export const scoreOf = (place: RankStatus | PreviousPlace): string | null =>
  'record' in place && place.kind !== 'inCluster' ? place.record.score : null;

/** A score as it was published; of whom the release gives no place for certain, that; else the sign for none on record. */
export function scoreCell(context: Context, place: RankStatus | PreviousPlace): Cell {
  const { words, view } = context;
  const score = scoreOf(place);
  if (score !== null) return cell(words.league.score(score));
  return isWithout(view, place)
    ? placeCell(context, place, false)
    : cell(words.basket.absentSign, 'unknown', words.league.notOnRecord);
}

/** Nothing of it is in the release, so no score of it could be known; who is covered without a rank may have one. */
const isWithout = (view: View, place: RankStatus | PreviousPlace): boolean => {
  if (place.kind === 'status') return place.status === 'withdrawn' || place.status === 'not-in-universe';
  return place.kind === 'below' ? place.whole : isMergedAway(view, place);
};
