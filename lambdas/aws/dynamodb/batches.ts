import type { PutCommandInput } from '@aws-sdk/lib-dynamodb';
import type { ImportBatch } from '../../publishing/batch.ts';
import type { ImportTable } from '../../publishing/ports.ts';
import { canonicalJson } from '../../records/canonical.ts';
import { type Access, body, type Item } from './item.ts';
import { BATCH_ITEM, batchPartition } from './keys.ts';
import { putIf } from './put-if.ts';
import { getItem } from './query.ts';

const batchItem = (batch: ImportBatch): Item => ({
  PK: batchPartition(batch.id),
  SK: BATCH_ITEM,
  kind: 'batch',
  id: batch.id,
  status: batch.status,
  version: batch.version,
  body: canonicalJson(batch),
});

const isNew: Pick<PutCommandInput, 'ConditionExpression'> = { ConditionExpression: 'attribute_not_exists(PK)' };

/** Import batches: one item each, written on the condition that nobody else has written since. */
export const importTable = (access: Access): ImportTable => ({
  createBatch: async batch => {
    if (!(await putIf(access, batchItem(batch), isNew)))
      throw new Error(`The import batch ${batch.id} exists already.`);
  },

  getBatch: async id => {
    const item = await getItem(access, { PK: batchPartition(id), SK: BATCH_ITEM });
    return item === null ? null : body<ImportBatch>(item);
  },

  updateBatch: next =>
    putIf(access, batchItem(next), {
      ConditionExpression: '#version = :before',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':before': next.version - 1 },
    }),
});
