import { ImportInterrupted } from '../publishing/errors.ts';
import { importRecords } from '../publishing/import-records.ts';
import type { RecordTable } from '../publishing/ports.ts';
import { CommandRefused } from './command.ts';
import { readFolder } from './read-folder.ts';

/** Imports a folder; answers in words, and refuses in words with every fault. */
export async function importFolder(folder: string, table: RecordTable): Promise<string> {
  const result = await importRecords(await readFolder(folder), table);
  if (!result.ok) throw new CommandRefused(result.words);
  return result.words.trimEnd();
}

/**
 * Imports a folder into an empty table only; answers in words, or with null where something is stored already. A table
 * whose first import was interrupted is not yet filled either: the repeat mends it, or says which import must.
 */
export async function importIntoEmpty(folder: string, table: RecordTable): Promise<string | null> {
  return (await isFilled(table)) ? null : importFolder(folder, table);
}

async function isFilled(table: RecordTable): Promise<boolean> {
  try {
    return (await table.revision()) !== null;
  } catch (error) {
    if (error instanceof ImportInterrupted) return false;
    throw error;
  }
}
