import type { Figures } from '../../../claims/schema/kinds.ts';
import { magnitude } from '../../../records/decimal.ts';
import { rankingOf } from '../../../records/release.ts';
import type { Names, Sentences } from '../../language.ts';
import { measured, placeAt, placeOf, points, ranked } from '../phrases.ts';

type Named = Figures['dimensionProfile']['strengths'];

const named = (all: Named, n: Names): string =>
  all.map(({ ranking, rank, joint, open }) => `${n.rankingShort(ranking)}（${placeAt(rank, joint, open)}）`).join('、');

/** Sentences about the dimensions of an index. */
export const dimensions = {
  dimensionProfile: ({ unit, release, rank, joint, open, universe, dimensions, strengths, weaknesses }, n) => {
    const parts = [
      ...(strengths.length > 0 ? [`${named(strengths, n)}相对较强`] : []),
      ...(weaknesses.length > 0 ? [`${named(weaknesses, n)}相对较弱`] : []),
    ];
    return `${n.unit(unit)}在${n.release(release)}中总体${placeOf(rank, joint, open)}（共${ranked(universe, release, n)}）；在有记录的${measured(dimensions, '个')}维度中，${parts.join('，')}。`;
  },
  dimensionEnds: ({ unit, release, rank, joint, open, universe, dimensions, highest, lowest }, n) =>
    `${n.unit(unit)}在${n.release(release)}中总体${placeOf(rank, joint, open)}（共${ranked(universe, release, n)}）；在有记录的${measured(dimensions, '个')}维度中，${named(highest, n)}名次最高，${named(lowest, n)}名次最低。`,
  drivenBy: ({ unit, release, previous, dimension, change, contribution }, n) => {
    const rose = !change.startsWith('-');
    // A rise is owed to something only where more is better.
    const praised = rose && !n.lowerScoreIsBetter(rankingOf(release));
    const through = praised
      ? `主要得益于${n.rankingShort(dimension)}得分提高`
      : `主要因${n.rankingShort(dimension)}得分${rose ? '上升' : '下降'}`;
    return `${n.unit(unit)}在${n.release(release)}中的得分较${n.label(previous)}${rose ? '上升' : '下降'}${points(magnitude(change), release, n)}，按公布的权重计算，${through}（贡献${points(contribution, release, n)}${n.lowerScoreIsBetter(rankingOf(release)) ? '；分数越低越好' : ''}）。`;
  },
} satisfies Sentences<'dimensions'>;
