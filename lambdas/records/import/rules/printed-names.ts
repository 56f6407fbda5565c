import { groupBy } from '../../group-by.ts';
import { type LanguageId, textIn } from '../../language-id.ts';
import type { ReportDefinition } from '../../report.ts';
import type { Unit } from '../../unit.ts';
import { isRead } from '../as-far-as-read.ts';
import { type Fault, inZh, type Located, whereToMend } from '../fault.ts';
import type { Merged, Rule } from '../merged-dataset.ts';
import { printKey } from '../normalise.ts';

/** Rankings that an edition of the report may draw on. */
export const rankingsOf = ({ ownRanking, editions }: ReportDefinition): ReadonlySet<string> =>
  new Set([
    ...(ownRanking === null ? [] : [ownRanking]),
    ...editions.flatMap(({ basket, alsoReads, histories }) => [
      ...[...basket, ...alsoReads].map(key => key.split('/')[0] ?? ''),
      ...histories.map(({ ranking }) => ranking),
    ]),
  ]);

/** Units that an edition of the report may name: who has a place, a figure or an honour, and who stands behind those. */
export function unitsOf(report: ReportDefinition, merged: Merged): readonly Located<Unit>[] {
  const rankings = rankingsOf(report);
  const indicators = new Set(report.editions.flatMap(edition => edition.indicators));
  const named = new Set([
    ...[...merged.records.values()].filter(({ item }) => rankings.has(item.ranking)).map(({ item }) => item.unit),
    ...[...merged.values.values()].filter(({ item }) => indicators.has(item.indicator)).map(({ item }) => item.unit),
    ...[...merged.honours.values()]
      .filter(({ item }) => item.report === report.honours?.report)
      .map(({ item }) => item.unit),
    ...report.editions.flatMap(({ histories }) => histories.flatMap(({ units }) => units)),
  ]);
  const units = [...merged.units.values()];
  const behind = new Set(
    units
      .filter(({ item }) => named.has(item.id))
      .flatMap(({ item }) => [...item.members, ...(item.succeeds ?? []), ...(item.standsFor ? [item.standsFor] : [])]),
  );
  return units.filter(({ item }) => named.has(item.id) || behind.has(item.id));
}

/** A cluster that bears the name of the city that it stands for is told as that city. */
const isOne = (a: Unit, b: Unit): boolean => a.standsFor === b.id || b.standsFor === a.id;

function alikeIn(report: Located<ReportDefinition>, language: LanguageId, merged: Merged): readonly Fault[] {
  const { displayNames, id } = report.item;
  if (!isRead(report.unread, 'displayNames')) return [];
  const printed = ({ item }: Located<Unit>): string =>
    displayNames[item.id]?.[language] ?? textIn(item.names, language);
  const alike = [...groupBy(unitsOf(report.item, merged), unit => printKey(printed(unit))).values()];
  return alike.flatMap(([first, ...others]): readonly Fault[] => {
    const apart = others.filter(other => first !== undefined && !isOne(first.item, other.item));
    if (first === undefined || apart.length === 0) return [];
    const ids = [first, ...apart].map(({ item }) => `"${item.id}"`).join(' and ');
    const at = whereToMend(report.at, first.at, ...apart.map(other => other.at));
    return [
      {
        ...at,
        column: at === report.at ? 'displayNames' : null,
        value: printed(first),
        rule: 'V34',
        message: `The report "${id}" prints the units ${ids} alike in ${language}: nobody could tell them apart.`,
        remedy: `Give them "displayNames" in the report that tell them apart, such as "${printed(first)} (…)".`,
        translated: inZh(
          `报告“${id}”以${language}印出时，${[first, ...apart].map(({ item }) => `“${item.id}”`).join('和')}相同，无法区分。`,
          `请在报告的displayNames中区分，如“${printed(first)}（…）”。`,
        ),
      },
    ];
  });
}

/** V34: two units that a report may name do not print alike, in any of its languages. */
export const printedNames: Rule = ({ merged }) =>
  [...merged.reports.values()].flatMap(report =>
    report.item.languages.flatMap(language => alikeIn(report, language, merged)),
  );
