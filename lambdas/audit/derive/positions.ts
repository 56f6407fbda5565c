import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first, sameSet } from './check.ts';
import { countsFor, depthOf, findRelease, holdersOf, isOfKind, rankOf } from './rows.ts';

/** Guards of every claim about a unit in a release: the release came out, and it ranks units of this kind. */
export function misplaced(dataset: Dataset, unit: string, release: string): string | null {
  if (!findRelease(dataset, release)) return `speaks of ${release}, of which no release is on record`;
  return isOfKind(dataset, unit, release) ? null : `gives ${unit} a place in ${release}, which ranks another kind`;
}

/** Whether a unit holds a place alone, and whether that is certain: ties are all on record down to the list's depth. */
export function alone(dataset: Dataset, unit: string, release: string, rank: number): string | null {
  const others = holdersOf(dataset, release, rank).filter(other => other !== countsFor(dataset, unit));
  if (others.length > 0) return `is not alone: ${others.join(', ')} shares place ${rank} of ${release}`;
  return depthOf(dataset, release) >= rank ? null : `cannot be sole: ${release} is not on record down to ${rank}`;
}

/** S01 in one release. */
export const leads = (dataset: Dataset, unit: string, release: string): string | null =>
  first(
    misplaced(dataset, unit, release),
    differs(`place of ${unit} in ${release}`, 1, rankOf(dataset, unit, release)),
    alone(dataset, unit, release, 1),
  );

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
    differs('sole', figures.sole, alone(dataset, form.unit, form.release, figures.rank) === null),
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
    depthOf(dataset, form.release) >= figures.rank ? null : `names holders of a place that is not wholly on record`,
  );
});
