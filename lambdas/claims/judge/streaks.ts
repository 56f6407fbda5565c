import { earliestDay, isFullDate, latestDay } from '../../records/partial-date.ts';
import { type Release, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, type Reason, refuted, withheld } from '../claim.ts';
import { inTop } from '../rank-status.ts';
import type { MethodBreak } from '../schema/figures.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import type { Judges } from './family.ts';
import {
  breakBetween,
  breaksAlong,
  consecutiveYears,
  exactRank,
  factEvidence,
  holdersEvidence,
  isJoint,
  knownPlace,
  methodUnknown,
  openPlace,
  sharing,
  statusEvidence,
  stepEvidence,
  whyUntold,
  yearsEvidence,
} from './guards.ts';
import { methodsOf } from './methods.ts';
import { nobodyOutside } from './nobody-outside.ts';
import { otherPlace, superseded } from './superseded.ts';

interface Streak {
  /** Oldest first. */
  readonly releases: readonly Release[];
  readonly evidence: readonly Evidence[];
  /** Changes of method within it, oldest first. */
  readonly breaks: readonly MethodBreak[];
  /** Why nobody can tell how much longer it is; null when its beginning is known. */
  readonly open: Reason | null;
  readonly sinceFirst: boolean;
  /** The release before it, which has the unit outside of the top; null where none is known to. */
  readonly outside: Release | null;
}

/**
 * Walks back by stored sequence while the unit is among the top n, to the release that ends the streak: across changes of
 * method, which are told.
 */
function walkBack(view: View, unit: string, last: Release, n: number): Streak {
  const releases: Release[] = [last];
  const evidence: Evidence[] = [...statusEvidence(view.rankStatus(unit, releaseKey(last)), last)];
  const ended = (open: Reason | null, sinceFirst = false, outside: Release | null = null): Streak => {
    const inOrder = releases.toReversed();
    return { releases: inOrder, evidence, breaks: breaksAlong(inOrder), open, sinceFirst, outside };
  };
  for (let at = last; ; ) {
    const before = view.before(at);
    evidence.push(...stepEvidence(view, at));
    if (before.kind === 'first') return ended(null, true);
    if (before.kind === 'unknown') return ended({ code: 'previousUnknown', release: releaseKey(at) });
    const earlier = before.release;
    const key = releaseKey(earlier);
    const status = view.rankStatus(unit, key);
    evidence.push(...statusEvidence(status, earlier));
    const inside = inTop(status, n);
    if (inside === 'no') return ended(null, false, earlier);
    if (inside === 'unknown') return ended(whyUntold(unit, key, status));
    if (breakBetween(earlier, at) === 'unknown') return ended(methodUnknown(earlier, at));
    releases.push(earlier);
    at = earlier;
  }
}

/** One release is none in a row: the one before it has the unit outside of the top. */
function standsAlone(unit: string, { releases, outside, evidence }: Streak, top: number): Finding<never> | null {
  if (!outside || releases.length > 1) return null;
  return refuted({ code: 'wasOut', unit, release: releaseKey(outside), top }, evidence);
}

/** S04: how many releases running a unit has led, where the one before the streak is on record too. */
function leadStreak(view: View, { unit, release, count, since }: Queries['leadStreak']): Finding<'leadStreak'> {
  const place = exactRank(view, unit, release);
  if (!place.ok) return superseded(view, unit, release, 1) ?? place.finding;
  if (place.value.rank !== 1)
    return otherPlace(view, unit, release, { rank: place.value.rank, asserted: 1 }, place.value.evidence);
  const streak = walkBack(view, unit, place.value.release, 1);
  const keys = streak.releases.map(releaseKey);
  const contradiction = assertedWrongly(view, place.value.release, streak, count, since);
  if (contradiction) return contradiction;
  if (streak.open) return withheld(streak.open, streak.evidence);
  const alone = standsAlone(unit, streak, 1);
  if (alone) return alone;
  if (keys.length < 2) return withheld({ code: 'firstRelease', release }, streak.evidence);
  const evidence = [
    ...streak.evidence,
    ...streak.releases.flatMap(each => holdersEvidence(view, each, 1)),
    ...yearsEvidence(view, streak.releases),
  ];
  const vacuous = nobodyOutside(view, keys, 1, evidence);
  if (vacuous) return vacuous;
  const shared = keys.filter(key => isJoint(view, key, 1, unit));
  for (const each of streak.releases) {
    // It is said of each lead whether it is shared.
    const open = shared.includes(releaseKey(each)) ? null : openPlace(view, each, 1, evidence);
    if (open) return open;
  }
  return established(
    {
      unit,
      releases: keys,
      years: consecutiveYears(view, streak.releases),
      shared,
      sinceFirst: streak.sinceFirst,
      breaks: streak.breaks,
    },
    evidence,
  );
}

