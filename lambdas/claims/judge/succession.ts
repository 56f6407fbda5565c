import { type Release, releaseKey } from '../../records/release.ts';
import { successionKey, type Unit } from '../../records/unit.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import { isCovered, isInField } from '../rank-status.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { factEvidence, knownPlace, statusEvidence } from './guards.ts';

const evidenceOf = ({ source, ...unit }: Unit): Evidence => ({ key: successionKey(unit), source });

/** Those that a unit succeeds and that a release covered; null where there are none. */
export function succeededIn(
  view: View,
  id: string,
  release: Release,
): { readonly units: readonly string[]; readonly evidence: readonly Evidence[] } | null {
  const unit = view.unit(id);
  const covered = [...new Set(unit?.succeeds ?? [])]
    .sort()
    .map(other => ({ other, standing: view.rankStatus(other, releaseKey(release)) }))
    .filter(({ standing }) => isInField(standing));
  if (!unit || covered.length === 0) return null;
  return {
    units: covered.map(({ other }) => other),
    evidence: [evidenceOf(unit), ...covered.flatMap(({ standing }) => statusEvidence(standing, release))],
  };
}

/** S13, S32: a unit that was formed from others, which the release before covered in its place: not new, not compared. */
export function succession(view: View, { unit, release }: Queries['succession']): Finding<'succession'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const status = view.rankStatus(unit, release);
  const evidence: Evidence[] = [...statusEvidence(status, known.value.release)];
  if (status.kind === 'status' && status.status === 'not-in-universe')
    return refuted({ code: 'notCovered', unit, release }, evidence);
  if (!isCovered(status)) return withheld({ code: 'notOnRecord', unit, release }, evidence);
  const before = view.before(known.value.release);
  evidence.push(...factEvidence(known.value.release, 'previous'));
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
