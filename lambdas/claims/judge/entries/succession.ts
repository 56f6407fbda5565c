import { type Release, releaseKey } from '../../../records/release.ts';
import { successionKey, type Unit } from '../../../records/unit.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import { isInField } from '../../rank-status.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { statusEvidence, stepEvidence } from '../guards.ts';
import { covered } from './covered.ts';

const evidenceOf = ({ source, ...unit }: Unit): Evidence => ({ key: successionKey(unit), source });

/** That a unit succeeds others, and of those between that they succeeded these in turn. */
const chainOf = (view: View, id: string, others: readonly string[]): readonly Evidence[] =>
  [id, ...view.formersOf(id)]
    .filter(each => view.formersOf(each).some(former => others.includes(former)))
    .flatMap(each => view.unit(each) ?? [])
    .map(evidenceOf);

/** Those that a unit succeeds and that a release covered; null where there are none. */
export function succeededIn(
  view: View,
  id: string,
  release: Release,
): { readonly units: readonly string[]; readonly evidence: readonly Evidence[] } | null {
  const found = [...view.formersOf(id)]
    .sort()
    .map(other => ({ other, status: view.rankStatus(other, releaseKey(release)) }))
    .filter(({ status }) => isInField(status));
  if (found.length === 0) return null;
  const units = found.map(({ other }) => other);
  return {
    units,
    evidence: [...chainOf(view, id, units), ...found.flatMap(({ status }) => statusEvidence(status, release))],
  };
}

/** S13, S32: a unit that was formed from others, which the release before covered in its place: not new, not compared. */
export function succession(view: View, { unit, release }: Queries['succession']): Finding<'succession'> {
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
