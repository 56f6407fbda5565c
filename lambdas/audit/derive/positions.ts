import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first, sameSet } from './check.ts';
import { countsFor, findRelease, holdersOf, isOfKind, mayBeShared, rankingOf, rankOf, rowOf } from './rows.ts';

/** Guards of every claim about a unit in a release: the release came out, and it ranks units of this kind. */
export function misplaced(dataset: Dataset, unit: string, release: string): string | null {
  if (!findRelease(dataset, release)) return `speaks of ${release}, of which no release is on record`;
  return isOfKind(dataset, unit, release) ? null : `gives ${unit} a place in ${release}, which ranks another kind`;
}

/** Two names of one row are no two units to compare. */
export function samePlace(dataset: Dataset, unit: string, other: string, release: string): string | null {
  const row = rowOf(dataset, unit, release);
  return unit === other || (row !== null && row === rowOf(dataset, other, release))
    ? `compares ${unit} with itself in ${release}`
    : null;
}

/** Whether a unit holds a place alone, and whether that is certain: nobody else may stand there. */
export function alone(dataset: Dataset, unit: string, release: string, rank: number): string | null {
  const others = holdersOf(dataset, release, rank).filter(other => other !== countsFor(dataset, unit));
  if (others.length > 0) return `is not alone: ${others.join(', ')} shares place ${rank} of ${release}`;
  return mayBeShared(dataset, release, rank)
    ? `cannot be sole: place ${rank} of ${release} is not wholly on record`
    : null;
}

/** Whether others hold the place of a unit too. */
export const isJoint = (dataset: Dataset, unit: string, release: string): boolean => {
  const rank = rankOf(dataset, unit, release);
  return rank !== null && holdersOf(dataset, release, rank).length > 1;
};

/** S01 in one release. */
export const leads = (dataset: Dataset, unit: string, release: string): string | null =>
  first(
    misplaced(dataset, unit, release),
    differs(`place of ${unit} in ${release}`, 1, rankOf(dataset, unit, release)),
    alone(dataset, unit, release, 1),
  );

/** A list whose publisher gives no place twice: nobody shares one, on record or not. */
const isStrict = (dataset: Dataset, release: string): boolean => rankingOf(dataset, release)?.tieRule === 'strict';

const universeOf = (dataset: Dataset, key: string): number | null =>
  findRelease(dataset, key)?.universeSize?.value ?? null;

export const leader = check(SHAPES.leader, ({ form, figures }, dataset) =>
  first(
    differs('unit', figures.unit, form.unit),
    differs('release', figures.release, form.release),
    leads(dataset, form.unit, form.release),
    differs('size of the field', figures.universe, universeOf(dataset, form.release)),
  ),
);

export const position = check(SHAPES.position, ({ form, figures }, dataset) => {
  const rank = rankOf(dataset, form.unit, form.release);
  const shared = holdersOf(dataset, form.release, figures.rank).filter(
    other => other !== countsFor(dataset, form.unit),
  );
  return first(
    differs('unit', figures.unit, form.unit),
    differs('release', figures.release, form.release),
    misplaced(dataset, form.unit, form.release),
    differs('place', figures.rank, rank),
    asserted('place', form.rank, rank),
    shared.length > 0 ? `is shared with ${shared.join(', ')}` : null,
    differs(
      'sole',
      figures.sole,
      isStrict(dataset, form.release) || alone(dataset, form.unit, form.release, figures.rank) === null,
    ),
    differs('size of the field', figures.universe, universeOf(dataset, form.release)),
  );
});

export const jointPosition = check(SHAPES.jointPosition, ({ form, figures }, dataset) => {
  const rank = rankOf(dataset, form.unit, form.release);
  const said = figures.units.map(unit => countsFor(dataset, unit));
  const found = holdersOf(dataset, form.release, figures.rank);
  return first(
    differs('release', figures.release, form.release),
    misplaced(dataset, form.unit, form.release),
    differs('place', figures.rank, rank),
    asserted('place', form.rank, rank),
    found.length < 2 ? `is not shared: ${found.join(', ')} alone holds place ${figures.rank}` : null,
    said.includes(countsFor(dataset, form.unit)) ? null : `does not name ${form.unit}`,
    sameSet(said, found) ? null : differs('holders', said, found),
    mayBeShared(dataset, form.release, figures.rank) ? 'names holders of a place that is not wholly on record' : null,
  );
});
