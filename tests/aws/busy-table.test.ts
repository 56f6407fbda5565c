import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedTable, openEmbeddedTable } from '../../lambdas/local/embedded-table.ts';
import { sortDataset } from '../../lambdas/records/canonical.ts';
import { manyRecords } from '../contract/records.ts';

let folder: string;
let opened: EmbeddedTable;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'almanac-busy-'));
  opened = await openEmbeddedTable(folder);
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
  await opened.table.write(many);
  expect(await opened.table.readAll()).toEqual(sortDataset(many));
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
  await expect(opened.table.write(manyRecords(600))).rejects.toThrow('The table is gone.');
  const told = sent;
  await sleep(50);
  expect(sent).toBe(told);
  expect(told).toBeLessThan(9);
});

test('a table that takes next to nothing is told, and the import stays marked as unfinished', async () => {
  throttle(opened.client, 1);
  await expect(opened.table.write(manyRecords(60))).rejects.toMatchObject({ name: 'WriteRefused' });
  await expect(opened.table.readAll()).rejects.toMatchObject({ name: 'ImportInterrupted' });
});
