import { rankingOf } from '../../release.ts';
import type { Focus, ReportDefinition } from '../../report.ts';
import type { Unit } from '../../unit.ts';
import { isRead, isSettled, type Unread } from '../as-far-as-read.ts';
import { type Fault, inZh } from '../fault.ts';
import { itemsOf, type MergedDataset, type Rule } from '../merged-dataset.ts';

/**
 * The units that a report could be about: those that stand in a ranking that it reads, the members of clusters there, and
 * those that its focus names.
 */
function unitsOf({ merged }: MergedDataset, report: ReportDefinition): readonly Unit[] {
  const read = new Set([
    ...(report.ownRanking === null ? [] : [report.ownRanking]),
    ...report.editions.flatMap(({ basket, histories }) => [
      ...basket.map(rankingOf),
      ...histories.map(({ ranking }) => ranking),
    ]),
  ]);
  const ranked = itemsOf(merged.records).flatMap(({ ranking, unit }) => (read.has(ranking) ? [unit] : []));
  const grouped = (report.focus.groups ?? []).flatMap(id => merged.groups.get(id)?.item.members ?? []);
  const members = ranked.flatMap(id => merged.units.get(id)?.item.members ?? []);
  return [...new Set([...ranked, ...members, ...grouped, ...(report.focus.units ?? [])])].flatMap(id => {
    const unit = merged.units.get(id)?.item;
    return unit === undefined ? [] : [unit];
  });
}

/** Whether a unit may be in focus: a country that is not on record may be any. */
function mayBeMeant({ merged }: MergedDataset, focus: Focus, unit: Unit): boolean {
  const { kinds, countries, groups, units } = focus;
  const isNamed = units?.includes(unit.id) ?? false;
  const isMember = groups?.some(id => merged.groups.get(id)?.item.members.includes(unit.id)) ?? false;
  return (
    (unit.kind !== 'cluster' || isNamed || (kinds?.includes(unit.kind) ?? false)) &&
    (kinds === undefined || kinds.includes(unit.kind)) &&
    ((groups === undefined && units === undefined) || isNamed || isMember) &&
    (countries === undefined || unit.country === null || countries.includes(unit.country))
  );
}

/** Whether all that tells whom the report is about could be read. */
const isWholly = (unread: Unread | undefined, { editions }: ReportDefinition): boolean =>
  isRead(unread, 'focus') &&
  isRead(unread, 'ownRanking') &&
  editions.every((_, at) => isSettled(unread, at, 'basket') && isSettled(unread, at, 'histories'));

const conditionsOf = ({ kinds, countries, groups, units }: Focus): string =>
  [kinds, countries, groups, units].flatMap(list => (list === undefined ? [] : [list.join(', ')])).join('; ');

/**
 * F08: whom a report is about is on record. Of a focus that holds nobody, a mistyped country say, it would be told that
 * they hold no place anywhere.
 */
export const focus: Rule = dataset => {
  const { units, groups, records } = dataset.incoming;
  const isUnsure =
    [units, groups, records].some(({ broken }) => broken.length > 0) ||
    (['units', 'groups', 'records'] as const).some(kind => dataset.knows(kind, ''));
  if (isUnsure) return [];
  return dataset.incoming.reports.items.flatMap(({ item, at, unread }): readonly Fault[] => {
    if (!isWholly(unread, item)) return [];
    const known = unitsOf(dataset, item);
    const namesUnknown =
      item.focus.groups?.some(id => !dataset.knows('groups', id)) ||
      item.focus.units?.some(id => !dataset.knows('units', id));
    // What its focus names and nobody knows is a fault of its own.
    if (namesUnknown || known.length === 0 || known.some(unit => mayBeMeant(dataset, item.focus, unit))) return [];
    return [
      {
        ...at,
        column: 'focus',
        value: conditionsOf(item.focus),
        rule: 'F08',
        message: `The report is about nobody: of the units in the rankings that it reads, none meets every condition of "focus".`,
        remedy:
          'Correct the conditions, or the kind and the country of the units; each unit in focus meets all of them at once.',
        translated: inZh(
          '报告没有关注对象：在其所用榜单的单位中，没有一个符合focus的全部条件。',
          '请更正focus的条件，或更正单位的类别和国家或地区代码；关注的单位须同时符合各项条件。',
        ),
      },
    ];
  });
};
