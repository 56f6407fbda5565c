import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedFacts } from '../../lambdas/publishing/changed-facts.ts';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import type { StoredLedger } from '../../lambdas/publishing/stored-ledger.ts';
import { touchedEditions } from '../../lambdas/publishing/touched-editions.ts';
import { CORRECTED, correction } from '../support/correction.ts';
import { accepted, BASE, folder, record, records, release, source, table, withBase } from '../support/folder.ts';
import { openTestEnvironment, REPORT, type TestEnvironment } from './environment.ts';

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment();
  for (const edition of ['2021', '2022']) {
    const { run } = await startRun(environment.dependencies, {
      report: REPORT,
      edition,
      languages: ['en'],
      formats: ['html'],
    });
    expect((await runToEnd(environment.dependencies, run.id)).status).toBe('succeeded');
  }
});
afterAll(() => environment.leave());

test('a correction names the editions that rest on it, with the sentences that they print', async () => {
  const answer = await importRecords(correction('2023-05-01'), environment.table, environment.dependencies);
  if (!answer.ok) throw new Error(answer.words);
  // The 2021 edition reads no further than GFCI 30.
  expect(answer.touched.map(({ edition }) => edition)).toEqual(['2022']);
  const [touched] = answer.touched;
  expect(touched?.changes).toContainEqual({
    key: 'gfci/32/shanghai@2',
    replaces: ['gfci/32/shanghai@1'],
    before: '6',
    after: '7',
    reason: 'Constructed for a test',
  });
  expect(touched?.changes.map(({ key }) => key).sort()).toEqual([...CORRECTED].sort());
  const moved = touched?.claims.find(({ id }) => id === 'moved:shanghai:gfci/32');
  expect(moved).toMatchObject({ verdict: 'true', printed: true, by: ['gfci/32/shanghai@2'] });
  expect(moved?.words?.['zh-Hans']).toContain('上海');
  expect(answer.words).toContain('overseas-influence/2022: ');
  expect(answer.words).toContain('gfci/32/shanghai@2: 6 → 7. Constructed for a test');
  expect(answer.words).toContain(
    '- Shanghai fell two places in the Global Financial Centres Index (GFCI 32), to sixth from fourth',
  );
  expect(answer.words).toContain('docs/editions.md');
});

test('a repeat of the import tells the same, since its answer may have been lost; the next one tells nothing', async () => {
  const again = await importRecords(correction('2023-05-01'), environment.table, environment.dependencies);
  expect(again).toMatchObject({ ok: true, written: 0, touched: [{ edition: '2022' }] });
  expect(again.words).toContain('Published editions rest on what this import corrects');
  const other = await importRecords(
    folder({ 'sources.csv': table('sources', [source('later')]) }),
    environment.table,
    environment.dependencies,
  );
  expect(other).toMatchObject({ ok: true, written: 1, touched: [] });
  expect(other.words).not.toContain('published editions');
});

test('a ledger that is lost does not keep a correction out: the import says that it is lost', async () => {
  const pointer = await findEdition(environment.dependencies, REPORT, '2022');
  const lost = pointer.artifacts.find(({ name }) => name === 'claims.json')?.key;
  const get = async (key: string) => (key === lost ? null : environment.dependencies.store.get(key));
  const row = record('beijing', '9', {
    ranking: 'gfci',
    release: '30',
    vintage: '2',
    vintage_reason: 'Constructed for a test',
    source: 'gfci-30',
  });
  const other = { ...row, unit: 'tokyo', rank: '8' };
  const answer = await importRecords(folder(records(row, other)), environment.table, {
    table: environment.table,
    store: { get },
  });
  if (!answer.ok) throw new Error(answer.words);
  expect(answer.touched.map(({ edition }) => edition)).toEqual(['2021']);
  expect(answer.words).toContain('The ledger of overseas-influence/2022 could not be read');
});

const stored = accepted(withBase(records(record('beijing', '1'), record('tokyo', '2'))));

test('a vintage, and a fact of a release, read otherwise; what is new reads no otherwise', () => {
  const next = accepted(
    withBase(
      records(
        record('beijing', '1'),
        record('tokyo', '2'),
        record('tokyo', '3', { vintage: '2', vintage_reason: 'A slip', source: 'notice' }),
        record('paris', '4'),
      ),
      {
        'releases.csv': table('releases', [
          release('2021', { previous: 'first' }),
          release('2022', { previous: '2021', universe_size: '40' }),
        ]),
      },
    ),
  );
  expect(changedFacts(stored, next)).toEqual([
    { key: 'gci/2022/tokyo@2', replaces: ['gci/2022/tokyo@1'], before: '2', after: '3', reason: 'A slip' },
    { key: 'gci/2022#universeSize', replaces: ['gci/2022#universeSize'], before: null, after: '40', reason: null },
  ]);
  expect(Object.keys(BASE)).toContain('releases.csv');
});

test('claims are touched by their evidence alone, those that are printed first', () => {
  const claim = (id: string, key: string, printed: readonly string[]) => ({
    id,
    kind: 'position',
    verdict: 'true' as const,
    evidence: [{ key }],
    printed: { en: [...printed] },
  });
  const ledger = (edition: string, ...claims: StoredLedger['claims']): StoredLedger => ({
    report: 'r',
    edition,
    claims,
  });
  const change = { key: 'a/1/x@3', replaces: ['a/1/x@1', 'a/1/x@2'], before: '1', after: '2', reason: null };
  const touched = touchedEditions(
    [change, { ...change, key: 'b/1/x@2', replaces: ['b/1/x@1'] }],
    [
      ledger(
        '1',
        claim('unprinted', 'a/1/x@1', []),
        claim('printed', 'a/1/x@2', ['s']),
        claim('other', 'a/1/y@1', ['s']),
      ),
      ledger('2', claim('newer', 'a/1/x@3', ['s'])),
    ],
  );
  expect(touched).toHaveLength(1);
  expect(touched[0]).toMatchObject({ edition: '1', changes: [change] });
  expect(touched[0]?.claims.map(({ id }) => id)).toEqual(['printed', 'unprinted']);
});
