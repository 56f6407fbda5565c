import { GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Access, Key } from './item.ts';
import { type BY_UNIT, KEY, type UNFINISHED } from './schema.ts';

export type ReadItem = Readonly<Record<string, unknown>>;

export interface Question {
  readonly partition: string;
  /** Only sort keys that begin with this. */
  readonly prefix?: string;
  /** Indexes follow the table a moment later; the table itself is read consistently. */
  readonly index?: typeof BY_UNIT | typeof UNFINISHED;
}

/** All items that answer the question: pages are followed to the last. */
export async function queryAll(access: Access, question: Question): Promise<readonly ReadItem[]> {
  const input = queryInput(access.tableName, question);
  const items: ReadItem[] = [];
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await access.client.send(new QueryCommand({ ...input, ...(from && { ExclusiveStartKey: from }) }));
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

/** One item as it stands now, or null. */
export async function getItem(access: Access, key: Key): Promise<ReadItem | null> {
  const answer = await access.client.send(
    new GetCommand({ TableName: access.tableName, Key: key, ConsistentRead: true }),
  );
  return answer.Item ?? null;
}

function queryInput(tableName: string, { partition, prefix, index }: Question): QueryCommandInput {
  const keys = index ?? KEY;
  return {
    TableName: tableName,
    ...(index ? { IndexName: index.name } : { ConsistentRead: true }),
    KeyConditionExpression: prefix
      ? '#partition = :partition AND begins_with(#sort, :prefix)'
      : '#partition = :partition',
    ExpressionAttributeNames: { '#partition': keys.partition, ...(prefix && { '#sort': keys.sort }) },
    ExpressionAttributeValues: { ':partition': partition, ...(prefix && { ':prefix': prefix }) },
  };
}
