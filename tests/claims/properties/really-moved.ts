import type { TrueClaim, TrueClaimOf } from '../../../lambdas/claims/claim.ts';
import { type Breaks, named, type Reality } from './reality.ts';

/** Whether a claim about movement is so in reality; null for claims of other kinds. */
export function moves(claim: TrueClaim, real: Reality): boolean | null {
  switch (claim.kind) {
    case 'held':
    case 'sharing': {
      const { unit, release, previous, rank, skipped, joint, breaks } = claim.figures;
      const before = claim.kind === 'held' ? joint : !joint;
      const stays = is(real, unit, previous, rank) && is(real, unit, release, rank);
      return (
        follows(real, release, previous, breaks) &&
        stays &&
        isSkipped(real, release, skipped) &&
        isJoint(real, unit, release, joint) &&
        isJoint(real, unit, previous, before)
      );
    }
    case 'moved': {
      const { unit, release, previous, from, to, skipped, universes, joint, breaks } = claim.figures;
      const places = claim.query.places ?? from - to;
      return (
        follows(real, release, previous, breaks) &&
        is(real, unit, previous, from) &&
        is(real, unit, release, to) &&
        places === from - to &&
        from !== to &&
        isSkipped(real, release, skipped) &&
        isJoint(real, unit, release, joint) &&
        (!universes || commonSign(real, unit, previous, release) === Math.sign(from - to))
      );
    }
    case 'overtaken': {
      const { unit, others, total, release, previous, rank, joint, breaks } = claim.figures;
      const passing = [...new Set(claim.query.others)];
      return (
        follows(real, release, previous, breaks) &&
        is(real, unit, release, claim.query.rank ?? rank) &&
        is(real, unit, release, rank) &&
        rank > real.rank(unit, previous) &&
        passing.every(
          other =>
            real.rank(other, previous) > real.rank(unit, previous) &&
            real.rank(other, release) < rank &&
            real.rank(other, release) < real.rank(other, previous),
        ) &&
        total === passing.length &&
        isJoint(real, unit, release, joint) &&
        others.every(other => passing.includes(other))
      );
    }
    case 'overtook': {
      const { unit, others, total, release, previous, rank, joint, breaks } = claim.figures;
      const passed = [...new Set(claim.query.others)];
      const each = passed.every(
        other =>
          real.rank(unit, previous) > real.rank(other, previous) &&
          real.rank(unit, release) < real.rank(other, release),
      );
      return (
        follows(real, release, previous, breaks) &&
        is(real, unit, release, claim.query.rank ?? rank) &&
        is(real, unit, release, rank) &&
        rank < real.rank(unit, previous) &&
        each &&
        total === passed.length &&
        isJoint(real, unit, release, joint) &&
        others.every(other => passed.includes(other))
      );
    }
    case 'biggestMove': {
      const { units, release, previous, direction, places, compared, complete, again, breaks } = claim.figures;
      const way = direction === 'up' ? 1 : -1;
      const gain = (unit: string) => (real.rank(unit, previous) - real.rank(unit, release)) * way;
      // A cluster that was not ranked before goes under the city that it counts for.
      const common = [...real.release(release).ranks.keys()]
        .map(row =>
          real.rank(row, previous) > 0
            ? row
            : (real.units.find(unit => real.row(unit, release) === row && unit !== row) ?? row),
        )
        .filter(unit => real.rank(unit, previous) > 0);
      const each = follows(real, release, previous, breaks) && places > 1 && units.every(unit => gain(unit) === places);
      // Where it is not complete the sentence speaks of the units on record alone.
      if (!complete) return each && compared <= common.length;
      const most = common.every(unit => gain(unit) < places || units.includes(unit));
      const changed = real.units
        .filter(unit => !real.isTwin(unit))
        .some(unit => real.rank(unit, previous) > 0 !== real.rank(unit, release) > 0);
      const told = (again !== null) === changed && (again === null || isLargest(real, common, claim));
      return each && most && told && compared === common.length;
    }
    default:
      return null;
  }
}

/** The largest move of all, each of these ranked again among them alone. */
function isLargest(real: Reality, common: readonly string[], { figures }: TrueClaimOf<'biggestMove'>): boolean {
  const { again, release, previous, direction } = figures;
  const place = (unit: string, key: string): number =>
    common.filter(other => real.rank(other, key) < real.rank(unit, key)).length;
  const gains = common.map(unit => (place(unit, previous) - place(unit, release)) * (direction === 'up' ? 1 : -1));
  const most = Math.max(...gains);
  const who = common.filter((_, index) => gains[index] === most).sort();
  return again?.places === most && most > 0 && again.units.length === who.length;
}

const is = (real: Reality, unit: string, key: string, rank: number): boolean => real.rank(unit, key) === rank;

/** A place that is said to be shared is; of one that is not, nothing is said. */
const isJoint = (real: Reality, unit: string, key: string, joint: boolean): boolean =>
  !joint || real.at(real.rank(unit, key), key).length > 1;

const isSkipped = (real: Reality, key: string, skipped: readonly string[]): boolean =>
  skipped.join() === (real.before(key)?.skipped ?? []).join();

/** The release compared with is the one before, and a change of method since is named. */
const follows = (real: Reality, key: string, previous: string, breaks: Breaks): boolean =>
  real.before(key)?.release.key === previous && named(real, breaks, key, previous);

/** The direction of the move among the units ranked in both, counted afresh; a cluster counts for its one city. */
function commonSign(real: Reality, unit: string, previous: string, release: string): number {
  const common = real.units.filter(
    other => other !== unit && real.rank(other, previous) > 0 && real.rank(other, release) > 0 && !real.isTwin(other),
  );
  const ahead = (key: string) => common.filter(other => real.rank(other, key) < real.rank(unit, key)).length;
  return Math.sign(ahead(previous) - ahead(release));
}
