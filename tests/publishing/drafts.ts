import type { EditionInput } from '../../lambdas/claims/edition-input.ts';
import { type EmbeddedTable, openEmbeddedTable } from '../../lambdas/local/embedded-table.ts';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { storeInput } from '../../lambdas/publishing/input.ts';
import { manifestKey, sha256 } from '../../lambdas/publishing/keys.ts';
import { manifestBytes } from '../../lambdas/publishing/manifest.ts';
import type { ObjectStore } from '../../lambdas/publishing/ports.ts';
import type { undoImport } from '../../lambdas/publishing/undo-import.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { temporaryFolder } from '../local/terminal.ts';
import { folder, record, records, source, table, unit } from '../support/folder.ts';
import { world } from '../support/world.ts';

export const BUILD = 'b'.repeat(12);

/** A store in memory, as far as imports and publications use one. */
function memoryStore(): Pick<ObjectStore, 'get' | 'list' | 'putOnce'> & { readonly objects: Map<string, Uint8Array> } {
  const objects = new Map<string, Uint8Array>();
  return {
    objects,
    get: async key => {
      const bytes = objects.get(key);
      return bytes === undefined ? null : { bytes, contentType: 'application/json' };
    },
    list: async under =>
      [...objects]
        .filter(([key]) => key.startsWith(`${under}/`))
        .map(([key, bytes]) => ({ key, bytes: bytes.length }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    putOnce: async (key, bytes) => {
      objects.set(key, bytes);
    },
  };
}

interface Setting extends EmbeddedTable {
  readonly dependencies: Parameters<typeof undoImport>[0];
  readonly store: ReturnType<typeof memoryStore>;
}

export async function setting(): Promise<Setting> {
  const opened = await openEmbeddedTable(await temporaryFolder());
  const memory = memoryStore();
  const refused = async (): Promise<never> => Promise.reject(new Error('no links here'));
  const store = { ...memory, link: refused, uploadLink: refused };
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
  return { ...opened, store: memory, dependencies: { table: opened.table, store, clock: { now } } };
}

/** Imports files; answers the id under which they are listed, null where nothing of them was new. */
export async function imported({ dependencies: { table, clock } }: Setting, files: readonly InputFile[]) {
  const before = await table.listImports();
  const result = await importRecords(files, table, null, 'en', { at: clock.now() });
  if (!result.ok) throw new Error(result.words);
  const after = await table.listImports();
  return after.find(({ id }) => !before.some(known => known.id === id))?.id ?? null;
}

/** Publishes an edition that reads these items, as publishing leaves it: input, manifest, pointer. */
export async function publish({ dependencies: { table, clock }, store }: Setting, edition: string, dataset: Dataset) {
  const blank = world().input();
  const definition = { ...blank.edition, id: edition };
  const report = { ...blank.report, editions: [definition] };
  const read: EditionInput = { format: 1, report, edition: definition, dataset: { ...dataset, reports: [] } };
  const links = { ...store, link: async () => '', uploadLink: async () => '' };
  const input = await storeInput(links, read);
  const made = { report: report.id, edition, input, build: BUILD };
  const bytes = manifestBytes(made, []);
  const manifest = manifestKey(made, sha256(bytes));
  await store.putOnce(manifest, bytes, 'application/json');
  const publishedAt = clock.now();
  await table.putEdition({ report: report.id, edition, manifest, run: manifest, publishedAt, artifacts: [] });
  return input;
}

export const PLACES = folder(records(record('beijing', '1'), record('tokyo', '2')));
export const RENAMED = folder({
  'units.csv': table('units', [unit('beijing', 'Beijing', '北京', { aliases: 'Peking;Pei-ching' })]),
  'sources.csv': table('sources', [source('page', { url: 'https://example.org/new' })]),
});
