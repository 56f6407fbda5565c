import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';

/** V29: a unit is in a tier that its ranking lists. */
export const tiers: Rule = ({ merged }) =>
  [...merged.records.values()].flatMap(({ item, at }): readonly Fault[] => {
    const ranking = merged.rankings.get(item.ranking);
    if (!ranking || item.place.kind !== 'tier') return [];
    const { tier } = item.place;
    const listed = ranking.item.tiers ?? [];
    if (listed.includes(tier)) return [];
    const known = listed.length > 0 ? `its tiers are: ${listed.join(', ')}` : 'it lists no tiers';
    return [
      {
        ...whereToMend(at, ranking.at),
        column: 'tier',
        value: tier,
        rule: 'V29',
        message: `${item.unit} is given the tier "${tier}" in ${item.ranking}/${item.release}; ${known}.`,
        remedy: 'Correct the tier, or add it to tiers of the ranking, at its place from the best to the last.',
        translated: inZh(
          `${item.unit}在${item.ranking}/${item.release}中的层级为“${tier}”；${listed.length > 0 ? `该榜单的层级为：${listed.join('、')}` : '该榜单没有列出层级'}。`,
          '请更正层级，或按从高到低的位置补入该榜单的tiers。',
        ),
      },
    ];
  });
