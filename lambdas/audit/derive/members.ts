import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { misplaced, samePlace } from './positions.ts';
import { depthOf, isInCluster, rankOf, rowOf } from './rows.ts';

/** A member has an exact place, or is known to stand behind: null, or words that say why neither is so. */
function unclear(dataset: Dataset, member: string, release: string, rank: number): string | null {
  const wrong = misplaced(dataset, member, release);
  if (wrong !== null) return wrong;
  const place = rowOf(dataset, member, release)?.place;
  if (place?.kind === 'rank') return null;
  if (place?.kind === 'band' && place.from > rank) return null;
  const below = place === undefined && !isInCluster(dataset, member, release) && depthOf(dataset, release) >= rank;
  return below ? null : `cannot tell whether ${member} stands before or behind in ${release}`;
}

/** S25: the place among the members of a stored group, counted anew. */
export const placeAmong = check(SHAPES.placeAmong, ({ form, figures }, dataset) => {
  const { unit, release, group } = form;
  const members = [...new Set(dataset.groups.find(({ id }) => id === group)?.members ?? [])];
  const others = members.filter(member => member !== unit);
  const own = rankOf(dataset, unit, release);
  if (!members.includes(unit)) return `is about ${unit}, no member of ${group}`;
  if (own === null) return `has no exact place of ${unit} in ${release}`;
  const ranks = others.map(member => rankOf(dataset, member, release));
  const rank = 1 + ranks.filter(other => other !== null && other < own).length;
  return first(
    differs('what it is about', [figures.unit, figures.release, figures.group], [unit, release, group]),
    misplaced(dataset, unit, release),
    others.length === 0 ? `compares ${unit} with nobody` : null,
    ...others.map(member => unclear(dataset, member, release, own)),
    ...members.flatMap((one, index) => members.slice(index + 1).map(other => samePlace(dataset, one, other, release))),
    differs('place', figures.rank, rank),
    differs('members', figures.of, members.length),
    differs('shared place', figures.joint, ranks.includes(own)),
    asserted('place', form.rank, rank),
  );
});
