import { compareDecimals } from '../../../records/decimal.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { DimensionRank } from '../../schema/dimensions.ts';
import type { Figures, Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { exactRank, factEvidence, heldPlace, holdersEvidence, type Passed, type Ranked } from '../guards.ts';
import { withinPlaces } from '../placing/intervals.ts';
import { dimensionsOf, rankingEvidence } from './own.ts';

/** The most that are named of either sort. */
const MOST = 3;

interface Dimension extends DimensionRank {
  /** Places better than in the whole; negative: worse. */
  readonly better: number;
  readonly weight: string;
}

/** A unit in the whole and in each dimension of it, all over one field. */
interface Places {
  /** What is told of the whole, whatever is told of its dimensions. */
  readonly overall: Pick<
    Figures['dimensionEnds'],
    'unit' | 'release' | 'rank' | 'joint' | 'open' | 'universe' | 'dimensions'
  >;
  readonly dimensions: readonly Dimension[];
  /** The releases that the places are of: that of the whole first. */
  readonly releases: readonly ReleaseKey[];
  readonly evidence: readonly Evidence[];
}

/**
 * S26: the dimensions in which a unit stands far from its place in the whole, by a fifth of the field or more: the
 * strengths in its top quarter, the weaknesses in its bottom quarter. All dimensions must be known, over one field.
 */
export function dimensionProfile(
  view: View,
  { unit, release }: Queries['dimensionProfile'],
): Finding<'dimensionProfile'> {
  const places = placesIn(view, unit, release);
  if (!places.ok) return places.finding;
  const { overall, dimensions, evidence } = places.value;
  const { universe } = overall;
  const far = dimensions.filter(({ better }) => 5 * Math.abs(better) >= universe).toSorted(byTelling);
  const strengths = far.filter(({ better, rank: there }) => better > 0 && 4 * there <= universe);
  const weaknesses = far.filter(({ better, rank: there }) => better < 0 && 4 * (universe + 1 - there) <= universe);
  if (strengths.length + weaknesses.length === 0) return refuted({ code: 'noExtremes', unit, release }, evidence);
  return established(
    { ...overall, strengths: strengths.slice(0, MOST).map(named), weaknesses: weaknesses.slice(0, MOST).map(named) },
    evidence,
  );
}

/**
 * S26b: the dimensions in which a unit has its best place of all, and those in which it has its lowest, however near the
 * whole these are. A strength or a weakness is more than that, and is not said.
 */
export function dimensionEnds(view: View, { unit, release }: Queries['dimensionEnds']): Finding<'dimensionEnds'> {
  const places = placesIn(view, unit, release);
  if (!places.ok) return places.finding;
  const { overall, dimensions, releases, evidence } = places.value;
  const ranks = dimensions.map(({ rank: there }) => there);
  const [best, last] = [Math.min(...ranks), Math.max(...ranks)];
  if (best === last) return refuted({ code: 'allLevel', unit, release }, evidence);
  const unsure = withinPlaces(view, releases, last - best, evidence);
  if (unsure) return unsure;
  const inPlace = (at: number): readonly DimensionRank[] =>
    dimensions.filter(({ rank: there }) => there === at).map(named);
  return established({ ...overall, highest: inPlace(best), lowest: inPlace(last) }, evidence);
}

/** All of its places, where each is known; else what is wanting. */
function placesIn(view: View, unit: string, release: ReleaseKey): Passed<Places> {
  const whole = exactRank(view, unit, release);
  if (!whole.ok) return whole;
  const { rank, ranking } = whole.value;
  const dimensions = dimensionsOf(view, ranking.id);
  const evidence: Evidence[] = [
    ...whole.value.evidence,
    ...factEvidence(whole.value.release, 'universeSize'),
    ...holdersEvidence(view, whole.value.release, rank),
    ...dimensions.map(rankingEvidence),
  ];
  if (dimensions.length === 0)
    return { ok: false, finding: withheld({ code: 'noDimensions', ranking: ranking.id }, evidence) };
  const universe = whole.value.release.universeSize?.value;
  if (universe === undefined) return { ok: false, finding: withheld({ code: 'coverageUnknown', release }, evidence) };
  const known: Dimension[] = [];
  const releases: ReleaseKey[] = [release];
  for (const { id } of dimensions) {
    const place = placeIn(view, unit, whole.value.release, id, universe);
    if (!place.ok) return place;
    const { release: own, rank: there } = place.value;
    evidence.push(
      ...place.value.evidence,
      ...factEvidence(own, 'universeSize'),
      ...factEvidence(own, 'weight'),
      ...holdersEvidence(view, own, there),
    );
    const held = heldPlace(view, releaseKey(own), there, unit);
    known.push({ ranking: id, ...held, better: rank - there, weight: own.weight?.value ?? '0' });
    releases.push(releaseKey(own));
  }
  const place = heldPlace(view, release, rank, unit);
  const overall = { unit, release, ...place, universe, dimensions: known.length };
  return { ok: true, value: { overall, dimensions: known, releases, evidence } };
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

const named = ({ ranking, rank, joint, open }: Dimension): DimensionRank => ({ ranking, rank, joint, open });
