import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDynamoDBClient } from '../../lambdas/aws/dynamodb/client.ts';
import { createTable } from '../../lambdas/aws/dynamodb/table.ts';
import { ANSWERING, clientPatience, longestCall, type Patience, WORKING } from '../../lambdas/aws/patience.ts';
import { createS3Client } from '../../lambdas/aws/s3/client.ts';
import { createS3Store } from '../../lambdas/aws/s3/store.ts';
import { openEmbeddedTable, TABLE_NAME } from '../../lambdas/local/embedded-table.ts';
import { sha256 } from '../../lambdas/publishing/keys.ts';
import { type Bucket, openBucket } from '../lambda/bucket.ts';
import { temporaryFolder } from '../local/terminal.ts';
import { type Line, openLine } from './line.ts';

/** As in a deployed function, but in tenths of its time. */
const HASTY: Patience = { connectMilliseconds: 200, answerMilliseconds: 200, attempts: 2 };

const BUCKET = 'almanac-editions';
const SOMEWHERE = { region: 'eu-central-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };

let bucket: Bucket;
let line: Line;

beforeEach(async () => {
  bucket = await openBucket(BUCKET);
  line = await openLine(Number(bucket.host.split(':')[1]));
});
afterEach(async () => {
  await line.close();
  await bucket.close();
});

const openStore = () => {
  const client = createS3Client(
    { endpoint: `http://127.0.0.1:${line.port}`, forcePathStyle: true, ...SOMEWHERE },
    HASTY,
  );
  return createS3Store({ client, bucket: BUCKET });
};

const FILE = Buffer.from('x'.repeat(50_000));
const HASH = sha256(FILE);
const NO_STORE = { name: 'Unavailable', facts: { what: 'The store' } };

test('a body that is cut in the middle is read again, whichever way it was cut', async () => {
  const store = openStore();
  await store.putOnce('a/file', FILE, 'application/pdf');
  for (const by of ['end', 'reset'] as const) {
    line.set({ kind: 'cut', after: 20_000, times: 2, by });
    expect((await store.get('a/file'))?.bytes).toEqual(new Uint8Array(FILE));
  }
  line.set({ kind: 'cut', after: 20_000, times: 9, by: 'reset' });
  await expect(store.get('a/file')).rejects.toMatchObject(NO_STORE);
});

test('bytes that do not match their hash are read again, and are handed on as they are when they stay so', async () => {
  const store = openStore();
  await store.putOnce('a/file', FILE, 'application/pdf');
  line.set({ kind: 'garble', fromEnd: 10, times: 1 });
  expect(sha256((await store.get('a/file', HASH))?.bytes ?? '')).toBe(HASH);
  line.set({ kind: 'garble', fromEnd: 10, times: 1 });
  expect(sha256((await store.get('a/file'))?.bytes ?? '')).not.toBe(HASH);
  line.set({ kind: 'garble', fromEnd: 10, times: 9 });
  expect(sha256((await store.get('a/file', HASH))?.bytes ?? '')).not.toBe(HASH);
});

test('a store that hangs, refuses or is away is said to be, in time, and is there again by itself', async () => {
  const store = openStore();
  await store.putOnce('a/file', FILE, 'application/pdf');
  for (const fault of [{ kind: 'hang' }, { kind: 'refuse' }, { kind: 'delay', milliseconds: 2_000 }] as const) {
    line.set(fault);
    const before = line.connections();
    await expect(store.get('a/file'), fault.kind).rejects.toMatchObject(NO_STORE);
    await expect(store.putOnce('a/other', FILE, 'x/y'), fault.kind).rejects.toMatchObject(NO_STORE);
    await expect(store.list('a'), fault.kind).rejects.toMatchObject(NO_STORE);
    expect(line.connections() - before).toBeLessThanOrEqual(3 * HASTY.attempts);
  }
  line.set({ kind: 'none' });
  expect((await store.get('a/file'))?.bytes.byteLength).toBe(FILE.byteLength);
  expect(await store.get('a/nothing')).toBeNull();
});

test('a write whose answer was lost is found to be done', async () => {
  const store = openStore();
  line.set({ kind: 'cut', after: 1, times: 1, by: 'reset' });
  await store.putOnce('a/file', FILE, 'application/pdf');
  expect(bucket.objects.get('a/file')?.bytes.byteLength).toBe(FILE.byteLength);
  await expect(store.putOnce('a/file', Buffer.from('y'), 'x/y')).rejects.toMatchObject({ name: 'StoredDifferently' });
});

test('a table that hangs, refuses, resets or is cut off is said to be away, and is there again by itself', async () => {
  const embedded = await openEmbeddedTable(await temporaryFolder());
  const at = await embedded.client.config.endpoint?.();
  const toTable = await openLine(at?.port ?? 0);
  try {
    const client = createDynamoDBClient({ endpoint: `http://127.0.0.1:${toTable.port}`, ...SOMEWHERE }, HASTY);
    const table = createTable(client, TABLE_NAME);
    for (const fault of [
      { kind: 'hang' },
      { kind: 'refuse' },
      { kind: 'cut', after: 1, times: 9, by: 'reset' },
      { kind: 'cut', after: 60, times: 9, by: 'end' },
    ] as const) {
      toTable.set(fault);
      await expect(table.getRun('x'), JSON.stringify(fault)).rejects.toMatchObject({
        name: 'Unavailable',
        facts: { what: 'The table' },
      });
    }
    toTable.set({ kind: 'cut', after: 60, times: 1, by: 'reset' });
    expect(await table.getRun('x')).toBeNull();
  } finally {
    await toTable.close();
    await embedded.close();
  }
});

test('what a service refuses is no outage', async () => {
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${line.port}`,
    ...SOMEWHERE,
    ...clientPatience(HASTY),
  });
  await expect(
    client.send(new CreateTableCommand({ TableName: 'x', KeySchema: [], AttributeDefinitions: [] })),
  ).rejects.toThrow();
  await expect(openStore().get('../x')).rejects.toMatchObject({ name: 'UnsafeKey' });
});

test('no call takes as long as the function may, or the gateway waits', () => {
  expect(longestCall(ANSWERING)).toBeLessThan(29_000 / 3);
  expect(longestCall(WORKING)).toBeLessThan(120_000 / 3);
});