/**
 * A number of editions "since Y" must fit the editions from Y to this one, where the sequence is on record back to one
 * before Y; and a streak whose length is known must have the length that was asserted, and begin with Y.
 */
function assertedWrongly(
  view: View,
  last: Release,
  streak: Streak,
  count: number | undefined,
  since: number | undefined,
): Finding<never> | null {
  const asserted = count ?? (since === undefined || streak.open ? undefined : streak.releases.length);
  if (asserted === undefined) return null;
  const until = last.labelYear?.value;
  const possible = since === undefined ? null : releasesSince(view, last, since);
  // Two editions may bear the year that is named: the streak may begin with either.
  const fewest = since === undefined ? null : releasesSince(view, last, since + 1);
  const least = Math.min(possible ?? asserted, (fewest ?? 0) + 1);
  const isPossible = possible === null || (least <= asserted && asserted <= possible);
  if (since !== undefined && until !== undefined && possible !== null && !isPossible) {
    return refuted({ code: 'sinceMismatch', since, until, count: asserted, possible }, streak.evidence);
  }
  // A streak that is known to be longer is not as long as that, wherever it began.
  if (streak.open ? streak.releases.length > asserted : streak.releases.length !== asserted) {
    return refuted({ code: 'otherCount', asserted, found: streak.releases.length }, streak.evidence);
  }
  const begun = streak.releases[0]?.labelYear?.value;
  if (since === undefined || streak.open || begun === since) return null;
  const labels = view.releasesOf(last.ranking).flatMap(({ labelYear }) => (labelYear ? [labelYear.value] : []));
  const onRecord = labels.filter(label => label >= since && until !== undefined && label <= until).length;
  if (begun !== undefined && until !== undefined && onRecord !== asserted)
    return refuted({ code: 'sinceMismatch', since, until, count: asserted, possible: onRecord }, streak.evidence);
  // Two in a row "since 2015", where the first of them is that of 2016: whether one of 2015 is left out nobody can tell.
  const [first] = streak.releases;
  return withheld(
    first && begun !== undefined
      ? { code: 'otherSince', since, found: releaseKey(first) }
      : { code: 'unknownRelease', release: `${last.ranking}/${since}` },
    streak.evidence,
  );
}

/**
 * How many releases of the sequence there are from the first that is labelled with the year or later up to this one; null
 * where nobody can tell. Labels need not go with the sequence.
 */
function releasesSince(view: View, last: Release, since: number): number | null {
  let count = 0;
  let isBefore = false;
  for (let at = last, passed = 1; ; passed += 1) {
    const year = at.labelYear?.value;
    if (year === undefined) return isBefore ? count : null;
    if (year >= since) count = passed;
    else isBefore = true;
    const before = view.before(at);
    if (before.kind === 'first') return count;
    if (before.kind === 'unknown') return isBefore ? count : null;
    at = before.release;
  }
}

/** S05: as S04, for the top n. */
function topStreak(view: View, { unit, release, top, count }: Queries['topStreak']): Finding<'topStreak'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const last = known.value.release;
  const status = view.rankStatus(unit, release);
  const inside = inTop(status, top);
  const evidence = statusEvidence(status, last);
  if (inside === 'unknown') return withheld(whyUntold(unit, release, status), evidence);
  if (inside === 'no') return refuted({ code: 'wasOut', unit, release, top }, evidence);
  const streak = walkBack(view, unit, last, top);
  const keys = streak.releases.map(releaseKey);
  if (count !== undefined && (streak.open ? keys.length > count : keys.length !== count))
    return refuted({ code: 'otherCount', asserted: count, found: keys.length }, streak.evidence);
  if (streak.open) return withheld(streak.open, streak.evidence);
  const alone = standsAlone(unit, streak, top);
  if (alone) return alone;
  if (keys.length < 2) return withheld({ code: 'firstRelease', release }, streak.evidence);
  if (keys.length < 3)
    return withheld({ code: 'shortRun', unit, release, top, have: keys.length, need: 3 }, streak.evidence);
  const vacuous = nobodyOutside(view, keys, top, streak.evidence);
  if (vacuous) return vacuous;
  return established(
    {
      unit,
      releases: keys,
      years: consecutiveYears(view, streak.releases),
      top,
      sinceFirst: streak.sinceFirst,
      breaks: streak.breaks,
    },
    [...streak.evidence, ...yearsEvidence(view, streak.releases)],
  );
}

