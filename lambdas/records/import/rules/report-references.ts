import type { EditionDefinition, ReportDefinition } from '../../report.ts';
import { idsIn, type SectionChoice } from '../../sections.ts';
import { type Fault, inZh } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';
import type { Reference } from './reference.ts';

const reference = (kind: Reference['kind'], key: string, column: string): Reference => ({ kind, key, column });

function editionReferences(report: ReportDefinition, edition: EditionDefinition, at: number): readonly Reference[] {
  const path = `editions[${at}]`;
  const own = (release: string, column: string) =>
    report.ownRanking === null ? [] : [reference('releases', `${report.ownRanking}/${release}`, column)];
  return [
    ...(edition.event ? [reference('sources', edition.event.source, `${path}.event.source`)] : []),
    ...own(edition.ownRelease, `${path}.ownRelease`),
    ...edition.ownHistory.flatMap((release, i) => own(release, `${path}.ownHistory[${i}]`)),
    ...edition.basket.map((key, i) => reference('releases', key, `${path}.basket[${i}]`)),
    ...edition.alsoReads.map((key, i) => reference('releases', key, `${path}.alsoReads[${i}]`)),
    ...edition.histories.flatMap((chart, c) => [
      reference('rankings', chart.ranking, `${path}.histories[${c}].ranking`),
      ...chart.releases.map((release, i) =>
        reference('releases', `${chart.ranking}/${release}`, `${path}.histories[${c}].releases[${i}]`),
      ),
      ...chart.units.map((unit, i) => reference('units', unit, `${path}.histories[${c}].units[${i}]`)),
    ]),
    ...(edition.pictures ?? []).flatMap(({ unit }, i) =>
      unit === undefined ? [] : [reference('units', unit, `${path}.pictures[${i}].unit`)],
    ),
    ...edition.indicators.map((id, i) => reference('indicators', id, `${path}.indicators[${i}]`)),
    ...sectionReferences(edition.sections, `${path}.sections`),
    ...(edition.words ?? []).flatMap(({ ranking, unit }, i) => [
      ...(ranking === undefined ? [] : [reference('rankings', ranking, `${path}.words[${i}].ranking`)]),
      ...(unit === undefined ? [] : [reference('units', unit, `${path}.words[${i}].unit`)]),
    ]),
  ];
}

const sectionReferences = (sections: readonly SectionChoice[] = [], path: string): readonly Reference[] =>
  sections.flatMap((choice, at) =>
    (['rankings', 'units'] as const).flatMap(kind =>
      (idsIn(choice, kind) ?? []).map((key, i) => reference(kind, key, `${path}[${at}].${kind}[${i}]`)),
    ),
  );

/** What a report definition names. */
export const reportReferences = (report: ReportDefinition): readonly Reference[] => [
  ...(report.ownRanking === null ? [] : [reference('rankings', report.ownRanking, 'ownRanking')]),
  ...(report.client === undefined ? [] : [reference('units', report.client, 'client')]),
  ...(report.focus.groups ?? []).map((group, i) => reference('groups', group, `focus.groups[${i}]`)),
  ...(report.focus.units ?? []).map((unit, i) => reference('units', unit, `focus.units[${i}]`)),
  ...Object.keys(report.displayNames).map(unit => reference('units', unit, `displayNames.${unit}`)),
  ...sectionReferences(report.sections, 'sections'),
  ...report.editions.flatMap((edition, at) => editionReferences(report, edition, at)),
];

/** F08: the title whose holders a report profiles has been given to somebody. */
export const honouredTitles: Rule = dataset => {
  const given = new Set([...dataset.merged.honours.values()].map(({ item }) => `${item.report}/${item.title}`));
  const unsure = dataset.incoming.honours.broken.length > 0 || dataset.knows('honours', '');
  return dataset.incoming.reports.items.flatMap(({ item, at }): readonly Fault[] => {
    if (item.honours === null || unsure) return [];
    const key = `${item.honours.report}/${item.honours.title}`;
    if (given.has(key)) return [];
    const message = `No honour "${key}" is on record, in any edition.`;
    const remedy = 'Correct the report id or the title, or add its holders to honours.';
    const translated = inZh(`任何一版都没有登记称号“${key}”。`, '请更正report或title的id，或在honours中补充获得者。');
    return [{ ...at, column: 'honours', value: key, rule: 'F08', message, remedy, translated }];
  });
};
