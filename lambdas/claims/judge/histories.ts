import { type Release, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import { inTop, isTakenOut, type RankStatus } from '../rank-status.ts';
import type { Figures, Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import type { Judges } from './family.ts';
import {
  exactRank,
  factEvidence,
  heldPlace,
  holdersEvidence,
  isJoint,
  knownPlace,
  openEvidence,
  openIn,
  openPlace,
  type Passed,
  sameSegment,
  sharingEvidence,
  statusEvidence,
  unlisted,
  whyUntold,
} from './guards.ts';
import { breaksUntil, earlierOnRecord, historyDeclared, lookBack, sinceBreak } from './look-back.ts';
import { nobodyOutside } from './nobody-outside.ts';
import { unsureStep } from './placing/intervals.ts';
import { unsureLine } from './placing/line.ts';
import { unlessOnOneSideInBoth } from './restatement.ts';
import { otherPlace, superseded } from './superseded.ts';

/** Releases that a best or a lowest place is told of. */
const FEWEST = 3;

/** How an earlier place compares with a rank; `unknown` where the records cannot tell. */
function against(status: RankStatus, rank: number): 'better' | 'equal' | 'worse' | 'unknown' {
  if (status.kind === 'ranked') return status.rank < rank ? 'better' : status.rank === rank ? 'equal' : 'worse';
  if (status.kind === 'banded') {
    if (status.from > rank) return 'worse';
    return status.to !== null && status.to < rank ? 'better' : 'unknown';
  }
  return 'unknown';
}

/**
 * The same, where a unit that is not among the first so many cannot have been as good. Who is not in a whole list was not
 * ranked by it at all: that is no place, better or worse.
 */
const asGood = (status: RankStatus, rank: number): ReturnType<typeof against> =>
  status.kind === 'below' && !status.whole && status.depth >= rank ? 'worse' : against(status, rank);

/** S15: the best place of all releases of the ranking, declared complete, three or more; anew since the method changed. */
const bestRank = (view: View, { unit, release }: Queries['bestRank']): Finding<'bestRank'> =>
  extreme(view, unit, release, 'better');

/** S16: the worst place, likewise. Mirrors S15. */
const worstRank = (view: View, { unit, release }: Queries['worstRank']): Finding<'worstRank'> =>
  extreme(view, unit, release, 'worse');

/** The best or the worst place; any place beyond it on record before disproves it, however incomplete the history. */
function extreme(view: View, unit: string, release: string, beyond: 'better' | 'worse'): Finding<'bestRank'> {
  const now = exactRank(view, unit, release);
  if (!now.ok) return now.finding;
  const { rank } = now.value;
  const joint = isJoint(view, release, rank, unit);
  const evidence: Evidence[] = [...now.value.evidence, ...sharingEvidence(view, release, rank)];
  const disproof = disprovedBy(view, unit, now.value.release, rank, beyond);
  if (disproof) return refuted(disproof.reason, [...evidence, ...disproof.evidence]);
  const back = sinceBreak(lookBack(view, now.value.release));
  let level = 0;
  const declared = historyDeclared(view, now.value.release);
  if (!declared) return withheld({ code: 'historyUndeclared', ranking: now.value.release.ranking }, evidence);
  evidence.push(...declared);
  for (const { release: at } of back.steps) {
    const key = releaseKey(at);
    const status = view.rankStatus(unit, key);
    const then = beyond === 'better' ? asGood(status, rank) : against(status, rank);
    evidence.push(...statusEvidence(status, at));
    if (then === beyond || (status.kind === 'banded' && then !== 'worse' && then !== 'better'))
      return withheld({ code: 'banded', unit, release: key }, evidence);
    if (then === 'unknown') return withheld(whyUntold(unit, key, status), evidence);
    const within = unsureStep(view, unit, { release, previous: key }, evidence);
    if (within) return within;
    const other = then === 'equal' ? otherwiseShared(view, unit, rank, now.value.release, at, evidence) : null;
    if (other) return other;
    if (then === 'equal') level++;
    const both = unlessOnOneSideInBoth(view, { release: now.value.release, previous: at }, unit, evidence);
    if (both.finding) return both.finding;
    evidence.push(...both.evidence);
  }
  const releases = back.steps.length + 1;
  evidence.push(...back.steps.flatMap(step => step.evidence), ...back.evidence);
  if (back.open) return withheld(back.open, evidence);
  if (releases < FEWEST)
    return withheld(
      back.method
        ? { code: 'tooFewSince', ...back.method, have: releases, need: FEWEST }
        : { code: 'tooFew', have: releases, need: FEWEST },
      evidence,
    );
  const open = openIn(view, unit, [release]);
  // Of one and the same place nothing is better or worse.
  if (level === back.steps.length)
    return withheld(
      { code: 'alwaysThere', unit, release, ...heldPlace(view, release, rank, unit), releases },
      evidence,
    );
  return established({ unit, release, rank, releases, equalled: level > 0, joint, open, method: back.method }, [
    ...evidence,
    ...openEvidence(view, unit, [release]),
  ]);
}

/** The rank is level with an earlier one and the place is not, or nobody can tell: neither new nor matched. Adds evidence. */
function otherwiseShared(
  view: View,
  unit: string,
  rank: number,
  release: Release,
  previous: Release,
  evidence: Evidence[],
): Finding<never> | null {
  const [joint, formerly] = [release, previous].map(at => isJoint(view, releaseKey(at), rank, unit));
  evidence.push(...holdersEvidence(view, previous, rank), ...holdersEvidence(view, release, rank));
  const open = [
    joint ? null : openPlace(view, release, rank, evidence),
    formerly ? null : openPlace(view, previous, rank, evidence),
  ].find(finding => finding !== null);
  if (open || joint === formerly) return open ?? null;
  const keys = { release: releaseKey(release), previous: releaseKey(previous) };
  return withheld({ code: 'otherSharing', unit, ...keys, rank, joint: joint === true }, evidence);
}

/** An earlier place on record, by the same method, on the far side of a rank. */
function disprovedBy(view: View, unit: string, release: Release, rank: number, beyond: 'better' | 'worse') {
  for (const { release: at, evidence } of earlierOnRecord(view, release)) {
    if (!sameSegment(at, release)) continue;
    const key = releaseKey(at);
    const status = view.rankStatus(unit, key);
    if (status.kind !== 'ranked' || against(status, rank) !== beyond) continue;
    const reason = { code: 'notBest' as const, unit, release: key, ...heldPlace(view, key, status.rank, unit) };
    return {
      reason,
      evidence: [...evidence, ...statusEvidence(status, at)],
    };
  }
  return null;
}

/** S15, "best since Y": Y is the latest earlier release with a place as good; every place in between is worse. */
function bestSince(view: View, { unit, release, since }: Queries['bestSince']): Finding<'bestSince'> {
  const found = sinceWhen(view, unit, release, since, 'better');
  return found.ok ? established(found.value.since, found.value.evidence) : found.finding;
}

/** S16, "worst since Y": Y is the latest earlier release with a place as bad; every place in between is better. */
function worstSince(view: View, { unit, release, since }: Queries['worstSince']): Finding<'worstSince'> {
  const found = sinceWhen(view, unit, release, since, 'worse');
  return found.ok ? established(found.value.since, found.value.evidence) : found.finding;
}

function sinceWhen(
  view: View,
  unit: string,
  release: string,
  asserted: number | undefined,
  ends: 'better' | 'worse',
): Passed<{ readonly since: Figures['bestSince']; readonly evidence: readonly Evidence[] }> {
  const now = exactRank(view, unit, release);
  if (!now.ok) return now;
  const { rank } = now.value;
  const evidence: Evidence[] = [...now.value.evidence];
  const back = sinceBreak(lookBack(view, now.value.release));
  for (const [between, step] of back.steps.entries()) {
    const status = view.rankStatus(unit, step.key);
    const then = ends === 'better' ? asGood(status, rank) : against(status, rank);
    evidence.push(...step.evidence, ...statusEvidence(status, step.release));
    if (then === 'unknown') return { ok: false, finding: withheld(whyUntold(unit, step.key, status), evidence) };
    const within = unsureStep(view, unit, { release, previous: step.key }, evidence);
    if (within) return { ok: false, finding: within };
    const both = unlessOnOneSideInBoth(view, { release: now.value.release, previous: step.release }, unit, evidence);
    if (both.finding) return { ok: false, finding: both.finding };
    evidence.push(...both.evidence);
    if (then !== 'equal' && then !== ends) continue;
    evidence.push(...factEvidence(step.release, 'labelYear'));
    const year = step.release.labelYear?.value;
    if (asserted !== undefined && year === undefined)
      return { ok: false, finding: withheld({ code: 'unknownRelease', release: step.key }, evidence) };
    if (asserted !== undefined && year !== asserted)
      return { ok: false, finding: refuted({ code: 'otherSince', since: asserted, found: step.key }, evidence) };
    // Of two editions running, the later is "the best since" nothing but the one before it.
    if (between < FEWEST - 1)
      return {
        ok: false,
        finding: withheld(
          {
            code: 'asRecently',
            unit,
            release,
            since: step.key,
            of: ends === 'better' ? 'best' : 'lowest',
            need: FEWEST,
          },
          evidence,
        ),
      };
    const place = status.kind === 'ranked' ? status.rank : null;
    const joint = isJoint(view, release, rank, unit);
    const wasJoint = place !== null && isJoint(view, step.key, place, unit);
    evidence.push(
      ...sharingEvidence(view, release, rank),
      ...(place === null ? [] : sharingEvidence(view, step.key, place)),
    );
    const told = [step.key, release];
    evidence.push(...openEvidence(view, unit, told));
    const open = openIn(view, unit, told);
    const since = { unit, release, rank, since: step.key, place, joint, wasJoint, open, method: null };
    return { ok: true, value: { since, evidence } };
  }
  evidence.push(...back.evidence);
  const stop = (finding: Finding<never>): Passed<never> => ({ ok: false, finding });
  if (back.open) return stop(withheld(back.open, evidence));
  if (!back.method) return stop(refuted({ code: 'noEarlier', unit, release }, evidence));
  // By this method there was no such place before: it is told of the time since the method changed.
  const have = back.steps.length + 1;
  if (have < FEWEST) return stop(withheld({ code: 'tooFewSince', ...back.method, have, need: FEWEST }, evidence));
  const first = view.release(back.method.release);
  if (asserted !== undefined && asserted !== first?.labelYear?.value)
    return stop(withheld({ code: 'startsAnew', ...back.method }, evidence));
  return {
    ok: true,
    value: {
      since: {
        unit,
        release,
        rank,
        since: back.method.release,
        place: null,
        joint: isJoint(view, release, rank, unit),
        wasJoint: false,
        open: openIn(view, unit, [release]),
        method: back.method,
      },
      evidence: [
        ...evidence,
        ...sharingEvidence(view, release, rank),
        ...openEvidence(view, unit, [release]),
        ...(first && asserted !== undefined ? factEvidence(first, 'labelYear') : []),
      ],
    },
  };
}

/** S17: leads now, did not in the release before, and did in some earlier one, the latest of which is named. */
function regainedLead(view: View, { unit, release }: Queries['regainedLead']): Finding<'regainedLead'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const now = exactRank(view, unit, release);
  if (!now.ok) return superseded(view, unit, release, 1) ?? now.finding;
  const evidence: Evidence[] = [...now.value.evidence, ...holdersEvidence(view, known.value.release, 1)];
  const { rank } = now.value;
  if (rank !== 1) return otherPlace(view, unit, release, { rank, asserted: 1 }, evidence);
  const joint = isJoint(view, release, 1, unit);
  const back = lookBack(view, known.value.release);
  const skipped = [];
  for (const [away, step] of back.steps.entries()) {
    const status = view.rankStatus(unit, step.key);
    const led = inTop(status, 1);
    skipped.push(...step.skipped);
    evidence.push(...step.evidence, ...statusEvidence(status, step.release));
    // Who was taken out of the ranking comes back to it (S13b).
    if (led === 'unknown' || (away === 0 && isTakenOut(status)))
      return withheld(whyUntold(unit, step.key, status), evidence);
    const after = back.steps[away - 1];
    const moved =
      led === 'no'
        ? unsureStep(view, unit, { release, previous: step.key }, evidence)
        : after && unsureStep(view, unit, { release: after.key, previous: step.key }, evidence);
    const within =
      moved ?? (away > 0 || led === 'no' ? unsureLine(view, unit, [release, step.key], 1, evidence) : null);
    if (within) return within;
    const previous = step.release;
    const stands = led === 'no' ? known.value.release : after?.release;
    const both = stands ? unlessOnOneSideInBoth(view, { release: stands, previous }, unit, evidence) : null;
    if (both?.finding) return both.finding;
    evidence.push(...(both?.evidence ?? []));
    if (led === 'no') continue;
    if (away === 0) return refuted({ code: 'ledBefore', unit, release: step.key }, evidence);
    const open = joint
      ? unlisted(view, known.value.release, 1, evidence)
      : openPlace(view, known.value.release, 1, evidence);
    if (open) return open;
    const vacuous = nobodyOutside(view, [release, step.key], 1, evidence);
    if (vacuous) return vacuous;
    const wasJoint = isJoint(view, step.key, 1, unit);
    const breaks = breaksUntil(back, step);
    const told = { joint, wasJoint, open: openIn(view, unit, [step.key]) };
    const between = back.steps.slice(0, away).map(({ release: at }) => at);
    const holder = soleHolder(view, between);
    const figures = { unit, release, last: step.key, ...told, away, holder, skipped: skipped.map(releaseKey), breaks };
    return established(figures, [
      ...evidence,
      ...(holder === null ? [] : between.flatMap(at => holdersEvidence(view, at, 1))),
      ...holdersEvidence(view, step.release, 1),
      ...skipped.map(gap => ({ key: releaseKey(gap), source: gap.source })),
    ]);
  }
  evidence.push(...back.evidence);
  return back.open ? withheld(back.open, evidence) : refuted({ code: 'neverLed', unit, release }, evidence);
}

/** Who held the first place of all these releases, each time alone and as first printed; null where nobody did, or nobody can tell. */
function soleHolder(view: View, releases: readonly Release[]): string | null {
  const holders = releases.map(release => {
    const rows = view.recordsOf(releaseKey(release));
    const [only, ...others] = rows.filter(({ place }) => place.kind === 'rank' && place.rank === 1);
    const isOpen = rows.some(({ vintage }) => vintage > 1) || openPlace(view, release, 1, []) !== null;
    return only && others.length === 0 && !isOpen ? only.unit : null;
  });
  const [first = null] = holders;
  return holders.every(holder => holder === first) ? first : null;
}

/** Judges the place now against all places before. */
export const histories: Judges<'histories'> = { bestRank, bestSince, worstRank, worstSince, regainedLead };
