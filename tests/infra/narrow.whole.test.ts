import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { createStartImport, createStartMend } from '../../lambdas/aws/drop-marker.ts';
import { FUNCTIONS, type FunctionName, PREFIX } from '../../lambdas/aws/names.ts';
import { createS3Client } from '../../lambdas/aws/s3/client.ts';
import { createS3Store } from '../../lambdas/aws/s3/store.ts';
import { freezeHandler } from '../../lambdas/handlers/freeze.ts';
import { importHandler } from '../../lambdas/handlers/import.ts';
import { publishHandler } from '../../lambdas/handlers/publish.ts';
import { rehearseHandler } from '../../lambdas/handlers/rehearse.ts';
import { renderHandler } from '../../lambdas/handlers/render.ts';
import { scrubHandler } from '../../lambdas/handlers/scrub.ts';
import { createApp } from '../../lambdas/http/app.ts';
import { type EmbeddedTable, openEmbeddedTable } from '../../lambdas/local/embedded-table.ts';
import { readFolder } from '../../lambdas/local/read-folder.ts';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { importKey } from '../../lambdas/publishing/keys.ts';
import type { ObjectStore } from '../../lambdas/publishing/ports.ts';
import { isRefused } from '../../lambdas/refusals/refusal.ts';
import { eventFile } from '../handlers/events.ts';
import { type Bucket, openBucket } from '../lambda/bucket.ts';
import { FILES, openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { EDITIONS } from '../support/edition.ts';
import { deployed } from './deployed.ts';
import { permissionsOf } from './policies.ts';
import { refused, type Use, watchBucket, watchTable } from './uses.ts';

/**
 * A year of the service, every request to AWS held against the policy of the function that makes it. A grant that is
 * too narrow would otherwise be found in the night on which it is needed.
 */
const { template } = deployed();
const BUCKET = 'almanac-editions';
const { folder: RECORDS, ...ASKED } = EDITIONS['the constructed records, 2023'];

let environment: TestEnvironment;
let folder: string;
let embedded: EmbeddedTable;
let bucket: Bucket;
let now: FunctionName = 'http';
const uses = new Map<FunctionName, Use[]>(FUNCTIONS.map(name => [name, []]));
const note = (use: Use): void => {
  uses.get(now)?.push(use);
};

beforeAll(async () => {
  environment = await openTestEnvironment('none');
  folder = await mkdtemp(join(tmpdir(), 'almanac-narrow-'));
  [embedded, bucket] = await Promise.all([openEmbeddedTable(folder), openBucket(BUCKET)]);
  watchTable(embedded.client, note);
});
afterAll(async () => {
  await Promise.all([embedded.close(), bucket.close(), environment.leave()]);
  await rm(folder, { recursive: true, force: true });
});

/** Signing a link asks nobody; whoever follows it does so with the rights of the function. */
const noting = (store: ObjectStore): ObjectStore => ({
  ...store,
  link: (key, options) => {
    note({ action: 's3:GetObject', resource: `bucket/${key}`, partition: null });
    return store.link(key, options);
  },
  uploadLink: (key, options) => {
    note({ action: 's3:PutObject', resource: `bucket/${key}`, partition: null });
    return store.uploadLink(key, options);
  },
});

test('every function may do what it does, from the import to the share link', async () => {
  const client = createS3Client({
    endpoint: `http://${bucket.host}`,
    forcePathStyle: true,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  watchBucket(client, BUCKET, note);
  const dependencies = (prefix = ''): MakingDependencies => ({
    ...environment.dependencies,
    table: embedded.table,
    store: noting(createS3Store({ client, bucket: BUCKET, prefix })),
  });
  const app = createApp({
    ...dependencies(),
    auth: null,
    clockTimes: [],
    random: randomBytes,
    dispatch: async () => {},
    mend: createStartMend(client, BUCKET),
    startImport: createStartImport(client, BUCKET),
    logFault: error => {
      if (!isRefused(error, 'beingMended')) throw error;
    },
  });
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    now = 'http';
    const sent =
      body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await app.request(path, { method, ...sent });
    expect([method, path, answer.status]).toEqual([method, path, expect.toSatisfy((status: number) => status < 400)]);
    return answer.headers.get('content-type')?.includes('json') ? answer.json() : null;
  };
  const as = async (name: FunctionName, action: () => Promise<unknown>): Promise<void> => {
    now = name;
    await action();
  };
  const announce = async () => {};

  // An import over the API, refused; then records that make an edition, dropped by hand.
  const { id: batch } = Id.parse(await ask('POST', '/imports', { files: [{ name: 'units.csv', bytes: 4 }] }));
  const units = { bytes: Buffer.from('unit'), type: 'text/csv' };
  bucket.objects.set(importKey(batch, 'units.csv'), units);
  await ask('POST', `/imports/${batch}/ready`);
  const ready = (id: string) => ({ detail: { object: { key: importKey(id, '_ready') } } });
  await as('import', () => importHandler(dependencies(), announce)(ready(batch)));
  await ask('GET', `/imports/${batch}`);
  await ask('GET', `/imports/${batch}/report.json`);
  for (const { path, bytes } of await readFolder(RECORDS))
    if (bytes !== null && /\.(csv|json)$/.test(path))
      bucket.objects.set(importKey('constructed', path), { bytes: Buffer.from(bytes), type: 'text/csv' });
  await as('import', () => importHandler(dependencies(), announce)(ready('constructed')));
  await as('import', () => importHandler(dependencies(), announce)(ready('constructed')));

  // A run, cancelled; its next attempt, published.
  const { id: run } = Id.parse(await ask('POST', '/runs', ASKED));
  await ask('POST', `/runs/${run}/cancel`);
  await ask('POST', '/runs', ASKED);
  const attempt = 2;
  await as('freeze', () => freezeHandler(dependencies())({ runId: run }));
  await as('freeze', () => freezeHandler(dependencies())({ ...ASKED, edition: 'newest' }));
  for (const name of [...FILES, 'claims.json'])
    await as('render', () => renderHandler(dependencies())({ runId: run, attempt, name }));
  const rendered = FILES.map(name => ({ name }));
  await as('publish', () => publishHandler(dependencies(), announce)({ runId: run, attempt, rendered }));
  const failed = { step: 'publish', error: { Error: 'Transient', Cause: '' } };
  await as('publish', () => publishHandler(dependencies(), announce)({ runId: run, failed }));
  await as('publish', () => publishHandler(dependencies(), announce)({ ...ASKED, failed }));
  await as('publish', () => publishHandler(dependencies(), announce)(eventFile('execution-timed-out', { run })));
  await as('rehearse', () =>
    rehearseHandler(dependencies(PREFIX.rehearsals), () => {})({ ...ASKED, edition: 'newest' }),
  );

  await as('scrub', () => scrubHandler(dependencies(), () => {})({}));
  const pointer = await embedded.table.getEdition(ASKED.report, ASKED.edition);
  const lost = pointer?.artifacts.find(({ name }) => name === 'en/report.html');
  bucket.objects.delete(lost?.key ?? '');
  now = 'http';
  expect((await app.request(`/editions/${ASKED.report}/${ASKED.edition}/en/report.html`)).status).toBe(503);
  await as('scrub', () => scrubHandler(dependencies(), () => {})({}));

  // What people do with an edition.
  const edition = `/editions/${ASKED.report}/${ASKED.edition}`;
  for (const path of ['/', `/runs/${run}`, '/editions', edition, `${edition}/manifest.json`]) await ask('GET', path);
  for (const name of FILES) await ask('GET', `${edition}/${name}`);
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const share = Share.parse(await ask('POST', `${edition}/shares`, { expiresAt, note: 'for the press' }));
  const { pathname } = new URL(share.url, 'http://here');
  await ask('GET', pathname);
  await ask('GET', `${pathname}/en/report.pdf`);
  await ask('GET', `${edition}/shares`);
  await ask('DELETE', `${edition}/shares/${share.id}`);

  for (const name of FUNCTIONS) {
    expect([name, uses.get(name)?.length]).toEqual([name, expect.toSatisfy((count: number) => count > 5)]);
    expect([name, refused(permissionsOf(template, name), uses.get(name) ?? [])]).toEqual([name, []]);
  }
});

test('the comparison can fail: a renderer would be refused a record, an import an edition', () => {
  const record: Use = { action: 'dynamodb:PutItem', resource: 'table', partition: 'RELEASE#gfci/32' };
  const file: Use = { action: 's3:PutObject', resource: 'bucket/editions/a/b', partition: null };
  expect(refused(permissionsOf(template, 'render'), [record, file])).toEqual([record]);
  expect(refused(permissionsOf(template, 'import'), [record, file])).toEqual([file]);
});

const Id = z.object({ id: z.string() });
const Share = z.object({ id: z.string(), url: z.string() });
