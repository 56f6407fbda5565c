import type { ReleaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { type Correction, correctionOf, isGivenTogether, tellsOf } from '../correction.ts';
import { knownPlace, type Passed, recordEvidence, statusEvidence } from '../guards.ts';
import { unsureOrder } from '../placing/intervals.ts';
import { aheadOf, placesOf } from '../placing/places.ts';
import { aheadByTier } from '../placing/tier-order.ts';
import { belowNoise } from '../scores.ts';

export const correctionEvidence = ({ printed, corrected }: Correction): readonly Evidence[] =>
  [printed, corrected].map(recordEvidence);

/** The correction that brought one of two to the number of the other, where they share no place; null where none did. */
export function heldApart(view: View, units: readonly [string, string], release: ReleaseKey): Correction | null {
  const [one, other] = units.map(unit => {
    const status = view.rankStatus(unit, release);
    return status.kind === 'ranked' ? status.record : null;
  });
  if (!one || !other || isGivenTogether(view, one, other)) return null;
  return correctionOf(view, one) ?? correctionOf(view, other);
}

/** Which of two that both have a tier is in the better one; a finding where neither is, or nobody can tell; null: not so. */
function byTier(view: View, unit: string, other: string, key: ReleaseKey): Passed<1 | -1> | null {
  const known = knownPlace(view, unit, key);
  const [own, theirs] = [view.rankStatus(unit, key), view.rankStatus(other, key)];
  if (!known.ok || own.kind !== 'tiered' || theirs.kind !== 'tiered') return null;
  const { ranking, release } = known.value;
  const better = aheadByTier(view, release, own, theirs);
  if (better === 1 || better === -1) return { ok: true, value: better };
  const evidence = tierEvidence(view, [unit, other], key);
  if (better === 0)
    return { ok: false, finding: withheld({ code: 'oneTier', unit, other, release: key, tier: own.tier }, evidence) };
  const tier = [own.tier, theirs.tier].find(each => !(ranking.tiers ?? []).includes(each)) ?? own.tier;
  return { ok: false, finding: withheld({ code: 'tierUnlisted', ranking: ranking.id, tier }, evidence) };
}

/** The rows of both, and the ranking that says which tier is the better. */
function tierEvidence(view: View, units: readonly string[], key: ReleaseKey): readonly Evidence[] {
  return units.flatMap(unit => {
    const known = knownPlace(view, unit, key);
    if (!known.ok) return [];
    const { ranking, release } = known.value;
    return [...statusEvidence(view.rankStatus(unit, key), release), { key: ranking.id, source: ranking.source }];
  });
}

/** S30: which of two was ahead in each of the releases named; strict in each, so a method break is no hindrance. */
export function aheadIn(
  view: View,
  { unit, other, releases, ahead: asserted }: Queries['aheadIn'],
): Finding<'aheadIn'> {
  const ahead: ReleaseKey[] = [];
  const behind: ReleaseKey[] = [];
  const evidence: Evidence[] = [];
  for (const release of releases) {
    const tiers = byTier(view, unit, other, release);
    if (tiers && !tiers.ok) return tiers.finding;
    if (tiers) {
      evidence.push(...tierEvidence(view, [unit, other], release));
      (tiers.value > 0 ? ahead : behind).push(release);
      continue;
    }
    const own = placesOf(view, unit, release);
    if (!own.ok) return own.finding;
    const theirs = placesOf(view, other, release);
    if (!theirs.ok) return theirs.finding;
    evidence.push(...own.value.evidence, ...theirs.value.evidence);
    const better = aheadOf(own.value.places, theirs.value.places);
    const apart = better === 0 ? heldApart(view, [unit, other], release) : null;
    if (apart)
      return withheld({ code: 'corrected', ...tellsOf(view, apart) }, [...evidence, ...correctionEvidence(apart)]);
    if (better === 0 && own.value.exact && theirs.value.exact)
      return refuted({ code: 'tied', unit, release, rank: own.value.places.from, with: [other] }, evidence);
    if (better === 0) return withheld({ code: 'banded', unit: own.value.exact ? other : unit, release }, evidence);
    const unsure = unsureOrder(view, unit, other, release) ?? belowNoise(view, unit, other, release);
    if (unsure) return unsure;
    (better > 0 ? ahead : behind).push(release);
  }
  if (asserted) {
    const over = asserted.find(release => !ahead.includes(release));
    if (over) return refuted({ code: 'notAhead', unit, other, release: over }, evidence);
    const missed = ahead.find(release => !asserted.includes(release));
    if (missed) return refuted({ code: 'notBehind', unit, other, release: missed }, evidence);
  }
  return established({ unit, other, ahead, behind }, evidence);
}
