import type { EditionDefinition, ReportDefinition } from '../../report.ts';
import { type Fault, inZh, type Where } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';

/** F08: a re-issue, and an edition that is compared, names an edition before it; and corrections that are on record. */
export const reissues: Rule = dataset =>
  dataset.incoming.reports.items.flatMap(({ item, at, unread }) =>
    item.editions.flatMap((edition, index) => [
      ...(unread?.hidesEditionBefore(index)
        ? []
        : [...unknownEdition(item, index, 'reissues', at), ...unknownEdition(item, index, 'comparesWith', at)]),
      ...unknownVintages(dataset, edition, index, at),
    ]),
  );

const NAMING = {
  reissues: { does: 're-issues', issued: 'its re-issue', zh: '更正' },
  comparesWith: { does: 'is compared with', issued: 'the one that is compared with it', zh: '比较' },
} as const;

function unknownEdition(
  report: ReportDefinition,
  index: number,
  column: keyof typeof NAMING,
  at: Where,
): readonly Fault[] {
  const edition = report.editions[index];
  const named = edition?.[column];
  const others = report.editions.slice(0, index).map(({ id }) => id);
  if (edition === undefined || named === undefined || others.includes(named)) return [];
  const { does, issued, zh } = NAMING[column];
  const message = `The edition "${edition.id}" ${does} "${named}", and no edition before it has this id.`;
  const remedy = `Name the edition that was issued first, and let it stand before ${issued}${others.length > 0 ? ` (before it stand: ${others.join(', ')})` : ''}.`;
  const translated = inZh(
    `“${edition.id}”版所${zh}的是“${named}”版，而它之前没有这一版。`,
    `请写明先发布的一版，并将其置于此版之前${others.length > 0 ? `（此前的有：${others.join('、')}）` : ''}。`,
  );
  return [{ ...at, column: `editions[${index}].${column}`, value: named, rule: 'F08', message, remedy, translated }];
}

function unknownVintages(
  dataset: MergedDataset,
  edition: EditionDefinition,
  index: number,
  at: Where,
): readonly Fault[] {
  const unsure = (['records', 'values'] as const).some(
    kind => dataset.incoming[kind].broken.length > 0 || dataset.knows(kind, ''),
  );
  if (unsure) return [];
  return (edition.correction?.vintages ?? []).flatMap((key, entry): readonly Fault[] => {
    if (dataset.knows('records', key) || dataset.knows('values', key)) return [];
    const message = `There is no "${key}" among the records and the values.`;
    const remedy = 'Correct the key, or import the correction with its vintage and its vintage_reason.';
    const column = `editions[${index}].correction.vintages[${entry}]`;
    const translated = inZh(`记录和数值中没有“${key}”。`, '请更正该键，或导入该更正及其vintage和vintage_reason。');
    return [{ ...at, column, value: key, rule: 'F08', message, remedy, translated }];
  });
}
