import { setTimeout as sleep } from 'node:timers/promises';
import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import pLimit from 'p-limit';
import { refuse } from '../../refusals/refusal.ts';
import type { Access, Item } from './item.ts';

/** Items a request may hold, by DynamoDB's rule. */
const BATCH = 25;
const AT_ONCE = 4;
const TRIES = 10;

type Requests = NonNullable<BatchWriteCommandInput['RequestItems']>;

/** Puts all items. What a busy table hands back is sent again, a little later each time. */
export async function batchWrite(access: Access, items: readonly Item[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
  await pLimit(AT_ONCE).map(batches, batch => writeBatch(access, batch));
}

async function writeBatch(access: Access, batch: readonly Item[]): Promise<void> {
  let requests: Requests = { [access.tableName]: batch.map(item => ({ PutRequest: { Item: item } })) };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const answer = await access.client.send(new BatchWriteCommand({ RequestItems: requests }));
    requests = answer.UnprocessedItems ?? {};
    if (left(requests) === 0) return;
    await sleep(Math.random() * Math.min(5_000, 25 * 2 ** attempt));
  }
  throw refuse('writeRefused', { left: left(requests), tries: TRIES });
}

const left = (requests: Requests): number =>
  Object.values(requests).reduce((sum, list) => sum + (list?.length ?? 0), 0);
