import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOfJson, extentOfLines } from '../../../lambdas/records/import/extent.ts';
import { LIMITS } from '../../../lambdas/records/import/limits.ts';
import { overLimits } from '../../../lambdas/records/import/over-limits.ts';
import { printFaults } from '../../../lambdas/records/import/print-faults.ts';
import { toldFaults } from '../../../lambdas/records/import/told-faults.ts';
import { BASE, folder, record, records, refused, table, unit, withBase } from '../../support/folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the extent of a text is counted before it is read', () => {
  test('in lines and cells, with commas and line breaks inside quotation marks left alone', () => {
    const text = 'a,b,c\n1,"x, ""y"",\nz",3\n\n北京,2\n';
    expect(extentOfLines(bytes(text))).toEqual({ rows: 4, columns: 3, cells: 9, signs: 7, nesting: 0 });
  });

  test.each([
    ['a;b;c,d\n1;2;3', 3],
    ['a\tb\n1\t2', 2],
    ['a\r\nb\r\n', 1],
    ['a\rb', 1],
  ])('%j has %d columns and two rows', (text, columns) => {
    expect(extentOfLines(bytes(text))).toMatchObject({ rows: 2, columns });
  });

  test('of any table, whatever stands in its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', '京') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), table => {
        const quoted = table.map(row => row.map(text => `"${text.replaceAll('"', '""')}"`).join(','));
        const { rows, cells } = extentOfLines(bytes(`h1,h2,h3\n${quoted.join('\n')}\n`));
        expect([rows, cells]).toEqual([table.length + 1, table.flat().length + 3]);
      }),
    );
  });

  test('in items, values and parts of JSON', () => {
    const text = JSON.stringify([{ a: '1,{"', b: [1, [2]] }, { a: '北京\\' }]);
    expect(extentOfJson(bytes(text))).toMatchObject({ rows: 2, columns: 2, signs: 4, nesting: 4 });
  });
});

/** What is refused, by the limit that its fault names. */
const refusedFor = (files: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
  overLimits(folder(files)).map(({ file, rule, message }) => `${file} ${rule} ${message.split(':')[0]}`);

test.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
  ['rows', { 'records.csv': 'a\n'.repeat(LIMITS.rows + 1) }, '(all files) F16 Rows of this import'],
  ['items', { 'records.json': `[${'1,'.repeat(LIMITS.rows)}1]` }, '(all files) F16 Rows of this import'],
  ['columns', { 'records.csv': ','.repeat(LIMITS.columns) }, 'records.csv F16 Columns'],
  [
    'fields',
    { 'records.json': `[{${Array.from({ length: LIMITS.columns + 1 }, (_, at) => `"f${at}":1`).join(',')}}]` },
    'records.json F16 Columns',
  ],
  ['signs', { 'records.csv': `a\n"${'x'.repeat(LIMITS.signs + 1)}"` }, 'records.csv F16 Signs of one cell'],
  ['signs of JSON', { 'a.json': `["${'x'.repeat(LIMITS.signs + 1)}"]` }, 'a.json F16 Signs of one cell'],
  ['parts', { 'reports.json': '['.repeat(LIMITS.nesting + 1) }, 'reports.json F16 Parts within parts'],
  [
    'cells',
    { 'records.csv': `${','.repeat(999)}\n`.repeat(LIMITS.cells / 1_000 + 1) },
    '(all files) F16 Cells of this import',
  ],
  [
    'rows of several files',
    { 'records/a.csv': 'a\n'.repeat(LIMITS.rows / 2), 'records/b.csv': 'a\n'.repeat(LIMITS.rows / 2 + 1) },
    '(all files) F16 Rows of this import',
  ],
  [
    'rows in UTF-16',
    { 'records.csv': Buffer.from(`\ufeff${'a\n'.repeat(LIMITS.rows + 1)}`, 'utf16le') },
    '(all files) F16 Rows of this import',
  ],
])('an import of too many %s is refused before it is read', (_, files, words) => {
  expect(refusedFor(files)).toEqual([words]);
});

