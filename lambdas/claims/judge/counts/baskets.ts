import { type Release, type ReleaseKey, releaseKey } from '../../../records/release.ts';
import type { UnitKind } from '../../../records/unit.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import { inTop, isOutside, isSettledOut, type RankStatus } from '../../rank-status.ts';
import type { Besides, InMore } from '../../schema/counts.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../field.ts';
import { factEvidence, knownPlace, type Passed, recordEvidence, statusEvidence } from '../guards.ts';
import { allTopEvidence, isAllTop, nobodyOutside, outsideEvidence } from '../nobody-outside.ts';

interface Tally {
  readonly within: readonly ReleaseKey[];
  /** Those that the unit is outside of the field of: by the publisher's word, or since they rank units of other kinds. */
  readonly outside: readonly ReleaseKey[];
  /** Those that give it a tier and no place. */
  readonly tiered: readonly ReleaseKey[];
  /** Those that rank it in a cluster only. */
  readonly clustered: readonly ReleaseKey[];
  readonly unknown: readonly ReleaseKey[];
  readonly evidence: readonly Evidence[];
}

/** In which releases of a basket the unit is among the top n, which do not cover it, and for which nobody can tell. */
function tally(view: View, unit: string, top: number, basket: readonly ReleaseKey[]): Passed<Tally> {
  const within: ReleaseKey[] = [];
  const outside: ReleaseKey[] = [];
  const tiered: ReleaseKey[] = [];
  const clustered: ReleaseKey[] = [];
  const unknown: ReleaseKey[] = [];
  const evidence: Evidence[] = [];
  for (const key of basket) {
    const known = knownPlace(view, unit, key);
    const isOther = !known.ok && known.finding.verdict === 'withhold' && known.finding.reason.code === 'wrongUnitKind';
    // A ranking of cities does not cover a cluster; where none of them covers it there is nothing to count.
    if (!known.ok && isOther && view.release(key) !== null && basket.some(each => knownPlace(view, unit, each).ok)) {
      outside.push(key);
      evidence.push(...known.finding.evidence);
      continue;
    }
    if (!known.ok) return known;
    const status = view.rankStatus(unit, key);
    evidence.push(...statusEvidence(status, known.value.release));
    const inside = inTop(status, top);
    // Who is outside of a field is in no denominator that does not say so.
    if (isOutside(status)) outside.push(key);
    else if (isUnderAnother(view, status, known.value.release)) evidence.push(...wholeEvidence(known.value.release));
    else if (inside === 'yes') within.push(key);
    // Who is given a tier is given no place, so there is none that is not known.
    else if (status.kind === 'tiered') tiered.push(key);
    else if (inside === 'unknown') (isClustered(view, status) ? clustered : unknown).push(key);
  }
  return { ok: true, value: { within, outside, tiered, clustered, unknown, evidence } };
}

/**
 * A whole list ranks another that the unit was formed from, or became part of, and not the unit: it has no place there, and
 * is in no top of it.
 */
const isUnderAnother = (view: View, status: RankStatus, release: Release): boolean =>
  status.kind === 'inCluster' && !isClustered(view, status) && view.isWhole(releaseKey(release));

/** What tells that every unit that is ranked is on record. */
const wholeEvidence = (release: Release): readonly Evidence[] => [
  ...factEvidence(release, 'listedTo'),
  ...factEvidence(release, 'universeSize'),
];

/**
 * Ranked with others as one: it has no place of its own. Who became part of another, or was formed from it, may have one
 * where the list is not whole.
 */
const isClustered = (view: View, status: RankStatus): boolean =>
  status.kind === 'inCluster' && view.unit(status.cluster)?.kind === 'cluster';

/** Who is for certain among the top n of as many of the rankings as a unit is, or more, and what tells so. */
interface InAsManyTops {
  readonly above: readonly InMore[];
  readonly aboveBesides: Besides | null;
  readonly evidence: readonly Evidence[];
}

/** So many are named beside a count, and the others counted: of those in as many, all are named or none. */
const NAMED_ABOVE = 4;

/** So few that are left are named too: a reader asks who “two others” are. */
const NAMED_BESIDES = 3;

