import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import { inTop, isOutside, isSettledOut, type RankStatus } from '../rank-status.ts';
import type { Besides, InMore, PlaceStep } from '../schema/counts.ts';
import type { Places } from '../schema/figures.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { type Correction, correctionOf, isGivenTogether, tellsOf, withPrinting } from './correction.ts';
import type { Judges } from './family.ts';
import { nameOf } from './field.ts';
import {
  exactRank,
  factEvidence,
  isOneRow,
  knownPlace,
  type Passed,
  recordEvidence,
  statusEvidence,
} from './guards.ts';
import { move } from './movements/move.ts';
import { movements } from './movements/movements.ts';
import { aheadOf, placesOf } from './placing/bands.ts';
import { unsureOrder } from './placing/intervals.ts';
import { belowNoise } from './scores.ts';

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

/** Who is for certain among the top n of more of the rankings than a unit is, and the rows that tell so. */
interface InMoreTops {
  readonly above: readonly InMore[];
  readonly aboveBesides: Besides | null;
  readonly evidence: readonly Evidence[];
}

/** So many are named beside a count, and the others counted: of those in as many, all are named or none. */
const NAMED_ABOVE = 3;

/**
 * S44: a count is never told alone where others are for certain among the top n of more of the rankings. A cluster that
 * bears one city's name counts for that city; a lower bound is all that is told of any of them.
 */
function inMoreTops(view: View, unit: string, top: number, basket: readonly ReleaseKey[], count: number): InMoreTops {
  const known = new Map<string, Evidence[]>();
  for (const key of basket) {
    const names = new Set(view.recordsOf(key).map(row => nameOf(view, row.unit)));
    for (const name of names) {
      const status = view.rankStatus(name, key);
      if (!('record' in status) || inTop(status, top) !== 'yes') continue;
      known.set(name, [...(known.get(name) ?? []), recordEvidence(status.record)]);
    }
  }
  known.delete(nameOf(view, unit));
  const more = [...known]
    .filter(([, rows]) => rows.length > count)
    .sort(([a, rows], [b, others]) => others.length - rows.length || (a < b ? -1 : 1));
  const fitting = more.filter(
    ([, rows]) => more.filter(([, others]) => others.length >= rows.length).length <= NAMED_ABOVE,
  );
  const rest = more.slice(fitting.length).map(([, rows]) => rows.length);
  return {
    above: fitting.map(([name, rows]) => ({ unit: name, atLeast: rows.length })),
    aboveBesides: rest.length === 0 ? null : { units: rest.length, atLeast: Math.min(...rest) },
    evidence: more.flatMap(([, rows]) => rows),
  };
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
  const { evidence: others, ...more } = inMoreTops(view, unit, top, basket, within.length);
  return established({ unit, top, count: within.length, basket, within, outside, ...more }, [...evidence, ...others]);
}

/** S19, lower bound: at least so many, where the status in the others is not on record. */
function topCountAtLeast(view: View, { unit, top, basket }: Queries['topCountAtLeast']): Finding<'topCountAtLeast'> {
  const found = tally(view, unit, top, basket);
  if (!found.ok) return found.finding;
  const { within, outside, unknown, evidence } = found.value;
  if (unknown.length === 0)
    return withheld({ code: 'countExact', unit, top, count: within.length, of: basket.length }, evidence);
  if (within.length === 0) return withheld({ code: 'countUnknown', atLeast: 0, unknown }, evidence);
  const { evidence: others, ...more } = inMoreTops(view, unit, top, basket, within.length);
  return established({ unit, top, count: within.length, basket, within, outside, unknown, ...more }, [
    ...evidence,
    ...others,
  ]);
}

/** Which of two is ahead in a release: 1 the first, -1 the second, 0 neither, where they share a place; null: untold. */
type Ahead = 1 | 0 | -1 | null;

/**
 * The places that a unit may hold; behind all of them where its publisher says that it is covered and not ranked. Who is
 * absent from a list may be outside of its field, so nothing is known of its place.
 */
function placesIn(status: RankStatus): Places | 'behind' | null {
  if (status.kind === 'ranked') return { from: status.rank, to: status.rank };
  if (status.kind === 'banded') return { from: status.from, to: status.to };
  return status.kind === 'status' && status.status === 'unranked' ? 'behind' : null;
}

