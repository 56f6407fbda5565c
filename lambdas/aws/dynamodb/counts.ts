import type { Dataset } from '../../records/dataset.ts';
import { releaseKey } from '../../records/release.ts';

/** Number of entries of each kind. */
export type KindCounts = Readonly<Record<keyof Dataset, number>>;

export const kindCounts = (dataset: Dataset): KindCounts => ({
  units: dataset.units.length,
  groups: dataset.groups.length,
  rankings: dataset.rankings.length,
  releases: dataset.releases.length,
  records: dataset.records.length,
  indicators: dataset.indicators.length,
  values: dataset.values.length,
  honours: dataset.honours.length,
  statements: dataset.statements.length,
  sources: dataset.sources.length,
  reports: dataset.reports.length,
});

/** The kinds, in the order in which a lack of one is reported. */
export const KINDS = [
  'sources',
  'units',
  'groups',
  'rankings',
  'releases',
  'records',
  'indicators',
  'values',
  'honours',
  'statements',
  'reports',
] as const satisfies readonly (keyof Dataset)[];

/** What a reader must find again in each part of the table. */
export interface PartCounts {
  /** Records of each release; a release without records counts 0. */
  readonly release: ReadonlyMap<string, number>;
  /** Values of each indicator; an indicator without values counts 0. */
  readonly indicator: ReadonlyMap<string, number>;
  /** Records of each unit in each ranking, by `unit/ranking`. */
  readonly unit: ReadonlyMap<string, number>;
}

export function partCounts(dataset: Dataset): PartCounts {
  const release = tally(dataset.records.map(record => `${record.ranking}/${record.release}`));
  for (const { ranking, id } of dataset.releases) grow(release, releaseKey({ ranking, id }), 0);
  const indicator = tally(dataset.values.map(value => value.indicator));
  for (const { id } of dataset.indicators) grow(indicator, id, 0);
  const unit = tally(dataset.records.map(record => `${record.unit}/${record.ranking}`));
  return { release, indicator, unit };
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) grow(counts, key, 1);
  return counts;
}

function grow(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