/**
 * S44: a count is never told alone where others are for certain among the top n of as many of the rankings or more. A
 * cluster that bears one city's name counts for that city; nothing is told of a top that nobody is outside of, and a lower
 * bound of whoever may be in more.
 */
function inAsManyTops(
  view: View,
  unit: string,
  top: number,
  basket: readonly ReleaseKey[],
  count: number,
): InAsManyTops {
  const known = new Map<string, Evidence[]>();
  const sizes: Evidence[] = [];
  const rivals = kindsBeside(view, unit, basket);
  for (const key of basket) {
    const release = view.release(key);
    if (release && isAllTop(view, release, top)) {
      sizes.push(...allTopEvidence(view, release, top));
      continue;
    }
    if (release) sizes.push(...outsideEvidence(view, release, top));
    const names = new Set(view.recordsOf(key).map(row => nameOf(view, row.unit)));
    for (const name of names) {
      if (!rivals.has(view.unit(name)?.kind)) continue;
      const status = view.rankStatus(name, key);
      if (!('record' in status) || inTop(status, top) !== 'yes') continue;
      known.set(name, [...(known.get(name) ?? []), recordEvidence(status.record)]);
    }
  }
  known.delete(nameOf(view, unit));
  const more = [...known]
    .filter(([, rows]) => rows.length >= count)
    .sort(([a, rows], [b, others]) => others.length - rows.length || (a < b ? -1 : 1));
  const fitting = more.filter(
    ([, rows]) => more.filter(([, others]) => others.length >= rows.length).length <= NAMED_ABOVE,
  );
  const others = more.slice(fitting.length);
  const ahead = others.filter(([, rows]) => rows.length > count);
  const level = others.filter(([, rows]) => rows.length === count);
  // Those who are level are told of where nobody who is ahead is left without a name.
  const [nearest, rest] = ahead.length > NAMED_BESIDES ? [[], ahead] : [ahead, level];
  const isCounted = rest.length > NAMED_BESIDES;
  const told = [...fitting, ...nearest, ...(isCounted ? [] : rest)];
  const named = told.map(([name, rows]) => ({ name, rows, ...nothingOpen(view, name, top, basket, rows.length) }));
  return {
    above: named.map(({ name, rows, exact }) => ({ unit: name, atLeast: rows.length, exact })),
    aboveBesides: isCounted ? { units: rest.length, atLeast: Math.min(...rest.map(([, rows]) => rows.length)) } : null,
    evidence: [...sizes, ...more.flatMap(([, rows]) => rows), ...named.flatMap(({ evidence }) => evidence)],
  };
}

/** Whether a unit is in the top of so many of the rankings and of no other, and what tells so. */
function nothingOpen(
  view: View,
  unit: string,
  top: number,
  basket: readonly ReleaseKey[],
  count: number,
): { readonly exact: boolean; readonly evidence: readonly Evidence[] } {
  const found = tally(view, unit, top, basket);
  const exact =
    found.ok && found.value.within.length === count && found.value.clustered.length + found.value.unknown.length === 0;
  return { exact, evidence: found.ok && exact ? found.value.evidence : [] };
}

/** The kinds of units that some ranking of a basket ranks beside a unit: others are not measured against it (G4). */
const kindsBeside = (view: View, unit: string, basket: readonly ReleaseKey[]): ReadonlySet<UnitKind | undefined> =>
  new Set(
    basket.flatMap(key => {
      const known = knownPlace(view, unit, key);
      return known.ok
        ? known.value.ranking.unitKinds.flatMap(kind => (kind === 'cluster' ? [kind, 'city'] : [kind]))
        : [];
    }),
  );

/** Every ranking that covers the unit gives it a tier and no place: in a top of places it can be counted neither way. */
function tiersAlone(unit: string, basket: readonly ReleaseKey[], found: Tally): Finding<never> | null {
  const { tiered, outside, evidence } = found;
  if (tiered.length === 0 || tiered.length + outside.length < basket.length) return null;
  return withheld({ code: 'tiersAlone', unit, tiered, outside }, evidence);
}

