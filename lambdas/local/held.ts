import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../publishing/ports.ts';
import { refuse } from '../refusals/refusal.ts';
import { isSystemError } from './store/place-once.ts';

const noteOf = (folder: string): string => join(folder, 'held');

/** The table, noting beside it that it holds records once it does. */
export const noteHeld = (folder: string, table: Table): Table => ({
  ...table,
  write: async (...given) => {
    const outcome = await table.write(...given);
    await writeFile(noteOf(folder), `${outcome.revision}\n`);
    return outcome;
  },
});

/**
 * Refuses a table that held records and holds none: its engine opens what is left of a damaged log as if it had been empty,
 * and the store would be filled anew as a first one.
 */
export async function refuseLost(folder: string, table: Table): Promise<void> {
  if ((await isNoted(folder)) && (await table.revision()) === null)
    throw refuse('storeDamaged', { path: join(folder, 'table'), code: 'it held records, and none are left' });
}

async function isNoted(folder: string): Promise<boolean> {
  try {
    await readFile(noteOf(folder));
    return true;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return false;
    throw error;
  }
}
