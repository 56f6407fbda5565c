import type { Ranking } from '../../../records/ranking.ts';
import { type Release, releaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { knownPlace, type Passed, preceded, statusEvidence, whyUntold } from '../guards.ts';

interface Tiered {
  readonly tier: string;
  readonly release: Release;
  readonly ranking: Ranking;
  readonly evidence: readonly Evidence[];
}

/** The tier that a unit is in; a place, a band or a score is none, and withholds as anything less does. */
function tierOf(view: View, unit: string, key: string): Passed<Tiered> {
  const known = knownPlace(view, unit, key);
  if (!known.ok) return known;
  const { release, ranking } = known.value;
  const status = view.rankStatus(unit, key);
  const evidence = statusEvidence(status, release);
  if (status.kind === 'tiered') return { ok: true, value: { tier: status.tier, release, ranking, evidence } };
  const hasRow = 'record' in status && status.kind !== 'inCluster';
  const why = hasRow ? ({ code: 'noTier', unit, release: key } as const) : whyUntold(unit, key, status);
  return { ok: false, finding: withheld(why, evidence) };
}

/** S28c: the named tier that the publisher puts the unit in; it says nothing of a place. */
export function tier(view: View, { unit, release, tier: asserted }: Queries['tier']): Finding<'tier'> {
  const found = tierOf(view, unit, release);
  if (!found.ok) return found.finding;
  const { tier, evidence } = found.value;
  if (asserted !== undefined && asserted !== tier) return refuted({ code: 'otherTier', unit, release, tier }, evidence);
  return established({ unit, release, tier }, evidence);
}

/** S28d: moved from one tier to another since the release before, counted in the tiers that the ranking lists. */
export function tierMove(view: View, { unit, release, steps: asserted }: Queries['tierMove']): Finding<'tierMove'> {
  const now = tierOf(view, unit, release);
  if (!now.ok) return now.finding;
  const { ranking } = now.value;
  const pair = preceded(view, now.value.release);
  if (!pair.ok) return pair.finding;
  const previous = releaseKey(pair.value.previous);
  const then = tierOf(view, unit, previous);
  if (!then.ok) return then.finding;
  const [before, after] = [then.value.tier, now.value.tier];
  const evidence = [
    ...now.value.evidence,
    ...then.value.evidence,
    ...pair.value.evidence,
    { key: ranking.id, source: ranking.source },
  ];
  const listed = ranking.tiers ?? [];
  const unlisted = [before, after].find(tier => !listed.includes(tier));
  if (unlisted !== undefined) return withheld({ code: 'tierUnlisted', ranking: ranking.id, tier: unlisted }, evidence);
  const steps = listed.indexOf(before) - listed.indexOf(after);
  if (steps === 0) return refuted({ code: 'sameTier', unit, release, previous, tier: after }, evidence);
  if (asserted !== undefined && asserted !== steps)
    return refuted({ code: 'otherTierMove', unit, release, previous, before, now: after }, evidence);
  return established(
    {
      unit,
      release,
      previous,
      before,
      now: after,
      steps: Math.abs(steps),
      direction: steps > 0 ? 'up' : 'down',
      breaks: pair.value.breaks,
    },
    evidence,
  );
}
