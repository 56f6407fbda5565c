import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../publishing/ports.ts';
import { importTable } from './batches.ts';
import { editionTable } from './editions.ts';
import { keptRecipes, listEntries } from './import-entries.ts';
import type { Access } from './item.ts';
import { readAll, readForImport, readReports, revision } from './read-records.ts';
import { type RecordQueries, recordQueries } from './record-queries.ts';
import { runTable } from './runs.ts';
import { shareTable } from './shares.ts';
import { withdraw, withoutImport, writtenByImports } from './withdraw.ts';
import { writeRecords } from './write-records.ts';

/** The port on one DynamoDB table, and the questions that its keys answer directly. */
export function createTable(
  client: DynamoDBClient,
  tableName: string,
  wait: Access['wait'] = milliseconds => sleep(milliseconds),
): Table & RecordQueries {
  const access: Access = { client: DynamoDBDocumentClient.from(client), tableName, wait };
  return {
    readAll: () => readAll(access),
    readForImport: () => readForImport(access),
    write: (next, changes = [], batch, facts, watch) =>
      writeRecords(access, next, changes, batch ?? null, facts, watch),
    listImports: () => listEntries(access),
    writtenByImports: () => writtenByImports(access),
    keptRecipes: () => keptRecipes(access),
    withoutImport: id => withoutImport(access, id),
    withdraw: (id, next, confirm) => withdraw(access, id, next, confirm),
    revision: () => revision(access),
    readReports: () => readReports(access),
    ...editionTable(access),
    ...runTable(access),
    ...shareTable(access),
    ...importTable(access),
    ...recordQueries(access),
  };
}
