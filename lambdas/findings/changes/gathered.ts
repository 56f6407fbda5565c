import { type Claim, isTrue, type TrueClaim } from '../../claims/claim.ts';
import { groupBy } from '../../records/group-by.ts';
import type { ReleaseKey } from '../../records/release.ts';
import { directionOf } from './direction.ts';

/** A unit, and the releases in which it went one way since the one before. */
export interface Went {
  readonly unit: string;
  readonly releases: readonly ReleaseKey[];
}

/** The best or the worst of a history may be the place of the edition before. */
const OF_HISTORIES: readonly TrueClaim['kind'][] = ['bestRank', 'bestSince', 'worstRank', 'worstSince'];

/**
 * Who gained places, or lost some, since the edition before and where, by what is told: units by their id, releases in the
 * order of the basket and others behind them. A tier is no place. What took several editions, and what looks across a
 * change of method, is no such move; nor, where the field changed, what no claim of a move bears out of all that was
 * `asked`: whoever comes among the first by the places printed may have risen past nobody.
 */
export function gathered(
  told: readonly TrueClaim[],
  asked: readonly Claim[],
  basket: readonly ReleaseKey[],
  way: 'up' | 'down',
): readonly Went[] {
  const moved = new Set(
    asked.flatMap(claim => (claim.kind === 'moved' && isTrue(claim) ? [placeOf(claim.query)] : [])),
  );
  const steps = told.flatMap(claim =>
    isByFieldAlone(claim) ? stepsOf(claim, way).filter(step => moved.has(placeOf(step))) : stepsOf(claim, way),
  );
  const at = (release: ReleaseKey): number => (basket.includes(release) ? basket.indexOf(release) : basket.length);
  return [...groupBy(steps, ({ unit }) => unit)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, own]) => ({
      unit,
      releases: [...new Set(own.map(({ release }) => release))].toSorted((a, b) => at(a) - at(b) || (a < b ? -1 : 1)),
    }));
}

interface Step {
  readonly unit: string;
  readonly release: ReleaseKey;
}

const placeOf = ({ unit, release }: Step): string => `${unit} ${release}`;

/** The field is another than before, so the place printed may be another for that alone. */
const isByFieldAlone = ({ figures }: TrueClaim): boolean => 'otherField' in figures && figures.otherField === true;

function stepsOf(claim: TrueClaim, way: 'up' | 'down'): readonly Step[] {
  const { figures } = claim;
  if (claim.kind === 'movesAcross') return claim.figures[way].map(release => ({ unit: claim.figures.unit, release }));
  if (
    claim.kind === 'movedOver' ||
    claim.kind === 'tierMove' ||
    OF_HISTORIES.includes(claim.kind) ||
    directionOf(claim) !== way
  )
    return [];
  if ('breaks' in figures && figures.breaks.length > 0) return [];
  const { query } = claim;
  return 'unit' in query && 'release' in query ? [{ unit: query.unit, release: query.release }] : [];
}
