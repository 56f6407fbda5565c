import type { ReleaseKey } from '../../../records/release.ts';
import { type Evidence, type Finding, withheld } from '../../claim.ts';
import type { View } from '../../view.ts';
import { recordEvidence } from '../guards.ts';
import { reachOf, withinPlaces } from './intervals.ts';
import { maybeAt } from './score-noise.ts';

/**
 * S31, S50: a unit may as well stand on the other side of the line below the top so many of a release: its own interval
 * reaches across the line, the nearest place there is no further than the noise in places, or those between it and that
 * place have scores within the noise of its own. Null where it stands on its side beyond all of these, or has no place.
 */
function unsureSide(
  view: View,
  unit: string,
  key: ReleaseKey,
  top: number,
  evidence: readonly Evidence[],
): Finding<never> | null {
  const status = view.rankStatus(unit, key);
  const reach = reachOf(status);
  if (!reach) return null;
  const isInside = reach.to !== null && reach.to <= top;
  const across = isInside ? top + 1 : top;
  const nearest = isInside ? (reach.to ?? reach.from) : reach.from;
  const record = 'record' in status ? status.record : null;
  const own = record?.interval ?? null;
  if (record && own && (isInside ? own.to > top : own.from <= top))
    return withheld({ code: 'withinInterval', unit, release: key, own, holds: { top } }, [
      ...evidence,
      recordEvidence(record),
    ]);
  return (
    withinPlaces(view, [key], Math.abs(across - nearest), evidence) ??
    (reach.from === reach.to ? maybeAt(view, unit, key, { from: reach.from, to: across }) : null)
  );
}

/**
 * The line below the top so many is crossed as another is passed: in each release the unit stands on its side of it by
 * more than what its publisher calls none. The first of these releases of which that cannot be told; null where there is none.
 */
export function unsureLine(
  view: View,
  unit: string,
  keys: readonly ReleaseKey[],
  top: number,
  evidence: readonly Evidence[],
): Finding<never> | null {
  for (const key of keys) {
    const unsure = unsureSide(view, unit, key, top, evidence);
    if (unsure) return unsure;
  }
  return null;
}
