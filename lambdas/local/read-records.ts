import { LANGUAGES } from '../language/languages.ts';
import type { Dataset } from '../records/dataset.ts';
import { EMPTY } from '../records/dataset.ts';
import { parseFiles } from '../records/import/parse-files.ts';
import { printFaults } from '../records/import/print-faults.ts';
import { refuse } from '../refusals/refusal.ts';
import { readFolder } from './read-folder.ts';

/** The records of a folder with nothing else set up; refuses in words with every fault. */
export async function readRecords(folder: string): Promise<Dataset> {
  const outcome = parseFiles(await readFolder(folder), EMPTY, LANGUAGES);
  if (!outcome.ok) throw refuse('commandRefused', { words: printFaults(outcome.faults) });
  return outcome.dataset;
}
