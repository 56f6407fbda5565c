import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbeddedTable, TABLE_NAME } from '../../lambdas/local/embedded-table.ts';
import { sortDataset } from '../../lambdas/records/canonical.ts';
import { manyRecords, SMALL } from '../contract/records.ts';

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

/** Imports 2,000 records in another process, and kills it as soon as the first are stored. */
async function importAndBeKilled(): Promise<void> {
  const at = (path: string) => JSON.stringify(join(import.meta.dirname, path));
  const script = `(async () => {
    const { openEmbeddedTable } = await import(${at('../../lambdas/local/embedded-table.ts')});
    const { manyRecords } = await import(${at('../contract/records.ts')});
    const { table } = await openEmbeddedTable(${JSON.stringify(folder)});
    const writing = table.write(manyRecords(2000));
    while ((await table.readForImport()).records.length === 0);
    console.log('some are stored');
    await writing;
  })();`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('an import that was killed half-way is told at the next start, and its repeat mends it', async () => {
  await importAndBeKilled();
  const { table, close } = await openEmbeddedTable(folder);
  await expect(table.readAll()).rejects.toThrow(/did not finish: it was to leave 2000 ranking records/);
  const stored = (await table.readForImport()).records.length;
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThan(2_000);
  const { written } = await table.write(manyRecords(2_000));
  expect(written).toBe(2_000 - stored);
  expect((await table.readAll()).records).toHaveLength(2_000);
  await close();
});
