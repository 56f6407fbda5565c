import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { EMPTY } from '../../records/dataset.ts';
import { refuse } from '../../refusals/refusal.ts';
import { type KindCounts, kindCounts } from './counts.ts';
import { type Access, body, number, text } from './item.ts';
import { IMPORT_STATE } from './keys.ts';
import { getItem, type ReadItem } from './query.ts';

/** How the last import stands. */
export interface ImportState {
  /** `writing` also after an import that was killed: nothing but a completed import ends it. */
  readonly status: 'writing' | 'complete';
  /** Grows by one with each change of this item, so that two imports cannot both think that they are the last. */
  readonly version: number;
  /** SHA-256 over the dataset that was, or was to be, stored. */
  readonly revision: string;
  /** What that dataset holds. */
  readonly counts: KindCounts;
  /** While it is written: the import that writes, or that is withdrawn. */
  readonly entry: string | null;
  /** While an import is withdrawn: the revision that stood before. */
  readonly withdrawsFrom: string | null;
}

/** Before the first import. */
const NEVER: ImportState = {
  status: 'complete',
  version: 0,
  revision: '',
  counts: kindCounts(EMPTY),
  entry: null,
  withdrawsFrom: null,
};

const optionalText = (item: ReadItem, attribute: string): string | null =>
  item[attribute] === undefined ? null : text(item, attribute);

export async function readState(access: Access): Promise<ImportState> {
  const item = await getItem(access, IMPORT_STATE);
  if (item === null) return NEVER;
  return {
    status: text(item, 'status') === 'complete' ? 'complete' : 'writing',
    version: number(item, 'version'),
    revision: text(item, 'revision'),
    counts: body<KindCounts>(item),
    entry: optionalText(item, 'entry'),
    withdrawsFrom: optionalText(item, 'withdrawsFrom'),
  };
}

/** Moves from one state to the next, unless another import has moved it meanwhile. */
export async function moveState(
  access: Access,
  from: ImportState,
  {
    entry = null,
    withdrawsFrom = null,
    ...next
  }: Pick<ImportState, 'status' | 'revision' | 'counts'> & Partial<Pick<ImportState, 'entry' | 'withdrawsFrom'>>,
): Promise<ImportState> {
  const { counts, ...rest } = next;
  const facts = { ...rest, ...(entry !== null && { entry }), ...(withdrawsFrom !== null && { withdrawsFrom }) };
  const version = from.version + 1;
  try {
    await access.client.send(
      new PutCommand({
        TableName: access.tableName,
        Item: { ...IMPORT_STATE, ...facts, version, body: JSON.stringify(counts) },
        ConditionExpression: from.version === 0 ? 'attribute_not_exists(PK)' : '#version = :from',
        ...(from.version > 0 && {
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':from': from.version },
        }),
      }),
    );
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) throw refuse('importOvertaken', {});
    throw error;
  }
  return { ...next, entry, withdrawsFrom, version };
}
