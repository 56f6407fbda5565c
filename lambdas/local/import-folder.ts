import type { Dependencies } from '../publishing/dependencies.ts';
import { type ImportResult, importRecords, type ToldOfImport } from '../publishing/import-records.ts';
import type { RecordTable } from '../publishing/ports.ts';
import type { PublishedEditions } from '../publishing/touched-published.ts';
import type { LanguageId } from '../records/language-id.ts';
import { refuse } from '../refusals/refusal.ts';
import { readFolder } from './read-folder.ts';

/** Imports a folder; answers in words, and refuses in words with every fault; says which published editions it touches. */
export const importFolder = async (
  folder: string,
  table: RecordTable,
  published: (PublishedEditions & Pick<Dependencies, 'clock' | 'onProgress'>) | null = null,
  language: LanguageId = 'en',
): Promise<string> => (await imported(folder, table, published, language)).words.trimEnd();

/** Imports a folder; answers with what was written alone, and refuses in words with every fault. */
export const importCounted = async (folder: string, table: RecordTable): Promise<string> =>
  (await imported(folder, table, null, 'en')).counts.trimEnd();

async function imported(
  folder: string,
  table: RecordTable,
  published: (PublishedEditions & Pick<Dependencies, 'clock' | 'onProgress'>) | null,
  language: LanguageId,
): Promise<Extract<ImportResult, { readonly ok: true }>> {
  const told: ToldOfImport =
    published === null
      ? {}
      : { at: published.clock.now(), watch: progress => published.onProgress({ kind: 'importing', progress }) };
  const result = await importRecords(await readFolder(folder), table, published, language, told);
  if (!result.ok) throw refuse('commandRefused', { words: result.words });
  return result;
}
