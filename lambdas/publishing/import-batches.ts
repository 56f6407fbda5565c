import { LIMITS } from '../records/import/limits.ts';
import { refuse } from '../refusals/refusal.ts';
import type { BatchFile, ImportBatch } from './batch.ts';
import type { Dependencies } from './dependencies.ts';
import { sameFile, typeOfImport } from './import-names.ts';
import { readReport, type StoredReport } from './import-report.ts';
import { batchOfFile, importFolder, importKey, importReportKey } from './keys.ts';
import { LINK_SECONDS } from './link.ts';
import type { ImportTable } from './ports.ts';

/** What an import needs of the dependencies. */
export type ImportDependencies = Pick<Dependencies, 'table' | 'store' | 'clock'> &
  Partial<Pick<Dependencies, 'onProgress'>>;

/** Enough for every ranking of a year in a file of its own. */
export const MAX_FILES = LIMITS.files;

/** A large file may take its time over a slow line. */
export const UPLOAD_SECONDS = 3600;

/** Where one file is to be sent, and how it must be labelled. */
export interface Upload extends BatchFile {
  readonly href: string;
  readonly contentType: string;
}

/** Begins an import: the answer's links take its files. */
export async function beginImport(
  { table, clock }: ImportDependencies,
  createdBy: string,
  random: (bytes: number) => Uint8Array,
): Promise<ImportBatch> {
  const id = Buffer.from(random(16)).toString('hex');
  const now = clock.now();
  const batch: ImportBatch = { id, status: 'open', files: [], createdBy, createdAt: now, updatedAt: now, version: 1 };
  await table.createBatch(batch);
  return batch;
}

async function findBatch({ table }: ImportDependencies, id: string): Promise<ImportBatch> {
  const batch = await table.getBatch(id);
  if (batch === null) throw refuse('unknownImport', { id });
  return batch;
}

/** The batch with changes, stored; throws when somebody else has changed it since it was read. */
export async function changeBatch(
  { table, clock }: ImportDependencies,
  batch: ImportBatch,
  changes: Partial<Pick<ImportBatch, 'status' | 'files'>>,
): Promise<ImportBatch> {
  const next: ImportBatch = { ...batch, ...changes, updatedAt: clock.now(), version: batch.version + 1 };
  if (!(await table.updateBatch(next))) throw refuse('importChanged', { id: batch.id });
  return next;
}

/** Announces files of an open import; each may be sent to its link with PUT. Announcing one again gives a fresh link. */
export async function addFiles(
  dependencies: ImportDependencies,
  id: string,
  files: readonly BatchFile[],
): Promise<{ readonly batch: ImportBatch; readonly uploads: readonly Upload[] }> {
  const found = await findBatch(dependencies, id);
  if (found.status !== 'open' && found.status !== 'failed') throw refuse('importClosed', { id, status: found.status });
  const byName = new Map([...found.files, ...files].map(file => [sameFile(file.name), file]));
  if (byName.size > MAX_FILES) throw refuse('tooManyFiles', { limit: MAX_FILES });
  const all = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const batch = files.length > 0 ? await changeBatch(dependencies, found, { files: all }) : found;
  return { batch, uploads: await Promise.all(files.map(file => uploadOf(dependencies, id, file))) };
}

async function uploadOf({ store }: ImportDependencies, id: string, file: BatchFile): Promise<Upload> {
  const contentType = typeOfImport(file.name);
  const href = await store.uploadLink(importKey(id, file.name), {
    expiresIn: UPLOAD_SECONDS,
    contentType,
    bytes: file.bytes,
  });
  return { ...file, contentType, href };
}

/**
 * Closes an import: every file that was announced must be there. One that is ready already is answered as it is, so
 * that a lost hand-over can be repeated.
 */
export async function makeReady(dependencies: ImportDependencies, id: string): Promise<ImportBatch> {
  const batch = await findBatch(dependencies, id);
  if (batch.status === 'ready') return batch;
  if (batch.status !== 'open' && batch.status !== 'failed') throw refuse('importClosed', { id, status: batch.status });
  const stored = new Map((await dependencies.store.list(importFolder(id))).map(object => [object.key, object]));
  const missing = batch.files.filter(({ name, bytes }) => stored.get(importKey(id, name))?.bytes !== bytes);
  if (batch.files.length === 0 || missing.length > 0)
    throw refuse('uploadsMissing', { files: missing.map(({ name }) => name) });
  const files = batch.files.map(({ name, bytes }) => {
    const version = stored.get(importKey(id, name))?.version;
    return { name, bytes, ...(version !== undefined && { version }) };
  });
  return changeBatch(dependencies, batch, { status: 'ready', files });
}

/** Whether an import still takes what is sent under this key; a key that is of no import takes nothing. */
export async function takesUploads({ getBatch }: Pick<ImportTable, 'getBatch'>, key: string): Promise<boolean> {
  const id = batchOfFile(key);
  const batch = id === null ? null : await getBatch(id);
  return batch?.status === 'open' || batch?.status === 'failed';
}

export interface BatchView {
  readonly batch: ImportBatch;
  /** Null until the files were imported or refused. */
  readonly report: StoredReport | null;
}

/** How an import stands, with its report once there is one. */
export async function viewImport(dependencies: ImportDependencies, id: string): Promise<BatchView> {
  const batch = await findBatch(dependencies, id);
  return { batch, report: await readReport(dependencies.store, id) };
}

/** A fresh signed link to the whole report of an import. */
export async function linkOfReport(dependencies: ImportDependencies, id: string): Promise<string> {
  const { report } = await viewImport(dependencies, id);
  if (report === null) throw refuse('unknownImport', { id });
  const options = { expiresIn: LINK_SECONDS, fileName: `import-${id}.json`, disposition: 'inline' } as const;
  return dependencies.store.link(importReportKey(id), options);
}
