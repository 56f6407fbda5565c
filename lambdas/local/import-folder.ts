import type { Dependencies } from '../publishing/dependencies.ts';
import { importRecords, type ToldOfImport } from '../publishing/import-records.ts';
import type { RecordTable } from '../publishing/ports.ts';
import type { PublishedEditions } from '../publishing/touched-published.ts';
import type { LanguageId } from '../records/language-id.ts';
import { refuse } from '../refusals/refusal.ts';
import { readFolder } from './read-folder.ts';

/** Imports a folder; answers in words, and refuses in words with every fault; says which published editions it touches. */
export async function importFolder(
  folder: string,
  table: RecordTable,
  published: (PublishedEditions & Pick<Dependencies, 'clock' | 'onProgress'>) | null = null,
  language: LanguageId = 'en',
): Promise<string> {
  const told: ToldOfImport =
    published === null
      ? {}
      : { at: published.clock.now(), watch: progress => published.onProgress({ kind: 'importing', progress }) };
  const result = await importRecords(await readFolder(folder), table, published, language, told);
  if (!result.ok) throw refuse('commandRefused', { words: result.words });
  return result.words.trimEnd();
}
