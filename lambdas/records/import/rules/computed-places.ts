import { compareDecimals } from '../../decimal.ts';
import { groupBy } from '../../group-by.ts';
import type { Ranking } from '../../ranking.ts';
import type { RankingRecord } from '../../record.ts';
import { releaseKey } from '../../release.ts';
import { type Fault, type Located, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';
import { standingRecords } from '../standings.ts';
import { fault, type Told } from '../tables/grid.ts';

/** A row of which the institute computed the place. */
interface Computed {
  readonly located: Located<RankingRecord>;
  readonly rank: number;
  readonly score: string;
}

const computedOf = (located: Located<RankingRecord>): readonly Computed[] => {
  const { place, score, basis } = located.item;
  return basis === 'computed' && place.kind === 'rank' && score !== null ? [{ located, rank: place.rank, score }] : [];
};

const told = (release: string, above: Computed, below: Computed): Told => {
  const [one, other] = [above.located.item.unit, below.located.item.unit];
  return {
    en: [
      `In ${release} ${one} is ${above.rank} with a score of ${above.score}, and ${other} is ${below.rank} with ${below.score}: such places were not computed from the scores.`,
      'Give the places that follow from the scores (compute_ranks in a recipe does so), correct the scores or the direction of the ranking, or leave basis empty where the publisher printed the place.',
    ],
    zh: [
      `在${release}中，${one}以得分${above.score}列第${above.rank}，${other}以得分${below.score}列第${below.rank}：这样的名次并非由得分计算得出。`,
      '请填写由得分得出的名次（配方中的compute_ranks即可），或更正得分或榜单的direction；若名次为发布机构所印，请将basis留空。',
    ],
  };
};

/** Neighbours by their places, of which the scores say otherwise: the lower one's is better, or equal where the places are not. */
function contradicting(list: readonly Computed[], { direction }: Ranking): readonly (readonly [Computed, Computed])[] {
  const better = direction === 'higher-is-better' ? 1 : -1;
  const byPlace = [...list].sort((a, b) => a.rank - b.rank);
  return byPlace.slice(1).flatMap((below, at) => {
    const above = byPlace[at];
    if (!above) return [];
    const gap = compareDecimals(above.score, below.score) * better;
    const fits = above.rank === below.rank ? gap === 0 : gap > 0;
    return fits ? [] : [[above, below] as const];
  });
}

/** V42: places that the institute computed follow from the scores of their release. */
export const computedPlaces: Rule = dataset => {
  const computed = standingRecords(dataset).flatMap(computedOf);
  const byRelease = groupBy(computed, ({ located: { item } }) =>
    releaseKey({ ranking: item.ranking, id: item.release }),
  );
  return [...byRelease].flatMap(([release, list]): readonly Fault[] => {
    const ranking = dataset.merged.rankings.get(list[0]?.located.item.ranking ?? '');
    if (!ranking || !dataset.judges(release)) return [];
    return contradicting(list, ranking.item).map(([above, below]) =>
      fault(
        whereToMend(below.located.at, above.located.at, ranking.at),
        'V42',
        told(release, above, below),
        'rank',
        String(below.rank),
      ),
    );
  });
};
