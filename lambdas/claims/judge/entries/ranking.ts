import { type Release, releaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import { isCovered, isInField, isOutside, type RankStatus } from '../../rank-status.ts';
import type { Figures, Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../field.ts';
import { exactRank, knownPlace, recordEvidence, statusEvidence, stepEvidence, whyUntold } from '../guards.ts';
import { earlierOnRecord } from '../look-back.ts';
import { type Covered, comesBefore, covered, latestOf } from './covered.ts';
import { succeededIn } from './succession.ts';

/**
 * S13: ranked now, stated to have been outside the universe before; by which methods the two were made is nothing to it.
 * Never a rise.
 */
export function newToRanking(view: View, { unit, release }: Queries['newToRanking']): Finding<'newToRanking'> {
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

/**
 * S14: covered by the release before and stated not to be covered by this one: with a reason on record, or taken out of it
 * by its publisher, which is one.
 */
export function removed(view: View, { unit, release }: Queries['removed']): Finding<'removed'> {
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
  if (record.note === null && status !== 'withdrawn') return withheld({ code: 'noReason', unit, release }, evidence);
  return established({ unit, release, previous, status, reason: record.note }, evidence);
}

/**
 * S13: covered again after a release that left it out: neither new nor compared with what it was. Any three releases in
 * order prove it; where some in between are not on record, the sentence does not say when the unit was covered last.
 */
export function returnedToRanking(
  view: View,
  { unit, release }: Queries['returnedToRanking'],
): Finding<'returnedToRanking'> {
  const now = covered(view, unit, release);
  if (!now.ok) return now.finding;
  const found = coveredAgain(view, unit, now.value);
  return found.verdict === 'withhold' ? (threeInOrder(view, unit, now.value) ?? found) : found;
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