/** S04b: led each of the releases named. Says nothing of the length of a streak. */
function ledEditions(view: View, { unit, releases }: Queries['ledEditions']): Finding<'ledEditions'> {
  const evidence: Evidence[] = [];
  for (const key of releases) {
    const place = exactRank(view, unit, key);
    if (!place.ok) return superseded(view, unit, key, 1) ?? place.finding;
    const { rank } = place.value;
    evidence.push(...place.value.evidence, ...holdersEvidence(view, place.value.release, 1));
    if (rank !== 1) return otherPlace(view, unit, key, { rank, asserted: 1 }, evidence);
    const others = sharing(view, key, 1, unit);
    if (others.length === 0 && isJoint(view, key, 1, unit))
      return otherPlace(view, unit, key, { rank, asserted: rank }, evidence);
    if (others.length > 0)
      return refuted({ code: 'tied', unit, release: key, rank, with: others.map(other => other.unit) }, evidence);
    const open = openPlace(view, place.value.release, rank, evidence);
    if (open) return open;
  }
  const vacuous = nobodyOutside(view, releases, 1, evidence);
  if (vacuous) return vacuous;
  const methods = methodsOf(view, releases);
  if (!methods.ok) return methods.finding;
  return established({ unit, releases, breaks: methods.value.breaks }, [...evidence, ...methods.value.evidence]);
}

/**
 * Whether the unit led a release, alone or with others; null where nobody can tell. Who has no place on record did not
 * lead where another alone did.
 */
function hasLed(view: View, unit: string, release: Release): boolean | null {
  const status = view.rankStatus(unit, releaseKey(release));
  const inside = inTop(status, 1);
  if (inside !== 'unknown') return inside === 'yes';
  if (status.kind === 'inCluster') return null;
  const first = unitsAt(view, release, 1);
  return first.length === 1 && openPlace(view, release, 1, []) === null ? false : null;
}

const unitsAt = (view: View, release: Release, rank: number): readonly string[] =>
  view
    .recordsOf(releaseKey(release))
    .flatMap(({ unit, place }) => (place.kind === 'rank' && place.rank === rank ? [unit] : []));

/** S35: in how many of the releases named the unit was first; in each of them it is known whether it was. */
function timesLed(view: View, { unit, releases, count }: Queries['timesLed']): Finding<'timesLed'> {
  const evidence: Evidence[] = [];
  const found: Release[] = [];
  const led: string[] = [];
  for (const key of releases) {
    const known = knownPlace(view, unit, key);
    if (!known.ok) return known.finding;
    const { release } = known.value;
    const status = view.rankStatus(unit, key);
    found.push(release);
    evidence.push(...statusEvidence(status, release), ...holdersEvidence(view, release, 1));
    const has = hasLed(view, unit, release);
    if (has === null) return withheld(whyUntold(unit, key, status), evidence);
    if (!has) continue;
    // It is said of each lead whether it is shared.
    const open = isJoint(view, key, 1, unit) ? null : openPlace(view, release, 1, evidence);
    if (open) return open;
    led.push(key);
  }
  if (count !== undefined && count !== led.length)
    return refuted({ code: 'otherCount', asserted: count, found: led.length }, evidence);
  const vacuous = nobodyOutside(view, led, 1, evidence);
  if (vacuous) return vacuous;
  const unbroken = found.slice(1).every((release, index) => {
    evidence.push(...stepEvidence(view, release));
    const before = view.before(release);
    return before.kind === 'release' && before.release === found[index];
  });
  const shared = led.filter(key => isJoint(view, key, 1, unit));
  const methods = methodsOf(view, releases);
  if (!methods.ok) return methods.finding;
  return established({ unit, releases, led, shared, unbroken, breaks: methods.value.breaks }, [
    ...evidence,
    ...methods.value.evidence,
  ]);
}

/** The day of a release, as exactly as it is on record; null where it is not, or only by when it was out. */
const dayOf = ({ released }: Release): string | null =>
  released?.value.precision === 'on' ? released.value.date : null;

