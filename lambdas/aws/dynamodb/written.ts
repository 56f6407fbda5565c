import type { ImportOutcome } from '../../publishing/ports.ts';
import { type Access, number } from './item.ts';
import { IMPORT_STATE, writtenBy } from './keys.ts';
import { putIf } from './put-if.ts';
import { getItem } from './query.ts';

type Written = Pick<ImportOutcome, 'written' | 'unchanged'>;

/** What the first delivery of a batch was to write; null when it never came so far, or there is no batch. */
export async function readWritten(access: Access, batch: string | null): Promise<Written | null> {
  if (batch === null) return null;
  const item = await getItem(access, { PK: IMPORT_STATE.PK, SK: writtenBy(batch) });
  return item === null ? null : { written: number(item, 'written'), unchanged: number(item, 'unchanged') };
}

/** Keeps what a batch is to write; what its first delivery kept stands. */
export async function writeWritten(access: Access, batch: string | null, written: Written): Promise<void> {
  if (batch === null) return;
  const item = { PK: IMPORT_STATE.PK, SK: writtenBy(batch), kind: 'written', id: batch, ...written };
  await putIf(access, item, { ConditionExpression: 'attribute_not_exists(PK)' });
}
