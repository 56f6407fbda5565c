import { comparedId, readsNow, withCompared } from '../claims/compared-input.ts';
import { type EditionInput, selectInput } from '../claims/edition-input.ts';
import type { Dataset } from '../records/dataset.ts';
import { readInput } from './input.ts';
import { readManifest } from './manifest.ts';
import type { ObjectStore, Table } from './ports.ts';

export interface Archive {
  readonly table: Pick<Table, 'getEdition'>;
  readonly store: Pick<ObjectStore, 'get'>;
}

/** The input that a published edition was frozen with, whatever was corrected since; null where it is not published. */
export async function frozenInput(
  { table, store }: Archive,
  report: string,
  edition: string,
): Promise<EditionInput | null> {
  const pointer = await table.getEdition(report, edition);
  return pointer === null ? null : readInput(store, (await readManifest(store, pointer)).input);
}

/** The manifest of the edition that this one is compared with; null where that is not published, or there is none. */
export async function comparedManifest({ table }: Pick<Archive, 'table'>, input: EditionInput): Promise<string | null> {
  const other = comparedId(input.edition);
  return other === null ? null : ((await table.getEdition(input.report.id, other))?.manifest ?? null);
}

/**
 * Everything that an edition is made from: what it reads, and with it what the edition that it is compared with was
 * published from, or would read now where that was not published.
 */
export async function wholeEditionInput(
  archive: Archive,
  dataset: Dataset,
  { report, edition }: { readonly report: string; readonly edition: string },
): Promise<EditionInput> {
  const input = selectInput(dataset, report, edition);
  const other = comparedId(input.edition);
  if (other === null) return input;
  const compared = (await frozenInput(archive, report, other)) ?? readsNow(dataset, report, other);
  return withCompared(input, compared);
}
