import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { wrongPrevious } from './movements.ts';
import { misplaced } from './positions.ts';
import { rankingOf, rowOf } from './rows.ts';

const tierOf = (dataset: Dataset, unit: string, key: string): string | null => {
  const place = rowOf(dataset, unit, key)?.place;
  return place?.kind === 'tier' ? place.tier : null;
};

/** How many tiers of the ranking's list are better; null where the unit has no tier of that list. */
function tiersAbove(dataset: Dataset, unit: string, key: string): number | null {
  const found = tierOf(dataset, unit, key);
  const at = found === null ? -1 : (rankingOf(dataset, key)?.tiers ?? []).indexOf(found);
  return at < 0 ? null : at;
}

export const tier = check(SHAPES.tier, ({ form: { unit, release, tier: said }, figures }, dataset) => {
  const found = tierOf(dataset, unit, release);
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    tiersAbove(dataset, unit, release) === null ? `has no tier of the list in ${release}` : null,
    differs('tier', figures.tier, found),
    asserted('tier', said, found),
  );
});

export const tierMove = check(SHAPES.tierMove, ({ form: { unit, release, steps }, figures }, dataset) => {
  const { previous } = figures;
  const [then, now] = [previous, release].map(key => tiersAbove(dataset, unit, key));
  const up = typeof then === 'number' && typeof now === 'number' ? then - now : null;
  if (up === null) return `has no tiers of the list in ${previous} and ${release}`;
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    wrongPrevious(dataset, release, previous),
    differs(
      'tiers',
      [figures.before, figures.now],
      [previous, release].map(key => tierOf(dataset, unit, key)),
    ),
    up === 0 ? 'did not move' : null,
    differs('steps', figures.steps, Math.abs(up)),
    differs('direction', figures.direction, up > 0 ? 'up' : 'down'),
    asserted('steps', steps, up),
  );
});
