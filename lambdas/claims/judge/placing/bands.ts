import { releaseKey } from '../../../records/release.ts';
import { established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { heldPlace, knownPlace, preceded } from '../guards.ts';
import { unsureStep } from './intervals.ts';
import { aheadOf, placesOf } from './places.ts';

/** S28: the band that the publisher gives; never a place within it. */
export function band(view: View, { unit, release, band: asserted }: Queries['band']): Finding<'band'> {
  const found = placesOf(view, unit, release);
  if (!found.ok) return found.finding;
  const { places, exact, evidence } = found.value;
  if (exact) {
    return refuted({ code: 'otherRank', unit, release, ...heldPlace(view, release, places.from, unit) }, evidence);
  }
  const text = places.to === null ? `${places.from}+` : `${places.from}-${places.to}`;
  if (asserted !== undefined && asserted !== text)
    return refuted({ code: 'otherBand', unit, release, ...places }, evidence);
  return established({ unit, release, ...places }, evidence);
}

/** S28: moved to a band, out of one, or from one to another that does not overlap it. No arithmetic. */
export function bandMove(view: View, { unit, release }: Queries['bandMove']): Finding<'bandMove'> {
  const now = placesOf(view, unit, release);
  if (!now.ok) return now.finding;
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const pair = preceded(view, known.value.release);
  if (!pair.ok) return pair.finding;
  const previous = releaseKey(pair.value.previous);
  const then = placesOf(view, unit, previous);
  if (!then.ok) return then.finding;
  const evidence = [...now.value.evidence, ...then.value.evidence, ...pair.value.evidence];
  if (now.value.exact && then.value.exact) return withheld({ code: 'notBanded', unit, release }, evidence);
  const [before, after] = [then.value.places, now.value.places];
  if (before.from === after.from && before.to === after.to)
    return refuted({ code: 'sameBand', unit, release, previous, ...after }, evidence);
  const better = aheadOf(after, before);
  if (better === 0) return withheld({ code: 'bandsOverlap', unit, release, previous }, evidence);
  const within = unsureStep(view, unit, { release, previous }, evidence);
  if (within) return within;
  const direction = better > 0 ? 'up' : 'down';
  return established({ unit, release, previous, direction, before, now: after, breaks: pair.value.breaks }, evidence);
}
