import { type InputFile, MAX_FILE_BYTES } from '../records/import/input-file.ts';
import type { BatchStatus } from './batch.ts';
import { ImportChanged } from './door-errors.ts';
import { DamagedObject } from './errors.ts';
import { changeBatch, type ImportRooms } from './import-batches.ts';
import { importRecords } from './import-records.ts';
import { keepReport, readReport, type StoredReport } from './import-report.ts';
import { importFolder, readyMarker } from './keys.ts';
import type { ListedObject } from './ports.ts';

export interface Imported {
  readonly report: StoredReport;
  /** False when the report was there already: the same batch was delivered twice. */
  readonly fresh: boolean;
}

/**
 * Imports the files of a batch: those that were sent to upload links, or dropped into its folder. They are imported
 * together, or refused together with a report of every fault. A repeat changes nothing, and finishes one that was cut
 * off.
 */
export async function importBatch(rooms: ImportRooms, id: string): Promise<Imported> {
  const known = await readReport(rooms.store, id);
  if (known !== null) {
    await note(rooms, id, known.ok ? 'imported' : 'refused');
    return { report: known, fresh: false };
  }
  const files = await readFiles(rooms, id);
  const result = await importRecords(files, rooms.table);
  const names = files.map(({ path }) => path);
  const report = await keepReport(rooms.store, id, names, result);
  await note(rooms, id, report.ok ? 'imported' : 'refused');
  return { report, fresh: true };
}

/** Says that the import could not be carried out, through no fault of its files: it may be made ready again. */
export const noteFailure = (rooms: ImportRooms, id: string): Promise<void> => note(rooms, id, 'failed');

/** Files that were dropped without a caller have no batch on record: their report says it all. */
async function note(rooms: ImportRooms, id: string, status: BatchStatus): Promise<void> {
  const batch = await rooms.table.getBatch(id);
  if (batch === null || batch.status === status) return;
  try {
    await changeBatch(rooms, batch, { status });
  } catch (error) {
    if (!(error instanceof ImportChanged)) throw error;
    await note(rooms, id, status);
  }
}

async function readFiles(rooms: ImportRooms, id: string): Promise<readonly InputFile[]> {
  const listed = (await rooms.store.list(importFolder(id))).filter(({ key }) => key !== readyMarker(id));
  const files: InputFile[] = [];
  for (const object of listed) files.push(await readFile(rooms, id, object));
  return files;
}

/** A file over the limit is named, but not read. */
async function readFile({ store }: ImportRooms, id: string, { key, bytes: size }: ListedObject): Promise<InputFile> {
  const path = key.slice(`${importFolder(id)}/`.length);
  if (size > MAX_FILE_BYTES) return { path, size, bytes: null };
  const stored = await store.get(key);
  if (stored === null) throw new DamagedObject(key, 'was gone a moment after it was listed');
  return { path, size, bytes: stored.bytes };
}
