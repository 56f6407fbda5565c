import { textIn } from '../../language-id.ts';
import { type Fault, inZh, whereToMend } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';

/** V19: a ranking holds only the kinds of unit that it ranks. */
export const unitKinds: Rule = ({ merged, languages }) =>
  [...merged.records.values()].flatMap(({ item, at }): readonly Fault[] => {
    const [unit, ranking] = [merged.units.get(item.unit), merged.rankings.get(item.ranking)];
    if (!unit || !ranking || ranking.item.unitKinds.includes(unit.item.kind)) return [];
    const ranked = ranking.item.unitKinds.join(', ');
    return [
      {
        ...whereToMend(at, unit.at, ranking.at),
        column: 'unit',
        value: item.unit,
        rule: 'V19',
        message: `${textIn(unit.item.names, languages[0]?.id ?? '')} (${item.unit}) is of the kind ${unit.item.kind}; ${item.ranking} ranks: ${ranked}.`,
        remedy: 'Name the right unit, or add the kind to unit_kinds of the ranking if it does rank such units.',
        translated: inZh(
          `${item.unit}的类别为${unit.item.kind}，而${item.ranking}所评的类别为：${ranking.item.unitKinds.join('、')}。`,
          '请更正单位；若该榜单确评此类单位，请补充unit_kinds。',
        ),
      },
    ];
  });

/** F11: a cluster stands for a city, and only a city. */
export const standIns: Rule = ({ merged }) =>
  [...merged.units.values()].flatMap(({ item, at }): readonly Fault[] => {
    const city = item.standsFor === null ? undefined : merged.units.get(item.standsFor);
    if (!city || city.item.kind === 'city') return [];
    const message = `${item.id} stands for ${city.item.id}, which is of the kind ${city.item.kind}.`;
    const remedy = 'Write the id of a city, or leave the cell empty.';
    const translated = inZh(
      `${item.id}代表${city.item.id}，而后者的类别为${city.item.kind}。`,
      '请填写一个城市的id，或将该单元格留空。',
    );
    const where = whereToMend(at, city.at);
    return [{ ...where, column: 'stands_for', value: city.item.id, rule: 'F11', message, remedy, translated }];
  });
