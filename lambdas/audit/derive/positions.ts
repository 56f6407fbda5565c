import type { KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, unless } from './derivation.ts';
import { misplaced, noPlace, notAlone, notLeading, others } from './guards.ts';
import { holdersOf, mayBeShared, type Rows, rankingOf, rankOf, sizeOf } from './rows.ts';

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
    const units = holdersOf(rows, release, rank);
    return (
      asserted('place', said, rank) ??
      unless(units.length > 1, `is not shared: ${units.join(', ')} alone holds place ${rank}`) ??
      unless(!mayBeShared(rows, release, rank), 'names holders of a place that is not wholly on record') ?? {
        units,
        release,
        rank,
      }
    );
  },
};
