import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedTable } from '../../lambdas/local/embedded-table.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import type { EditionDefinition } from '../../lambdas/records/report.ts';
import { readFolder } from '../sample/read-folder.ts';
import { accepted } from './folder.ts';
import { once } from './once.ts';

/** The sample; or the same records with a definition that draws on few of them, whose edition is made in a moment. */
export type StoredRecords = 'sample' | 'few';

/** What is left of an edition: two of the rankings that it counts over, and no chart. */
const short = (edition: EditionDefinition): EditionDefinition => ({
  id: edition.id,
  year: edition.year,
  cutOff: edition.cutOff,
  event: edition.event,
  ownRelease: edition.ownRelease,
  ownHistory: edition.ownHistory,
  basket: edition.basket.slice(0, 2),
  alsoReads: [],
  histories: [],
  indicators: [],
  asks: [],
});

const fewOf = (dataset: Dataset): Dataset => ({
  ...dataset,
  reports: dataset.reports.map(report => ({ ...report, honours: null, editions: report.editions.map(short) })),
});

/** A folder with these records in its table, made once in a process. A test takes a copy and leaves it as it is. */
export const storedTable = once(async (records: StoredRecords): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const sample = accepted(readFolder(SAMPLE));
  const { table, close } = await openEmbeddedTable(folder);
  await table.write(records === 'few' ? fewOf(sample) : sample);
  await close();
  return folder;
});
