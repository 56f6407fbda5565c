import { add, compareDecimals } from '../../decimal.ts';
import { groupBy } from '../../group-by.ts';
import type { Ranking } from '../../ranking.ts';
import type { Release } from '../../release.ts';
import { type Fault, inZh, type Located, STORED, whereToMend } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';

/** A dimension of itself, or of a list that is a dimension in turn. */
function nested({ merged }: MergedDataset): readonly Fault[] {
  return [...merged.rankings.values()].flatMap(({ item, at }): readonly Fault[] => {
    if (item.dimensionOf === undefined) return [];
    const whole = merged.rankings.get(item.dimensionOf);
    const fault = { column: 'dimension_of', value: item.dimensionOf, rule: 'V28' } as const;
    if (item.dimensionOf === item.id) {
      const message = `${item.id} is given as a dimension of itself.`;
      const remedy = 'Name the ranking that it is a part of, or leave the cell empty.';
      const translated = inZh(`${item.id}被列为自身的分项。`, '请写明它所属的榜单，或将该单元格留空。');
      return [{ ...at, ...fault, message, remedy, translated }];
    }
    if (whole?.item.dimensionOf === undefined || whole.item.dimensionOf === whole.item.id) return [];
    const message = `${item.id} is given as a dimension of ${whole.item.id}, which is itself one of ${whole.item.dimensionOf}.`;
    const remedy = `Write ${whole.item.dimensionOf} if it is a part of that, or leave one of the two cells empty.`;
    const translated = inZh(
      `${item.id}被列为${whole.item.id}的分项，而后者本身是${whole.item.dimensionOf}的分项。`,
      `若属于后者的整体，请写成${whole.item.dimensionOf}，或将两个单元格之一留空。`,
    );
    return [{ ...whereToMend(at, whole.at), ...fault, message, remedy, translated }];
  });
}

interface Weighted {
  readonly release: Located<Release>;
  readonly ranking: Located<Ranking>;
  readonly weight: string;
}

const weighted = ({ merged }: MergedDataset): readonly Weighted[] =>
  [...merged.releases.values()].flatMap(release => {
    const ranking = merged.rankings.get(release.item.ranking);
    return ranking && release.item.weight ? [{ release, ranking, weight: release.item.weight.value }] : [];
  });

function withoutWhole(all: readonly Weighted[]): readonly Fault[] {
  return all
    .filter(({ ranking }) => ranking.item.dimensionOf === undefined)
    .map(({ release, ranking, weight }) => ({
      ...whereToMend(release.at, ranking.at),
      column: 'weight',
      value: weight,
      rule: 'V28',
      message: `${release.item.ranking}/${release.item.id} has a weight, and ${ranking.item.id} is no dimension.`,
      remedy: 'Name the whole in dimension_of of the ranking, or empty the cell.',
      translated: inZh(
        `${release.item.ranking}/${release.item.id}有权重，而${ranking.item.id}不是分项。`,
        '请在该榜单的dimension_of中写明整体，或将该单元格留空。',
      ),
    }));
}

function overweight(all: readonly Weighted[]): readonly Fault[] {
  const parts = all.filter(({ ranking }) => ranking.item.dimensionOf !== undefined);
  return [...groupBy(parts, ({ ranking, release }) => `${ranking.item.dimensionOf}/${release.item.id}`)].flatMap(
    ([whole, group]): readonly Fault[] => {
      const sum = group.reduce((total, { weight }) => add(total, weight), '0');
      if (compareDecimals(sum, '100') <= 0) return [];
      const mend = group.find(({ release }) => release.at !== STORED) ?? group[0];
      if (!mend) return [];
      const each = group.map(({ ranking, weight }) => `${ranking.item.id} ${weight}`).join(', ');
      return [
        {
          ...mend.release.at,
          column: 'weight',
          value: mend.weight,
          rule: 'V28',
          message: `The weights of the dimensions of ${whole} add up to ${sum}: ${each}.`,
          remedy: 'Check them against the source: together they are no more than 100 percent.',
          translated: inZh(`${whole}各分项的权重之和为${sum}：${each}。`, '请对照来源核对：合计不超过100%。'),
        },
      ];
    },
  );
}

/** V28: a dimension is a part of a whole; no part has parts; the weights of one release come to 100 percent at most. */
export const dimensions: Rule = dataset => {
  const all = weighted(dataset);
  return [...nested(dataset), ...withoutWhole(all), ...overweight(all)];
};
