import { releaseKey } from '../../../records/release.ts';
import { established, type Finding, refuted } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { fieldSince } from '../field.ts';
import { heldPlace, holdersEvidence } from '../guards.ts';
import { type Move, move, openAlone } from './move.ts';

/** S06: the same place as in the release before, alone or shared as it was. */
export function held(view: View, { unit, release }: Queries['held']): Finding<'held'> {
  const found = move(view, unit, release);
  if (!found.ok) return found.finding;
  const { from, to, previous, joint, wasJoint, evidence } = found.value;
  const key = releaseKey(previous);
  if (from !== to)
    return refuted({ code: 'otherRank', unit, release: key, ...heldPlace(view, key, from, unit) }, evidence);
  const open = openAlone(view, found.value);
  if (open) return open;
  if (joint !== wasJoint)
    return refuted({ code: 'otherSharing', unit, release, previous: key, rank: to, joint }, evidence);
  return established(...kept(view, found.value, unit));
}

/** S06b: the same rank as in the release before, shared in one of the two only. */
export function sharingChange(view: View, { unit, release }: Queries['sharing']): Finding<'sharing'> {
  const found = move(view, unit, release);
  if (!found.ok) return found.finding;
  const { from, to, previous, joint, wasJoint, evidence } = found.value;
  const key = releaseKey(previous);
  if (from !== to)
    return refuted({ code: 'otherRank', unit, release: key, ...heldPlace(view, key, from, unit) }, evidence);
  const open = openAlone(view, found.value);
  if (open) return open;
  if (joint === wasJoint) return refuted({ code: 'noMove', unit, release }, evidence);
  return established(...kept(view, found.value, unit));
}

/** What is told of a rank that is the same as before. */
function kept(view: View, { release, previous, to, joint, skipped, breaks, evidence }: Move, unit: string) {
  const field = fieldSince(view, release, previous, unit);
  const figures = {
    unit,
    release: releaseKey(release),
    previous: releaseKey(previous),
    rank: to,
    ...field.figures,
    joint,
    skipped: skipped.map(releaseKey),
    breaks,
  };
  return [
    figures,
    [...evidence, ...field.evidence, ...[release, previous].flatMap(each => holdersEvidence(view, each, to))],
  ] as const;
}
