import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbeddedTable, TABLE_NAME } from '../../lambdas/local/embedded-table.ts';
import { sortDataset } from '../../lambdas/records/canonical.ts';
import { SMALL } from '../contract/records.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'almanac-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what was imported is there at the next start', async () => {
  const first = await openEmbeddedTable(folder);
  const { revision } = await first.table.write(SMALL);
  await first.close();
  expect((await readdir(folder)).sort()).toEqual(['table']);
  const second = await openEmbeddedTable(folder);
  expect(await second.table.revision()).toBe(revision);
  expect(await second.table.readAll()).toEqual(sortDataset(SMALL));
  await second.close();
});

test('a second opening is refused in words, and the first goes on', async () => {
  const first = await openEmbeddedTable(folder);
  await expect(openEmbeddedTable(folder)).rejects.toMatchObject({
    name: 'StoreInUse',
    facts: { folder, pid: process.pid },
  });
  await first.table.write(SMALL);
  expect(await first.table.readAll()).toEqual(sortDataset(SMALL));
  await first.close();
});

test('what it is working on when it is closed is stored and answered first', async () => {
  const { client, close } = await openEmbeddedTable(folder);
  const items = (batch: number) =>
    Array.from({ length: 25 }, (_, id) => ({ PK: { S: `part#${batch}` }, SK: { S: `item#${id}` } }));
  const writes = Array.from({ length: 40 }, (_, batch) =>
    client.send(
      new BatchWriteItemCommand({
        RequestItems: { [TABLE_NAME]: items(batch).map(item => ({ PutRequest: { Item: item } })) },
      }),
    ),
  );
  await Promise.race(writes);
  await close();
  const ended = await Promise.allSettled(writes);
  expect(ended.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(1);
});

test('it listens on this machine only', async () => {
  const { client, close } = await openEmbeddedTable(folder);
  expect((await client.config.endpoint?.())?.hostname).toBe('127.0.0.1');
  await close();
});