/** S19: top-n count over a basket that is named, one release each, the status of the unit known in every one. */
export function topCount(view: View, { unit, top, basket, count, of }: Queries['topCount']): Finding<'topCount'> {
  if (!basket) return withheld({ code: 'noBasket', of: of ?? null });
  if (of !== undefined && of !== basket.length)
    return refuted({ code: 'otherCount', asserted: of, found: basket.length });
  const found = tally(view, unit, top, basket);
  if (!found.ok) return found.finding;
  const { within, outside, tiered, clustered, unknown, evidence } = found.value;
  const uncounted = tiersAlone(unit, basket, found.value);
  if (uncounted) return uncounted;
  const open = clustered.length + unknown.length;
  const possible = within.length + open;
  if (count !== undefined && (count < within.length || count > possible))
    return refuted(
      open > 0
        ? { code: 'countImpossible', asserted: count, least: within.length, most: possible }
        : { code: 'otherCount', asserted: count, found: within.length },
      evidence,
    );
  const vacuous = nobodyOutside(view, within, top, evidence);
  if (vacuous) return vacuous;
  if (open > 0) return withheld({ code: 'countUnknown', atLeast: within.length, clustered, unknown }, evidence);
  const { evidence: others, ...more } = inAsManyTops(view, unit, top, basket, within.length);
  return established({ unit, top, count: within.length, basket, within, outside, tiered, ...more }, [
    ...evidence,
    ...others,
  ]);
}

/** S19, lower bound: at least so many, where the status in the others is not on record. */
export function topCountAtLeast(
  view: View,
  { unit, top, basket }: Queries['topCountAtLeast'],
): Finding<'topCountAtLeast'> {
  const found = tally(view, unit, top, basket);
  if (!found.ok) return found.finding;
  const { within, outside, tiered, clustered, unknown, evidence } = found.value;
  const vacuous = tiersAlone(unit, basket, found.value) ?? nobodyOutside(view, within, top, evidence);
  if (vacuous) return vacuous;
  if (clustered.length + unknown.length === 0)
    return withheld({ code: 'countExact', unit, top, count: within.length, of: basket.length }, evidence);
  if (within.length === 0) return withheld({ code: 'countUnknown', atLeast: 0, clustered, unknown }, evidence);
  const { evidence: others, ...more } = inAsManyTops(view, unit, top, basket, within.length);
  return established(
    { unit, top, count: within.length, basket, within, outside, tiered, clustered, unknown, ...more },
    [...evidence, ...others],
  );
}

/** S49: in which releases of a basket the unit has a place on record, which give it none, and what is known of the others. */
export function placesKnown(view: View, { unit, basket, count }: Queries['placesKnown']): Finding<'placesKnown'> {
  const known: ReleaseKey[] = [];
  const without: ReleaseKey[] = [];
  const tiered: ReleaseKey[] = [];
  const below: { readonly release: ReleaseKey; readonly depth: number }[] = [];
  const clustered: ReleaseKey[] = [];
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
    const hasPlace = status.kind === 'ranked' || status.kind === 'banded';
    if (hasPlace) known.push(key);
    // A list of tiers gives a tier and no place.
    else if (status.kind === 'tiered') tiered.push(key);
    else if (isSettledOut(status)) without.push(key);
    else if (isUnderAnother(view, status, release)) {
      without.push(key);
      evidence.push(...wholeEvidence(release));
    }
    // Whoever is not the first may be anywhere behind it: that is as good as nothing.
    else if (status.kind === 'below' && status.depth > 1) below.push({ release: key, depth: status.depth });
    else (isClustered(view, status) ? clustered : unknown).push(key);
  }
  const open = [...below.map(({ release }) => release), ...unknown];
  const most = known.length + open.length + clustered.length;
  if (count !== undefined && (count < known.length || count > most))
    return refuted({ code: 'otherCount', asserted: count, found: known.length }, evidence);
  // More places may come on record.
  if (count !== undefined && count > known.length)
    return withheld({ code: 'countUnknown', atLeast: known.length, clustered, unknown: open }, evidence);
  // Where not even a depth is on record, it rests on the rankings that were looked at.
  return established(
    { unit, basket, known, without, tiered, below, clustered, unknown },
    evidence.length > 0 ? evidence : rankings,
  );
}