/** Which of two is ahead in one release, as far as the records tell and beyond what its publisher is sure of. */
function orderIn(view: View, unit: string, other: string, release: Release): Ahead {
  const key = releaseKey(release);
  if (isOneRow(view, unit, other, key)) return null;
  const [own, theirs] = [view.rankStatus(unit, key), view.rankStatus(other, key)];
  const [places, others] = [placesIn(own), placesIn(theirs)];
  if (places === null || others === null || (places === 'behind' && others === 'behind')) return null;
  if (places === 'behind') return -1;
  if (others === 'behind') return 1;
  // Who shares a place is level with the other, however unsure its publisher is of small differences.
  if (own.kind === 'ranked' && theirs.kind === 'ranked' && own.rank === theirs.rank)
    return isGivenTogether(view, own.record, theirs.record) ? 0 : null;
  if (unsureOrder(view, unit, other, key) ?? belowNoise(view, unit, other, key)) return null;
  return aheadOf(places, others) || null;
}

/** A list on record down to the place of the one does not hold the other: it is not ahead, if it was rated at all. */
const holdsOnly = (one: RankStatus, other: RankStatus): boolean =>
  one.kind === 'ranked' && other.kind === 'below' && !other.whole && one.rank <= other.depth;

/** S43: one against another across rankings; where the records do not tell which is ahead, that is said. */
function aheadAcross(view: View, { unit, other, basket, count }: Queries['aheadAcross']): Finding<'aheadAcross'> {
  const found: Record<'ahead' | 'behind' | 'level' | 'onlyUnit' | 'onlyOther' | 'untold', ReleaseKey[]> = {
    ahead: [],
    behind: [],
    level: [],
    onlyUnit: [],
    onlyOther: [],
    untold: [],
  };
  const evidence: Evidence[] = [];
  for (const key of basket) {
    const known = knownPlace(view, unit, key);
    if (!known.ok) return known.finding;
    const theirs = knownPlace(view, other, key);
    if (!theirs.ok) return theirs.finding;
    const { release } = known.value;
    for (const each of [unit, other]) {
      const status = view.rankStatus(each, key);
      evidence.push(...statusEvidence(status, release));
      if ('record' in status) evidence.push(...withPrinting(view, status.record).map(recordEvidence));
    }
    evidence.push(...factEvidence(release, 'noise'), ...factEvidence(release, 'noisePlaces'));
    const order = orderIn(view, unit, other, release);
    const [own, others] = [view.rankStatus(unit, key), view.rankStatus(other, key)];
    if (holdsOnly(own, others)) found.onlyUnit.push(key);
    else if (holdsOnly(others, own)) found.onlyOther.push(key);
    else found[order === null ? 'untold' : order > 0 ? 'ahead' : order < 0 ? 'behind' : 'level'].push(key);
  }
  const { ahead, behind, level } = found;
  const told = [...ahead, ...behind, ...level];
  const untold = basket.filter(key => !told.includes(key));
  const open = untold.filter(key => !found.onlyOther.includes(key));
  if (count !== undefined && (count < ahead.length || count > ahead.length + open.length))
    return refuted({ code: 'otherCount', asserted: count, found: ahead.length }, evidence);
  if (count !== undefined && count !== ahead.length)
    return withheld({ code: 'aheadUnknown', unit, other, ahead: ahead.length, unknown: open }, evidence);
  if (told.length === 0) return withheld({ code: 'orderUnknown', unit, other, unknown: untold }, evidence);
  return established({ unit, other, basket, ...found }, evidence);
}

/** How a unit moved in one release since the one before, or what the two places are that do not tell it. */
type Way =
  | { readonly way: 'up' | 'down' | 'same' | 'untold' }
  | { readonly way: 'otherField' | 'unsure'; readonly from: number; readonly to: number };

