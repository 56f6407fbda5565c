import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ImportAnswer, UploadsAnswer } from '../../lambdas/http/import-schemas.ts';
import { createApi } from '../../lambdas/local/api.ts';
import { readFolder } from '../../lambdas/local/read-folder.ts';
import type { Answer } from '../../lambdas/local/serve.ts';
import { importBatch } from '../../lambdas/publishing/import-batch.ts';
import { makeReady } from '../../lambdas/publishing/import-batches.ts';
import { importKey, importReportKey } from '../../lambdas/publishing/keys.ts';
import { workersOf } from '../local/workers.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { EDITIONS } from '../support/edition.ts';
import { problemIn } from './api.ts';

const RECORDS = EDITIONS['the constructed records, 2023'].folder;

let environment: TestEnvironment;
let answer: Answer;
beforeEach(async () => {
  environment = await openTestEnvironment('none');
  answer = createApi(environment, workersOf(environment.dependencies));
});
afterEach(() => environment.leave());

const call = (path: string, method = 'GET', body?: object) =>
  answer(
    new Request(new URL(path, 'http://127.0.0.1:9'), {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    }),
  );

type File = { readonly name: string; readonly bytes: Uint8Array };
const text = (name: string, words: string): File => ({ name, bytes: new TextEncoder().encode(words) });

async function wholeFolder(): Promise<readonly File[]> {
  const files = (await readFolder(RECORDS)).filter(({ path }) => !path.endsWith('.md'));
  return Promise.all(files.map(async ({ path }) => ({ name: path, bytes: await readFile(join(RECORDS, path)) })));
}

const announced = (files: readonly File[]) => files.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength }));

async function begin(files: readonly File[]) {
  const begun = await call('/imports', 'POST', { files: announced(files) });
  expect(begun.status).toBe(201);
  return UploadsAnswer.parse(await begun.json());
}

const send = (href: string, contentType: string, body: Uint8Array) =>
  answer(new Request(href, { method: 'PUT', headers: { 'content-type': contentType }, body: Buffer.from(body) }));

async function sendAll(files: readonly File[]) {
  const { id, uploads } = await begin(files);
  for (const { name, href, contentType } of uploads) {
    const file = files.find(one => one.name === name);
    expect((await send(href, contentType, file?.bytes ?? new Uint8Array())).status).toBe(200);
  }
  return id;
}

