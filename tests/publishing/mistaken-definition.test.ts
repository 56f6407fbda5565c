import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import type { Fault } from '../../lambdas/records/import/fault.ts';
import { folder } from '../support/folder.ts';
import { shortLogistics } from '../support/short-logistics.ts';
import { openTestEnvironment, type TestEnvironment } from './environment.ts';

/** A definition of which each line that ends in a mark has a mistake; behind the mark stands the field. */
const YAML = readFileSync(join(import.meta.dirname, 'mistaken/economies.yaml'), 'utf8');

const WORDS = `# A heading

Fine words. <b>Bold.</b>

{{claim leadr unit=singapore release=lpi/2023}}
`;

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment('none');
});
afterAll(() => environment.leave());

/** The faults of the short logistics sample with this definition in place of its own. */
async function faultsOf(path: string, definition: string): Promise<readonly Fault[]> {
  const records = shortLogistics().filter(
    file => !file.path.startsWith('reports/') && file.path !== 'words/foreword.en.md',
  );
  const files = [...records, ...folder({ [path]: definition, 'words/foreword.en.md': WORDS })];
  const result = await importRecords(files, environment.table);
  if (result.ok) throw new Error('accepted, though it should be refused');
  return result.faults;
}

/** Line and field of each mark. */
const marks = YAML.split('\n').flatMap((line, at) => {
  const field = /#! (\S+)$/.exec(line)?.[1];
  return field === undefined ? [] : [{ line: at + 1, field }];
});

/** The field of a fault, that nobody knows or that is not as it must be. */
const fieldOf = ({ rule, column, value }: Fault): string =>
  rule === 'F05' ? [column ?? '', value ?? ''].filter(Boolean).join('.') : (column ?? '');

describe('a definition with fifty different mistakes', () => {
  test('has a fault at the line of each, in one go, and nowhere else', async () => {
    const faults = (await faultsOf('reports/economies.yaml', YAML)).filter(({ file }) => file.startsWith('reports/'));
    expect(marks.length).toBeGreaterThan(49);
    expect([...new Set(faults.map(({ line }) => line?.line))]).toEqual(marks.map(({ line }) => line));
    const told = faults.map(fault => `${fault.line?.line} ${fieldOf(fault)}`);
    for (const { line, field } of marks) expect(told).toContain(`${line} ${field}`);
  });

  test('has the same in JSON, each with a line of its own', async () => {
    // A field that stands twice is read once: JSON is written of what was read.
    const text = JSON.stringify(parse(YAML, { uniqueKeys: false }), null, 2);
    const faults = (await faultsOf('reports/economies.json', text)).filter(({ file }) => file.startsWith('reports/'));
    const told = new Set(faults.map(fieldOf));
    expect(marks.map(({ field }) => field).filter(field => !told.has(field))).toEqual([]);
    expect(faults.filter(({ line }) => line === undefined)).toEqual([]);
  });

  test('has every fault of the words that it names told besides', async () => {
    const faults = (await faultsOf('reports/economies.yaml', YAML)).filter(({ file }) => file.startsWith('words/'));
    expect(faults.map(({ rule, line }) => [rule, line?.line])).toEqual([
      ['F20', 1],
      ['F20', 3],
      ['F20', 3],
      ['F13', 5],
    ]);
  });

  test('is told in words that an editor knows, in both languages', async () => {
    for (const { message, remedy, translated, value } of await faultsOf('reports/economies.yaml', YAML)) {
      expect(`${message} ${remedy} ${value}`).not.toMatch(/Invalid|expected|received|\{"|unread/);
      const zh = `${translated['zh-Hans']?.message} ${translated['zh-Hans']?.remedy}`;
      // Fields, ids and what was found stand as they are written; no sentence is left in English.
      expect(zh).not.toMatch(/[a-z]{2,} (?:is|the|of|to|a|not|or|and) /);
    }
  });

  test('says nothing of what only follows from a mistake', async () => {
    const faults = await faultsOf('reports/economies.yaml', YAML);
    // Of a ranking that nobody knows no release is asked for, and an edition without an id bears none.
    expect(faults.filter(({ column }) => column?.startsWith('editions[0].histories[1].releases'))).toEqual([]);
    expect(faults.filter(({ column }) => column?.startsWith('editions[2].own'))).toEqual([]);
  });
});

test('a release is not taken for one of another year', async () => {
  const faults = await faultsOf('reports/economies.yaml', YAML);
  expect(faults.find(({ value }) => value === 'lpi-tracking/2033')?.remedy).toBe(
    'Correct the id (on record: 2016, 2018, 2023), or add it to releases.',
  );
});

describe('what a ranking measures', () => {
  /** The faults of the short logistics sample where its first ranking is said to measure this. */
  async function faultsWith(measures: string) {
    const records = shortLogistics().filter(({ path }) => path !== 'rankings.csv');
    const rankings = new TextDecoder().decode(shortLogistics().find(({ path }) => path === 'rankings.csv')?.bytes);
    const [head = '', first = '', ...others] = rankings.trimEnd().split('\n');
    const at = head.split(',').indexOf('measures_en');
    const cells = first.split(',');
    const table = [head, cells.with(at, measures).join(','), ...others].join('\n');
    const result = await importRecords([...records, ...folder({ 'rankings.csv': table })], environment.table);
    return result.ok ? [] : result.faults;
  }

  test('is refused by the import in the words by which a report refuses it', async () => {
    expect(await faultsWith('the lead of Singapore')).toEqual([
      expect.objectContaining({
        ...{ rule: 'V38', file: 'rankings.csv', row: 2, column: 'measures_en', value: 'the lead of Singapore' },
        message: expect.stringMatching(
          /“Singapore” taken for whoever is ranked; “lead” taken for a comparison or a change\.$/,
        ),
        remedy: 'Say in measures what the ranking counts, of whomever it ranks, without names, figures and places.',
      }),
    ]);
  });
});
