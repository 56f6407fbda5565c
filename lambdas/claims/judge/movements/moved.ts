import { releaseKey } from '../../../records/release.ts';
import { established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { fieldSince } from '../field.ts';
import { heldPlace, openEvidence, openIn } from '../guards.ts';
import { unsureMove } from '../placing/intervals.ts';
import { amongCommon } from './among-common.ts';
import { move, openAlone } from './move.ts';

/** S07: rose or fell since the release before; the difference is `from - to`, positive for a rise. */
export function moved(view: View, { unit, release, places }: Queries['moved']): Finding<'moved'> {
  const found = move(view, unit, release);
  if (!found.ok) return found.finding;
  const { from, to, previous, skipped, breaks, joint, wasJoint, evidence } = found.value;
  const key = releaseKey(previous);
  if (from === to && openAlone(view, found.value))
    return refuted({ code: 'otherRank', unit, release: key, ...heldPlace(view, key, from, unit) }, evidence);
  if (from === to && joint !== wasJoint)
    return refuted({ code: 'otherSharing', unit, release, previous: key, rank: to, joint }, evidence);
  if (from === to) return refuted({ code: 'noMove', unit, release }, evidence);
  if (places !== undefined && places !== from - to)
    return refuted({ code: 'otherRank', unit, release: key, ...heldPlace(view, key, from, unit) }, evidence);
  const within = unsureMove(view, found.value.record, { unit, release, previous: key, from }, evidence);
  if (within) return within;
  const field = amongCommon(view, found.value);
  const since = fieldSince(view, found.value.release, previous, unit);
  const all = [...evidence, ...field.evidence, ...since.evidence];
  if (!field.holds) return withheld({ code: field.code, release, previous: key }, all);
  return established(
    {
      unit,
      release,
      previous: key,
      from,
      to,
      ...since.figures,
      wasJoint,
      joint,
      open: openIn(view, unit, [key, release]),
      skipped: skipped.map(releaseKey),
      breaks,
    },
    [...all, ...openEvidence(view, unit, [key, release])],
  );
}
