import type { Dataset } from './dataset.ts';
import { isObject } from './fields.ts';
import { KEYS } from './keys.ts';

/** Order by UTF-16 code units: the same on every machine, in every locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort(byCodeUnit);
  return Object.fromEntries(keys.map(key => [key, withSortedKeys(value[key])]));
}

/**
 * JSON with the keys of every object sorted and no spaces: equal values are equal bytes, whatever order their fields
 * were written in. (Keys that look like array indexes stand first in either case.)
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(withSortedKeys(value));

const sorted = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  items
    .map(item => ({ key: key(item), item }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map(({ item }) => item);

/** The same dataset with each list sorted by its key. */
export const sortDataset = (dataset: Dataset): Dataset => ({
  units: sorted(dataset.units, KEYS.units),
  groups: sorted(dataset.groups, KEYS.groups),
  rankings: sorted(dataset.rankings, KEYS.rankings),
  releases: sorted(dataset.releases, KEYS.releases),
  records: sorted(dataset.records, KEYS.records),
  indicators: sorted(dataset.indicators, KEYS.indicators),
  values: sorted(dataset.values, KEYS.values),
  honours: sorted(dataset.honours, KEYS.honours),
  statements: sorted(dataset.statements, KEYS.statements),
  sources: sorted(dataset.sources, KEYS.sources),
  reports: sorted(dataset.reports, KEYS.reports),
});
