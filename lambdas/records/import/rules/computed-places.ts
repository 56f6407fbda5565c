import { compareDecimals } from '../../decimal.ts';
import { groupBy } from '../../group-by.ts';
import type { Ranking } from '../../ranking.ts';
import type { Absence, RankingRecord } from '../../record.ts';
import { type Release, releaseKey } from '../../release.ts';
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

const withoutScore = (release: string, unit: string): Told => ({
  en: [
    `The places of ${release} are computed from the scores, and that of ${unit} was not collected: it may be ahead of any of them.`,
    'Add its score and compute the places again. Where the publisher gives it none, write unranked or not-in-universe; else empty rank and basis of the release, so that its scores alone are on record.',
  ],
  zh: [
    `${release}的名次由得分计算得出，而${unit}的得分未采集：它可能领先于其中任何一个。`,
    '请补上其得分并重新计算名次。发布机构未给其得分的，请填写unranked或not-in-universe；否则请将该次发布的rank和basis留空，只记录得分。',
  ],
});

const tooFew = (release: string, among: number, size: number): Told => ({
  en: [
    `The places of ${release} are computed among ${among} scores, and it ranks ${size}: whoever has none on record may be ahead of any of them.`,
    'Read the scores of all whom the release ranks and compute the places again (compute_ranks counts rows that are skipped), give computed_among where the rest were counted, or correct universe_size; else empty rank and basis, so that the scores alone are on record.',
  ],
  zh: [
    `${release}的名次由${among}个得分计算得出，而该次发布排列${size}个单位：没有得分记录者可能领先于其中任何一个。`,
    '请读入该次发布全部单位的得分并重新计算名次（compute_ranks会计入略过的行），若其余得分已计入请填写computed_among，或更正universe_size；否则请将rank和basis留空，只记录得分。',
  ],
});

/**
 * A place follows from the scores only where the score of everybody who could be ahead is among them: of as many as the
 * release ranks, but those that it states to have no place. A list that is declared whole down to a place is a list of the
 * best (V09 holds that each of its places is held).
 */
function missingScores(
  release: Located<Release>,
  computed: readonly Computed[],
  rows: readonly Located<RankingRecord>[],
): readonly Fault[] {
  const key = releaseKey(release.item);
  const statedAs = (status: Absence) =>
    rows.filter(({ item: { place } }) => place.kind === 'absent' && place.status === status);
  const unknown = statedAs('not-collected').map(({ item, at }) =>
    fault(whereToMend(at, release.at), 'V42', withoutScore(key, item.unit), 'status', 'not-collected'),
  );
  const size = release.item.universeSize?.value;
  if (unknown.length > 0 || size === undefined || release.item.listedTo !== null) return unknown;
  const unranked = statedAs('unranked').length;
  const short = computed.find(({ located: { item } }) => (item.computedAmong ?? computed.length) + unranked < size);
  if (short === undefined) return [];
  const among = short.located.item.computedAmong ?? computed.length;
  return [fault(whereToMend(short.located.at, release.at), 'V42', tooFew(key, among, size), 'basis', 'computed')];
}

/** V42: places that the institute computed follow from the scores of their release, and from all of them. */
export const computedPlaces: Rule = dataset => {
  const byRelease = groupBy(standingRecords(dataset), ({ item }) =>
    releaseKey({ ranking: item.ranking, id: item.release }),
  );
  return [...byRelease].flatMap(([key, rows]): readonly Fault[] => {
    const computed = rows.flatMap(computedOf);
    const ranking = dataset.merged.rankings.get(rows[0]?.item.ranking ?? '');
    const release = dataset.merged.releases.get(key);
    if (computed.length === 0 || !ranking || !dataset.judges(key)) return [];
    const turned = contradicting(computed, ranking.item).map(([above, below]) =>
      fault(
        whereToMend(below.located.at, above.located.at, ranking.at),
        'V42',
        told(key, above, below),
        'rank',
        String(below.rank),
      ),
    );
    return turned.length > 0 || !release ? turned : missingScores(release, computed, rows);
  });
};
