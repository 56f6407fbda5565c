import { createHash } from 'node:crypto';
import type { Dataset } from '../records/dataset.ts';
import type { Release } from '../records/release.ts';
import type { Judged } from './ledger.ts';

/** Everything on record under a key that evidence may have. */
export interface RowsAt {
  readonly at: (key: string) => readonly object[];
  /** The key and its rows, as the hash takes them. */
  readonly written: (key: string) => string;
}

/** Looks rows up by key: records, figures, honours, groups, releases, rankings and indicators, in this order. */
export function createRowsAt(dataset: Dataset): RowsAt {
  const rows = new Map<string, object[]>();
  const add = (key: string, row: object): void => {
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  };
  for (const row of dataset.records) add(`${row.ranking}/${row.release}/${row.unit}@${row.vintage}`, row);
  for (const row of dataset.values) add(`${row.indicator}/${row.unit}/${row.year}@${row.vintage}`, row);
  for (const row of dataset.honours) add(`${row.report}/${row.edition}/${row.title}/${row.unit}`, row);
  for (const row of dataset.groups) add(row.id, row);
  for (const row of dataset.releases) add(`${row.ranking}/${row.id}`, row);
  for (const row of dataset.rankings) add(row.id, row);
  for (const row of dataset.indicators) add(row.id, row);
  for (const row of dataset.units) add(`${row.id}#succeeds`, row);
  const releases = new Map<string, Release>(dataset.releases.map(each => [`${each.ranking}/${each.id}`, each]));
  const at = (key: string): readonly object[] => {
    const [of = '', name] = key.split('#');
    if (name === undefined || rows.has(key)) return rows.get(key) ?? [];
    const fact: unknown = Object.entries(releases.get(of) ?? {}).find(([field]) => field === name)?.[1];
    return typeof fact === 'object' && fact !== null ? [fact] : [];
  };
  // Many claims rest on the same rows: each is written once.
  const known = new Map<string, string>();
  const written = (key: string): string => {
    const found = known.get(key) ?? canonical([key, ...at(key)]);
    known.set(key, found);
    return found;
  };
  return { at, written };
}

const sourceOf = (row: object): unknown => ('source' in row ? row.source : undefined);

/** Evidence is on record, each piece with the source that is named, and there is some: null, or words that object. */
export function unsupported({ evidence }: Judged, rowsAt: RowsAt): string | null {
  if (evidence.length === 0) return 'names no record that it rests on';
  const missing = evidence.find(({ key, source }) => !rowsAt.at(key).some(row => sourceOf(row) === source));
  return missing ? `rests on ${missing.key} by ${missing.source}, which is not on record` : null;
}

/** JSON without spaces, the fields of every object in the order of their names. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const written = fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${written.join(',')}}`;
}

/** The rows of the evidence are those that the claim was made from: null, or words that object. */
export function otherRows({ evidence, evidenceHash }: Judged, rowsAt: RowsAt): string | null {
  const keys = [...new Set(evidence.map(({ key }) => key))].sort();
  const pieces = keys.map(rowsAt.written).join(',');
  const found = createHash('sha256').update(`[${pieces}]`).digest('hex');
  return found === evidenceHash
    ? null
    : 'was made from other rows than its evidence names: the hash of these is another';
}
