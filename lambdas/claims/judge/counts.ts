import type { ReleaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import { inTop, isOutside } from '../rank-status.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { type Correction, correctionOf, isGivenTogether, tellsOf } from './correction.ts';
import type { Judges } from './family.ts';
import { knownPlace, type Passed, recordEvidence, statusEvidence } from './guards.ts';
import { aheadOf, placesOf } from './placing/bands.ts';

interface Tally {
  readonly within: readonly ReleaseKey[];
  /** Those that the unit is outside of the field of. */
  readonly outside: readonly ReleaseKey[];
  readonly unknown: readonly ReleaseKey[];
  readonly evidence: readonly Evidence[];
}

/** In which releases of a basket the unit is among the top n, which do not cover it, and for which nobody can tell. */
function tally(view: View, unit: string, top: number, basket: readonly ReleaseKey[]): Passed<Tally> {
  const within: ReleaseKey[] = [];
  const outside: ReleaseKey[] = [];
  const unknown: ReleaseKey[] = [];
  const evidence: Evidence[] = [];
  for (const key of basket) {
    const known = knownPlace(view, unit, key);
    if (!known.ok) return known;
    const status = view.rankStatus(unit, key);
    evidence.push(...statusEvidence(status, known.value.release));
    const inside = inTop(status, top);
    // Who is outside of a field is in no denominator that does not say so.
    if (isOutside(status)) outside.push(key);
    else if (inside === 'yes') within.push(key);
    else if (inside === 'unknown') unknown.push(key);
  }
  return { ok: true, value: { within, outside, unknown, evidence } };
}

/** S19: top-n count over a basket that is named, one release each, the status of the unit known in every one. */
function topCount(view: View, { unit, top, basket, count, of }: Queries['topCount']): Finding<'topCount'> {
  if (!basket) return withheld({ code: 'noBasket', of: of ?? null });
  if (of !== undefined && of !== basket.length)
    return refuted({ code: 'otherCount', asserted: of, found: basket.length });
  const found = tally(view, unit, top, basket);
  if (!found.ok) return found.finding;
  const { within, outside, unknown, evidence } = found.value;
  const possible = within.length + unknown.length;
  if (count !== undefined && (count < within.length || count > possible))
    return refuted(
      unknown.length > 0
        ? { code: 'countImpossible', asserted: count, least: within.length, most: possible }
        : { code: 'otherCount', asserted: count, found: within.length },
      evidence,
    );
  if (unknown.length > 0) return withheld({ code: 'countUnknown', atLeast: within.length, unknown }, evidence);
  return established({ unit, top, count: within.length, basket, within, outside }, evidence);
}

/** S19, lower bound: at least so many, where the status in the others is not on record. */
function topCountAtLeast(view: View, { unit, top, basket }: Queries['topCountAtLeast']): Finding<'topCountAtLeast'> {
  const found = tally(view, unit, top, basket);
  if (!found.ok) return found.finding;
  const { within, outside, unknown, evidence } = found.value;
  if (unknown.length === 0)
    return withheld({ code: 'countExact', unit, top, count: within.length, of: basket.length }, evidence);
  if (within.length === 0) return withheld({ code: 'countUnknown', atLeast: 0, unknown }, evidence);
  return established({ unit, top, count: within.length, basket, within, outside, unknown }, evidence);
}

const evidenceOf = ({ printed, corrected }: Correction): readonly Evidence[] =>
  [printed, corrected].map(recordEvidence);

/** The correction that brought one of two to the number of the other, where they share no place; null where none did. */
function heldApart(view: View, units: readonly [string, string], release: ReleaseKey): Correction | null {
  const [one, other] = units.map(unit => {
    const status = view.rankStatus(unit, release);
    return status.kind === 'ranked' ? status.record : null;
  });
  if (!one || !other || isGivenTogether(view, one, other)) return null;
  return correctionOf(view, one) ?? correctionOf(view, other);
}

/** S30: which of two was ahead in each of the releases named; strict in each, so a method break is no hindrance. */
function aheadIn(view: View, { unit, other, releases, ahead: asserted }: Queries['aheadIn']): Finding<'aheadIn'> {
  const ahead: ReleaseKey[] = [];
  const behind: ReleaseKey[] = [];
  const evidence: Evidence[] = [];
  for (const release of releases) {
    const own = placesOf(view, unit, release);
    if (!own.ok) return own.finding;
    const theirs = placesOf(view, other, release);
    if (!theirs.ok) return theirs.finding;
    evidence.push(...own.value.evidence, ...theirs.value.evidence);
    const better = aheadOf(own.value.places, theirs.value.places);
    const apart = better === 0 ? heldApart(view, [unit, other], release) : null;
    if (apart) return withheld({ code: 'corrected', ...tellsOf(apart) }, [...evidence, ...evidenceOf(apart)]);
    if (better === 0 && own.value.exact && theirs.value.exact)
      return refuted({ code: 'tied', unit, release, rank: own.value.places.from, with: [other] }, evidence);
    if (better === 0) return withheld({ code: 'banded', unit: own.value.exact ? other : unit, release }, evidence);
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

/** Judges in how many rankings or releases something is so of a unit. */
export const counts: Judges<'counts'> = { topCount, topCountAtLeast, aheadIn };
