import { LANGUAGES } from '../language/languages.ts';
import { newlyBroken } from '../records/import/check-stored.ts';
import { isRefused, refuse } from '../refusals/refusal.ts';
import type { Dependencies } from './dependencies.ts';
import { changeBatch } from './import-batches.ts';
import type { ImportEntry } from './ports.ts';
import { readByEditions } from './read-by-editions.ts';

/** What looking at imports and taking one back needs. */
type UndoDependencies = Pick<Dependencies, 'table' | 'store' | 'clock'>;

/** An import, and whether it may still be taken back. */
export interface ListedImport extends ImportEntry {
  /** Published editions that read something of it; with none it is a draft. */
  readonly readBy: readonly string[];
}

/** The imports that changed something, oldest first. */
export async function listedImports({ table, store }: UndoDependencies): Promise<readonly ListedImport[]> {
  const readBy = await readByEditions({ table, store }, await table.writtenByImports());
  return (await table.listImports()).map(entry => ({ ...entry, readBy: readBy.get(entry.id) ?? [] }));
}

async function entryOf({ table }: UndoDependencies, id: string): Promise<ImportEntry> {
  const entries = await table.listImports();
  const found = entries.find(entry => entry.id === id || entry.batch === id);
  if (found === undefined) throw refuse('noSuchImport', { id });
  return found;
}

/** A run that has begun to read may be about to publish what is taken back. */
async function refuseRunning({ table }: UndoDependencies): Promise<void> {
  const unfinished = await table.listUnfinished();
  const begun = unfinished.filter(({ status }) => status !== 'queued').map(({ id }) => id);
  if (begun.length > 0) throw refuse('undoWhileMaking', { runs: begun });
}

/**
 * Takes back what an import wrote, as long as no published edition read any of it: what is new goes, and what stood before
 * stands again. Refused, with nothing changed, where a later import or what is stored besides rests on it.
 */
export async function undoImport(dependencies: UndoDependencies, id: string): Promise<ImportEntry> {
  const { table, store } = dependencies;
  const entry = await entryOf(dependencies, id);
  if (entry.status === 'withdrawn') return entry;
  const { dataset, written, later } = await table.withoutImport(entry.id);
  if (later.length > 0) throw refuse('importBuiltUpon', { id: entry.id, later });
  const broken = newlyBroken(await table.readForImport(), dataset, LANGUAGES);
  if (broken.length > 0)
    throw refuse('importNeeded', { id: entry.id, faults: broken.slice(0, 5).map(({ message }) => message) });
  const refuseRead = async (): Promise<void> => {
    await refuseRunning(dependencies);
    const readBy = await readByEditions({ table, store }, new Map([[entry.id, written]]));
    const editions = readBy.get(entry.id) ?? [];
    if (editions.length > 0) throw refuse('importPublished', { id: entry.id, editions });
  };
  await refuseRead();
  await table.withdraw(entry.id, dataset, refuseRead);
  if (entry.batch !== null) await noteWithdrawn(dependencies, entry.batch);
  return { ...entry, status: 'withdrawn' };
}

/** Whoever asks for the batch over the API sees that it was taken back. */
async function noteWithdrawn(dependencies: UndoDependencies, id: string): Promise<void> {
  const batch = await dependencies.table.getBatch(id);
  if (batch === null || batch.status === 'withdrawn') return;
  try {
    await changeBatch(dependencies, batch, { status: 'withdrawn' });
  } catch (error) {
    if (!isRefused(error, 'importChanged')) throw error;
    await noteWithdrawn(dependencies, id);
  }
}
