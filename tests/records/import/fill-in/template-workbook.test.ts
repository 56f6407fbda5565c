import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../lambdas/language/languages.ts';
import { SAMPLE } from '../../../../lambdas/local/paths.ts';
import { readFolder } from '../../../../lambdas/local/read-folder.ts';
import { type Dataset, EMPTY } from '../../../../lambdas/records/dataset.ts';
import { COLUMN_WORDS } from '../../../../lambdas/records/import/fill-in/column-words.ts';
import { exampleOf } from '../../../../lambdas/records/import/fill-in/examples.ts';
import { headKey, headOf, wordsOfColumn } from '../../../../lambdas/records/import/fill-in/heads.ts';
import { templateWorkbook } from '../../../../lambdas/records/import/fill-in/template-workbook.ts';
import { columnsOf, FLAT_KINDS, type FlatKind } from '../../../../lambdas/records/import/kind.ts';
import { openFiles } from '../../../../lambdas/records/import/open-files.ts';
import { parseFiles } from '../../../../lambdas/records/import/parse-files.ts';
import { columnLetters } from '../../../../lambdas/records/import/tables/column-letters.ts';
import { accepted, folder, table } from '../../../support/folder.ts';

const EDITORS = ['en', 'zh-Hans'] as const;

const columnsOfKind = (kind: FlatKind): readonly string[] => {
  const { required, optional } = columnsOf(kind, LANGUAGES);
  return [...required, ...optional].filter(column => column !== 'recipes');
};

/** The sheets of a workbook as the texts of their parts; the first is the one of notes. */
const sheetPart = (kind: FlatKind): string => `xl/worksheets/sheet${FLAT_KINDS.indexOf(kind) + 2}.xml`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The workbook with rows typed below the examples, as a spreadsheet stores them. */
function typed(workbook: Uint8Array, rows: (kind: FlatKind) => readonly (readonly string[])[], from = 3): Uint8Array {
  const parts = unzipSync(workbook);
  for (const kind of FLAT_KINDS) {
    const xml = rows(kind)
      .map((cells, at) => {
        const inner = cells.map((text, column) =>
          text === '' ? '' : `<c r="${columnLetters(column)}${at + from}" t="str"><v>${escaped(text)}</v></c>`,
        );
        return `<row r="${at + from}">${inner.join('')}</row>`;
      })
      .join('');
    const part = strFromU8(parts[sheetPart(kind)] ?? new Uint8Array());
    parts[sheetPart(kind)] = strToU8(part.replace('</sheetData>', `${xml}</sheetData>`));
  }
  return zipSync(parts);
}

const file = (bytes: Uint8Array, path = '模板 (2).XLSX') => folder({ [path]: bytes });

describe.each(EDITORS)('a workbook to fill in, in %s', language => {
  test('is imported as it is: its examples are passed over and told, and nothing is at fault', () => {
    for (const path of ['template.xlsx', 'records.xlsx']) {
      const outcome = parseFiles(file(templateWorkbook(EMPTY, LANGUAGES, language), path), EMPTY, LANGUAGES);
      expect(outcome.ok ? outcome.dataset : outcome.faults).toEqual(EMPTY);
      const passed = outcome.notes.filter(({ words }) => words.en?.startsWith('The example'));
      expect(passed.map(({ row }) => row)).toEqual(FLAT_KINDS.map(() => 2));
    }
  });

  test('gives back every record of the sample that is typed into it', async () => {
    const files = await readFolder(SAMPLE);
    const whole = accepted(files);
    const opened = openFiles(files, LANGUAGES);
    const bytes = typed(templateWorkbook(whole, LANGUAGES, language), kind =>
      opened.rows(kind).map(({ cells }) =>
        columnsOfKind(kind).map(column => {
          const cell = cells.get(column) ?? '';
          return typeof cell === 'string' ? cell : cell.join(';');
        }),
      ),
    );
    const nested = files.filter(({ path }) => /^(?:statements|reports)/.test(path));
    const again: Dataset = accepted([...nested, ...file(bytes)]);
    expect(again).toEqual(whole);
  });

  test('has a head, a note and no other’s head for every column, and notes that a spreadsheet shows whole', () => {
    for (const kind of FLAT_KINDS) {
      const heads = columnsOfKind(kind).map(column => headOf(kind, column, LANGUAGES, language));
      expect(new Set(heads.map(headKey)).size, kind).toBe(heads.length);
      for (const column of columnsOfKind(kind)) {
        const [zh = '', en = '', zhNote = ''] = wordsOfColumn(kind, column, LANGUAGES)?.words ?? [];
        expect([kind, column, zh, zhNote].join(' ')).toMatch(/\p{Script=Han}.* .*\p{Script=Han}/u);
        expect(en).toMatch(/^[A-Z0-9“a-z].*\.$/);
        expect(Math.max(en.length, zhNote.length)).toBeLessThanOrEqual(255);
      }
    }
  });
});

