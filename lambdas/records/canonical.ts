import type { Dataset } from './dataset.ts';
import { isObject } from './fields.ts';
import { KEYS } from './keys.ts';

/** Order by UTF-16 code units: the same on every machine, in every locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const areSorted = (keys: readonly string[]): boolean => keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key);

/** One object at a time: of a whole dataset no second one is held. What is sorted already, as all that is stored, stays. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (!isObject(value) || areSorted(Object.keys(value))) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)));
}

/**
 * JSON with the keys of every object sorted and no spaces: equal values are equal bytes, whatever order their fields
 * were written in. (Keys that look like array indexes stand first in either case.)
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sortedKeys);

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
