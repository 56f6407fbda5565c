import { releaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { MethodBreak } from '../../schema/figures.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { breakBetween, openIn, stepEvidence } from '../guards.ts';
import { moved } from './moved.ts';

/** Moves that make a run. */
const FEWEST_MOVES = 2;

/** One edition of a run: what was found of it, and the release before it, where that is on record. */
interface TrendStep {
  readonly finding: Finding<'moved'>;
  readonly before: string | null;
}

/**
 * S22b: rose (or fell) in each of so many editions running, each time since the one before, up to this release. Says
 * nothing of what came earlier, so a run may be longer than what can be established of it. It starts anew where the method
 * changed.
 */
export function rankTrend(view: View, query: Queries['rankTrend']): Finding<'rankTrend'> {
  const { unit, direction, count } = query;
  const steps: TrendStep[] = [];
  let broken: MethodBreak | null = null;
  for (let at: string | null = query.release; at !== null && steps.length !== count; ) {
    broken = breakBefore(view, at);
    if (broken) break;
    const step = trendStep(view, unit, at, direction);
    // Beyond the fewest that make a run, it goes on only while each move is established.
    if (count === undefined && steps.length >= FEWEST_MOVES && step.finding.verdict !== 'true') break;
    steps.push(step);
    at = step.before;
  }
  const evidence: readonly Evidence[] = steps.flatMap(({ finding }) => finding.evidence);
  const asked = steps.map(({ finding }) => finding);
  for (const finding of asked) if (finding.verdict === 'false') return refuted(finding.reason, evidence);
  for (const finding of asked) if (finding.verdict === 'withhold') return withheld(finding.reason, evidence);
  const moves = asked.flatMap(finding => (finding.verdict === 'true' ? [finding.figures] : [])).reverse();
  const [first] = moves;
  if (broken && moves.length < (count ?? FEWEST_MOVES)) {
    const [have, need] = [moves.length + 1, FEWEST_MOVES + 1];
    const step = view.release(broken.release);
    return withheld(have < need ? { code: 'tooFewSince', ...broken, have, need } : { code: 'startsAnew', ...broken }, [
      ...evidence,
      ...(step ? stepEvidence(view, step) : []),
    ]);
  }
  if (!first || moves.length < (count ?? FEWEST_MOVES))
    return withheld({ code: 'tooFew', have: moves.length, need: count ?? FEWEST_MOVES }, evidence);
  return established(
    {
      unit,
      direction,
      releases: [first.previous, ...moves.map(({ release }) => release)],
      ranks: [first.from, ...moves.map(({ to }) => to)],
      shared: [
        ...(first.wasJoint ? [first.previous] : []),
        ...moves.flatMap(({ release, joint }) => (joint ? [release] : [])),
      ],
      open: openIn(view, unit, [first.previous, ...moves.map(({ release }) => release)]),
      otherField: moves.some(({ otherField, universes }) => otherField || universes !== null),
    },
    evidence,
  );
}

/** The change of method between a release and the one before it. */
function breakBefore(view: View, key: string): MethodBreak | null {
  const release = view.release(key);
  const before = release ? view.before(release) : null;
  const found = release && before?.kind === 'release' ? breakBetween(before.release, release) : null;
  return found === 'unknown' ? null : found;
}

/** A move in the direction; one the other way is none. */
function trendStep(view: View, unit: string, key: string, direction: 'up' | 'down'): TrendStep {
  const finding = moved(view, { kind: 'moved', unit, release: key });
  const release = view.release(key);
  const before = release ? view.before(release) : null;
  const earlier = before?.kind === 'release' ? releaseKey(before.release) : null;
  if (finding.verdict !== 'true') return { finding, before: earlier };
  const { from, to, previous, wasJoint, joint, open } = finding.figures;
  if (from > to === (direction === 'up')) return { finding, before: earlier };
  return {
    finding: refuted(
      { code: 'movedOtherWay', unit, release: key, previous, from, to, wasJoint, joint, open },
      finding.evidence,
    ),
    before: earlier,
  };
}
