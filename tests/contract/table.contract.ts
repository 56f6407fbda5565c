import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecordQueries } from '../../lambdas/aws/dynamodb/record-queries.ts';
import type { Table } from '../../lambdas/publishing/ports.ts';
import { sortDataset } from '../../lambdas/records/canonical.ts';
import { type Dataset, EMPTY } from '../../lambdas/records/dataset.ts';
import { recordKey } from '../../lambdas/records/record.ts';
import type { ReportDefinition } from '../../lambdas/records/report.ts';
import { accepted } from '../support/folder.ts';
import { folderOf, UNIVERSITIES } from '../support/institute.ts';
import { manyRecords, rank, record, SMALL, unit } from './records.ts';

export interface OpenTable {
  readonly table: Table & RecordQueries;
  /** For what happens behind the adapter's back. */
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly close: () => Promise<void>;
}

/** What every table of records must do, whatever it runs on. */
export function recordsContract(open: () => Promise<OpenTable>): void {
  let opened: OpenTable;
  let table: OpenTable['table'];

  beforeEach(async () => {
    opened = await open();
    table = opened.table;
  });
  afterEach(() => opened.close());

  const behindItsBack = () => DynamoDBDocumentClient.from(opened.client);
  const remove = (PK: string, SK: string) =>
    behindItsBack().send(new DeleteCommand({ TableName: opened.tableName, Key: { PK, SK } }));
  const markAsWriting = () =>
    behindItsBack().send(
      new UpdateCommand({
        TableName: opened.tableName,
        Key: { PK: 'IMPORT', SK: 'STATE' },
        UpdateExpression: 'SET #status = :writing',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':writing': 'writing' },
      }),
    );
  const places = (records: Dataset['records']) => records.map(recordKey);

  test('an empty table has no revision and nothing in it', async () => {
    expect(await table.revision()).toBeNull();
    expect(await table.readAll()).toEqual(EMPTY);
    expect(await table.write(EMPTY)).toMatchObject({ written: 0, unchanged: 0 });
    expect(await table.revision()).toBeNull();
  });

  test('pictures and fonts of a definition are read again, byte for byte, and lie apart from it', async () => {
    const files = folderOf(UNIVERSITIES);
    const definition = accepted(files).reports[0];
    if (definition === undefined) throw new Error('the institute has a definition');
    // More than an item of the table takes.
    const content = Buffer.alloc(700_000, 'almanac').toString('base64');
    const image = { format: 'png', sha256: 'a'.repeat(64), width: 100, height: 50, content } as const;
    const font = (letter: string) => ({ sha256: letter.repeat(64), content: content.slice(8) });
    const data = { regular: font('b'), bold: font('c') };
    const named = { family: 'Lora', regular: 'fonts/a.ttf', bold: 'fonts/b.ttf', licence: 'OFL' };
    const report: ReportDefinition = {
      ...definition,
      logo: { file: 'pictures/logo.png', image, decorative: true },
      theme: { fonts: { latin: { ...named, data } } },
    };
    await table.write({ ...EMPTY, reports: [report] });
    expect(await table.readAll()).toEqual({ ...EMPTY, reports: [report] });
    expect(JSON.stringify(await table.readReports())).not.toContain('"content"');
    await table.write({ ...EMPTY, reports: [{ ...report, topN: 7 }] });
    expect((await table.readAll()).reports).toEqual([{ ...report, topN: 7 }]);
  });

  test('what is written is read again, word for word', async () => {
    const { written, unchanged, revision } = await table.write(SMALL);
    const items = Object.values(SMALL).reduce((sum, list) => sum + list.length, 0);
    expect({ written, unchanged }).toEqual({ written: items, unchanged: 0 });
    expect(await table.readAll()).toEqual(sortDataset(SMALL));
    expect(await table.revision()).toBe(revision);
    expect(revision).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a repeated import changes nothing; a further record is the only thing written', async () => {
    const first = await table.write(SMALL);
    const again = await table.write({ ...SMALL, records: [...SMALL.records].reverse() });
    expect(again).toEqual({ written: 0, unchanged: first.written, revision: first.revision, changes: [] });
    const more = { ...SMALL, records: [...SMALL.records, record('gfci', '32', 'dublin', rank(11))] };
    const second = await table.write(more);
    expect(second).toMatchObject({ written: 1, unchanged: first.written });
    expect(second.revision).not.toBe(first.revision);
    expect(await table.readAll()).toEqual(sortDataset(more));
  });

  test('changed reference data replace what was stored', async () => {
    await table.write(SMALL);
    const renamed = { ...SMALL, units: SMALL.units.map(unit => ({ ...unit, aliases: [`${unit.id} shi`] })) };
    expect(await table.write(renamed)).toMatchObject({ written: SMALL.units.length });
    expect((await table.readAll()).units[0]?.aliases).toEqual(['beijing shi']);
  });

  test('a release is answered in order of rank', async () => {
    await table.write(SMALL);
    expect(places(await table.placesOfRelease('gfci/32'))).toEqual([
      'gfci/32/shanghai@1',
      'gfci/32/beijing@2',
      'gfci/32/beijing@1',
      'gfci/32/paris@1',
    ]);
    expect(places(await table.recordsOfRelease('gfci/32'))).toContain('gfci/32/tokyo@1');
    expect(await table.recordsOfRelease('gfci/33')).toEqual([]);
  });

  test('a tier is kept by its name, and is no place', async () => {
    await table.write(SMALL);
    const [scored, tiered] = await table.recordsOfRelease('gpci/2022');
    expect(scored?.place).toEqual({ kind: 'score' });
    expect(tiered?.place).toEqual({ kind: 'tier', tier: 'Alpha+' });
    expect(await table.placesOfRelease('gpci/2022')).toEqual([]);
    const key = { PK: 'RELEASE#gpci/2022', SK: 'TIER#tokyo#v0001' };
    const stored = await behindItsBack().send(new GetCommand({ TableName: opened.tableName, Key: key }));
    expect(stored.Item).toMatchObject({ GSI1PK: 'UNIT#tokyo', id: 'gpci/2022/tokyo@1' });
  });

  test('what an import changed is answered again to whoever repeats it, with what stood before its first try', async () => {
    const change = (before: string, after: string) =>
      ({ key: 'gfci/32/beijing@2', replaces: ['gfci/32/beijing@1'], before, after, reason: null }) as const;
    const many = Array.from({ length: 250 }, (_, index) => ({ ...change('9', '8'), key: `gfci/32/city-${index}@2` }));
    const first = await table.write(SMALL, [change('10', '8'), ...many]);
    expect(first.changes).toHaveLength(251);
    expect((await table.write(SMALL)).changes).toEqual(first.changes);
    const further = { ...SMALL, sources: [...SMALL.sources, ...SMALL.sources.map(one => ({ ...one, id: 'later' }))] };
    expect((await table.write(further)).changes).toEqual([]);
    await markAsWriting();
    const last = { ...further, units: [...further.units, unit('dublin')] };
    expect((await table.write(last, [change('8', '7')])).changes).toEqual([change('8', '7')]);
    await markAsWriting();
    expect((await table.write(last, [change('7', '6')])).changes).toEqual([change('8', '6')]);
  });

  test("a unit's history in a ranking is answered release by release, and all of its records together", async () => {
    await table.write(SMALL);
    const history = ['gfci/9/beijing@1', 'gfci/10/beijing@1', 'gfci/32/beijing@1', 'gfci/32/beijing@2'];
    expect(places(await table.historyOfUnit('beijing', 'gfci'))).toEqual(history);
    expect(places(await table.recordsOfUnit('beijing'))).toEqual([...history, 'gpci/2022/beijing@1']);
    expect(await table.historyOfUnit('beijing', 'gf')).toEqual([]);
  });

  test('a release of more than a megabyte comes back whole', async () => {
    const rows = manyRecords(1_000);
    const note = 'As the publisher says in a footnote of its own. '.repeat(25);
    const many = { ...rows, records: rows.records.map(record => ({ ...record, note })) };
    expect(Buffer.byteLength(JSON.stringify(many))).toBeGreaterThan(1.2 * 1024 * 1024);
    await table.write(many);
    expect((await table.readAll()).records).toHaveLength(1_000);
    const ranks = (await table.placesOfRelease('gfci/32')).map(({ place }) => place);
    expect(ranks).toEqual(Array.from({ length: 1_000 }, (_, index) => rank(index + 1)));
  });

  test('a record that was removed behind the back of the table is missed, and the next import brings it back', async () => {
    await table.write(SMALL);
    await remove('RELEASE#gfci/32', 'RANK#0000006#shanghai#v0001');
    const missed = { name: 'ReadIncomplete', facts: { what: 'The release gfci/32', expected: 5, found: 4 } };
    await expect(table.readAll()).rejects.toMatchObject(missed);
    await expect(table.recordsOfRelease('gfci/32')).rejects.toMatchObject(missed);
    await expect(table.historyOfUnit('shanghai', 'gfci')).rejects.toMatchObject({ facts: { expected: 1, found: 0 } });
    await expect(table.recordsOfUnit('shanghai')).rejects.toMatchObject({ facts: { expected: 1, found: 0 } });

    const short = { name: 'EarlierIncomplete', facts: { what: 'gfci/32', expected: 5, found: 4 } };
    await expect(table.write(await table.readForImport())).rejects.toMatchObject(short);
    expect(await table.write(SMALL)).toMatchObject({ written: 1 });
    expect(await table.readAll()).toEqual(sortDataset(SMALL));
  });

  test('a whole release, a source or a count that was removed is missed too', async () => {
    await table.write(SMALL);
    await remove('CATALOGUE#releases', 'gfci/9');
    await expect(table.readAll()).rejects.toMatchObject({
      facts: { what: "The table's releases", expected: 4, found: 3 },
    });
    await table.write(SMALL);
    await remove('COUNTS#release', 'gfci/9');
    await expect(table.readAll()).rejects.toMatchObject({
      facts: { what: 'The release gfci/9', expected: 0, found: 1 },
    });
    await table.write(SMALL);
    await remove('CATALOGUE#sources', 'constructed');
    await expect(table.readAll()).rejects.toMatchObject({
      facts: { what: "The table's sources", expected: 1, found: 0 },
    });
  });

  test('a record that was changed behind the back of the table is noticed, although the counts agree', async () => {
    await table.write(SMALL);
    await behindItsBack().send(
      new UpdateCommand({
        TableName: opened.tableName,
        Key: { PK: 'RELEASE#gfci/32', SK: 'RANK#0000006#shanghai#v0001' },
        UpdateExpression: 'SET body = :body',
        ExpressionAttributeValues: { ':body': JSON.stringify(record('gfci', '32', 'shanghai', rank(1))) },
      }),
    );
    await expect(table.readAll()).rejects.toMatchObject({ name: 'ReadAltered' });
  });

  test('an interrupted import is told in words, and its repeat mends it', async () => {
    await table.write(SMALL);
    await markAsWriting();
    await remove('RELEASE#gfci/32', 'RANK#0000006#shanghai#v0001');
    const told = {
      name: 'ImportInterrupted',
      message: expect.stringMatching(/did not finish.*run the same import again/),
    };
    for (const reading of [
      () => table.readAll(),
      () => table.revision(),
      () => table.recordsOfUnit('beijing'),
      () => table.recordsOfRelease('gfci/9'),
    ])
      await expect(reading()).rejects.toMatchObject(told);
    expect((await table.readForImport()).records).toHaveLength(SMALL.records.length - 1);
    await table.write(SMALL);
    expect(await table.readAll()).toEqual(sortDataset(SMALL));
  });

  test('another import cannot pass an interrupted one off as complete', async () => {
    await table.write(SMALL);
    await markAsWriting();
    await remove('RELEASE#gfci/32', 'RANK#0000006#shanghai#v0001');
    const part = await table.readForImport();
    const other = { ...part, records: [...part.records, record('gpci', '2022', 'paris', rank(3))] };
    const short = { name: 'EarlierIncomplete', facts: { what: 'gfci/32', expected: 5, found: 4 } };
    await expect(table.write(other)).rejects.toMatchObject(short);
    await expect(table.revision()).rejects.toMatchObject({ name: 'ImportInterrupted' });
  });

  test('a stored record is neither left out nor moved to another rank', async () => {
    await table.write(SMALL);
    const less = { ...SMALL, honours: [] };
    await expect(table.write(less)).rejects.toThrow(/honours .*pioneer\/beijing is stored but missing/);
    const moved = SMALL.records.map(old => (old.unit === 'shanghai' ? { ...old, place: rank(5) } : old));
    await expect(table.write({ ...SMALL, records: moved })).rejects.toThrow(
      /gfci\/32\/shanghai@1 is stored with another/,
    );
    expect(await table.readAll()).toEqual(sortDataset(SMALL));
  });

  test('what no item can hold is refused before anything is written', async () => {
    const [statement] = SMALL.statements;
    if (!statement) throw new Error('The small dataset lost its statement.');
    const long = { ...statement, text: { en: null, 'zh-Hans': '北'.repeat(140_000) } };
    await expect(table.write({ ...SMALL, statements: [long] })).rejects.toMatchObject({
      name: 'ItemTooLarge',
      facts: { what: 'statements s1', limit: 409_600 },
    });
    expect(await table.readAll()).toEqual(EMPTY);
  });

  test('of two imports at once one is done and the other is told to repeat', async () => {
    await table.write(SMALL);
    const further = ['dublin', 'seoul'].map(city => record('gfci', '32', city, rank(11)));
    const outcomes = await Promise.allSettled(
      further.map(one => table.write({ ...SMALL, records: [...SMALL.records, one] })),
    );
    const refused = outcomes.filter(outcome => outcome.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({
      name: expect.stringMatching(/ImportOvertaken|RecordMoved|RecordLeftOut/),
    });
    const stored = await table.readForImport();
    expect(stored.records).toHaveLength(SMALL.records.length + 1);
    const lost = further.filter(one => !places(stored.records).includes(recordKey(one)));
    await table.write({ ...stored, records: [...stored.records, ...lost] });
    expect((await table.readAll()).records).toHaveLength(SMALL.records.length + 2);
  });
}
