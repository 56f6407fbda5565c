import { compareDecimals, magnitude } from '../../records/decimal.ts';
import { type Release, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { comparable, factEvidence, knownPlace, type Passed } from './guards.ts';
import { belowNoise, scorePair } from './scores.ts';

/** Both releases have their scores on one fixed scale, by their publisher's own word; gives what says so. */
export function oneScale(release: Release, previous: Release): Passed<readonly Evidence[]> {
  const evidence = [...factEvidence(release, 'goalposts'), ...factEvidence(previous, 'goalposts')];
  const [unknown] = [release, previous].filter(({ goalposts }) => !goalposts);
  if (unknown)
    return {
      ok: false,
      finding: withheld({ code: 'goalpostsUnknown', release: releaseKey(unknown) }, evidence),
    };
  if (release.goalposts?.value !== previous.goalposts?.value)
    return {
      ok: false,
      finding: withheld(
        { code: 'goalpostsMoved', release: releaseKey(release), previous: releaseKey(previous) },
        evidence,
      ),
    };
  return { ok: true, value: evidence };
}

/** S18: the lead of one unit over another in points narrowed or widened; only on a scale that is fixed. */
export function gapChange(view: View, query: Queries['gapChange']): Finding<'gapChange'> {
  const { unit, other, release, direction: asserted } = query;
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const pair = comparable(view, known.value.release);
  if (!pair.ok) return pair.finding;
  const previous = releaseKey(pair.value.previous);
  const now = scorePair(view, unit, other, release);
  if (!now.ok) return now.finding;
  const then = scorePair(view, unit, other, previous);
  if (!then.ok) return then.finding;
  const evidence = [
    ...now.value.evidence,
    ...then.value.evidence,
    ...pair.value.evidence,
    ...[known.value.release, pair.value.previous].flatMap(each => factEvidence(each, 'noise')),
  ];
  for (const [key, { ahead }] of [
    [release, now.value],
    [previous, then.value],
  ] as const)
    if (ahead <= 0)
      return refuted({ code: ahead === 0 ? 'equalScores' : 'notAhead', unit, other, release: key }, evidence);
  const scale = oneScale(known.value.release, pair.value.previous);
  if (!scale.ok) return scale.finding;
  const all = [...evidence, ...scale.value];
  if (now.value.decimals !== then.value.decimals) return withheld({ code: 'otherPrecision', release, previous }, all);
  const noise = belowNoise(view, unit, other, release) ?? belowNoise(view, unit, other, previous);
  if (noise) return noise;
  const [before, gap] = [magnitude(then.value.difference), magnitude(now.value.difference)];
  const order = compareDecimals(gap, before);
  if (order === 0) return refuted({ code: 'noChange' }, all);
  const direction = order > 0 ? 'widened' : 'narrowed';
  if (asserted !== undefined && asserted !== direction)
    return refuted({ code: 'gapWent', unit, other, release, direction }, all);
  return established({ unit, other, release, previous, before, now: gap, direction }, all);
}
