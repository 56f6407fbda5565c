import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  type GlobalSecondaryIndex,
  type KeySchemaElement,
  ResourceInUseException,
  ResourceNotFoundException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { BY_UNIT, KEY, UNFINISHED } from './schema.ts';

interface Keys {
  readonly partition: string;
  readonly sort: string;
}

const keySchema = ({ partition, sort }: Keys): KeySchemaElement[] => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

const index = (keys: Keys & { readonly name: string }): GlobalSecondaryIndex => ({
  IndexName: keys.name,
  KeySchema: keySchema(keys),
  Projection: { ProjectionType: 'ALL' },
});

const attributes: AttributeDefinition[] = [KEY, BY_UNIT, UNFINISHED].flatMap(({ partition, sort }) => [
  { AttributeName: partition, AttributeType: 'S' },
  { AttributeName: sort, AttributeType: 'S' },
]);

/** Makes the table unless it is there. For one machine and for tests; on AWS the stack makes it. */
export async function ensureTable(client: DynamoDBClient, tableName: string): Promise<void> {
  if (await isThere(client, tableName)) return;
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: attributes,
        KeySchema: keySchema(KEY),
        GlobalSecondaryIndexes: [index(BY_UNIT), index(UNFINISHED)],
      }),
    );
  } catch (error) {
    // Somebody else is creating it at this moment: their table will do.
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 0.1, maxDelay: 2 }, { TableName: tableName });
}

async function isThere(client: DynamoDBClient, tableName: string): Promise<boolean> {
  try {
    const { Table: table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    return table?.TableStatus === 'ACTIVE';
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}
