import { compareDecimals } from '../../records/decimal.ts';
import type { Ranking } from '../../records/ranking.ts';
import { type Release, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import type { DimensionRank } from '../schema/dimensions.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { exactRank, factEvidence, type Passed, type Ranked } from './guards.ts';

/** The lists that are dimensions of a ranking, by id. */
export const dimensionsOf = (view: View, ranking: string): readonly Ranking[] =>
  view.input.dataset.rankings
    .filter(({ dimensionOf }) => dimensionOf === ranking)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** That a list is a dimension stands in the row of the ranking. */
export const rankingEvidence = ({ id, source }: Ranking): Evidence => ({ key: id, source });

/** The most that are named of either sort. */
const MOST = 3;

interface Dimension extends DimensionRank {
  /** Places better than in the whole; negative: worse. */
  readonly better: number;
  readonly weight: string;
}

/**
 * S26: the dimensions in which a unit stands far from its place in the whole, by a fifth of the field or more: the
 * strengths in its top quarter, the weaknesses in its bottom quarter. All dimensions must be known, over one field.
 */
export function dimensionProfile(
  view: View,
  { unit, release }: Queries['dimensionProfile'],
): Finding<'dimensionProfile'> {
  const whole = exactRank(view, unit, release);
  if (!whole.ok) return whole.finding;
  const { rank, ranking } = whole.value;
  const dimensions = dimensionsOf(view, ranking.id);
  const evidence: Evidence[] = [
    ...whole.value.evidence,
    ...factEvidence(whole.value.release, 'universeSize'),
    ...dimensions.map(rankingEvidence),
  ];
  if (dimensions.length === 0) return withheld({ code: 'noDimensions', ranking: ranking.id }, evidence);
  const universe = whole.value.release.universeSize?.value;
  if (universe === undefined) return withheld({ code: 'coverageUnknown', release }, evidence);
  const known: Dimension[] = [];
  for (const { id } of dimensions) {
    const place = placeIn(view, unit, whole.value.release, id, universe);
    if (!place.ok) return place.finding;
    const { release: own, rank: there } = place.value;
    evidence.push(...place.value.evidence, ...factEvidence(own, 'universeSize'), ...factEvidence(own, 'weight'));
    known.push({ ranking: id, rank: there, better: rank - there, weight: own.weight?.value ?? '0' });
  }
  const far = known.filter(({ better }) => 5 * Math.abs(better) >= universe).sort(byTelling);
  const strengths = far.filter(({ better, rank: there }) => better > 0 && 4 * there <= universe);
  const weaknesses = far.filter(({ better, rank: there }) => better < 0 && 4 * there > 3 * universe);
  if (strengths.length + weaknesses.length === 0) return refuted({ code: 'noExtremes', unit, release }, evidence);
  return established(
    {
      unit,
      release,
      rank,
      universe,
      dimensions: dimensions.length,
      strengths: strengths.slice(0, MOST).map(named),
      weaknesses: weaknesses.slice(0, MOST).map(named),
    },
    evidence,
  );
}

/** The place in one dimension, where that ranks the same field as the whole. */
function placeIn(view: View, unit: string, whole: Release, dimension: string, universe: number): Passed<Ranked> {
  const place = exactRank(view, unit, `${dimension}/${whole.id}`);
  if (!place.ok) return place;
  const size = place.value.release.universeSize?.value ?? universe;
  if (size === universe && place.value.rank <= universe) return place;
  const [release, of] = [releaseKey(place.value.release), releaseKey(whole)];
  const facts = [...factEvidence(whole, 'universeSize'), ...factEvidence(place.value.release, 'universeSize')];
  return {
    ok: false,
    finding: withheld({ code: 'otherField', release, whole: of }, [...place.value.evidence, ...facts]),
  };
}

/** The larger difference first, then the larger weight, then by id. */
const byTelling = (a: Dimension, b: Dimension): number =>
  Math.abs(b.better) - Math.abs(a.better) || compareDecimals(b.weight, a.weight) || (a.ranking < b.ranking ? -1 : 1);

const named = ({ ranking, rank }: Dimension): DimensionRank => ({ ranking, rank });
