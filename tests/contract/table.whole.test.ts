import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe } from 'vitest';
import { ensureTable } from '../../lambdas/aws/dynamodb/ensure-table.ts';
import { createTable } from '../../lambdas/aws/dynamodb/table.ts';
import { openEmbeddedTable, TABLE_NAME } from '../../lambdas/local/embedded-table.ts';
import { runsContract } from './runs.contract.ts';
import { sharesContract } from './shares.contract.ts';
import { type OpenTable, recordsContract } from './table.contract.ts';

async function openEmbedded(): Promise<OpenTable> {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-table-'));
  const { table, client, close } = await openEmbeddedTable(folder);
  const closeAndRemove = async () => {
    await close();
    await rm(folder, { recursive: true });
  };
  return { table, client, tableName: TABLE_NAME, close: closeAndRemove };
}

const endpoint = process.env.ALMANAC_TEST_DYNAMODB_ENDPOINT;

async function openEndpoint(): Promise<OpenTable> {
  const client = new DynamoDBClient({
    ...(endpoint && { endpoint }),
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const tableName = `almanac-${randomUUID()}`;
  await ensureTable(client, tableName);
  const close = async () => {
    await client.send(new DeleteTableCommand({ TableName: tableName }));
    client.destroy();
  };
  return { table: createTable(client, tableName), client, tableName, close };
}

describe('on the embedded table', () => {
  describe('records', () => recordsContract(openEmbedded));
  describe('runs and editions', () => runsContract(openEmbedded));
  describe('shares and imports', () => sharesContract(openEmbedded));
});

const elsewhere = endpoint
  ? `on the DynamoDB at ${endpoint}`
  : 'SKIPPED on another DynamoDB: ALMANAC_TEST_DYNAMODB_ENDPOINT names none';

describe.skipIf(!endpoint)(elsewhere, () => {
  describe('records', () => recordsContract(openEndpoint));
  describe('runs and editions', () => runsContract(openEndpoint));
  describe('shares and imports', () => sharesContract(openEndpoint));
});
