import { type EditionInput, selectInput } from '../claims/edition-input.ts';
import type { Dataset } from '../records/dataset.ts';
import { compareEditions, type EditionComparison } from './compare-editions.ts';
import { frozenInput } from './compared-input.ts';
import type { ObjectStore, Table } from './ports.ts';

interface Asked {
  readonly report: string;
  readonly before: string;
  readonly after: string;
}

/** Compares two editions as these records define them. */
export const compareIn = (dataset: Dataset, { report, before, after }: Asked): EditionComparison =>
  compareEditions(selectInput(dataset, report, before), selectInput(dataset, report, after));

/**
 * Compares two editions: one that was published by the input that was frozen for it, whatever was corrected since; one
 * that was not by what it would read now.
 */
export async function compareStored(
  dependencies: { readonly table: Pick<Table, 'readAll' | 'getEdition'>; readonly store: ObjectStore },
  { report, before, after }: Asked,
): Promise<EditionComparison> {
  const inputOf = async (edition: string): Promise<EditionInput> =>
    (await frozenInput(dependencies, report, edition)) ??
    selectInput(await dependencies.table.readAll(), report, edition);
  return compareEditions(await inputOf(before), await inputOf(after));
}
