import { type Release, releaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import { inTop, isTakenOut } from '../../rank-status.ts';
import type { MethodBreak } from '../../schema/figures.ts';
import type { Figures, Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { fieldSince } from '../field.ts';
import {
  exactRank,
  isJoint,
  knownPlace,
  openEvidence,
  openIn,
  type Passed,
  preceded,
  sharingEvidence,
  statusEvidence,
  whyUntold,
} from '../guards.ts';
import { breaksUntil, earlierOnRecord, historyDeclared, lookBack } from '../look-back.ts';
import { methodsOf } from '../methods.ts';
import { isAllTop, nobodyOutside } from '../nobody-outside.ts';
import { unsureStep } from '../placing/intervals.ts';
import { unsureLine } from '../placing/line.ts';
import { unlessCrossedInBoth } from '../restatement.ts';
import { latestOf } from './covered.ts';

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
  const within =
    unsureStep(view, unit, { release: key, previous }, evidence) ??
    unsureLine(view, unit, [key, previous], top, evidence);
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
export function enteredTop(view: View, { unit, release, top }: Queries['enteredTop']): Finding<'enteredTop'> {
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
export function firstEntry(view: View, { unit, release, top }: Queries['firstEntry']): Finding<'firstEntry'> {
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
  const declared = historyDeclared(view, known.value.release);
  if (!declared) return withheld({ code: 'historyUndeclared', ranking: known.value.release.ranking }, evidence);
  evidence.push(...declared);
  const back = lookBack(view, known.value.release);
  const breaks: MethodBreak[] = [];
  for (const { release: at, key, broken, evidence: step } of back.steps) {
    const status = view.rankStatus(unit, key);
    evidence.push(...step, ...statusEvidence(status, at));
    const outside = status.kind === 'status' && status.status === 'not-in-universe';
    if (inTop(status, top) === 'unknown' && !outside) return withheld(whyUntold(unit, key, status), evidence);
    const within =
      unsureStep(view, unit, { release, previous: key }, evidence) ?? unsureLine(view, unit, [key], top, evidence);
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
export function returnedToTop(view: View, query: Queries['returnedToTop']): Finding<'returnedToTop'> {
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
        unsureLine(view, unit, [out, step.key], top, evidence) ??
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
  const unsure =
    unsureStep(view, unit, { release: previous, previous: first }, known) ??
    unsureLine(view, unit, [first], top, known);
  if (away.finding || unsure) return null;
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
export function leftTop(view: View, { unit, release, top }: Queries['leftTop']): Finding<'leftTop'> {
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
  const within =
    unsureStep(view, unit, { release, previous }, evidence) ??
    unsureLine(view, unit, [release, previous], top, evidence);
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
      band: status.kind === 'banded' ? { from: status.from, to: status.to } : null,
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
