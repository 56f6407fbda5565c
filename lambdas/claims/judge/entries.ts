import { type Release, releaseKey } from '../../records/release.ts';
import { successionKey, type Unit } from '../../records/unit.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import { inTop, isCovered, isInField, isOutside, isTakenOut, type RankStatus } from '../rank-status.ts';
import type { MethodBreak } from '../schema/figures.ts';
import type { Figures, Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import type { Judges } from './family.ts';
import { fieldSince, nameOf } from './field.ts';
import {
  exactRank,
  factEvidence,
  isJoint,
  knownPlace,
  openEvidence,
  openIn,
  type Passed,
  preceded,
  recordEvidence,
  sharingEvidence,
  statusEvidence,
  stepEvidence,
  whyUntold,
} from './guards.ts';
import { breaksUntil, earlierOnRecord, historyDeclaredBy, lookBack } from './look-back.ts';
import { methodsOf } from './methods.ts';
import { isAllTop, nobodyOutside } from './nobody-outside.ts';
import { unsureStep } from './placing/intervals.ts';
import { unlessCrossedInBoth } from './restatement.ts';

interface Entry {
  /** Null where a band is on record that lies within the top. */
  readonly rank: number | null;
  /** Others hold the place too. */
  readonly joint: boolean;
  readonly previous: string;
  readonly field: Pick<Figures['enteredTop'], 'otherField' | 'universes'>;
  /** The change of method since the release before, where there was one. */
  readonly breaks: readonly MethodBreak[];
  readonly evidence: readonly Evidence[];
}

interface Standing {
  readonly release: Release;
  readonly rank: number | null;
  readonly evidence: readonly Evidence[];
}

/** In the top n of a release for certain: at an exact place, or in a band that lies within it. */
function standingIn(view: View, unit: string, key: string, top: number): Passed<Standing> {
  const known = knownPlace(view, unit, key);
  if (!known.ok) return known;
  const status = view.rankStatus(unit, key);
  if (status.kind !== 'banded') {
    const ranked = exactRank(view, unit, key);
    return ranked.ok && ranked.value.rank > top
      ? { ok: false, finding: refuted({ code: 'wasOut', unit, release: key, top }, ranked.value.evidence) }
      : ranked;
  }
  const { release } = known.value;
  const evidence = statusEvidence(status, release);
  const inside = inTop(status, top);
  if (inside === 'yes') return { ok: true, value: { release, rank: null, evidence } };
  if (inside === 'unknown') return { ok: false, finding: withheld(whyUntold(unit, key, status), evidence) };
  return { ok: false, finding: refuted({ code: 'wasOut', unit, release: key, top }, evidence) };
}

/** In the top n now, known not to have been in it the release before. */
function entry(view: View, unit: string, key: string, top: number): Passed<Entry> {
  const now = standingIn(view, unit, key, top);
  if (!now.ok) return now;
  const pair = preceded(view, now.value.release);
  if (!pair.ok) return pair;
  const previous = releaseKey(pair.value.previous);
  const status = view.rankStatus(unit, previous);
  const { rank } = now.value;
  const joint = rank !== null && isJoint(view, key, rank, unit);
  const evidence = [
    ...now.value.evidence,
    ...(rank === null ? [] : sharingEvidence(view, key, rank)),
    ...pair.value.evidence,
    ...statusEvidence(status, pair.value.previous),
    ...openEvidence(view, unit, [key]),
  ];
  const before = inTop(status, top);
  if (isTakenOut(status)) return { ok: false, finding: withheld(whyUntold(unit, previous, status), evidence) };
  if (before === 'yes')
    return { ok: false, finding: refuted({ code: 'wasIn', unit, release: previous, top }, evidence) };
  if (before === 'unknown') return { ok: false, finding: withheld(whyUntold(unit, previous, status), evidence) };
  const between = { release: now.value.release, previous: pair.value.previous };
  const both = unlessCrossedInBoth(view, between, { unit, top, inside: 'now' }, evidence);
  if (both.finding) return { ok: false, finding: both.finding };
  const vacuous = nobodyOutside(view, [key], top, evidence);
  if (vacuous) return { ok: false, finding: vacuous };
  const within = unsureStep(view, unit, { release: key, previous }, evidence);
  if (within) return { ok: false, finding: within };
  const field = fieldSince(view, between.release, between.previous, unit);
  return {
    ok: true,
    value: {
      rank,
      joint,
      previous,
      field: field.figures,
      breaks: pair.value.breaks,
      evidence: [...evidence, ...both.evidence, ...field.evidence],
    },
  };
}

/** Entered the top n since the release before, from a place where one is on record: needs only that release. */
function enteredTop(view: View, { unit, release, top }: Queries['enteredTop']): Finding<'enteredTop'> {
  const found = entry(view, unit, release, top);
  if (!found.ok) return found.finding;
  const { previous, rank, joint, field, breaks, evidence } = found.value;
  const before = view.rankStatus(unit, previous);
  const from = before.kind === 'ranked' ? before.rank : null;
  const told = [previous, release];
  return established(
    {
      unit,
      release,
      previous,
      top,
      rank,
      joint,
      from,
      wasJoint: from !== null && isJoint(view, previous, from, unit),
      open: openIn(view, unit, told),
      ...field,
      breaks,
    },
    [...evidence, ...(from === null ? [] : sharingEvidence(view, previous, from)), ...openEvidence(view, unit, told)],
  );
}

/**
 * S10: for the first time; every earlier release must be on record, and declared to be all there are. One earlier place
 * in the top on record disproves it, however incomplete the history.
 */
function firstEntry(view: View, { unit, release, top }: Queries['firstEntry']): Finding<'firstEntry'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const now = view.rankStatus(unit, release);
  const before = inTop(now, top) === 'no' ? null : inTopBefore(view, unit, known.value.release, top);
  if (before)
    return refuted({ code: 'wasIn', unit, release: before.key, top }, [
      ...statusEvidence(now, known.value.release),
      ...before.evidence,
    ]);
  const found = entry(view, unit, release, top);
  if (!found.ok) return found.finding;
  const { rank, joint, field } = found.value;
  const open = openIn(view, unit, [release]);
  const evidence = [...found.value.evidence];
  const declared = historyDeclaredBy(view, known.value.release);
  if (!declared) return withheld({ code: 'historyUndeclared', ranking: known.value.release.ranking }, evidence);
  evidence.push(...factEvidence(declared, 'historyComplete'));
  const back = lookBack(view, known.value.release);
  const breaks: MethodBreak[] = [];
  for (const { release: at, key, broken, evidence: step } of back.steps) {
    const status = view.rankStatus(unit, key);
    evidence.push(...step, ...statusEvidence(status, at));
    const outside = status.kind === 'status' && status.status === 'not-in-universe';
    if (inTop(status, top) === 'unknown' && !outside) return withheld(whyUntold(unit, key, status), evidence);
    const within = unsureStep(view, unit, { release, previous: key }, evidence);
    if (within) return within;
    if (broken) breaks.unshift(broken);
  }
  evidence.push(...back.evidence);
  if (back.open) return withheld(back.open, evidence);
  return established({ unit, release, top, rank, joint, open, ...field, breaks }, evidence);
}

