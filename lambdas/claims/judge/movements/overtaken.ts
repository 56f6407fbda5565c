import { releaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../field.ts';
import { heldPlace, openEvidence, openIn } from '../guards.ts';
import { unsureMove } from '../placing/intervals.ts';
import { unlessInBoth } from '../restatement.ts';
import { printedMove } from './move.ts';
import { overtook } from './overtook.ts';

/** S08b, the other side of S08: each of the others overtook the unit, and the unit itself fell. */
export function overtaken(view: View, { unit, others, release, rank }: Queries['overtaken']): Finding<'overtaken'> {
  const own = printedMove(view, unit, release);
  if (!own.ok) return own.finding;
  const { from, to, joint, breaks, record } = own.value;
  const previous = releaseKey(own.value.previous);
  const evidence: Evidence[] = [...own.value.evidence];
  if (rank !== undefined && rank !== to)
    return refuted({ code: 'otherRank', unit, release, ...heldPlace(view, release, to, unit) }, evidence);
  const passing: { readonly unit: string; readonly to: number }[] = [];
  for (const other of new Set(others)) {
    const theirs = overtook(view, { kind: 'overtook', unit: other, others: [unit], release });
    if (theirs.verdict !== 'true') return theirs;
    evidence.push(...theirs.evidence);
    passing.push({ unit: other, to: theirs.figures.rank });
  }
  const name = nameOf(view, unit);
  const fell = (then: number | undefined, now: number | undefined): boolean =>
    then !== undefined && now !== undefined && now > then;
  const both = unlessInBoth(
    view,
    own.value,
    evidence,
    (then, now) => fell(then.get(name), now.get(name)) === fell(from, to),
    name,
  );
  if (both.finding) return both.finding;
  evidence.push(...both.evidence);
  if (!fell(from, to)) return refuted({ code: 'didNotFall', unit, release }, evidence);
  const small = unsureMove(view, record, { unit, release, previous, from }, evidence);
  if (small) return small;
  const named = passing.sort((a, b) => a.to - b.to || (a.unit < b.unit ? -1 : 1)).slice(0, 3);
  return established(
    {
      unit,
      others: named.map(other => other.unit),
      total: passing.length,
      release,
      previous,
      rank: to,
      joint,
      open: openIn(view, unit, [release]),
      breaks,
    },
    [...evidence, ...openEvidence(view, unit, [release])],
  );
}
