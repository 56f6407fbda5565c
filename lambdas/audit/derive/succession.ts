import { SHAPES } from '../shapes.ts';
import { check, differs, first } from './check.ts';
import { isCovered } from './histories.ts';
import { misplaced } from './positions.ts';
import { rowOf } from './rows.ts';
import { earlier } from './sequence.ts';

/** S13, S32: the unit has a row now and had none of its own before; those that it was formed from had. */
export const succession = check(SHAPES.succession, ({ form: { unit, release }, figures }, dataset) => {
  const before = earlier(dataset, release);
  const formedFrom = dataset.units.find(({ id }) => id === unit)?.succeeds ?? [];
  const place = rowOf(dataset, unit, release)?.place;
  const covered = (other: string): boolean => isCovered(dataset, other, figures.previous);
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    differs('release before', figures.previous, before.kind === 'release' ? before.key : null),
    place !== undefined && place.kind !== 'absent' ? null : `is not covered by ${release}`,
    isCovered(dataset, unit, figures.previous) ? `was covered by ${figures.previous} itself` : null,
    formedFrom.some(covered) ? null : `succeeds nobody whom ${figures.previous} covered`,
    differs('units succeeded', figures.succeeded, [...new Set(formedFrom)].filter(covered).sort()),
  );
});
