import { DeleteCommand, DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXPIRY } from '../../lambdas/aws/dynamodb/schema.ts';
import type { ImportBatch } from '../../lambdas/publishing/batch.ts';
import type { Table } from '../../lambdas/publishing/ports.ts';
import type { Share } from '../../lambdas/publishing/share.ts';
import type { ReportDefinition } from '../../lambdas/records/report.ts';
import { SMALL } from './records.ts';
import type { OpenTable } from './table.contract.ts';

const share = (letter: string, changes: Partial<Share> = {}): Share => ({
  tokenHash: letter.repeat(64),
  report: 'overseas-influence',
  edition: '2022',
  files: ['zh-Hans/report.pdf'],
  expiresAt: '2023-03-01T00:00:00.000Z',
  note: '给媒体 🗞',
  createdBy: 'wang',
  createdAt: `2023-02-17T00:00:00.000Z`,
  revokedAt: null,
  uses: 0,
  ...changes,
});

const batch = (changes: Partial<ImportBatch> = {}): ImportBatch => ({
  id: 'b1',
  status: 'open',
  files: [{ name: 'records/gfci.csv', bytes: 12 }],
  createdBy: 'wang',
  createdAt: '2023-02-17T00:00:00.000Z',
  updatedAt: '2023-02-17T00:00:00.000Z',
  version: 1,
  ...changes,
});

const names = { en: 'x', 'zh-Hans': 'x' };

const REPORT: ReportDefinition = {
  id: 'overseas-influence',
  titles: names,
  publisher: names,
  notice: names,
  basketNote: names,
  languages: ['en'],
  ownRanking: null,
  focus: { kinds: ['city'], countries: ['CN'], names },
  topN: 100,
  honours: null,
  displayNames: {},
  editions: [],
};

/** What every table of shares and import batches must do, whatever it runs on. */
export function sharesContract(open: () => Promise<OpenTable>): void {
  let opened: OpenTable;
  let table: Table;

  beforeEach(async () => {
    opened = await open();
    table = opened.table;
  });
  afterEach(() => opened.close());

  test('a share is found by the hash of its token, and by nothing else', async () => {
    await table.createShare(share('a'));
    expect(await table.getShare('a'.repeat(64))).toEqual(share('a'));
    for (const hash of ['b'.repeat(64), 'a'.repeat(63), 'A'.repeat(64)]) expect(await table.getShare(hash)).toBeNull();
    await expect(table.createShare(share('a', { note: 'another' }))).rejects.toThrow();
    expect(await table.getShare('a'.repeat(64))).toEqual(share('a'));
  });

  test('the shares of one edition are listed, the oldest first', async () => {
    await table.createShare(share('a', { createdAt: '2023-02-19T00:00:00.000Z' }));
    await table.createShare(share('b', { edition: '2021' }));
    await table.createShare(share('c', { report: 'other' }));
    await table.createShare(share('d', { files: null }));
    const listed = await table.listShares('overseas-influence', '2022');
    expect(listed.map(({ tokenHash }) => tokenHash[0])).toEqual(['d', 'a']);
    expect(listed[0]).toEqual(share('d', { files: null }));
  });

  test('uses are counted and shares revoked at once, and neither undoes the other', async () => {
    await table.createShare(share('a'));
    await Promise.all([
      ...Array.from({ length: 30 }, () => table.countUse('a'.repeat(64))),
      table.revokeShare('a'.repeat(64), 'first'),
    ]);
    expect(await table.revokeShare('a'.repeat(64), 'second')).toBe(true);
    expect(await table.getShare('a'.repeat(64))).toEqual(share('a', { uses: 30, revokedAt: 'first' }));
  });

  test('what is not there is neither revoked nor counted into being', async () => {
    expect(await table.revokeShare('a'.repeat(64), 'now')).toBe(false);
    await table.countUse('a'.repeat(64));
    expect(await table.getShare('a'.repeat(64))).toBeNull();
    expect(await table.listShares('overseas-influence', '2022')).toEqual([]);
  });

  test('a share vanishes thirty days after its end; nothing else ever does', async () => {
    await table.createShare(share('a'));
    const item = async (PK: string, SK: string) =>
      (
        await DynamoDBDocumentClient.from(opened.client).send(
          new GetCommand({ TableName: opened.tableName, Key: { PK, SK } }),
        )
      ).Item;
    expect((await item('SHARES', 'a'.repeat(64)))?.[EXPIRY]).toBe(Date.parse('2023-03-31T00:00:00Z') / 1000);
    await table.createBatch(batch());
    await table.write(SMALL);
    expect(await item('BATCH#b1', 'BATCH')).not.toHaveProperty(EXPIRY);
    expect(await item('IMPORT', 'STATE')).not.toHaveProperty(EXPIRY);
  });

  test('a batch is changed by whoever read it last, and by nobody else', async () => {
    expect(await table.getBatch('b1')).toBeNull();
    await table.createBatch(batch());
    await expect(table.createBatch(batch())).rejects.toThrow('exists already');
    expect(await table.getBatch('b1')).toEqual(batch());
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => table.updateBatch(batch({ status: 'ready', version: 2 }))),
    );
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect(await table.updateBatch(batch({ id: 'b2', version: 2 }))).toBe(false);
    expect(await table.getBatch('b1')).toEqual(batch({ status: 'ready', version: 2 }));
  });

  test('report definitions are read by themselves, and a lost one is missed', async () => {
    expect(await table.readReports()).toEqual([]);
    await table.write({ ...SMALL, reports: [REPORT] });
    expect(await table.readReports()).toEqual([REPORT]);
    const Key = { PK: 'CATALOGUE#reports', SK: REPORT.id };
    await DynamoDBDocumentClient.from(opened.client).send(new DeleteCommand({ TableName: opened.tableName, Key }));
    await expect(table.readReports()).rejects.toMatchObject({
      name: 'ReadIncomplete',
      facts: { expected: 1, found: 0 },
    });
  });
}
