import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import pLimit from 'p-limit';
import { refuse } from '../../refusals/refusal.ts';
import type { Access, Item, Key } from './item.ts';

/** Items a request may hold, by DynamoDB's rule. */
const BATCH = 25;
const AT_ONCE = 4;
const TRIES = 10;

type Requests = NonNullable<BatchWriteCommandInput['RequestItems']>;

type Request = Requests[string][number];

/** Puts all items. What a busy table hands back is sent again, a little later each time. */
export const batchWrite = (
  access: Access,
  items: readonly Item[],
  onWritten: (items: number) => void = () => {},
): Promise<void> =>
  inBatches(
    access,
    items.map(item => ({ PutRequest: { Item: item } })),
    onWritten,
  );

/** Takes items away; one that is not there any more is no fault. */
export const batchDelete = (access: Access, keys: readonly Key[]): Promise<void> =>
  inBatches(
    access,
    keys.map(({ PK, SK }) => ({ DeleteRequest: { Key: { PK, SK } } })),
  );

async function inBatches(
  access: Access,
  requests: readonly Request[],
  onSent: (requests: number) => void = () => {},
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(requests.length / BATCH) }, (_, index) =>
    requests.slice(index * BATCH, (index + 1) * BATCH),
  );
  // After one that fails no other is begun, and nothing is under way any more when the caller hears of it.
  const limit = pLimit(AT_ONCE);
  let failed = false;
  const sent = await Promise.allSettled(
    batches.map(batch =>
      limit(async () => {
        if (failed) return;
        try {
          await sendBatch(access, batch);
        } catch (error) {
          failed = true;
          throw error;
        }
        onSent(batch.length);
      }),
    ),
  );
  for (const outcome of sent) if (outcome.status === 'rejected') throw outcome.reason;
}

async function sendBatch(access: Access, batch: readonly Request[]): Promise<void> {
  let requests: Requests = { [access.tableName]: [...batch] };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const answer = await access.client.send(new BatchWriteCommand({ RequestItems: requests }));
    requests = answer.UnprocessedItems ?? {};
    if (left(requests) === 0) return;
    await access.wait(Math.random() * Math.min(5_000, 25 * 2 ** attempt));
  }
  throw refuse('writeRefused', { left: left(requests), tries: TRIES });
}

const left = (requests: Requests): number =>
  Object.values(requests).reduce((sum, list) => sum + (list?.length ?? 0), 0);
