import { Big } from 'big.js';
import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { check, differs, first } from './check.ts';
import { sizeOf } from './movements.ts';
import { misplaced } from './positions.ts';
import { findRelease, rankOf } from './rows.ts';

/** A dimension of a ranking, and its release of the same id. */
export interface Dimension {
  readonly ranking: string;
  readonly release: string;
}

/** Every dimension that the ranking of a release has on record. */
export function dimensionsOf(dataset: Dataset, key: string): readonly Dimension[] {
  const [whole, id] = key.split('/');
  return dataset.rankings
    .filter(({ dimensionOf }) => dimensionOf === whole)
    .map(({ id: ranking }) => ({ ranking, release: `${ranking}/${id}` }));
}

/** Its share of the whole, in percent; null where none is on record. */
export const weightOf = (dataset: Dataset, { release }: Dimension): string | null =>
  findRelease(dataset, release)?.weight?.value ?? null;

interface Standing extends Dimension {
  readonly rank: number;
  /** By how many places it is better than the whole; below zero for worse. */
  readonly better: number;
  readonly weight: string;
}

/** The larger difference first, then the larger weight, then the id. */
function foremost(all: readonly Standing[]): readonly { readonly ranking: string; readonly rank: number }[] {
  return [...all]
    .sort(
      (a, b) =>
        Math.abs(b.better) - Math.abs(a.better) || new Big(b.weight).cmp(a.weight) || (a.ranking < b.ranking ? -1 : 1),
    )
    .slice(0, 3)
    .map(({ ranking, rank }) => ({ ranking, rank }));
}

/** A field of the same size wherever one is on record: else a place in it says something else. */
function wrongDimension(dataset: Dataset, unit: string, { release }: Dimension, universe: number): string | null {
  const size = sizeOf(dataset, release) ?? universe;
  return first(
    misplaced(dataset, unit, release),
    size === universe ? null : `compares places of ${universe} with places of ${size} in ${release}`,
    rankOf(dataset, unit, release) === null ? `has no exact place of ${unit} in ${release}` : null,
  );
}

/** S26: a fifth of the field away from the place in the whole, and in the first or in the last quarter. */
export const dimensionProfile = check(SHAPES.dimensionProfile, ({ form: { unit, release }, figures }, dataset) => {
  const dimensions = dimensionsOf(dataset, release);
  const [universe, overall] = [sizeOf(dataset, release), rankOf(dataset, unit, release)];
  if (universe === null) return `needs the size of the field of ${release}, which is not on record`;
  if (overall === null) return `has no exact place of ${unit} in ${release}`;
  const wrong = first(...dimensions.map(each => wrongDimension(dataset, unit, each, universe)));
  if (wrong !== null) return wrong;
  const all = dimensions.map(each => {
    const rank = rankOf(dataset, unit, each.release) ?? 0;
    return { ...each, rank, better: overall - rank, weight: weightOf(dataset, each) ?? '0' };
  });
  const strengths = all.filter(({ better, rank }) => 5 * better >= universe && 4 * rank <= universe);
  const weaknesses = all.filter(({ better, rank }) => -5 * better >= universe && 4 * rank > 3 * universe);
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    differs('place', figures.rank, overall),
    differs('size of the field', figures.universe, universe),
    differs('number of dimensions', figures.dimensions, dimensions.length),
    differs('strengths', figures.strengths, foremost(strengths)),
    differs('weaknesses', figures.weaknesses, foremost(weaknesses)),
    strengths.length + weaknesses.length > 0 ? null : 'finds neither a strength nor a weakness',
  );
});