/** The latest release on record before this one that had the unit in its top n, with what tells that it came before. */
function inTopBefore(view: View, unit: string, release: Release, top: number) {
  for (const { release: earlier, evidence } of earlierOnRecord(view, release)) {
    const key = releaseKey(earlier);
    const status = view.rankStatus(unit, key);
    if (inTop(status, top) === 'yes') return { key, evidence: [...evidence, ...statusEvidence(status, earlier)] };
  }
  return null;
}

/**
 * S11: in now, out before, in at some earlier release; names the latest of those. Where what lies between the latter two is
 * not on record, it is told that it was in then, was not before, and is again, and no more.
 */
function returnedToTop(view: View, query: Queries['returnedToTop']): Finding<'returnedToTop'> {
  const found = backInTop(view, query);
  return found.verdict === 'withhold' ? (inAndOutAndIn(view, query) ?? found) : found;
}

/** Out of the top of each release back to one that had the unit in it. */
function backInTop(view: View, { unit, release, top }: Queries['returnedToTop']): Finding<'returnedToTop'> {
  const found = entry(view, unit, release, top);
  if (!found.ok) return found.finding;
  const { previous, rank, joint, field } = found.value;
  const open = openIn(view, unit, [release]);
  const evidence = [...found.value.evidence];
  const now = view.release(release);
  if (!now) return withheld({ code: 'unknownRelease', release }, evidence);
  const back = lookBack(view, now);
  let out = previous;
  for (const step of back.steps) {
    const status = view.rankStatus(unit, step.key);
    evidence.push(...step.evidence, ...statusEvidence(status, step.release));
    const inside = inTop(status, top);
    if (inside === 'yes')
      return (
        nobodyOutside(view, [step.key], top, evidence) ??
        unsureStep(view, unit, { release: out, previous: step.key }, evidence) ??
        established(
          {
            unit,
            release,
            previous,
            last: step.key,
            unbroken: true,
            top,
            rank,
            joint,
            open,
            ...field,
            breaks: breaksUntil(back, step),
          },
          evidence,
        )
      );
    if (inside === 'unknown') return withheld(whyUntold(unit, step.key, status), evidence);
    out = step.key;
  }
  evidence.push(...back.evidence);
  return back.open
    ? withheld(back.open, evidence)
    : refuted({ code: 'wasOut', unit, release: back.oldest, top }, evidence);
}

