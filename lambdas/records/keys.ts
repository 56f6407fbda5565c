import type { Dataset } from './dataset.ts';
import { honourKey } from './honour.ts';
import { valueKey } from './indicator.ts';
import { recordKey } from './record.ts';
import { releaseKey } from './release.ts';

const id = (item: { readonly id: string }): string => item.id;

/** The key of each kind of item: what an import may give once, and what each list of a dataset is sorted by. */
export const KEYS: { readonly [K in keyof Dataset]: (item: Dataset[K][number]) => string } = {
  units: id,
  groups: id,
  rankings: id,
  releases: releaseKey,
  records: recordKey,
  indicators: id,
  values: valueKey,
  honours: honourKey,
  statements: id,
  sources: id,
  reports: id,
};
