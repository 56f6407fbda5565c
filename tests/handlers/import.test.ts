import { afterEach, beforeEach, expect, test } from 'vitest';
import { importHandler } from '../../lambdas/handlers/import.ts';
import { readFolder } from '../../lambdas/local/read-folder.ts';
import { importKey, importReportKey } from '../../lambdas/publishing/keys.ts';
import type { News } from '../../lambdas/publishing/steps/news.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { EDITIONS } from '../support/edition.ts';
import { awayFor } from './away.ts';
import { eventFile } from './events.ts';

const BATCH = 'spring-batch';

let environment: TestEnvironment;
let news: News[];

beforeEach(async () => {
  environment = await openTestEnvironment('none');
  news = [];
});
afterEach(() => environment.leave());

const deliver = (event: unknown) =>
  importHandler(environment.dependencies, async message => {
    news.push(message);
  })(event);

const drop = (name: string, bytes: Uint8Array) => environment.store.putOnce(importKey(BATCH, name), bytes, 'text/csv');

const reportIn = async () => {
  const stored = await environment.store.get(importReportKey(BATCH));
  return stored === null ? null : new TextDecoder().decode(stored.bytes);
};

test('files that were dropped are imported when their marker comes, and once only', async () => {
  for (const { path, bytes } of await readFolder(EDITIONS['the constructed records, 2023'].folder))
    if (bytes !== null && /\.(csv|json)$/.test(path)) await drop(path, bytes);
  expect(await deliver(eventFile('s3-ready-created'))).toEqual({
    batch: BATCH,
    ok: true,
    report: importReportKey(BATCH),
  });
  const [revision, report] = [await environment.table.revision(), await reportIn()];
  expect(revision).not.toBeNull();
  expect(await deliver(eventFile('s3-ready-created'))).toMatchObject({ ok: true });
  expect([await environment.table.revision(), await reportIn()]).toEqual([revision, report]);
  expect(news).toEqual([]);
});

test('files with faults are refused with a report beside them, and the news is told', async () => {
  await drop('units.csv', new TextEncoder().encode('unit,kind\nbeijing,village\n'));
  expect(await deliver(eventFile('s3-ready-created'))).toMatchObject({ ok: false });
  expect(await environment.table.revision()).toBeNull();
  expect(await reportIn()).toContain('units.csv');
  expect(news).toEqual([{ kind: 'ImportRefused', batch: BATCH, report: importReportKey(BATCH) }]);
});

test('an import that the table stopped leaves the function as Transient, and is carried out when delivered again', async () => {
  const now = environment.dependencies.clock.now();
  await environment.table.createBatch({
    id: BATCH,
    status: 'ready',
    files: [],
    createdBy: 'wang',
    createdAt: now,
    updatedAt: now,
    version: 1,
  });
  for (const { path, bytes } of await readFolder(EDITIONS['the constructed records, 2023'].folder))
    if (bytes !== null && /\.(csv|json)$/.test(path)) await drop(path, bytes);
  const busy = {
    ...environment.dependencies,
    table: { ...environment.table, write: () => Promise.reject(new Error('10.0.0.7 is throttled')) },
  };
  const stopped = importHandler(busy, async () => {})(eventFile('s3-ready-created'));
  await expect(stopped).rejects.toMatchObject({ name: 'Transient' });
  expect(await environment.table.getBatch(BATCH)).toMatchObject({ status: 'failed' });
  expect(await deliver(eventFile('s3-ready-created'))).toMatchObject({ ok: true });
  expect(await environment.table.getBatch(BATCH)).toMatchObject({ status: 'imported' });
});

test.each(['The store', 'The table'])('an import outlasts five minutes without %s', async what => {
  await drop('units.csv', new TextEncoder().encode('unit,kind\nbeijing,village\n'));
  const { dependencies, waited } = awayFor(environment.dependencies, what, 300);
  await importHandler(dependencies, async message => {
    news.push(message);
  })(eventFile('s3-ready-created'));
  expect(waited()).toBeGreaterThanOrEqual(300);
  expect(news).toEqual([{ kind: 'ImportRefused', batch: BATCH, report: importReportKey(BATCH) }]);
});

test('what stays away longer leaves the function as what it is, to be delivered again', async () => {
  await drop('units.csv', new TextEncoder().encode('unit,kind\nbeijing,village\n'));
  const { dependencies } = awayFor(environment.dependencies, 'The store', 3600);
  await expect(importHandler(dependencies, async () => {})(eventFile('s3-ready-created'))).rejects.toMatchObject({
    message: expect.stringContaining('The store does not answer'),
  });
});

test('a batch that is delivered again is told what its first delivery wrote, wherever that one died', async () => {
  for (const { path, bytes } of await readFolder(EDITIONS['the constructed records, 2023'].folder))
    if (bytes !== null && /\.(csv|json)$/.test(path)) await drop(path, bytes);
  const dying = {
    ...environment.dependencies,
    store: { ...environment.store, putOnce: () => Promise.reject(new Error('the process was ended')) },
  };
  await expect(importHandler(dying, async () => {})(eventFile('s3-ready-created'))).rejects.toMatchObject({
    name: 'Transient',
  });
  expect(await environment.table.revision()).not.toBeNull();
  await deliver(eventFile('s3-ready-created'));
  const report = JSON.parse((await reportIn()) ?? 'null');
  expect(report).toMatchObject({
    ok: true,
    unchanged: 0,
    words: expect.stringContaining(`Written: ${report.written} items`),
  });
  expect(report.written).toBeGreaterThan(200);
});

test('a file is not imported before the marker comes', async () => {
  const event = JSON.parse(JSON.stringify(eventFile('s3-ready-created')).replace('_ready', 'units.csv'));
  expect(await deliver(event)).toBeNull();
  expect(await reportIn()).toBeNull();
});
