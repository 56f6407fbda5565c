import type { TrueClaim } from '../../../lambdas/claims/claim.ts';
import { canonicalJson } from '../../../lambdas/records/canonical.ts';

/** What claims of some kinds say less of where less is known: the figures that make the difference. */
const MODEST: Readonly<Partial<Record<TrueClaim['kind'], readonly string[]>>> = {
  // Where it is not known who else holds a place, none is said to hold it alone, and none to share it.
  position: ['sole'],
  // Whoever is counted in more of the rankings is so for certain, and from less nobody can tell of all of them.
  topCount: ['above', 'aboveBesides'],
  regainedLead: ['joint', 'wasJoint', 'open', 'holder'],
  dimensionProfile: ['joint', 'open', 'strengths', 'weaknesses'],
  dimensionEnds: ['joint', 'open', 'highest', 'lowest'],
  clusterPlace: ['joint', 'open'],
  // The editions without a place on record are named, and of fewer records there are more of them.
  movedOver: ['unplaced', 'joint', 'wasJoint', 'open'],
  // “From … to” only where the way between is on record.
  timesLed: ['unbroken'],
  // Out of the top all the same, though nobody knows where.
  leftTop: ['to', 'band', 'joint', 'wasJoint', 'open'],
  enteredTop: ['from', 'joint', 'wasJoint', 'open'],
};

/** The same of a claim that leaves open whether some of its places are shared. */
const OPEN = ['joint', 'wasJoint', 'shared', 'open'];

/** What differs of a return of which the releases in between are not on record. */
const BROKEN = [...OPEN, 'last', 'unbroken', 'otherField', 'universes', 'breaks'];

const modestIn = (less: TrueClaim): readonly string[] =>
  MODEST[less.kind] ??
  ('open' in less.figures && typeof less.figures.open === 'object' && less.figures.open.length > 0 ? OPEN : []);

const without = (claim: TrueClaim, modest: readonly string[]): string =>
  canonicalJson(Object.fromEntries(Object.entries(claim.figures).filter(([name]) => !modest.includes(name))));

/** Whether a claim made from less says nothing that goes against the same claim made from more. */
export function goesWith(less: TrueClaim, more: TrueClaim): boolean {
  if (less.kind === 'topCountAtLeast' && more.kind === 'topCountAtLeast')
    return less.figures.within.every(release => more.figures.within.includes(release));
  // What is known is said of the records themselves: of fewer, less.
  if (less.kind === 'placesKnown' && more.kind === 'placesKnown')
    return (
      less.figures.known.every(release => more.figures.known.includes(release)) &&
      less.figures.without.every(release => more.figures.without.includes(release))
    );
  // The best on record: of fewer records no better one.
  if (less.kind === 'belowBest' && more.kind === 'belowBest')
    return less.figures.rank === more.figures.rank && less.figures.best >= more.figures.best;
  // Of fewer editions, and it names them: no place on record lies outside of the wider range.
  if (less.kind === 'placeRange' && more.kind === 'placeRange')
    return (
      less.figures.best >= more.figures.best &&
      less.figures.worst <= more.figures.worst &&
      less.figures.counted.every(release => more.figures.counted.includes(release))
    );
  // In an earlier release, not in the one before, and in again: of fewer records no more than these three are told.
  if (less.kind === 'returnedToTop' && more.kind === 'returnedToTop' && !less.figures.unbroken)
    return without(less, BROKEN) === without(more, BROKEN);
  // A lead of which less is on record lasted at least less long.
  if (less.kind === 'leadYears' && more.kind === 'leadYears' && less.figures.atLeast)
    return less.figures.years <= more.figures.years && less.figures.until === more.figures.until;
  // What cannot be told from less may be told from more, and nothing that is told turns round.
  if (less.kind === 'aheadAcross' && more.kind === 'aheadAcross')
    return (['ahead', 'behind', 'level', 'sameTier'] as const).every(head =>
      less.figures[head].every(release => more.figures[head].includes(release)),
    );
  if (less.kind === 'standingAcross' && more.kind === 'standingAcross')
    return (['ahead', 'behind'] as const).every(head =>
      less.figures[head].every(other => more.figures[head].includes(other)),
    );
  // Who is in both is told as far as is on record: of less, fewer, in the same two orders.
  if (less.kind === 'orderInBoth' && more.kind === 'orderInBoth') {
    const { units } = less.figures;
    return (['units', 'theirs'] as const).every(
      order => more.figures[order].filter(unit => units.includes(unit)).join() === less.figures[order].join(),
    );
  }
  // It is told of how many; of less, of fewer.
  if (less.kind === 'orderAgreement' && more.kind === 'orderAgreement') return less.figures.both <= more.figures.both;
  // Themes are told as far as is on record, with the places they rest on: of less others may be the ends, at the same places.
  if (less.kind === 'themes' && more.kind === 'themes') {
    const placesOf = ({ best, lowest }: typeof less.figures): ReadonlyMap<string, number | undefined> =>
      new Map([best, lowest].flatMap(({ releases, ranks }) => releases.map((key, at) => [key, ranks[at]] as const)));
    const [some, all] = [placesOf(less.figures), placesOf(more.figures)];
    return [...some].every(([key, rank]) => !all.has(key) || all.get(key) === rank);
  }
  if (less.kind === 'movesAcross' && more.kind === 'movesAcross')
    return (['up', 'down', 'same'] as const).every(way =>
      less.figures[way].every(release => more.figures[way].includes(release)),
    );
  // Of fewer units, and it says so: no move on record is larger than the largest one.
  if (less.kind === 'biggestMove' && more.kind === 'biggestMove' && !less.figures.complete)
    return less.figures.places <= more.figures.places && less.figures.compared <= more.figures.compared;
  // How deep a list is on record is said of the records themselves: of fewer, no deeper.
  if (less.kind === 'coverage' && more.kind === 'coverage')
    return (
      (less.figures.listedTo ?? 0) <= (more.figures.listedTo ?? 0) && less.figures.universe === more.figures.universe
    );
  const modest = modestIn(less);
  return without(less, modest) === without(more, modest);
}
