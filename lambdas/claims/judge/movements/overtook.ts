import { compareDecimals } from '../../../records/decimal.ts';
import { releaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../field.ts';
import { factEvidence, heldPlace, openEvidence, openIn } from '../guards.ts';
import { unsureMove, unsureOrder } from '../placing/intervals.ts';
import { unlessInBoth } from '../restatement.ts';
import { belowNoise } from '../scores.ts';
import { printedMove } from './move.ts';

/** S08: behind each of the others before, ahead of each now (strictly), and itself improved. */
export function overtook(view: View, { unit, others, release, rank }: Queries['overtook']): Finding<'overtook'> {
  const own = printedMove(view, unit, release);
  if (!own.ok) return own.finding;
  const { from, to } = own.value;
  const previous = releaseKey(own.value.previous);
  const evidence: Evidence[] = [...own.value.evidence];
  if (rank !== undefined && rank !== to)
    return refuted({ code: 'otherRank', unit, release, ...heldPlace(view, release, to, unit) }, evidence);
  const passed: { readonly unit: string; readonly from: number }[] = [];
  for (const other of new Set(others)) {
    const theirs = printedMove(view, other, release);
    if (!theirs.ok) return theirs.finding;
    evidence.push(...theirs.value.evidence);
    const [one, two] = [nameOf(view, unit), nameOf(view, other)];
    const so = from > theirs.value.from && to < theirs.value.to && to < from;
    const both = unlessInBoth(view, own.value, evidence, (then, now) => isPassed(then, now, one, two) === so, one);
    if (both.finding) return both.finding;
    evidence.push(...both.evidence);
    if (from <= theirs.value.from) return refuted({ code: 'notBehind', unit, other, release: previous }, evidence);
    if (to >= theirs.value.to) return refuted({ code: 'notAhead', unit, other, release }, evidence);
    evidence.push(...[own.value.release, own.value.previous].flatMap(each => factEvidence(each, 'noise')));
    // Who was not behind for certain was not overtaken, nor who is not for certain behind now.
    const noise = belowNoise(view, unit, other, release) ?? belowNoise(view, unit, other, previous);
    if (noise) return noise;
    const within = unsureOrder(view, unit, other, release) ?? unsureOrder(view, unit, other, previous);
    if (within) return within;
    passed.push({ unit: other, from: theirs.value.from });
  }
  if (to >= from) return withheld({ code: 'othersFell', unit, release }, evidence);
  const small = unsureMove(view, own.value.record, { unit, release, previous, from }, evidence);
  if (small) return small;
  // Scores of two methods tell nothing of a gain.
  if (own.value.breaks.length === 0 && !hasGained(view, unit, release, previous))
    return withheld({ code: 'scoreNotUp', unit, release, previous }, evidence);
  const named = passed.sort((a, b) => a.from - b.from || (a.unit < b.unit ? -1 : 1)).slice(0, 3);
  return established(
    {
      unit,
      others: named.map(other => other.unit),
      total: passed.length,
      release,
      previous,
      rank: to,
      joint: own.value.joint,
      open: openIn(view, unit, [release]),
      breaks: own.value.breaks,
    },
    [...evidence, ...openEvidence(view, unit, [release])],
  );
}

/** Behind the other before, ahead of it now, and ahead of the own place before. */
function isPassed(
  then: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
  unit: string,
  other: string,
): boolean {
  const [from, to, otherFrom, otherTo] = [then.get(unit), now.get(unit), then.get(other), now.get(other)];
  if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return false;
  return from > otherFrom && to < otherTo && to < from;
}

/**
 * Whether the score is better than it was, as far as both are on record: who passes another only because that one fell
 * earns no active word (S08).
 */
function hasGained(view: View, unit: string, release: string, previous: string): boolean {
  const [now, then] = [release, previous].map(key => {
    const status = view.rankStatus(unit, key);
    return status.kind === 'ranked' ? status.record.score : null;
  });
  if (!now || !then) return true;
  const order = compareDecimals(now, then);
  return view.ranking(release.split('/')[0] ?? '')?.direction === 'lower-is-better' ? order < 0 : order > 0;
}
