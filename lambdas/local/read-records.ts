import { LANGUAGES } from '../language/languages.ts';
import type { Dataset } from '../records/dataset.ts';
import { EMPTY } from '../records/dataset.ts';
import { overLimits } from '../records/import/over-limits.ts';
import { parseFiles } from '../records/import/parse-files.ts';
import { printFaults } from '../records/import/print-faults.ts';
import { toldFaults } from '../records/import/told-faults.ts';
import { refuse } from '../refusals/refusal.ts';
import { readFolder } from './read-folder.ts';

/** How the records of a folder are read. */
interface Reading {
  /** Texts are asked for in these, where no definition is there to say. Empty: in all that there are. */
  readonly languages?: readonly string[];
  /** Rows are left out, and not refused, whose names name no unit yet. */
  readonly namesOpen?: true;
}

/** The rule that a unit is named by what it alone bears. */
const NAMES = 'V01';

/** The records of a folder with nothing else set up; refuses in words with every fault. */
export async function readRecords(folder: string, { languages = [], namesOpen }: Reading = {}): Promise<Dataset> {
  const files = await readFolder(folder);
  const over = overLimits(files);
  if (over.length > 0) throw refuse('commandRefused', { words: printFaults(over) });
  const isAsked = (id: string): boolean => languages.length === 0 || languages.includes(id);
  const known = LANGUAGES.map(each => (isAsked(each.id) ? each : { ...each, optional: true as const }));
  const outcome = parseFiles(files, EMPTY, known);
  if (!outcome.ok) {
    if (namesOpen && outcome.faults.every(({ rule }) => rule === NAMES)) return outcome.readable;
    const { faults, count } = toldFaults(outcome.faults);
    throw refuse('commandRefused', { words: printFaults(faults, 'en', count) });
  }
  return outcome.dataset;
}
