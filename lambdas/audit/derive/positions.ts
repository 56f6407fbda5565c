import type { KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, unless } from './derivation.ts';
import { countsThoseBefore } from './field.ts';
import { isJoint, isMarked, isShared, misplaced, noPlace, notAlone, notLeading, others } from './guards.ts';
import { rowsBeside } from './restated.ts';
import { isInCluster, mayBeShared, type Rows, rankOf, rowOf, sizeOf } from './rows.ts';

/** The size of a field from which nobody was taken after printing. */
const fieldOf = (rows: Rows, release: string): number | null =>
  rows.list(release).moved.some(([, now]) => now.place.kind === 'absent') ? null : sizeOf(rows, release);

/** Where a unit stands in one release, alone or with others. */
export const positions: Derivations<KindOf<'positions'>> = {
  leader: (rows, { unit, release }) =>
    notLeading(rows, unit, release) ?? { unit, release, universe: fieldOf(rows, release) },

  position: (rows, { unit, release, rank: said }) => {
    const rank = rankOf(rows, unit, release);
    const wrong = misplaced(rows, unit, release);
    if (wrong !== null || rank === null) return wrong ?? noPlace(unit, release);
    const shared = others(rows, unit, release, rank);
    const sole = notAlone(rows, unit, release, rank) === null;
    return (
      asserted('place', said, rank) ??
      unless(shared.length === 0, `is shared with ${shared.join(', ')}`) ??
      unless(!isMarked(rows, unit, release), 'is shared, by its mark') ?? {
        unit,
        release,
        rank,
        universe: countsThoseBefore(rows, release, rank) ? fieldOf(rows, release) : null,
        sole,
      }
    );
  },

  jointPosition: (rows, { unit, release, rank: said }) => {
    const rank = rankOf(rows, unit, release);
    const wrong = misplaced(rows, unit, release);
    if (wrong !== null || rank === null) return wrong ?? noPlace(unit, release);
    const sharers = others(rows, unit, release, rank);
    // Named as the list names them; the unit itself as it was asked for.
    const named = rowsBeside(rows, unit, release, rank).map(row => row.unit);
    const units = [unit, ...named];
    // By the mark of a tie alone it is told of the unit by itself.
    if (isMarked(rows, unit, release)) return asserted('place', said, rank) ?? { units: [unit], release, rank };
    return (
      asserted('place', said, rank) ??
      unless(sharers.length > 0, `is not shared: ${unit} alone holds place ${rank}`) ??
      unless(sharers.length + 1 === units.length, `names one of ${units.join(', ')} twice`) ??
      unless(!mayBeShared(rows, release, rank), 'names holders of a place that is not wholly on record') ?? {
        units,
        release,
        rank,
      }
    );
  },
  /** S48: no row of its own, and one of a cluster that it is a member of. */
  clusterPlace: (rows, { unit, release, rank: said }) => {
    const wrong = misplaced(rows, unit, release);
    const row = rows.list(release).rows.find(each => rows.unit(each.unit)?.members.includes(unit));
    const isStoodFor = row !== undefined && rowOf(rows, unit, release) === row;
    if (wrong !== null || !row || !(isStoodFor || isInCluster(rows, unit, release)))
      return wrong ?? `is no part of a cluster of ${release}`;
    const rank = rankOf(rows, row.unit, release);
    if (rank === null) return noPlace(row.unit, release);
    return (
      asserted('place', said, rank) ?? {
        unit,
        release,
        cluster: row.unit,
        rank,
        joint: isJoint(rows, row.unit, release),
        open: isShared(rows, row.unit, release) === null,
      }
    );
  },
};
