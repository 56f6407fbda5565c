import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTable } from '../../lambdas/aws/dynamodb/table.ts';
import { type EmbeddedTable, openEmbeddedTable, TABLE_NAME } from '../../lambdas/local/embedded-table.ts';
import type { Table } from '../../lambdas/publishing/ports.ts';
import { sortDataset } from '../../lambdas/records/canonical.ts';
import { manyRecords } from '../contract/records.ts';

let folder: string;
let opened: EmbeddedTable;
let table: Table;
let waited: number[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'almanac-busy-'));
  opened = await openEmbeddedTable(folder);
  waited = [];
  table = createTable(opened.client, TABLE_NAME, async milliseconds => waited.push(milliseconds));
});
afterEach(async () => {
  await opened.close();
  await rm(folder, { recursive: true });
});

/** Lets the table take at most `taken` items of a batch and hand the others back, as a throttled one does. */
function throttle(client: DynamoDBClient, taken: number): void {
  client.middlewareStack.add(
    (next, context) => async args => {
      if (context.commandName !== 'BatchWriteItemCommand') return next(args);
      const input = args.input as { RequestItems: Record<string, readonly object[]> };
      const [[table, requests] = ['', []]] = Object.entries(input.RequestItems);
      const answer = await next({ ...args, input: { RequestItems: { [table]: requests.slice(0, taken) } } });
      const back = requests.slice(taken);
      if (back.length > 0) Object.assign(answer.output, { UnprocessedItems: { [table]: back } });
      return answer;
    },
    { step: 'initialize', priority: 'low' },
  );
}

test('what a busy table hands back is sent again until all is stored', async () => {
  throttle(opened.client, 10);
  const many = manyRecords(120);
  await table.write(many);
  expect(await table.readAll()).toEqual(sortDataset(many));
});

test('after a batch that was refused nothing more is sent', async () => {
  let sent = 0;
  opened.client.middlewareStack.add(
    (next, context) => async args => {
      if (context.commandName !== 'BatchWriteItemCommand') return next(args);
      sent += 1;
      if (sent > 3) throw new Error('The table is gone.');
      return next(args);
    },
    { step: 'initialize', priority: 'low' },
  );
  await expect(table.write(manyRecords(600))).rejects.toThrow('The table is gone.');
  const told = sent;
  await sleep(50);
  expect(sent).toBe(told);
  expect(told).toBeLessThan(9);
});

test('a table that takes next to nothing is told, and the import stays marked as unfinished', async () => {
  throttle(opened.client, 1);
  await expect(table.write(manyRecords(60))).rejects.toMatchObject({ name: 'WriteRefused' });
  // Ever longer, and five seconds at most.
  expect(Math.max(...waited)).toBeLessThanOrEqual(5_000);
  expect(waited.length).toBeGreaterThanOrEqual(10);
  await expect(table.readAll()).rejects.toMatchObject({ name: 'ImportInterrupted' });
});