/**
 * In the top now, out of it in the release before, and in it in one that is known to have come before that: whatever the
 * releases in between say, so that no record that is added makes it false.
 */
function inAndOutAndIn(view: View, { unit, release, top }: Queries['returnedToTop']): Finding<'returnedToTop'> | null {
  const found = entry(view, unit, release, top);
  if (!found.ok) return null;
  const { previous, rank, joint } = found.value;
  const out = view.release(previous);
  if (!out) return null;
  const within = earlierOnRecord(view, out).filter(
    one => inTop(view.rankStatus(unit, releaseKey(one.release)), top) === 'yes',
  );
  const last = latestOf(view, within);
  if (!last || isAllTop(view, last.release, top)) return null;
  const first = releaseKey(last.release);
  const methods = methodsOf(view, [first, previous, release]);
  if (!methods.ok) return null;
  const known = [
    ...found.value.evidence,
    ...within.flatMap(one => [
      ...one.evidence,
      ...statusEvidence(view.rankStatus(unit, releaseKey(one.release)), one.release),
    ]),
    ...methods.value.evidence,
  ];
  const went = { release: out, previous: last.release };
  const away = unlessCrossedInBoth(view, went, { unit, top, inside: 'before' }, known);
  if (away.finding || unsureStep(view, unit, { release: previous, previous: first }, known)) return null;
  return established<'returnedToTop'>(
    {
      unit,
      release,
      previous,
      last: first,
      unbroken: false,
      top,
      rank,
      joint,
      open: openIn(view, unit, [release]),
      otherField: false,
      universes: null,
      breaks: methods.value.breaks,
    },
    [...known, ...away.evidence],
  );
}

