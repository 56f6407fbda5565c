import type { Release } from '../../../records/release.ts';
import { type Evidence, refuted, withheld } from '../../claim.ts';
import { isCovered } from '../../rank-status.ts';
import type { View } from '../../view.ts';
import { knownPlace, type Passed, statusEvidence, whyUntold } from '../guards.ts';
import { earlierOnRecord } from '../look-back.ts';

/** A release that covers a unit, and what shows it. */
export interface Covered {
  readonly release: Release;
  readonly evidence: readonly Evidence[];
}

/** The release covers the unit, in whatever way; else what is known ends the judgement. */
export function covered(view: View, unit: string, key: string): Passed<Covered> {
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

/** Whether one release is known to have come out before another. */
export const comesBefore = (view: View, one: Covered, other: Covered): boolean =>
  earlierOnRecord(view, other.release).some(({ release }) => release === one.release);

/** The latest of some releases; of several of which nobody can tell which was the latest, the first by its id. */
export const latestOf = (view: View, all: readonly Covered[]): Covered | undefined =>
  all
    .filter(one => !all.some(other => comesBefore(view, one, other)))
    .sort((a, b) => (a.release.id < b.release.id ? -1 : 1))[0];