async function ended(id: string) {
  for (;;) {
    const state = ImportAnswer.parse(await (await call(`/imports/${id}`)).json());
    if (state.status !== 'ready') return state;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

test('files that are sent to their links are imported together, and the answer says what was written', async () => {
  const files = await wholeFolder();
  const id = await sendAll(files);
  expect(await environment.table.revision()).toBeNull();
  expect((await call(`/imports/${id}/ready`, 'POST')).status).toBe(202);
  const state = await ended(id);
  expect(state).toMatchObject({ status: 'imported', faults: [], faultCount: 0 });
  expect(state.files).toHaveLength(files.length);
  expect(state.imported?.written).toBeGreaterThan(100);
  expect(await environment.table.revision()).toBe(state.imported?.revision);

  const report = await call(state.links.report ?? '');
  expect(report.status).toBe(302);
  const whole = await answer(new Request(report.headers.get('location') ?? ''));
  expect(await whole.json()).toMatchObject({ batch: id, ok: true, written: state.imported?.written });
});

test('with faults nothing is written, and every one of them is told', async () => {
  const units = text('units.csv', 'unit,kind,name_en\n,city,\nx,planet,X\n');
  const id = await sendAll([units, text('records/odd.csv', 'ranking\nnowhere\n')]);
  await call(`/imports/${id}/ready`, 'POST');
  const state = await ended(id);
  expect(state.status).toBe('refused');
  expect(new Set(state.faults.map(({ file }) => file))).toEqual(new Set(['units.csv', 'records/odd.csv']));
  expect(state.faultCount).toBe(state.faults.length);
  expect(state.faults[0]).toMatchObject({ rule: expect.stringMatching(/^[FV]\d\d$/), remedy: expect.any(String) });
  expect(await environment.table.revision()).toBeNull();
  expect((await problemIn(await call(`/imports/${id}/ready`, 'POST'))).title).toBe('The import is closed');
});

test('an import begins only when every file is there as it was announced', async () => {
  const file = text('units.csv', 'unit\n');
  const { uploads, links } = await begin([file]);
  const early = await problemIn(await call(links.ready ?? '', 'POST'));
  expect(early).toMatchObject({ status: 409, detail: expect.stringContaining('units.csv') });
  const more = await call(links.files ?? '', 'POST', { files: [{ name: 'records/gfci.csv', bytes: 3 }] });
  expect(more.status).toBe(200);
  await send(uploads[0]?.href ?? '', 'text/csv', file.bytes);
  expect((await problemIn(await call(links.ready ?? '', 'POST'))).detail).toMatch(/: records\/gfci\.csv\./);
  const empty = await call('/imports', 'POST', {});
  const { links: next } = UploadsAnswer.parse(await empty.json());
  expect((await problemIn(await call(next.ready ?? '', 'POST'))).detail).toContain('No file was announced');
});

describe('an upload link takes what was announced and nothing else', () => {
  test.each<[string, number, (href: URL) => URL, string, string]>([
    ['a byte more', 400, url => url, 'text/csv', 'unit\n!'],
    ['a byte less', 400, url => url, 'text/csv', 'unit'],
    ['another type', 400, url => url, 'text/html', 'unit\n'],
    ['another file', 403, url => new URL(url.href.replace('units.csv', 'groups.csv')), 'text/csv', 'unit\n'],
    ['another import', 403, url => new URL(url.href.replace(/imports\/./, 'imports/x')), 'text/csv', 'unit\n'],
    ['a larger size', 403, url => new URL(url.href.replace('bytes=5', 'bytes=6')), 'text/csv', 'unit\n!'],
    ['a later end', 403, url => new URL(url.href.replace(/expires=\d+/, 'expires=9999999999')), 'text/csv', 'unit\n'],
    [
      'another type in the link',
      403,
      url => new URL(url.href.replace('csv&bytes', 'html&bytes')),
      'text/html',
      'unit\n',
    ],
  ])('not %s', async (_, status, tamper, contentType, words) => {
    const { id, uploads } = await begin([text('units.csv', 'unit\n')]);
    const href = tamper(new URL(uploads[0]?.href ?? '')).href;
    expect((await send(href, contentType, Buffer.from(words))).status).toBe(status);
    expect(await environment.store.list(`imports/${id}`)).toEqual([]);
  });

  test('nor can it be read with, nor a link for reading be written to', async () => {
    const { id, uploads } = await begin([text('units.csv', 'unit\n')]);
    const href = uploads[0]?.href ?? '';
    await send(href, 'text/csv', Buffer.from('unit\n'));
    expect((await answer(new Request(href))).status).toBe(403);
    const options = { expiresIn: 60, fileName: 'x.csv', disposition: 'inline' } as const;
    const reading = await environment.store.link(importKey(id, 'units.csv'), options);
    expect((await send(reading, 'text/csv', Buffer.from('evil\n'))).status).toBe(403);
  });
});

test.each([
  '../units.csv',
  '..%2funits.csv',
  'records/../../units.csv',
  '/etc/passwd.csv',
  'C:\\units.csv',
  '.hidden.csv',
  'records/.csv',
  'a/b/c.csv',
  'units.csv\0.json',
  'a/.csv',
  'a:b.csv',
  'a|b.csv',
  ' a.csv',
  '~$a.xlsx',
  '_ready',
  'units.exe',
  'units.xls',
  `${'a'.repeat(300)}.csv`,
])('a file cannot be called %j', async name => {
  const problem = await problemIn(await call('/imports', 'POST', { files: [{ name, bytes: 1 }] }));
  expect(problem).toMatchObject({ status: 400, detail: expect.stringContaining('files.0.name') });
});

test('an import that is delivered twice changes nothing and keeps its first report', async () => {
  const id = await sendAll(await wholeFolder());
  await call(`/imports/${id}/ready`, 'POST');
  const first = await ended(id);
  const report = await environment.store.get(importReportKey(id));
  expect(await importBatch(environment.dependencies, id)).toMatchObject({ fresh: false, report: { ok: true } });
  expect(await ended(id)).toEqual(first);
  expect(await environment.store.get(importReportKey(id))).toEqual(report);
});

test('files that were dropped without a caller are imported by the name of their folder', async () => {
  for (const { name, bytes } of await wholeFolder())
    await environment.store.putOnce(importKey('dropped', name), bytes, 'text/plain');
  await environment.store.putOnce(importKey('dropped', '_ready'), new Uint8Array(), 'text/plain');
  const { report, fresh } = await importBatch(environment.dependencies, 'dropped');
  expect([fresh, report.ok, report.files.includes('_ready')]).toEqual([true, true, false]);
  expect(await environment.table.revision()).not.toBeNull();
});

test('a dropped file under a name that no file may have refuses the import, whatever it holds', async () => {
  const store = {
    ...environment.store,
    list: async () => [
      { key: 'imports/dropped/UNITS.exe', bytes: 5 },
      { key: 'imports/dropped/a/../../inputs/x.json', bytes: 5 },
      { key: 'imports/dropped/README.md', bytes: 5 },
    ],
  };
  const { report } = await importBatch({ ...environment.dependencies, store }, 'dropped');
  expect(report).toMatchObject({ ok: false, faults: [{ file: 'UNITS.exe' }, { file: 'a/../../inputs/x.json' }] });
});

test('an import that stopped through no fault of its files can be made ready again', async () => {
  const id = await sendAll(await wholeFolder());
  const { table, store } = environment.dependencies;
  const write = async () => {
    throw new Error('the table is away');
  };
  const dependencies = { ...environment.dependencies, table: { ...table, write } };
  const broken = createApi({ ...environment, dependencies }, workersOf(dependencies));
  await broken(new Request(`http://127.0.0.1:9/imports/${id}/ready`, { method: 'POST' }));
  expect(await ended(id)).toMatchObject({ status: 'failed', imported: null });
  expect(await store.get(importReportKey(id))).toBeNull();
  await call(`/imports/${id}/ready`, 'POST');
  expect(await ended(id)).toMatchObject({ status: 'imported' });
});

test('what is imported is what was ready: a file that is sent again is not taken, and one that changed is refused', async () => {
  const files = await wholeFolder();
  const { id, uploads } = await begin(files);
  for (const { name, href, contentType } of uploads)
    await send(href, contentType, files.find(one => one.name === name)?.bytes ?? new Uint8Array());
  const { table, store } = environment.dependencies;
  await makeReady(environment.dependencies, id);
  const [first] = uploads;
  const again = await send(first?.href ?? '', first?.contentType ?? '', new Uint8Array(first?.bytes ?? 0));
  expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('made ready')]);

  const altered = await store.get(importKey(id, first?.name ?? ''));
  const other = { bytes: new Uint8Array(first?.bytes ?? 0), contentType: 'text/csv', version: 'other' };
  const changing = {
    ...store,
    get: async (key: string) => (key === importKey(id, first?.name ?? '') ? other : store.get(key)),
  };
  expect(altered?.version).toMatch(/^[0-9a-f]{64}$/);
  const { report } = await importBatch({ ...environment.dependencies, store: changing }, id);
  expect(report).toMatchObject({ ok: false, faultCount: 1, faults: [{ file: first?.name, rule: 'F18' }] });
  expect(await table.revision()).toBeNull();
  expect((await call(`/imports/${id}/ready`, 'POST')).status).toBe(409);
});
