import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EditionPointer, Table } from '../../lambdas/publishing/ports.ts';
import type { Run, RunArtifact } from '../../lambdas/publishing/run.ts';
import type { OpenTable } from './table.contract.ts';

const run = (id: string, changes: Partial<Run> = {}): Run => ({
  id,
  request: { report: 'overseas-influence', edition: '2022', languages: ['en', 'zh-Hans'], formats: ['html', 'pdf'] },
  revision: 'r',
  build: 'b',
  status: 'queued',
  attempt: 1,
  input: null,
  planned: 0,
  errors: [],
  createdAt: '2023-02-17T00:00:00.000Z',
  updatedAt: '2023-02-17T00:00:00.000Z',
  ...changes,
});

const artifact = (name: string): RunArtifact => ({
  name,
  key: `editions/x/${name.toLowerCase()}`,
  sha256: 'a'.repeat(64),
  bytes: 1,
  contentType: 'application/pdf',
  fileName: '中国城市海外影响力分析报告（2022）.pdf',
  milliseconds: 12,
});

const pointer = (edition: string, publishedAt: string): EditionPointer => ({
  report: 'overseas-influence',
  edition,
  manifest: 'editions/x/manifest.json',
  run: 'one',
  publishedAt,
  artifacts: [],
});

/** What every table of runs and editions must do, whatever it runs on. */
export function runsContract(open: () => Promise<OpenTable>): void {
  let opened: OpenTable;
  let table: Table;

  beforeEach(async () => {
    opened = await open();
    table = opened.table;
  });
  afterEach(() => opened.close());

  test('two hundred identical requests at once make exactly one run', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => table.createRun(run('one', { updatedAt: `by ${index}` }))),
    );
    expect(answers.filter(({ created }) => created)).toHaveLength(1);
    const stored = await table.getRun('one');
    for (const answer of answers) expect(answer.run).toEqual(stored);
  });

  test('an unknown run is null', async () => {
    expect(await table.getRun('nobody')).toBeNull();
    expect(await table.updateRun(run('nobody'))).toBe(false);
    expect(await table.nextAttempt(run('nobody', { attempt: 2 }))).toBe(false);
  });

  test('an attempt that was overtaken can no longer write', async () => {
    await table.createRun(run('one'));
    expect(await table.nextAttempt(run('one', { attempt: 2 }))).toBe(false);
    expect(await table.updateRun(run('one', { status: 'failed', errors: ['The font is missing.'] }))).toBe(true);
    const nexts = await Promise.all(
      Array.from({ length: 20 }, () => table.nextAttempt(run('one', { attempt: 2, status: 'queued' }))),
    );
    expect(nexts.filter(Boolean)).toHaveLength(1);
    expect(await table.updateRun(run('one', { status: 'rendering' }))).toBe(false);
    expect(await table.getRun('one')).toEqual(run('one', { attempt: 2 }));
  });

  test.each(['succeeded', 'failed', 'cancelled'] as const)('a run that has %s is written no more', async status => {
    await table.createRun(run('one'));
    expect(await table.updateRun(run('one', { status }))).toBe(true);
    for (const next of ['rendering', 'succeeded', 'cancelled'] as const)
      expect(await table.updateRun(run('one', { status: next }))).toBe(false);
    expect(await table.getRun('one')).toEqual(run('one', { status }));
  });

  test('only unfinished runs are listed, the oldest first', async () => {
    await table.createRun(run('b', { createdAt: '2023-02-18T00:00:00.000Z' }));
    await table.createRun(run('a', { createdAt: '2023-02-19T00:00:00.000Z' }));
    await table.createRun(run('c'));
    expect((await table.listUnfinished()).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    await table.updateRun(run('c', { status: 'succeeded' }));
    await table.updateRun(run('b', { status: 'cancelled' }));
    await table.updateRun(run('a', { status: 'publishing', createdAt: '2023-02-19T00:00:00.000Z' }));
    expect((await table.listUnfinished()).map(({ id }) => id)).toEqual(['a']);
    await table.nextAttempt(run('b', { attempt: 2, createdAt: '2023-02-18T00:00:00.000Z' }));
    expect((await table.listUnfinished()).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('artifacts are listed by run, each once', async () => {
    await table.createRun(run('one'));
    for (const name of ['zh-Hans/report.pdf', 'claims.json', 'en/report.pdf', 'claims.json'])
      await table.putArtifact('one', artifact(name));
    await table.putArtifact('one-more', artifact('en/report.html'));
    expect(await table.listArtifacts('one')).toEqual(
      ['claims.json', 'en/report.pdf', 'zh-Hans/report.pdf'].map(artifact),
    );
  });

  test('once its publication is decided, a run is neither cancelled nor set back by whoever has not heard of it', async () => {
    await table.createRun(run('one'));
    const decided = { manifest: 'editions/x/manifest.json', at: '2023-02-17T00:00:01.000Z' };
    expect(await table.updateRun(run('one', { status: 'publishing', decided }))).toBe(true);
    expect(await table.updateRun(run('one', { status: 'cancelled' }))).toBe(false);
    expect(await table.updateRun(run('one', { status: 'publishing' }))).toBe(false);
    expect(await table.getRun('one')).toMatchObject({ status: 'publishing', decided });
    expect(await table.updateRun(run('one', { status: 'succeeded', decided }))).toBe(true);
  });

  test('what a run waits for is noted beside it until it changes', async () => {
    const waiting = { step: 'freeze', for: 'The store', since: 'then', until: 'later' };
    await table.noteWaiting('nobody', waiting);
    expect(await table.getWaiting('nobody')).toBeNull();
    await table.createRun(run('one'));
    await table.noteWaiting('one', waiting);
    expect(await table.getWaiting('one')).toEqual(waiting);
    expect(await table.getRun('one')).toEqual(run('one'));
    await table.updateRun(run('one', { status: 'freezing' }));
    expect(await table.getWaiting('one')).toBeNull();
  });

  test('of many who would tell a piece of news one does; a claim runs out, what was told stays told', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => table.claimNews('one', 1, 't1', 't5')));
    expect(claims.filter(claim => claim === 'ours')).toHaveLength(1);
    expect(claims.filter(claim => claim === 'claimed')).toHaveLength(19);
    expect(await table.claimNews('one', 1, 't5', 't9')).toBe('claimed');
    expect(await table.claimNews('one', 1, 't6', 't9')).toBe('ours');
    await table.markTold('one', 1);
    expect(await table.claimNews('one', 1, 't99', 't999')).toBe('told');
    expect(await table.claimNews('one', 2, 't99', 't999')).toBe('ours');
  });

  test('an edition points to what was published last', async () => {
    expect(await table.getEdition('overseas-influence', '2022')).toBeNull();
    expect(await table.putEdition(pointer('2022', 'first'))).toBe(true);
    await table.putEdition(pointer('2021', 'before'));
    expect(await table.putEdition(pointer('2022', 'second'))).toBe(true);
    expect(await table.getEdition('overseas-influence', '2022')).toEqual(pointer('2022', 'second'));
    // What comes late, or again, moves nothing.
    expect(await table.putEdition(pointer('2022', 'first'))).toBe(false);
    expect(await table.putEdition({ ...pointer('2022', 'second'), manifest: 'another' })).toBe(false);
    expect(await table.putEdition({ ...pointer('2022', 'second'), run: 'zoe' })).toBe(true);
    expect(await table.putEdition(pointer('2022', 'second'))).toBe(false);
    expect((await table.listEditions()).map(({ publishedAt }) => publishedAt)).toEqual(['before', 'second']);
  });
}
