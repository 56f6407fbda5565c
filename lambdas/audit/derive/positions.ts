import type { KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, unless } from './derivation.ts';
import { misplaced, noPlace, notAlone, notLeading, others } from './guards.ts';
import { rowsBeside } from './restated.ts';
import { mayBeShared, rankOf, sizeOf } from './rows.ts';

/** Where a unit stands in one release, alone or with others. */
export const positions: Derivations<KindOf<'positions'>> = {
  leader: (rows, { unit, release }) =>
    notLeading(rows, unit, release) ?? { unit, release, universe: sizeOf(rows, release) },

  position: (rows, { unit, release, rank: said }) => {
    const rank = rankOf(rows, unit, release);
    const wrong = misplaced(rows, unit, release);
    if (wrong !== null || rank === null) return wrong ?? noPlace(unit, release);
    const shared = others(rows, unit, release, rank);
    const sole = notAlone(rows, unit, release, rank) === null;
    return (
      asserted('place', said, rank) ??
      unless(shared.length === 0, `is shared with ${shared.join(', ')}`) ?? {
        unit,
        release,
        rank,
        universe: sizeOf(rows, release),
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
};