/** S12: in the top n before, established not to be in it now; the new rank only where it is on record. */
function leftTop(view: View, { unit, release, top }: Queries['leftTop']): Finding<'leftTop'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const pair = preceded(view, known.value.release);
  if (!pair.ok) return pair.finding;
  const previous = releaseKey(pair.value.previous);
  const then = standingIn(view, unit, previous, top);
  if (!then.ok) return then.finding;
  const status = view.rankStatus(unit, release);
  const evidence = [...then.value.evidence, ...pair.value.evidence, ...statusEvidence(status, known.value.release)];
  const now = inTop(status, top);
  if (now === 'yes') return refuted({ code: 'stillIn', unit, release, top }, evidence);
  if (now === 'unknown' || isTakenOut(status)) return withheld(whyUntold(unit, release, status), evidence);
  const between = { release: known.value.release, previous: pair.value.previous };
  const both = unlessCrossedInBoth(view, between, { unit, top, inside: 'before' }, evidence);
  if (both.finding) return both.finding;
  const vacuous = nobodyOutside(view, [previous], top, evidence);
  if (vacuous) return vacuous;
  const within = unsureStep(view, unit, { release, previous }, evidence);
  if (within) return within;
  const field = fieldSince(view, between.release, between.previous, unit);
  const from = then.value.rank;
  const to = status.kind === 'ranked' ? status.rank : null;
  const told = [previous, release];
  return established(
    {
      unit,
      release,
      previous,
      top,
      from,
      to,
      wasJoint: from !== null && isJoint(view, previous, from, unit),
      joint: to !== null && isJoint(view, release, to, unit),
      open: openIn(view, unit, told),
      ...field.figures,
      breaks: pair.value.breaks,
    },
    [
      ...evidence,
      ...both.evidence,
      ...field.evidence,
      ...(from === null ? [] : sharingEvidence(view, previous, from)),
      ...(to === null ? [] : sharingEvidence(view, release, to)),
      ...openEvidence(view, unit, told),
    ],
  );
}

/**
 * S13: ranked now, stated to have been outside the universe before; by which methods the two were made is nothing to it.
 * Never a rise.
 */
function newToRanking(view: View, { unit, release }: Queries['newToRanking']): Finding<'newToRanking'> {
  const now = exactRank(view, unit, release);
  const here = view.rankStatus(unit, release);
  // Newly covered it may be all the same.
  if (!now.ok && isInField(here)) return withheld(whyUntold(unit, release, here), now.finding.evidence);
  if (!now.ok) return now.finding;
  const before = view.before(now.value.release);
  const step = [...now.value.evidence, ...stepEvidence(view, now.value.release)];
  if (before.kind === 'first') return withheld({ code: 'firstRelease', release }, step);
  if (before.kind === 'unknown') return withheld({ code: 'previousUnknown', release }, step);
  const previous = releaseKey(before.release);
  const status = view.rankStatus(unit, previous);
  const evidence = [...step, ...statusEvidence(status, before.release)];
  if (status.kind === 'status' && status.status === 'not-in-universe') {
    const other = countedAs(view, unit, previous);
    if (other) return refuted({ code: 'stillCovered', unit, release: previous }, [...evidence, recordEvidence(other)]);
    const earlier = coveredBefore(view, unit, before.release);
    if (earlier)
      return refuted({ code: 'stillCovered', unit, release: releaseKey(earlier.release) }, [
        ...evidence,
        ...earlier.evidence,
      ]);
    const succeeded = succeededIn(view, unit, before.release);
    if (succeeded)
      return refuted({ code: 'succeedsOthers', unit, release: previous, others: succeeded.units }, [
        ...evidence,
        ...succeeded.evidence,
      ]);
    return established({ unit, release, previous }, evidence);
  }
  if (status.kind === 'ranked') return refuted({ code: 'wasIn', unit, release: previous, top: status.rank }, evidence);
  if (isInField(status)) return refuted({ code: 'stillCovered', unit, release: previous }, evidence);
  return withheld(whyUntold(unit, previous, status), evidence);
}

/** The placed row of a release that counts under the name of a unit: its own, or that of a cluster or of its city. */
const countedAs = (view: View, unit: string, key: string) =>
  view.recordsOf(key).find(row => row.place.kind !== 'absent' && nameOf(view, row.unit) === nameOf(view, unit)) ?? null;

/** The latest release on record before this one that covered the unit: who comes back is not new. */
function coveredBefore(
  view: View,
  unit: string,
  from: Release,
): { readonly release: Release; readonly evidence: readonly Evidence[] } | null {
  for (let before = view.before(from); before.kind === 'release'; before = view.before(before.release)) {
    const status = view.rankStatus(unit, releaseKey(before.release));
    if (isInField(status)) return { release: before.release, evidence: statusEvidence(status, before.release) };
  }
  return null;
}

