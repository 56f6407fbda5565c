import { canonicalJson } from '../../records/canonical.ts';
import { WITHOUT, withContents } from '../../records/contents.ts';
import type { Dataset } from '../../records/dataset.ts';
import { honourKey } from '../../records/honour.ts';
import { valueKey } from '../../records/indicator.ts';
import { recordKey } from '../../records/record.ts';
import { releaseKey } from '../../records/release.ts';
import { contentItems } from './contents.ts';
import { type PartCounts, partCounts } from './counts.ts';
import type { Item } from './item.ts';
import {
  COUNTS,
  cataloguePartition,
  indicatorPartition,
  recordInUnit,
  recordSort,
  releasePartition,
  unitPartition,
  valueInUnit,
  valueSort,
} from './keys.ts';

/** Kinds that have a partition of their own in the catalogue. */
export const CATALOGUE = [
  'sources',
  'units',
  'groups',
  'rankings',
  'releases',
  'indicators',
  'honours',
  'statements',
  'reports',
] as const satisfies readonly (keyof Dataset)[];

/**
 * The dataset as items, in the order of writing: first what a reader must find, then what is referred to, then what
 * refers. So an import that stops half-way leaves records whose release and counts are already there.
 */
export interface Items {
  readonly counts: readonly Item[];
  readonly catalogue: readonly Item[];
  readonly records: readonly Item[];
}

export function itemsOf(dataset: Dataset): Items {
  return {
    counts: countItems(partCounts(dataset)),
    catalogue: [
      ...dataset.sources.map(source => entry('sources', source.id, source)),
      ...dataset.units.map(unit => entry('units', unit.id, unit)),
      ...dataset.groups.map(group => entry('groups', group.id, group)),
      ...dataset.rankings.map(ranking => entry('rankings', ranking.id, ranking)),
      ...dataset.releases.map(release => entry('releases', releaseKey(release), release)),
      ...dataset.indicators.map(indicator => entry('indicators', indicator.id, indicator)),
      ...dataset.honours.map(honour => ({
        ...entry('honours', honourKey(honour), honour),
        GSI1PK: unitPartition(honour.unit),
        GSI1SK: `HONOUR#${honourKey(honour)}`,
      })),
      ...dataset.statements.map(statement => entry('statements', statement.id, statement)),
      ...contentItems(dataset.reports),
      ...dataset.reports.map(report => entry('reports', report.id, withContents(report, WITHOUT))),
    ],
    records: [
      ...dataset.records.map(record => ({
        PK: releasePartition(`${record.ranking}/${record.release}`),
        SK: recordSort(record),
        GSI1PK: unitPartition(record.unit),
        GSI1SK: recordInUnit(record),
        kind: 'records',
        id: recordKey(record),
        body: canonicalJson(record),
      })),
      ...dataset.values.map(value => ({
        PK: indicatorPartition(value.indicator),
        SK: valueSort(value),
        GSI1PK: unitPartition(value.unit),
        GSI1SK: valueInUnit(value),
        kind: 'values',
        id: valueKey(value),
        body: canonicalJson(value),
      })),
    ],
  };
}

const entry = (kind: (typeof CATALOGUE)[number], id: string, value: object): Item => ({
  PK: cataloguePartition(kind),
  SK: id,
  kind,
  id,
  body: canonicalJson(value),
});

const countItems = (parts: PartCounts): Item[] =>
  (['release', 'indicator', 'unit'] as const).flatMap(part =>
    [...parts[part]].map(([id, count]) => ({ PK: COUNTS[part], SK: id, kind: `counts of ${part}`, id, count })),
  );