test('an import of too many files, or of too many bytes together, is refused unread', () => {
  const many = Array.from({ length: LIMITS.files + 1 }, (_, at) => ({
    path: `records/${at}.csv`,
    size: 1,
    bytes: null,
  }));
  expect(overLimits(many)).toMatchObject([{ rule: 'F16', message: 'Files: 101; at most 100 can be read.' }]);
  const large = ['a', 'b', 'c'].map(name => ({ path: `records/${name}.csv`, size: 40 * 1024 * 1024, bytes: null }));
  expect(overLimits(large)).toMatchObject([
    {
      rule: 'F16',
      message: 'Bytes: 125,829,120; at most 104,857,600 can be read.',
      remedy: expect.stringMatching(/^Split/),
    },
  ]);
});

test('what is at its limit is not over it', () => {
  expect(refusedFor({ 'records.csv': `${'x'.repeat(LIMITS.signs)}${','.repeat(LIMITS.columns - 1)}` })).toEqual([]);
  expect(refusedFor({ 'records.csv': 'a\n'.repeat(LIMITS.rows) })).toEqual([]);
  expect(refusedFor({ 'a.json': '['.repeat(LIMITS.nesting) })).toEqual([]);
  expect(overLimits(withBase(records(record('beijing', '1'))))).toEqual([]);
  expect(overLimits(folder(BASE))).toEqual([]);
});

test('of many faults the first are told and all are counted; none is longer than a person reads', () => {
  const fault = { file: 'records.csv', column: 'unit', rule: 'F07', remedy: 'Mend it.', translated: {} } as const;
  const faults = Array.from({ length: LIMITS.faults + 5 }, (_, at) => ({
    ...fault,
    row: at + 2,
    value: 'x'.repeat(30_000),
    message: 'y'.repeat(30_000),
  }));
  const told = toldFaults(faults);
  expect([told.faults.length, told.count]).toEqual([LIMITS.faults, LIMITS.faults + 5]);
  expect(told.faults[0]?.value).toBe(`${'x'.repeat(LIMITS.faultSigns)}…`);
  expect(told.faults[0]?.message).toHaveLength(LIMITS.faultSigns + 1);
  const words = printFaults(told.faults, 'en', told.count);
  expect(words).toMatch(/^The import was refused: 1005 faults in 1 file\. Nothing was written\./);
  expect(words).toMatch(/These are the first 1000 of 1005: mend them, and import again\.\n$/);
  expect(printFaults(told.faults.slice(0, 3))).not.toContain('These are the first');
});

test('a file that is wrong in every row is read until nobody reads on, and its other rows are said to be left', () => {
  const rows = LIMITS.readFaults + 7;
  const files = { 'sources.csv': `source,title_en,title_zh\n${'Not An Id,A,甲\n'.repeat(rows)}` };
  const faults = refused(folder(files));
  const left = faults.find(({ rule }) => rule === 'F16');
  expect(left).toMatchObject({
    file: 'sources.csv',
    row: null,
    message: 'Faults in rows: more than 20,000 can be read.',
    remedy: expect.stringMatching(
      /^Mend those that are told, and import again: (\d+ further rows were|one further row was) not looked at\.$/,
    ),
    translated: { 'zh-Hans': { message: expect.stringContaining('20000') } },
  });
  expect(faults[0]).toEqual(left);
  expect(faults.length).toBeLessThan(10);
});

test('a name that many units bear is told with the first of them and their number', () => {
  const units = Array.from({ length: 25 }, (_, at) => unit(`taizhou-${at}`, 'Taizhou', '台州'));
  const files = withBase({ 'units.csv': table('units', units) }, records(record('Taizhou', '1')));
  const told = refused(files).find(({ rule, column }) => rule === 'V01' && column === 'unit');
  expect(told?.message).toMatch(/^"Taizhou" matches 25 units: .*\(taizhou-9, .*\); and 15 more\.$/);
  expect(told?.translated?.['zh-Hans']?.message).toMatch(/^“Taizhou”对应25个单位：.*；等25个。$/);
});
