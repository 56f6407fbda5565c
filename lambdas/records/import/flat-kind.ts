import type { Dataset } from '../dataset.ts';

/** The kinds that are a table: one row an item. */
export const FLAT_KINDS = [
  'units',
  'groups',
  'rankings',
  'releases',
  'indicators',
  'records',
  'values',
  'honours',
  'sources',
] as const satisfies readonly (keyof Dataset)[];

export type FlatKind = (typeof FLAT_KINDS)[number];