/** S14: covered by the release before and stated, with a reason on record, not to be covered by this one. */
function removed(view: View, { unit, release }: Queries['removed']): Finding<'removed'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const now = view.rankStatus(unit, release);
  const evidence: Evidence[] = [...statusEvidence(now, known.value.release)];
  if (isCovered(now)) return refuted({ code: 'stillCovered', unit, release }, evidence);
  if (now.kind !== 'status') return withheld(whyUntold(unit, release, now), evidence);
  const { status, record } = now;
  if (status === 'unranked') return refuted({ code: 'stillCovered', unit, release }, evidence);
  if (status === 'not-collected') return withheld({ code: 'notOnRecord', unit, release }, evidence);
  const before = view.before(known.value.release);
  evidence.push(...stepEvidence(view, known.value.release));
  if (before.kind === 'first') return refuted({ code: 'firstRelease', release }, evidence);
  if (before.kind === 'unknown') return withheld({ code: 'previousUnknown', release }, evidence);
  const previous = releaseKey(before.release);
  const then = view.rankStatus(unit, previous);
  evidence.push(...statusEvidence(then, before.release));
  if (then.kind === 'status' && then.status === 'not-in-universe')
    return refuted({ code: 'notCovered', unit, release: previous }, evidence);
  if (!isCovered(then)) return withheld(whyUntold(unit, previous, then), evidence);
  if (record.note === null) return withheld({ code: 'noReason', unit, release }, evidence);
  return established({ unit, release, previous, status, reason: record.note }, evidence);
}

/** The release covers the unit, in whatever way; else what is known ends the judgement. */
function covered(
  view: View,
  unit: string,
  key: string,
): Passed<{ readonly release: Release; readonly evidence: readonly Evidence[] }> {
  const known = knownPlace(view, unit, key);
  if (!known.ok) return known;
  const { release } = known.value;
  const status = view.rankStatus(unit, key);
  const evidence = statusEvidence(status, release);
  if (status.kind === 'status' && status.status === 'not-in-universe')
    return { ok: false, finding: refuted({ code: 'notCovered', unit, release: key }, evidence) };
  if (!isCovered(status)) return { ok: false, finding: withheld(whyUntold(unit, key, status), evidence) };
  return { ok: true, value: { release, evidence } };
}

/**
 * S13: covered again after a release that left it out: neither new nor compared with what it was. Any three releases in
 * order prove it; where some in between are not on record, the sentence does not say when the unit was covered last.
 */
function returnedToRanking(view: View, { unit, release }: Queries['returnedToRanking']): Finding<'returnedToRanking'> {
  const now = covered(view, unit, release);
  if (!now.ok) return now.finding;
  const found = coveredAgain(view, unit, now.value);
  return found.verdict === 'withhold' ? (threeInOrder(view, unit, now.value) ?? found) : found;
}

interface Covered {
  readonly release: Release;
  readonly evidence: readonly Evidence[];
}

/** Left out of each release back to one that covered it. */
function coveredAgain(view: View, unit: string, now: Covered): Finding<'returnedToRanking'> {
  const release = releaseKey(now.release);
  const evidence: Evidence[] = [...now.evidence];
  let previous: Pick<Figures['returnedToRanking'], 'previous' | 'status'> | null = null;
  for (let at = now.release; ; ) {
    const before = view.before(at);
    evidence.push(...stepEvidence(view, at));
    if (before.kind === 'first')
      return refuted(
        at === now.release ? { code: 'firstRelease', release } : { code: 'notCovered', unit, release: releaseKey(at) },
        evidence,
      );
    if (before.kind === 'unknown') return withheld({ code: 'previousUnknown', release: releaseKey(at) }, evidence);
    at = before.release;
    const key = releaseKey(at);
    const then = view.rankStatus(unit, key);
    evidence.push(...statusEvidence(then, at));
    if (isCovered(then))
      return previous === null
        ? refuted({ code: 'stillCovered', unit, release: key }, evidence)
        : established({ unit, release, ...previous, last: key, unbroken: true }, evidence);
    if (!isOutside(then)) return withheld(whyUntold(unit, key, then), evidence);
    previous ??= { previous: key, status: then.status };
  }
}

