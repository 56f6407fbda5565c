import type { TrueClaim } from '../../../lambdas/claims/claim.ts';
import { canonicalJson } from '../../../lambdas/records/canonical.ts';

/** What claims of some kinds say less of where less is known: the figures that make the difference. */
const MODEST: Readonly<Partial<Record<TrueClaim['kind'], readonly string[]>>> = {
  // Where it is not known who else holds a place, none is said to hold it alone, and none to share it.
  position: ['sole'],
  moved: ['joint', 'wasJoint'],
  overtook: ['joint'],
  regainedLead: ['joint', 'wasJoint'],
  enteredTop: ['joint'],
  firstEntry: ['joint'],
  returnedToTop: ['joint'],
  bestRank: ['joint'],
  worstRank: ['joint'],
  bestSince: ['joint', 'wasJoint'],
  worstSince: ['joint', 'wasJoint'],
  rankTrend: ['shared'],
  // Out of the top all the same, though nobody knows where.
  leftTop: ['to', 'joint', 'wasJoint'],
};

const rest = (claim: TrueClaim): string => {
  const modest = MODEST[claim.kind] ?? [];
  return canonicalJson(Object.fromEntries(Object.entries(claim.figures).filter(([name]) => !modest.includes(name))));
};

/** Whether a claim made from less says nothing that goes against the same claim made from more. */
export function goesWith(less: TrueClaim, more: TrueClaim): boolean {
  if (less.kind === 'topCountAtLeast' && more.kind === 'topCountAtLeast')
    return less.figures.within.every(release => more.figures.within.includes(release));
  // Of fewer units, and it says so: no move on record is larger than the largest one.
  if (less.kind === 'biggestMove' && more.kind === 'biggestMove' && !less.figures.complete)
    return less.figures.places <= more.figures.places && less.figures.compared <= more.figures.compared;
  return rest(less) === rest(more);
}
