import { rankingOf, releaseKey } from '../../../records/release.ts';
import { established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { fieldSince } from '../field.ts';
import { exactRank, heldPlace, openEvidence, openIn, statusEvidence } from '../guards.ts';
import { breaksUntil, cameAfter, lookBack } from '../look-back.ts';
import { unsureMove } from '../placing/intervals.ts';
import { amongCommon } from './among-common.ts';
import { between, unlessRestated } from './move.ts';

/**
 * S40: rose or fell from one release to a later one, two editions or more on. The whole sequence between the two is on
 * record, so that the editions of it that give no exact place can be named.
 */
export function movedOver(view: View, { unit, since, release, places }: Queries['movedOver']): Finding<'movedOver'> {
  const now = exactRank(view, unit, release);
  if (!now.ok) return now.finding;
  const then = exactRank(view, unit, since);
  if (!then.ok) return then.finding;
  const known = [...now.value.evidence, ...then.value.evidence];
  const back = lookBack(view, now.value.release);
  const at = back.steps.findIndex(({ key }) => key === since);
  const [last, steps] = [back.steps[at], back.steps.slice(0, at + 1)];
  if (!last) {
    const after = cameAfter(view, since, now.value.release);
    const all = [...known, ...back.steps.flatMap(({ evidence }) => evidence), ...back.evidence, ...(after ?? [])];
    return back.open && !after && since !== release && rankingOf(since) === rankingOf(release)
      ? withheld(back.open, all)
      : refuted({ code: 'notEarlier', release, since }, all);
  }
  if (steps.length < 2) return withheld({ code: 'nextRelease', release, since }, [...known, ...last.evidence]);
  const passed = steps.slice(0, -1).reverse();
  const statuses = passed.map(step => ({ ...step, status: view.rankStatus(unit, step.key) }));
  const found = unlessRestated(view, unit, {
    ok: true,
    value: between(view, unit, then.value, now.value, {
      skipped: steps.flatMap(({ skipped }) => skipped).reverse(),
      breaks: breaksUntil(back, last),
      evidence: [
        ...steps.flatMap(({ evidence }) => evidence),
        ...statuses.flatMap(({ status, release: of }) => statusEvidence(status, of)),
      ],
    }),
  });
  if (!found.ok) return found.finding;
  const { from, to, previous, skipped, breaks, wasJoint, joint, evidence } = found.value;
  if (from === to) return refuted({ code: 'sameRankThen', unit, release, since, rank: to }, evidence);
  if (places !== undefined && places !== from - to)
    return refuted({ code: 'otherRank', unit, release: since, ...heldPlace(view, since, from, unit) }, evidence);
  const within = unsureMove(view, found.value.record, { unit, release, previous: since, from }, evidence);
  if (within) return within;
  const field = amongCommon(view, found.value);
  const others = fieldSince(view, found.value.release, previous, unit);
  const all = [...evidence, ...field.evidence, ...others.evidence];
  if (!field.holds) return withheld({ code: field.code, release, previous: since }, all);
  return established(
    {
      unit,
      release,
      previous: since,
      from,
      to,
      ...others.figures,
      wasJoint,
      joint,
      open: openIn(view, unit, [since, release]),
      unplaced: statuses.filter(({ status }) => status.kind !== 'ranked').map(({ key }) => key),
      skipped: skipped.map(releaseKey),
      breaks,
    },
    [...all, ...openEvidence(view, unit, [since, release])],
  );
}