const comesBefore = (view: View, one: Covered, other: Covered): boolean =>
  earlierOnRecord(view, other.release).some(({ release }) => release === one.release);

/** The latest of some releases; of several of which nobody can tell which was the latest, the first by its id. */
const latestOf = (view: View, all: readonly Covered[]): Covered | undefined =>
  all
    .filter(one => !all.some(other => comesBefore(view, one, other)))
    .sort((a, b) => (a.release.id < b.release.id ? -1 : 1))[0];

/** A release before this one leaves it out, and every one before this that covers it is known to have come before that. */
function threeInOrder(view: View, unit: string, now: Covered): Finding<'returnedToRanking'> | null {
  const before = earlierOnRecord(view, now.release);
  const statusIn = ({ release }: Covered): RankStatus => view.rankStatus(unit, releaseKey(release));
  const within = before.filter(one => isInField(statusIn(one)));
  const after = before.filter(one => isOutside(statusIn(one)) && within.every(each => comesBefore(view, each, one)));
  const [out, last] = [latestOf(view, after), latestOf(view, within)];
  const left = out ? statusIn(out) : null;
  if (!out || !left || !isOutside(left) || !last || !isCovered(statusIn(last))) return null;
  return established<'returnedToRanking'>(
    {
      unit,
      release: releaseKey(now.release),
      previous: releaseKey(out.release),
      last: releaseKey(last.release),
      unbroken: false,
      status: left.status,
    },
    [
      ...now.evidence,
      ...[out, ...within].flatMap(one => [...one.evidence, ...statusEvidence(statusIn(one), one.release)]),
      ...earlierOnRecord(view, out.release).flatMap(({ evidence }) => evidence),
    ],
  );
}

const evidenceOf = ({ source, ...unit }: Unit): Evidence => ({ key: successionKey(unit), source });

/** Those that a unit succeeds and that a release covered; null where there are none. */
function succeededIn(
  view: View,
  id: string,
  release: Release,
): { readonly units: readonly string[]; readonly evidence: readonly Evidence[] } | null {
  const unit = view.unit(id);
  const found = [...new Set(unit?.succeeds ?? [])]
    .sort()
    .map(other => ({ other, status: view.rankStatus(other, releaseKey(release)) }))
    .filter(({ status }) => isInField(status));
  if (!unit || found.length === 0) return null;
  return {
    units: found.map(({ other }) => other),
    evidence: [evidenceOf(unit), ...found.flatMap(({ status }) => statusEvidence(status, release))],
  };
}

/** S13, S32: a unit that was formed from others, which the release before covered in its place: not new, not compared. */
function succession(view: View, { unit, release }: Queries['succession']): Finding<'succession'> {
  const now = covered(view, unit, release);
  if (!now.ok) return now.finding;
  const before = view.before(now.value.release);
  const evidence: Evidence[] = [...now.value.evidence, ...stepEvidence(view, now.value.release)];
  if (before.kind === 'first') return refuted({ code: 'firstRelease', release }, evidence);
  if (before.kind === 'unknown') return withheld({ code: 'previousUnknown', release }, evidence);
  const previous = releaseKey(before.release);
  const then = view.rankStatus(unit, previous);
  if (isInField(then))
    return refuted({ code: 'stillCovered', unit, release: previous }, [
      ...evidence,
      ...statusEvidence(then, before.release),
    ]);
  const succeeded = succeededIn(view, unit, before.release);
  if (!succeeded) return withheld({ code: 'noPredecessor', unit, release: previous }, evidence);
  return established({ unit, release, previous, succeeded: succeeded.units }, [...evidence, ...succeeded.evidence]);
}

/** Judges who came into the top or the list, came back, and left. */
export const entries: Judges<'entries'> = {
  enteredTop,
  firstEntry,
  returnedToTop,
  leftTop,
  newToRanking,
  returnedToRanking,
  removed,
  succession,
};
