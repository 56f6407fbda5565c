import type { RankingRecord } from '../../../records/record.ts';
import { type Release, releaseKey } from '../../../records/release.ts';
import type { Evidence, Finding } from '../../claim.ts';
import type { MethodBreak } from '../../schema/figures.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../field.ts';
import { exactRank, isJoint, openPlace, type Passed, preceded, type Ranked, sharingEvidence } from '../guards.ts';
import { unlessInBoth } from '../restatement.ts';

export interface Move {
  readonly release: Release;
  readonly previous: Release;
  readonly from: number;
  readonly to: number;
  /** The row that gives the new place. */
  readonly record: RankingRecord;
  readonly skipped: readonly Release[];
  /** The change of method between the two, where there was one. */
  readonly breaks: readonly MethodBreak[];
  /** Others held the place before too. */
  readonly wasJoint: boolean;
  /** Others hold the new place too. */
  readonly joint: boolean;
  readonly evidence: readonly Evidence[];
}

/** The move since the release before, where no corrected place turns by how much the place changed. */
export function move(view: View, unit: string, key: string): Passed<Move> {
  const found = printedMove(view, unit, key);
  return found.ok ? unlessRestated(view, unit, found) : found;
}

/** A move by which no corrected place turns how far it went. */
export function unlessRestated(
  view: View,
  unit: string,
  found: { readonly ok: true; readonly value: Move },
): Passed<Move> {
  const { from, to, evidence } = found.value;
  const name = nameOf(view, unit);
  const both = unlessInBoth(
    view,
    found.value,
    evidence,
    (then, now) => (then.get(name) ?? Number.NaN) - (now.get(name) ?? Number.NaN) === from - to,
    name,
  );
  if (both.finding) return { ok: false, finding: both.finding };
  return { ok: true, value: { ...found.value, evidence: [...evidence, ...both.evidence] } };
}

/** Exact places in a release and in the one before it. */
export function printedMove(view: View, unit: string, key: string): Passed<Move> {
  const now = exactRank(view, unit, key);
  if (!now.ok) return now;
  const pair = preceded(view, now.value.release);
  if (!pair.ok) return pair;
  const then = exactRank(view, unit, releaseKey(pair.value.previous));
  return then.ok ? { ok: true, value: between(view, unit, then.value, now.value, pair.value) } : then;
}

/** From an exact place in one release to an exact place in a later one. */
export function between(
  view: View,
  unit: string,
  then: Ranked,
  now: Ranked,
  { skipped, breaks, evidence }: Pick<Move, 'skipped' | 'breaks' | 'evidence'>,
): Move {
  const [previous, release] = [then.release, now.release];
  return {
    release,
    previous,
    from: then.rank,
    to: now.rank,
    record: now.record,
    skipped,
    breaks,
    wasJoint: isJoint(view, releaseKey(previous), then.rank, unit),
    joint: isJoint(view, releaseKey(release), now.rank, unit),
    evidence: [
      ...now.evidence,
      ...sharingEvidence(view, releaseKey(release), now.rank),
      ...then.evidence,
      ...sharingEvidence(view, releaseKey(previous), then.rank),
      ...evidence,
    ],
  };
}

/** Of one of the two places nobody can tell whether it is held alone; null where that is known of both. */
export function openAlone(
  view: View,
  { release, previous, from, to, joint, wasJoint, evidence }: Move,
): Finding<never> | null {
  const now = joint ? null : openPlace(view, release, to, evidence);
  return now ?? (wasJoint ? null : openPlace(view, previous, from, evidence));
}
