import { type InputFile, isRead } from '../records/import/input-file.ts';
import { isLeftOver, kindOf } from '../records/import/kind.ts';
import { isRefused, type Refusal, refuse } from '../refusals/refusal.ts';
import type { BatchFile, BatchStatus } from './batch.ts';
import { changeBatch, type ImportDependencies } from './import-batches.ts';
import { refuseAltered, refuseNames, refuseWhole } from './import-limits.ts';
import { IMPORT_NAME } from './import-names.ts';
import { type ImportResult, importRecords } from './import-records.ts';
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
export async function importBatch(dependencies: ImportDependencies, id: string): Promise<Imported> {
  const known = await readReport(dependencies.store, id);
  if (known !== null) {
    await note(dependencies, id, known.ok ? 'imported' : 'refused');
    return { report: known, fresh: false };
  }
  const listed = await listFiles(dependencies, id);
  const names = listed.map(({ name }) => name);
  const result = await importFiles(dependencies, id, listed);
  const report = await keepReport(dependencies.store, id, names, result);
  await note(dependencies, id, report.ok ? 'imported' : 'refused');
  return { report, fresh: true };
}

async function importFiles(
  dependencies: ImportDependencies,
  id: string,
  listed: readonly Listed[],
): Promise<ImportResult> {
  const unfit = listed.map(({ name }) => name).filter(name => !IMPORT_NAME.test(name) && !isLeftOver(baseName(name)));
  if (unfit.length > 0) return refuseNames(unfit);
  const pinned = (await dependencies.table.getBatch(id))?.files ?? [];
  const { files, versions } = await readFiles(dependencies, listed);
  const altered = alteredSince(pinned, versions);
  if (altered.length > 0) return refuseAltered(altered);
  return importRecords(files, dependencies.table, dependencies, 'en', {
    batch: id,
    at: dependencies.clock.now(),
    watch: progress => dependencies.onProgress?.({ kind: 'importing', progress }),
  });
}

/** The files that are not those that were there when the import was made ready: others, new ones, and those that are gone. */
function alteredSince(pinned: readonly BatchFile[], read: ReadonlyMap<string, string | undefined>): readonly string[] {
  const pins = new Map(
    pinned.flatMap(({ name, version }) => (version === undefined ? [] : [[name, version] as const])),
  );
  // Files that were dropped without a caller were never announced.
  if (pins.size === 0) return [];
  return [...new Set([...pins.keys(), ...read.keys()])].filter(name => pins.get(name) !== read.get(name)).sort();
}

/** Says that the import could not be carried out, through no fault of its files: it may be made ready again. */
export const noteFailure = (dependencies: ImportDependencies, id: string): Promise<void> =>
  note(dependencies, id, 'failed');

/** Keeps a report that refuses the files as a whole: what they ask of the service is more than it gives. */
export async function refuseBatch(
  dependencies: ImportDependencies,
  id: string,
  refusal: Refusal<'tooHeavy'> | Refusal<'tooSlow'>,
): Promise<void> {
  const names = (await listFiles(dependencies, id)).map(({ name }) => name);
  await keepReport(dependencies.store, id, names, refuseWhole(refusal));
  await note(dependencies, id, 'refused');
}

/** Files that were dropped without a caller have no batch on record: their report says it all. */
async function note(dependencies: ImportDependencies, id: string, status: BatchStatus): Promise<void> {
  const batch = await dependencies.table.getBatch(id);
  if (batch === null || batch.status === status) return;
  try {
    await changeBatch(dependencies, batch, { status });
  } catch (error) {
    if (!isRefused(error, 'importChanged')) throw error;
    await note(dependencies, id, status);
  }
}

interface Listed extends ListedObject {
  /** Path within the batch. */
  readonly name: string;
}

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** The files of a batch. As in a folder on one machine, a note to the reader is left alone. */
async function listFiles({ store }: ImportDependencies, id: string): Promise<readonly Listed[]> {
  return (await store.list(importFolder(id)))
    .map(object => ({ ...object, name: object.key.slice(`${importFolder(id)}/`.length) }))
    .filter(({ key, name }) => key !== readyMarker(id) && kindOf(name) !== 'ignored');
}

interface Read {
  readonly files: readonly InputFile[];
  /** What each file was when it was read, by name. */
  readonly versions: ReadonlyMap<string, string | undefined>;
}

async function readFiles({ store }: ImportDependencies, listed: readonly Listed[]): Promise<Read> {
  const files: InputFile[] = [];
  const versions = new Map<string, string | undefined>();
  let bytes = 0;
  for (const { key, name, bytes: size, version } of listed) {
    // A file over the limits is named, but not read.
    if (isLeftOver(baseName(name))) {
      // What a system leaves behind is told by its name, and bears names that no store need take.
      files.push({ path: name, size, bytes: new Uint8Array() });
      versions.set(name, version);
      continue;
    }
    const read = isRead(size, { files: files.length, bytes });
    const stored = read ? await store.get(key) : null;
    if (read && stored === null)
      throw refuse('damagedObject', { object: key, damage: 'was gone a moment after it was listed' });
    files.push({ path: name, size, bytes: stored?.bytes ?? null });
    versions.set(name, stored === null ? version : stored.version);
    bytes += stored?.bytes.byteLength ?? 0;
  }
  return { files, versions };
}
