import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type AttributeValue, BatchWriteItemCommand, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ensureTable } from '../../lambdas/aws/dynamodb/ensure-table.ts';

/** Items that a request may hold, by DynamoDB's rule. */
const BATCH = 25;

type Item = Record<string, AttributeValue>;

/** The table is not empty: a restore goes into a new one. */
export class TableInUse extends Error {
  override readonly name = 'TableInUse';

  constructor(tableName: string) {
    super(
      `The table ${tableName} holds items already. Name a new one: nothing that is stored is mixed with an export.`,
    );
  }
}

/** Items of an export, as DynamoDB writes them: files of lines, compressed, each line with one item. */
async function itemsIn(folder: string): Promise<readonly Item[]> {
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.json.gz')).sort();
  const items: Item[] = [];
  for (const name of names)
    for (const line of gunzipSync(await readFile(join(folder, name)))
      .toString('utf8')
      .split('\n')) {
      if (line.trim() === '') continue;
      const { Item }: { Item: Item } = JSON.parse(line);
      items.push(Item);
    }
  return items;
}

/** Fills a new table from an export (DynamoDB JSON) that was copied into a folder; answers how many items there are. */
export async function restoreTable(client: DynamoDBClient, tableName: string, folder: string): Promise<number> {
  await ensureTable(client, tableName);
  const { Items = [] } = await client.send(new ScanCommand({ TableName: tableName, Limit: 1 }));
  if (Items.length > 0) throw new TableInUse(tableName);
  const items = await itemsIn(folder);
  for (let from = 0; from < items.length; from += BATCH) {
    let left: Record<string, { PutRequest: { Item: Item } }[]> = {
      [tableName]: items.slice(from, from + BATCH).map(Item => ({ PutRequest: { Item } })),
    };
    while (Object.values(left).some(requests => requests.length > 0)) {
      const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: left }));
      left = Object.fromEntries(
        Object.entries(UnprocessedItems ?? {}).map(([name, requests]) => [
          name,
          requests.flatMap(({ PutRequest }) => (PutRequest?.Item ? [{ PutRequest: { Item: PutRequest.Item } }] : [])),
        ]),
      );
    }
  }
  return items.length;
}
