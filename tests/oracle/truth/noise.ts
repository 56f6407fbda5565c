import { apart, compare } from './decimals.ts';
import type { Truth } from './places.ts';
import { type Objections, unless } from './verdict.ts';

/** Whether the publisher of one of some releases says that places so far apart are no difference. */
export const isNoDifference = (truth: Truth, keys: readonly string[], apart: number): boolean =>
  keys.some(key => apart <= (truth.release(key).noisePlaces ?? -1));

/** Whether the publisher of one of some releases leaves places so far apart open, as far as that can be: by noise in places or in scores. */
export const mayBeNoise = (truth: Truth, keys: readonly string[], apart: number): boolean =>
  isNoDifference(truth, keys, apart) || keys.some(key => truth.release(key).noise !== null);

/** S50: what is told of a difference of places is more than the noise in those of either release. */
export const beyondNoise = (truth: Truth, keys: readonly string[], apart: number): Objections =>
  unless(
    !isNoDifference(truth, keys, Math.abs(apart)),
    'a difference of places that its publisher calls none',
    'S50',
    `${apart}, where ${keys.map(key => `${key} says ${truth.release(key).noisePlaces ?? 'nothing'}`).join(', ')}`,
  );

/**
 * S31, S50: whether, by what was handed out, a unit may as well stand on the other side of the line below the top so many:
 * the nearest place there is within the noise in places, or all between it and that place are within the noise in scores.
 */
export function mayBeAcross(truth: Truth, key: string, unit: string, top: number): boolean {
  const rank = truth.isOnRecord(key, unit) ? truth.rankOf(key, 'counting', unit) : null;
  if (rank === null || rank === undefined) return false;
  const [isIn, { entries, noise }] = [rank <= top, truth.release(key)];
  const places = isIn ? top + 1 - rank : rank - top;
  if (isNoDifference(truth, [key], places)) return true;
  const own = entries.get(unit)?.score ?? null;
  if (noise === null || own === null || !truth.handed.scores.has(`${key}/${unit}`)) return false;
  // Where the next place follows however many share one, the places are counted, and not who is in them.
  const near = truth.placed(key).flatMap(id => {
    const [other, score] = [truth.rankOf(key, 'counting', id) ?? rank, entries.get(id)?.score ?? null];
    const isOnWay = isIn ? other > rank : other < rank;
    const isHanded = truth.isOnRecord(key, id) && truth.handed.scores.has(`${key}/${id}`);
    return isOnWay && isHanded && score !== null && compare(apart(own, score), noise) < 0 ? [other] : [];
  });
  const isDense = truth.ranking(key.split('/')[0] ?? '').ties === 'dense';
  return (isDense ? new Set(near).size : near.length) >= places;
}

/** The line below a top is crossed beyond the noise: in each of these releases the unit stands on its side of it for certain. */
export const beyondLine = (truth: Truth, keys: readonly string[], unit: string, top: number): Objections =>
  keys.flatMap(key =>
    unless(
      !mayBeAcross(truth, key, unit, top),
      'a line crossed that may not be, by the noise of its publisher',
      'S31, S50',
      `${unit} in ${key} may stand on the other side of the top ${top}`,
    ),
  );
