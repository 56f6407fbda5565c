import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { draftRecipe } from '../../../lambdas/records/import/recipes/draft.ts';
import { readRecipe } from '../../../lambdas/records/import/recipes/read-recipe.ts';
import { openTables } from '../../../lambdas/records/import/tables/open-tables.ts';
import { accepted, type Files, folder, ranking, release, source, table, UNITS } from '../../support/folder.ts';
import { inLine } from '../awkward/awkward-file.ts';
import { makeWorkbook } from '../awkward/make-workbook.ts';
import { PUBLISHERS } from '../awkward/publishers.ts';

const draftOf = (
  name: string,
  content: string | Uint8Array,
  language: 'en' | 'zh-Hans' = 'en',
  sheet: string | null = null,
): string | null => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return draftRecipe(name, openTables({ path: name, size: bytes.length, bytes }), language, sheet);
};

const named = (part: string): readonly [string, string | Uint8Array] => {
  const found = PUBLISHERS.flatMap(({ files }) => Object.entries(files)).find(([name]) => name.startsWith(part));
  if (!found) throw new Error(`no file ${part}`);
  return found;
};

/** Imports a file by its draft as it is, with the ranking and source that the draft names. */
function imported(name: string, content: string | Uint8Array): readonly string[] {
  const draft = draftOf(name, content) ?? '';
  const id = /^recipe: (\S+)$/m.exec(draft)?.[1] ?? '';
  const files: Files = {
    'sources.csv': table('sources', [source(id), source('page')]),
    'units.csv': table('units', UNITS),
    'rankings.csv': table('rankings', [ranking(id)]),
    'releases.csv': table('releases', [release('2021', { ranking: id }), release('2022', { ranking: id })]),
    'imports/draft.yaml': draft,
    [name]: content,
  };
  return accepted(folder(files)).records.map(inLine);
}

describe('a draft reads the file that it was made from, as it is', () => {
  test('places with the sign of a tie apart, ranges and rows without a place', () =>
    expect(imported(...named('Institute 2022'))).toEqual([
      'beijing 2 94.8',
      'paris 2 94.8',
      'shanghai 101-125 -',
      'tokyo 1 96.4',
      'xian unranked -',
    ]));

  test('points without places', () =>
    expect(imported(...named('points'))).toEqual([
      'paris 1 1790.00',
      'tokyo 2 1780.50',
      'beijing 2 1795.23',
      'paris 2 1795.23',
      'shanghai 4 1794.90',
      'tokyo 1 1858.00',
      'xian unranked -',
    ]));

  test('releases side by side under a head in two rows', () =>
    expect(imported(...named('pairs'))).toEqual([
      'paris 1 758',
      'tokyo 2 755',
      'beijing 3 741',
      'paris 2 749',
      'tokyo 1 760',
    ]));
});

describe('a draft sees several releases side by side, however their heads are worded', () => {
  const rows = 'Tokyo,2,96.3,1,97.0\nParis,1,97.1,2,96.0\n';
  const RANKED = ['paris 1 97.1', 'tokyo 2 96.3', 'paris 2 96.0', 'tokyo 1 97.0'];
  test.each([
    ['City,GP 2021 Place,GP 2021 Points,GP 2022 Place,GP 2022 Points'],
    ['City,Rank 2021,Score 2021,Rank 2022,Score 2022'],
    ['City,Rank (2021),Score (2021),Rank (2022),Score (2022)'],
    ['城市,2021年排名,2021年得分,2022年排名,2022年得分'],
    ['城市,2021年度排名,2021年度得分,2022年度排名,2022年度得分'],
    ['城市,排名2021,得分2021,排名2022,得分2022'],
    ['City,2021 position,2021 total,2022 position,2022 total'],
  ])('%s', head => expect(imported('gp.csv', `${head}\n${rows}`)).toEqual(RANKED));

  test('places alone, beside another head with a year', () =>
    expect(imported('gp.csv', 'City,Population 2020,Rank 2021,Rank 2022\nTokyo,37,2,1\nParis,11,1,2\n')).toEqual([
      'paris 1 -',
      'tokyo 2 -',
      'paris 2 -',
      'tokyo 1 -',
    ]));
});

