import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { RankStatus } from '../../rank-status.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { exactRank, knownPlace, statusEvidence, whyNoPlace } from '../guards.ts';

/** The least that can be ranked anew. */
const FEWEST = 2;

/**
 * S25b: the place of a unit among the members of a stored group, ranked anew by their places in the release. Each of
 * the others has an exact place, or is known to stand behind the unit.
 */
export function placeAmong(view: View, query: Queries['placeAmong']): Finding<'placeAmong'> {
  const { unit, release, group, rank: asserted } = query;
  const set = view.input.dataset.groups.find(({ id }) => id === group);
  if (!set) return withheld({ code: 'unknownGroup', group });
  const own = exactRank(view, unit, release);
  const evidence: Evidence[] = [{ key: group, source: set.source }];
  if (!set.members.includes(unit)) return refuted({ code: 'notMember', unit, group }, evidence);
  if (!own.ok) return own.finding;
  evidence.push(...own.value.evidence);
  if (set.members.length < FEWEST)
    return withheld({ code: 'tooFew', have: set.members.length, need: FEWEST }, evidence);
  let [ahead, level] = [0, 0];
  for (const member of set.members) {
    if (member === unit) continue;
    const known = knownPlace(view, member, release);
    if (!known.ok) return known.finding;
    const status = view.rankStatus(member, release);
    evidence.push(...statusEvidence(status, known.value.release));
    // A cluster that counts for one member and is another itself would be ranked twice; who succeeds one is no cluster.
    if (
      'record' in status &&
      status.record.unit !== member &&
      set.members.includes(status.record.unit) &&
      view.unit(status.record.unit)?.kind === 'cluster'
    )
      return withheld({ code: 'clusterAmong', release, cluster: status.record.unit }, evidence);
    if (status.kind === 'ranked') {
      if (status.rank < own.value.rank) ahead += 1;
      if (status.rank === own.value.rank) level += 1;
    } else if (!isBehind(status, own.value.rank)) {
      return withheld(whyNoPlace(member, release, status), evidence);
    }
  }
  const rank = ahead + 1;
  if (asserted !== undefined && asserted !== rank)
    return refuted({ code: 'otherPlaceAmong', unit, release, group, rank }, evidence);
  return established({ unit, release, group, rank, of: set.members.length, joint: level > 0 }, evidence);
}

/** Without a place of its own, and behind this one all the same. */
const isBehind = (status: RankStatus, rank: number): boolean =>
  (status.kind === 'banded' && status.from > rank) || (status.kind === 'below' && status.depth >= rank);
