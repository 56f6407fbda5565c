import type { Dataset } from '../records/dataset.ts';
import { readManifest } from './manifest.ts';
import type { ObjectStore, Table } from './ports.ts';

interface ClosedInputSources {
  readonly table: Pick<Table, 'getEdition'>;
  readonly store: Pick<ObjectStore, 'get'>;
}

/**
 * The input that a re-issued edition was published with: once it has a re-issue, the first issue is closed, and making
 * it again reads nothing newer. Null for an edition that has no re-issue or was never published.
 */
export async function closedInput(
  { table, store }: ClosedInputSources,
  { reports }: Pick<Dataset, 'reports'>,
  asked: { readonly report: string; readonly edition: string },
): Promise<string | null> {
  const definition = reports.find(({ id }) => id === asked.report);
  if (!definition?.editions.some(({ reissues }) => reissues === asked.edition)) return null;
  const pointer = await table.getEdition(asked.report, asked.edition);
  return pointer === null ? null : (await readManifest(store, pointer)).input;
}