function wayIn(view: View, unit: string, release: Release): Way & { readonly evidence: readonly Evidence[] } {
  const key = releaseKey(release);
  const before = view.before(release);
  const now = exactRank(view, unit, key);
  const then = before.kind === 'release' ? exactRank(view, unit, releaseKey(before.release)) : null;
  const found = movements.moved(view, { kind: 'moved', unit, release: key });
  const { evidence } = found;
  if (!now.ok || !then?.ok) return { way: 'untold', evidence };
  const [from, to] = [then.value.rank, now.value.rank];
  if (found.verdict === 'true' && found.figures.breaks.length === 0)
    return { way: from > to ? 'up' : 'down', evidence };
  // The same number is the same place, whether or not anybody can tell who shares it.
  const step = move(view, unit, key);
  const isOneMethod = step.ok && step.value.breaks.length === 0;
  if (from === to && step.ok && isOneMethod) return { way: 'same', evidence: step.value.evidence };
  const isOtherField = isOneMethod && found.verdict === 'withhold' && found.reason.code === 'universeGrew';
  return { way: isOtherField ? 'otherField' : 'unsure', from, to, evidence };
}

/** S21b: the moves of one unit over rankings; where two places do not tell a move, or are not on record, that is said. */
function movesAcross(view: View, { unit, basket, ...asserted }: Queries['movesAcross']): Finding<'movesAcross'> {
  const found: Record<'up' | 'down' | 'same' | 'untold', ReleaseKey[]> = { up: [], down: [], same: [], untold: [] };
  const places: Record<'otherField' | 'unsure', PlaceStep[]> = { otherField: [], unsure: [] };
  const evidence: Evidence[] = [];
  for (const key of basket) {
    const known = knownPlace(view, unit, key);
    if (!known.ok) return known.finding;
    const step = wayIn(view, unit, known.value.release);
    if (step.way === 'otherField' || step.way === 'unsure')
      places[step.way].push({ release: key, from: step.from, to: step.to });
    else found[step.way].push(key);
    evidence.push(...step.evidence);
  }
  const told = [...found.up, ...found.down, ...found.same];
  const open = basket.filter(key => !told.includes(key));
  for (const way of ['up', 'down', 'same'] as const) {
    const [said, certain] = [asserted[way], found[way].length];
    if (said === undefined || said === certain) continue;
    return said > certain && said <= certain + open.length
      ? withheld({ code: 'movesUntold', unit, unknown: open }, evidence)
      : refuted({ code: 'otherCount', asserted: said, found: certain }, evidence);
  }
  if (told.length === 0) return withheld({ code: 'movesUntold', unit, unknown: open }, evidence);
  return established({ unit, basket, ...found, ...places }, evidence);
}

/** S49: in which releases of a basket the unit has a place on record, which give it none, and which leave it open. */
function placesKnown(view: View, { unit, basket, count }: Queries['placesKnown']): Finding<'placesKnown'> {
  const known: ReleaseKey[] = [];
  const without: ReleaseKey[] = [];
  const unknown: ReleaseKey[] = [];
  const evidence: Evidence[] = [];
  const rankings: Evidence[] = [];
  for (const key of basket) {
    const found = knownPlace(view, unit, key);
    if (!found.ok) return found.finding;
    const { ranking, release } = found.value;
    rankings.push({ key: ranking.id, source: ranking.source });
    const status = view.rankStatus(unit, key);
    evidence.push(...statusEvidence(status, release));
    const hasPlace = status.kind === 'ranked' || status.kind === 'banded' || status.kind === 'tiered';
    (hasPlace ? known : isSettledOut(status) ? without : unknown).push(key);
  }
  const most = known.length + unknown.length;
  if (count !== undefined && (count < known.length || count > most))
    return refuted({ code: 'otherCount', asserted: count, found: known.length }, evidence);
  // More places may come on record.
  if (count !== undefined && count > known.length)
    return withheld({ code: 'countUnknown', atLeast: known.length, unknown }, evidence);
  // Where not even a depth is on record, it rests on the rankings that were looked at.
  return established({ unit, basket, known, without, unknown }, evidence.length > 0 ? evidence : rankings);
}

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
    if (apart) return withheld({ code: 'corrected', ...tellsOf(apart) }, [...evidence, ...correctionEvidence(apart)]);
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

/** Judges in how many rankings or releases something is so of a unit. */
export const counts: Judges<'counts'> = { topCount, topCountAtLeast, placesKnown, aheadAcross, movesAcross, aheadIn };
