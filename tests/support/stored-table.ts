import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedTable } from '../../lambdas/local/embedded-table.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import type { EditionDefinition, ReportDefinition } from '../../lambdas/records/report.ts';
import { once } from './once.ts';
import { recordsIn } from './records-in.ts';

/** The sample; three of its rankings with a definition that draws on them, whose edition is made in a moment; or nothing. */
export type StoredRecords = 'sample' | 'few' | 'none';

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

/** The report with its editions cut short, and a note that is true of what is left of its basket. */
export const shortReport = (report: ReportDefinition): ReportDefinition => ({
  ...report,
  basketNote: { en: 'The two rankings tracked are our own choice.', 'zh-Hans': '所跟踪的两个榜单由本报告自行选定。' },
  honours: null,
  editions: report.editions.map(short),
});

/** The records of the rankings that these editions name, and of no other. */
function fewOf(dataset: Dataset): Dataset {
  const reports = dataset.reports.map(shortReport);
  const named = new Set(
    reports.flatMap(({ ownRanking, editions }) => [
      ...(ownRanking ? [ownRanking] : []),
      ...editions.flatMap(({ basket }) => basket.map(key => key.split('/')[0] ?? '')),
    ]),
  );
  const records = dataset.records.filter(({ ranking }) => named.has(ranking));
  const direct = new Set([
    ...records.map(({ unit }) => unit),
    ...reports.flatMap(({ displayNames }) => Object.keys(displayNames)),
  ]);
  const units = dataset.units.filter(({ id }) => direct.has(id));
  const parts = new Set(
    units.flatMap(({ members, standsFor, succeeds }) => [...members, ...(succeeds ?? []), standsFor]),
  );
  return {
    ...dataset,
    units: dataset.units.filter(({ id }) => direct.has(id) || parts.has(id)),
    groups: [],
    rankings: dataset.rankings.filter(({ id }) => named.has(id)),
    releases: dataset.releases.filter(({ ranking }) => named.has(ranking)),
    records,
    indicators: [],
    values: [],
    honours: [],
    statements: [],
    reports,
  };
}

/** A folder with these records in its table, made once in a process. A test takes a copy and leaves it as it is. */
export const storedTable = once(async (records: StoredRecords): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { table, close } = await openEmbeddedTable(folder);
  if (records !== 'none') {
    const sample = recordsIn(SAMPLE);
    await table.write(records === 'few' ? fewOf(sample) : sample);
  }
  await close();
  return folder;
});
