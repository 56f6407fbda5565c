import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { type Evidence, withheld } from '../claim.ts';
import type { MethodBreak } from '../schema/figures.ts';
import { cameBefore, type View } from '../view.ts';
import { breakBetween, factEvidence, methodUnknown, type Passed, sameSegment, stepEvidence } from './guards.ts';

/**
 * The changes of method between releases of one ranking, oldest first: along the stored sequence where it leads from one
 * to the next of them, else as the methods of the two themselves tell. Of releases in no certain order a change is told
 * of none.
 */
export function methodsOf(
  view: View,
  keys: readonly ReleaseKey[],
): Passed<{ readonly breaks: readonly MethodBreak[]; readonly evidence: readonly Evidence[] }> {
  const named = keys.flatMap(key => view.release(key) ?? []);
  const breaks: MethodBreak[] = [];
  const evidence: Evidence[] = named.flatMap(release => factEvidence(release, 'segment'));
  const ordered = inCertainOrder(view, named);
  // What came before the first of them tells nothing of the others.
  evidence.push(...(ordered?.slice(1) ?? named).flatMap(release => stepEvidence(view, release)));
  if (!ordered) {
    const [first] = named;
    const other = first && named.find(release => !sameSegment(first, release));
    return other
      ? { ok: false, finding: withheld({ code: 'previousUnknown', release: releaseKey(other) }, evidence) }
      : { ok: true, value: { breaks, evidence } };
  }
  // Which of them came first, where no sequence leads from each to the next, their years or days tell.
  if (!ordered.slice(1).every((release, index) => isBack(view, ordered[index] ?? release, release)))
    evidence.push(...ordered.flatMap(each => [...factEvidence(each, 'labelYear'), ...factEvidence(each, 'released')]));
  for (const [index, release] of ordered.slice(1).entries()) {
    const before = ordered[index];
    if (!before) continue;
    for (const [older, newer] of wayBetween(view, before, release)) {
      const found = breakBetween(older, newer);
      evidence.push(...stepEvidence(view, newer));
      if (found === 'unknown') return { ok: false, finding: withheld(methodUnknown(older, newer), evidence) };
      if (found) breaks.push(found);
    }
  }
  return { ok: true, value: { breaks, evidence } };
}

/** Releases of one ranking, oldest first; null where of some two of them nobody can tell which came first. */
function inCertainOrder(view: View, releases: readonly Release[]): readonly Release[] | null {
  const precedes = (one: Release, other: Release): boolean => isBack(view, one, other) || cameBefore(one, other);
  const before = (release: Release): number => releases.filter(other => precedes(other, release)).length;
  const sorted = [...releases].sort((a, b) => before(a) - before(b));
  return sorted.every((release, index) => before(release) === index) ? sorted : null;
}

/** Whether the stored sequence leads from a release back to another. */
function isBack(view: View, older: Release, newer: Release): boolean {
  for (let before = view.before(newer); before.kind === 'release'; before = view.before(before.release))
    if (before.release === older) return true;
  return false;
}

/** The steps of the stored sequence from one release to a later one, oldest first; one step where it does not lead there. */
function wayBetween(view: View, from: Release, to: Release): readonly (readonly [older: Release, newer: Release])[] {
  const way: (readonly [Release, Release])[] = [];
  for (let before = view.before(to), at = to; before.kind === 'release'; before = view.before(at)) {
    way.unshift([before.release, at]);
    if (before.release === from) return way;
    at = before.release;
  }
  return [[from, to]];
}
