import { importRecords } from '../publishing/import-records.ts';
import type { RecordTable } from '../publishing/ports.ts';
import type { Shelf } from '../publishing/touched-on-shelf.ts';
import { CommandRefused } from './command.ts';
import { readFolder } from './read-folder.ts';

/** Imports a folder; answers in words, and refuses in words with every fault. The shelf says what is published. */
export async function importFolder(folder: string, table: RecordTable, shelf: Shelf | null = null): Promise<string> {
  const result = await importRecords(await readFolder(folder), table, shelf);
  if (!result.ok) throw new CommandRefused(result.words);
  return result.words.trimEnd();
}
