import type { KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, unless } from './derivation.ts';
import { misplaced, noPlace, notAlone, notLeading, others } from './guards.ts';
import { countsFor, holdersOf, mayBeShared, type Rows, rankingOf, rankOf, sizeOf } from './rows.ts';

/** A list whose publisher gives no place twice: nobody shares one, on record or not. */
const isStrict = (rows: Rows, release: string): boolean => rankingOf(rows, release)?.tieRule === 'strict';

/** Where a unit stands in one release, alone or with others. */
export const positions: Derivations<KindOf<'positions'>> = {
  leader: (rows, { unit, release }) =>
    notLeading(rows, unit, release) ?? { unit, release, universe: sizeOf(rows, release) },

  position: (rows, { unit, release, rank: said }) => {
    const rank = rankOf(rows, unit, release);
    const wrong = misplaced(rows, unit, release);
    if (wrong !== null || rank === null) return wrong ?? noPlace(unit, release);
    const shared = others(rows, unit, release, rank);
    const sole = isStrict(rows, release) || notAlone(rows, unit, release, rank) === null;
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
    const holders = holdersOf(rows, release, rank);
    // Named as the list names them; the unit itself as it was asked for.
    const others = (rows.list(release).byRank.get(rank) ?? [])
      .map(row => row.unit)
      .filter(other => other !== unit && countsFor(rows, other) !== unit);
    const units = [unit, ...others];
    return (
      asserted('place', said, rank) ??
      unless(holders.length > 1, `is not shared: ${holders.join(', ')} alone holds place ${rank}`) ??
      unless(holders.length === units.length, `names one of ${holders.join(', ')} twice`) ??
      unless(!mayBeShared(rows, release, rank), 'names holders of a place that is not wholly on record') ?? {
        units,
        release,
        rank,
      }
    );
  },
};
