import { releaseKey } from '../../../records/release.ts';
import { established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { exactRank, heldPlace, isJoint, openEvidence, openIn, statusEvidence } from '../guards.ts';
import { breaksUntil, lookBack } from '../look-back.ts';
import { unsureMove } from '../placing/intervals.ts';
import { amongCommon } from './among-common.ts';
import { between, unlessRestated } from './move.ts';

/**
 * S39: below the best place on record, which is that of the releases that the stored sequence reaches; a place as good in
 * any other release, or a band that may hold one, leaves open what the best is.
 */
export function belowBest(view: View, { unit, release, places }: Queries['belowBest']): Finding<'belowBest'> {
  const now = exactRank(view, unit, release);
  if (!now.ok) return now.finding;
  const back = lookBack(view, now.value.release);
  const known = [...now.value.evidence];
  const placed = back.steps.flatMap(step => {
    const status = view.rankStatus(unit, step.key);
    return status.kind === 'ranked' ? [{ step, rank: status.rank }] : [];
  });
  const best = Math.min(...placed.map(({ rank }) => rank));
  const others = view.releasesOf(now.value.release.ranking).filter(one => one !== now.value.release);
  const reached = new Set(back.steps.map(step => step.release));
  const statuses = others.map(one => ({ one, key: releaseKey(one), status: view.rankStatus(unit, releaseKey(one)) }));
  known.push(...statuses.flatMap(({ status, one }) => statusEvidence(status, one)));
  const mayBeBetter = statuses.some(
    ({ status }) =>
      (status.kind === 'ranked' && status.rank < now.value.rank) ||
      (status.kind === 'banded' && status.from < now.value.rank),
  );
  // More records may show a better one.
  if (!mayBeBetter) return withheld({ code: 'noBetter', unit, release }, known);
  for (const { one, key, status } of statuses) {
    if (status.kind === 'banded' && status.from <= best) return withheld({ code: 'banded', unit, release: key }, known);
    if (status.kind === 'ranked' && status.rank <= best && !reached.has(one))
      return withheld({ code: 'notBest', unit, release: key, ...heldPlace(view, key, status.rank, unit) }, known);
  }
  const bests = placed.filter(({ rank }) => rank === best).map(({ step }) => step);
  const [latest, oldest] = [bests[0], bests.at(-1)];
  if (!latest || !oldest) return withheld({ code: 'noBetter', unit, release }, known);
  const way = back.steps.slice(0, back.steps.indexOf(oldest) + 1).flatMap(({ evidence }) => evidence);
  const held = bests.map(({ key }) => key).reverse();
  if (places !== undefined && places !== now.value.rank - best) {
    // It is certainly as far below as this; further only if a better place should come on record.
    const answer = places < now.value.rank - best ? refuted : withheld;
    return answer({ code: 'notBest', unit, release: latest.key, ...heldPlace(view, latest.key, best, unit) }, known);
  }
  for (const step of bests) {
    const then = exactRank(view, unit, step.key);
    if (!then.ok) return then.finding;
    const evidence = [...known, ...way];
    const found = unlessRestated(view, unit, {
      ok: true,
      value: between(view, unit, then.value, now.value, { skipped: [], breaks: [], evidence }),
    });
    if (!found.ok) return found.finding;
    known.push(...found.value.evidence);
    const within = unsureMove(view, now.value.record, { unit, release, previous: step.key, from: best }, known);
    if (within) return within;
    const field = amongCommon(view, found.value);
    known.push(...field.evidence);
    if (!field.holds) return withheld({ code: field.code, release, previous: step.key }, known);
  }
  return established(
    {
      unit,
      release,
      rank: now.value.rank,
      joint: isJoint(view, release, now.value.rank, unit),
      best,
      held,
      shared: held.filter(key => isJoint(view, key, best, unit)),
      open: openIn(view, unit, [...held, release]),
      breaks: breaksUntil(back, oldest),
    },
    [...known, ...openEvidence(view, unit, [...held, release])],
  );
}
