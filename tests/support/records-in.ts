import type { Dataset } from '../../lambdas/records/dataset.ts';
import { readFolder } from '../sample/read-folder.ts';
import { accepted } from './folder.ts';
import { frozen, once } from './once.ts';

/** The records of a folder, imported once in a process; no test can change them for the others. */
export const recordsIn = once((folder: string): Dataset => frozen(accepted(readFolder(folder))));
