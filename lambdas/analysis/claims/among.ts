import { type Evidence, established, type Finding, type Reason, refuted, withheld } from '../claim.ts';
import type { Forms } from '../forms.ts';
import type { Standing } from '../standing.ts';
import type { View } from '../view.ts';
import { exactRank, knownPlace, standingEvidence } from './guards.ts';

/** The least that can be ranked anew. */
const FEWEST = 2;

/**
 * S25b: the place of a unit among the members of a stored group, ranked anew by their places in the release. Each of
 * the others has an exact place, or is known to stand behind the unit.
 */
export function placeAmong(view: View, form: Forms['placeAmong']): Finding<'placeAmong'> {
  const { unit, release, group, rank: asserted } = form;
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
    const standing = view.standing(member, release);
    evidence.push(...standingEvidence(standing, known.value.release));
    // A cluster that counts for one member and is another itself would be ranked twice.
    if ('record' in standing && standing.record.unit !== member && set.members.includes(standing.record.unit))
      return withheld({ code: 'clusterAmong', release, cluster: standing.record.unit }, evidence);
    if (standing.kind === 'ranked') {
      if (standing.rank < own.value.rank) ahead += 1;
      if (standing.rank === own.value.rank) level += 1;
    } else if (!isBehind(standing, own.value.rank)) {
      return withheld(whyUnplaced(member, release, standing), evidence);
    }
  }
  const rank = ahead + 1;
  if (asserted !== undefined && asserted !== rank)
    return refuted({ code: 'otherPlaceAmong', unit, release, group, rank }, evidence);
  return established({ unit, release, group, rank, of: set.members.length, joint: level > 0 }, evidence);
}

/** Without a place of its own, and behind this one all the same. */
const isBehind = (standing: Standing, rank: number): boolean =>
  (standing.kind === 'banded' && standing.from > rank) || (standing.kind === 'below' && standing.depth >= rank);

/** Why nobody can tell where a member stands. */
function whyUnplaced(unit: string, release: string, standing: Standing): Reason {
  switch (standing.kind) {
    case 'banded':
      return { code: 'banded', unit, release };
    case 'tiered':
      return { code: 'tiered', unit, release, tier: standing.tier };
    case 'below':
      return { code: 'belowDepth', unit, release, depth: standing.depth };
    case 'inCluster':
      return { code: 'inCluster', unit, release, cluster: standing.cluster };
    case 'scored':
    case 'status':
      return { code: 'noRank', unit, release };
    default:
      return { code: 'notOnRecord', unit, release };
  }
}