test('no words are kept for a column that no kind has', () => {
  for (const kind of FLAT_KINDS) {
    const used = new Set(columnsOf(kind, LANGUAGES).required.concat(columnsOf(kind, LANGUAGES).optional));
    for (const column of Object.keys(COLUMN_WORDS[kind]))
      expect([...used], `${kind} ${column}`).toContain(
        column.replace('*', 'en').replace(/^sort_key_en$/, 'sort_key_zh'),
      );
  }
});

/** A cell of each kind that makes a row of its own out of the example. */
const EDITED: Readonly<Record<FlatKind, readonly [column: string, text: string]>> = {
  units: ['aliases', 'Elsewhere'],
  groups: ['name_en', 'harbour cities'],
  rankings: ['name_en', 'Other Index'],
  releases: ['note', 'typed'],
  records: ['note', 'typed'],
  indicators: ['measure', 'EUR'],
  values: ['note', 'typed'],
  honours: ['note', 'typed'],
  sources: ['url', 'https://example.org/other'],
};

test('the examples are right records together', () => {
  const files = FLAT_KINDS.map(kind => {
    const cells = columnsOfKind(kind).map(column => [column, exampleOf(kind, column, LANGUAGES)] as const);
    return [`${kind}.csv`, table(kind, [Object.fromEntries([...cells, EDITED[kind]])])] as const;
  });
  const dataset = accepted(folder(Object.fromEntries(files)));
  for (const kind of FLAT_KINDS) expect([kind, dataset[kind].length]).toEqual([kind, 1]);
});

test('an example that was edited is a record like any other', () => {
  const bytes = typed(templateWorkbook(EMPTY, LANGUAGES, 'en'), kind =>
    kind === 'sources'
      ? [
          columnsOfKind(kind).map(column =>
            column === 'url' ? 'https://example.org/other' : exampleOf(kind, column, LANGUAGES),
          ),
        ]
      : [],
  );
  expect(accepted(file(bytes)).sources.map(({ url }) => url)).toEqual(['https://example.org/other']);
});

test('units, releases and statuses may be chosen; a unit whose name two bear is chosen by its id', async () => {
  const stored = accepted(await readFolder(SAMPLE));
  const parts = unzipSync(templateWorkbook(stored, LANGUAGES, 'zh-Hans'));
  const records = strFromU8(parts[sheetPart('records')] ?? new Uint8Array());
  const rules = [
    ...records.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)2:[^>]*>(?:<formula1>([^<]*)<\/formula1>)?/g),
  ];
  const byHead = new Map(
    rules.map(([, letters = '', formula]) => [columnsOfKind('records')[letters.charCodeAt(0) - 65], formula]),
  );
  expect(byHead.get('status')).toBe('&quot;unranked,not-in-universe,withdrawn,not-collected&quot;');
  expect(byHead.get('unit')).toBe(`lists!$A$1:$A$${stored.units.length}`);
  expect(byHead.get('release')).toMatch(/^OFFSET\(lists!\$D\$1,MATCH\(\$A2,lists!\$C\$1/);
  const lists = strFromU8(parts[`xl/worksheets/sheet${FLAT_KINDS.length + 2}.xml`] ?? new Uint8Array());
  for (const name of ['北京', stored.releases[0]?.id ?? '']) expect(lists).toContain(`>${name}</t>`);
  expect(templateWorkbook(stored, LANGUAGES, 'zh-Hans')).toEqual(templateWorkbook(stored, LANGUAGES, 'zh-Hans'));
});