/** Full years from one day to another, none where the second comes first. */
function fullYears(from: string, to: string): number {
  const [start, end] = [from, to].map(day => ({ year: Number(day.slice(0, 4)), day: day.slice(5) }));
  if (!start || !end) return 0;
  return Math.max(0, end.year - start.year - (end.day < start.day ? 1 : 0));
}

/** S36: for how many full years a unit has led a ranking of several releases a year, every one of them dated. */
function leadYears(view: View, { unit, release, years }: Queries['leadYears']): Finding<'leadYears'> {
  const place = exactRank(view, unit, release);
  if (!place.ok) return superseded(view, unit, release, 1) ?? place.finding;
  const { rank, ranking } = place.value;
  if (rank !== 1) return otherPlace(view, unit, release, { rank, asserted: 1 }, place.value.evidence);
  if (ranking.cadence !== 'half-yearly')
    return withheld({ code: 'countedByEdition', ranking: ranking.id }, [{ key: ranking.id, source: ranking.source }]);
  const streak = walkBack(view, unit, place.value.release, 1);
  const keys = streak.releases.map(releaseKey);
  const evidence = [
    ...streak.evidence,
    ...streak.releases.flatMap(each => [...holdersEvidence(view, each, 1), ...factEvidence(each, 'released')]),
  ];
  const undated = streak.releases.find(each => dayOf(each) === null);
  if (undated) return withheld({ code: 'dayUnknown', release: releaseKey(undated) }, evidence);
  const [first, last] = [streak.releases[0], streak.releases.at(-1)].map(each => (each ? dayOf(each) : null));
  if (!first || !last) return withheld({ code: 'dayUnknown', release }, evidence);
  const least = fullYears(latestDay(first), earliestDay(last));
  const most = fullYears(earliestDay(first), latestDay(last));
  if (years !== undefined && (years < least || (years > most && !streak.open)))
    return refuted({ code: 'otherCount', asserted: years, found: least }, evidence);
  if (years !== undefined && years > least && streak.open) return withheld(streak.open, evidence);
  if (least !== most && !streak.open)
    return withheld({ code: 'dayUnknown', release: isFullDate(first) ? release : (keys[0] ?? release) }, evidence);
  if (least === 0) return withheld({ code: 'tooFew', have: 0, need: 1 }, evidence);
  const vacuous = nobodyOutside(view, keys, 1, evidence);
  if (vacuous) return vacuous;
  const shared = keys.filter(key => isJoint(view, key, 1, unit));
  for (const each of streak.releases) {
    const open = shared.includes(releaseKey(each)) ? null : openPlace(view, each, 1, evidence);
    if (open) return open;
  }
  return established(
    {
      unit,
      releases: keys,
      years: least,
      // Another day of the year than the first: the time goes on after the last full year.
      beyond: latestDay(first).slice(5) !== earliestDay(last).slice(5),
      from: first,
      until: last,
      atLeast: streak.open !== null,
      shared,
      breaks: streak.breaks,
    },
    evidence,
  );
}

/** S05b: among the top n in each of the releases named, which follow one another. Says nothing of what came before. */
function topEditions(view: View, { unit, releases, top }: Queries['topEditions']): Finding<'topEditions'> {
  const evidence: Evidence[] = [];
  const breaks: MethodBreak[] = [];
  for (const [index, key] of releases.entries()) {
    const known = knownPlace(view, unit, key);
    if (!known.ok) return known.finding;
    const { release } = known.value;
    const status = view.rankStatus(unit, key);
    evidence.push(...statusEvidence(status, release));
    const inside = inTop(status, top);
    if (inside === 'unknown') return withheld(whyUntold(unit, key, status), evidence);
    if (inside === 'no') return refuted({ code: 'wasOut', unit, release: key, top }, evidence);
    if (index === 0) continue;
    const before = view.before(release);
    evidence.push(...stepEvidence(view, release));
    if (before.kind !== 'release' || releaseKey(before.release) !== releases[index - 1])
      return withheld({ code: 'previousUnknown', release: key }, evidence);
    const broken = breakBetween(before.release, release);
    if (broken === 'unknown') return withheld(methodUnknown(before.release, release), evidence);
    if (broken) breaks.push(broken);
  }
  return nobodyOutside(view, releases, top, evidence) ?? established({ unit, releases, top, breaks }, evidence);
}

/** Judges how long a unit has stood first, or among the first. */
export const streaks: Judges<'streaks'> = {
  leadStreak,
  ledEditions,
  timesLed,
  leadYears,
  topStreak,
  topEditions,
};