test('a draft reads the year from the head of the places where it stands there alone', () => {
  const file = 'City,Rank (2022),Score [0-100]\nTokyo,1,96.3\nParis,2,95.1\n';
  expect(draftOf('gp.csv', file)).toMatch(/^unpivot: "Rank \(\{year\}\)"/m);
  expect(imported('gp.csv', file)).toEqual(['paris 2 95.1', 'tokyo 1 96.3']);
});

test('scores of several years without places are drafted with the decimals that they print', () => {
  const file = 'City,2021,2022\nTokyo,96.35,97\nParis,95.1,96.2\n';
  expect(draftOf('gp.csv', file)).toMatch(/^decimals: 2 /m);
  expect(imported('gp.csv', file)).toEqual(['paris 2 95.10', 'tokyo 1 96.35', 'paris 2 96.20', 'tokyo 1 97.00']);
});

test.each(['Institute 2022', 'points', 'wide', 'pairs', 'City Scores'])(
  'the draft for %s has no more than fifteen lines, says what it guessed from, and is a recipe in both languages',
  part => {
    const [name, content] = named(part);
    for (const language of ['en', 'zh-Hans'] as const) {
      const draft = draftOf(name, content, language) ?? '';
      expect(draft.trim().split('\n').length).toBeLessThanOrEqual(15);
      expect(draft).toMatch(language === 'en' ? /# guessed from the column/ : /# 据列“/);
      expect(readRecipe('imports/draft.yaml', draft, LANGUAGES)).toMatchObject({ ok: true });
    }
  },
);

test('sums are skipped, and decimals are counted behind the mark that the column uses', () => {
  const draft = draftOf(...named('City Scores')) ?? '';
  expect(draft).toMatch(/^decimals: 1 /m);
  expect(draft).toContain('decimal_mark: ","');
  expect(draft).toContain('- { "City": "World" }');
});

test('a file without a table has no draft', () => {
  expect(draftOf('notes.csv', 'nothing here\n1,2\n')).toBeNull();
  expect(draftOf('empty.csv', '')).toBeNull();
});

describe('a workbook of an institute', () => {
  const VISITORS = {
    name: 'Visitors',
    rows: [
      ['Year', 'Place', 'Museum', 'Country', 'Remark'],
      ['2021', '1', 'Louvre', 'France', ''],
      ['2021', '2', 'Prado', 'Spain', 'estimated'],
      ['2021', '3', 'Orsay', 'France', ''],
      ['2022', '1', 'Louvre', 'France', ''],
      ['2022', '2', 'Orsay', 'France', ''],
      ['2022', '3', 'Prado', 'Spain', ''],
    ],
  };
  const REACH = {
    name: 'Reach',
    rows: [
      ['Museum', '2021', '2022'],
      ['Louvre', '1', '2'],
      ['Prado', '2', '1'],
    ],
  };
  const BOOK = makeWorkbook([VISITORS, REACH]);

  test('is drafted sheet by sheet, and each draft names the others', () => {
    expect(draftOf('Museums 2022.xlsx', BOOK)).toMatch(/^sheet: "Visitors"$/m);
    expect(draftOf('Museums 2022.xlsx', BOOK)).toMatch(/^# other sheets: Reach\. .*--sheet NAME/m);
    expect(draftOf('Museums 2022.xlsx', BOOK, 'en', 'Reach')).toMatch(/^sheet: "Reach"$/m);
    expect(draftOf('Museums 2022.xlsx', BOOK, 'en', 'Reach')).toMatch(/^unpivot: "\{year\}"/m);
  });

  test('has its units in the column that tells most apart, and not in that of the countries', () =>
    expect(draftOf('Museums 2022.xlsx', BOOK)).toMatch(/^ {2}unit: "\{Museum\}"/m));
});
