import type { TrueClaim } from '../../../lambdas/claims/claim.ts';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { CITIES, type TrueIndex, type TrueList, type TrueScores, WHOLE } from './index-truth.ts';

/** Every question about dimensions and gaps that a random index can be asked. */
export const indexQuestions = ({ lists }: TrueIndex): readonly Query[] =>
  ['2021', '2022'].flatMap(id =>
    CITIES.flatMap((unit): readonly Query[] => [
      { kind: 'dimensionProfile', unit, release: `${WHOLE}/${id}` },
      { kind: 'dimensionEnds', unit, release: `${WHOLE}/${id}` },
      { kind: 'drivenBy', unit, release: `${WHOLE}/${id}` },
      ...lists.map((list): Query => ({ kind: 'drivenBy', unit, release: `${WHOLE}/${id}`, dimension: list.id })),
      ...CITIES.filter(other => other !== unit).flatMap((other): readonly Query[] => [
        { kind: 'gapChange', unit, other, release: `${WHOLE}/${id}` },
        { kind: 'gapChange', unit, other, release: `${WHOLE}/${id}`, direction: 'narrowed' },
      ]),
    ]),
  );

const scoreIn = ({ scores }: TrueScores, city: string): number => scores[CITIES.indexOf(city)] ?? Number.NaN;

/** One more than the number of those with a better score. */
export function rankIn({ lower }: TrueIndex, release: TrueScores, city: string): number {
  const own = scoreIn(release, city);
  return 1 + release.scores.filter(score => (lower ? score < own : score > own)).length;
}

/** Hundredths of thousandths of a point, which holds every product of a weight and a score exactly. */
const scaled = (decimal: string): number => Math.round(Number(decimal) * 100_000);

/** Whether what a claim of these kinds says is so, worked out in whole numbers. */
export function isSoOfIndex(claim: TrueClaim, truth: TrueIndex): boolean {
  const [whole, ...parts] = truth.lists;
  const [then, now] = whole?.releases ?? [];
  if (!then || !now) return false;
  switch (claim.kind) {
    case 'dimensionProfile': {
      const { unit, release, rank, universe, dimensions } = claim.figures;
      const at = release === `${WHOLE}/2021` ? 0 : 1;
      const places = parts.flatMap(({ id, releases }) => {
        const list = releases[at];
        return list ? [{ ranking: id, rank: rankIn(truth, list, unit), weight: list.weight }] : [];
      });
      const strong = places.filter(place => 5 * (rank - place.rank) >= universe && 4 * place.rank <= universe);
      const weak = places.filter(
        place => 5 * (place.rank - rank) >= universe && 4 * (universe + 1 - place.rank) <= universe,
      );
      const are = (said: readonly { readonly ranking: string; readonly rank: number }[], all: typeof strong): boolean =>
        said.every(one => all.some(place => place.ranking === one.ranking && place.rank === one.rank)) &&
        // Where a dimension is not on record at all, the sentence speaks of the others alone.
        (dimensions < parts.length || said.length === Math.min(3, all.length));
      return (
        rank === rankIn(truth, at === 0 ? then : now, unit) &&
        universe === CITIES.length &&
        dimensions <= parts.length &&
        are(claim.figures.strengths, strong) &&
        are(claim.figures.weaknesses, weak) &&
        claim.figures.strengths.length + claim.figures.weaknesses.length > 0
      );
    }
    case 'dimensionEnds': {
      const { unit, release, rank, universe, dimensions, highest, lowest } = claim.figures;
      const at = release === `${WHOLE}/2021` ? 0 : 1;
      const places = parts.flatMap(({ id, releases }) => {
        const list = releases[at];
        return list ? [{ ranking: id, rank: rankIn(truth, list, unit) }] : [];
      });
      const said = new Set([...highest, ...lowest].map(({ ranking }) => ranking));
      const [best, last] = [highest[0]?.rank ?? 0, lowest[0]?.rank ?? 0];
      return (
        rank === rankIn(truth, at === 0 ? then : now, unit) &&
        universe === CITIES.length &&
        dimensions <= parts.length &&
        best < last &&
        [...highest, ...lowest].every(one =>
          places.some(place => place.ranking === one.ranking && place.rank === one.rank),
        ) &&
        highest.every(one => one.rank === best) &&
        lowest.every(one => one.rank === last) &&
        // Where a dimension is not on record at all, the sentence speaks of the others alone.
        (dimensions < parts.length ||
          places.every(place => (place.rank > best && place.rank < last) || said.has(place.ranking)))
      );
    }
    case 'drivenBy':
      return isDriven(claim.figures, claim.query.dimension, [then, now], parts);
    case 'gapChange': {
      const { unit, other, before, now: after, direction } = claim.figures;
      const way = truth.lower ? -1 : 1;
      const gap = (release: TrueScores) => way * (scoreIn(release, unit) - scoreIn(release, other));
      return (
        onOneScale(then, now) &&
        gap(then) > 0 &&
        gap(now) > 0 &&
        scaled(before) === 10_000 * gap(then) &&
        scaled(after) === 10_000 * gap(now) &&
        (direction === 'widened' ? gap(now) > gap(then) : gap(now) < gap(then)) &&
        (claim.query.direction ?? direction) === direction
      );
    }
    default:
      return false;
  }
}

const onOneScale = (then: TrueScores, now: TrueScores): boolean =>
  then.goalposts === now.goalposts && then.segment === now.segment;

function isDriven(
  figures: Extract<TrueClaim, { readonly kind: 'drivenBy' }>['figures'],
  asserted: string | undefined,
  [then, now]: readonly [TrueScores, TrueScores],
  parts: readonly TrueList[],
): boolean {
  const { unit, dimension, change, contribution } = figures;
  const terms = parts.flatMap(({ id, releases: [before, after] }) =>
    before && after
      ? [{ id, before, after, adds: 100 * after.weight * (scoreIn(after, unit) - scoreIn(before, unit)) }]
      : [],
  );
  const total = terms.reduce((sum, { adds }) => sum + adds, 0);
  const movement = terms.reduce((sum, { adds }) => sum + Math.abs(adds), 0);
  const driver = terms.find(({ id }) => id === dimension);
  const adds = (release: TrueScores, which: 'before' | 'after'): boolean => {
    const off = terms.reduce((sum, term) => sum + term[which].weight * scoreIn(term[which], unit), 0);
    // Half a unit of the whole in its last decimal, and half a tenth of each weighted dimension.
    return 2 * Math.abs(off - 100 * scoreIn(release, unit)) <= 100 * (release.decimals === 0 ? 10 : 1) + 100;
  };
  return (
    onOneScale(then, now) &&
    terms.every(({ before, after }) => onOneScale(before, after) && before.weight === after.weight) &&
    terms.reduce((sum, { after }) => sum + after.weight, 0) === 100 &&
    adds(then, 'before') &&
    adds(now, 'after') &&
    scaled(change) === 10_000 * (scoreIn(now, unit) - scoreIn(then, unit)) &&
    scaled(contribution) === driver?.adds &&
    Math.sign(driver.adds) === Math.sign(total) &&
    Math.sign(scoreIn(now, unit) - scoreIn(then, unit)) === Math.sign(total) &&
    terms.every(
      one => one === driver || Math.sign(one.adds) !== Math.sign(total) || Math.abs(one.adds) < Math.abs(driver.adds),
    ) &&
    5 * Math.abs(driver.adds) >= 2 * movement &&
    (asserted ?? dimension) === dimension
  );
}
