import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { EMPTY } from '../../../lambdas/records/dataset.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import { asId, fits } from '../../../lambdas/records/import/recipes/template.ts';
import { accepted, folder, ranking, source, table, withBase } from '../../support/folder.ts';
import { makeWorkbook } from '../awkward/make-workbook.ts';

const RECIPE = `recipe: points
file: points*.csv
decimals: 1
compute_ranks: { best: lowest, ties: dense }
records: { ranking: gci, release: "{year}", unit: "{team}", score: "{points}", source: page }
`;

const DENSE = ranking('gci', { direction: 'lower-is-better', tie_rule: 'dense' });

const POINTS = 'team,points,year\nTokyo,10.5,2022\nParis,9,2022\nBeijing,9.0,2022\nShanghai,12,2022\n';

test('places are computed as the recipe declares, and marked as computed', () => {
  const { records } = accepted(
    withBase({ 'imports/points.yaml': RECIPE, 'points.csv': POINTS, 'rankings.csv': table('rankings', [DENSE]) }),
  );
  expect(records.map(({ unit, place, basis }) => [unit, place, basis])).toEqual([
    ['beijing', { kind: 'rank', rank: 1 }, 'computed'],
    ['paris', { kind: 'rank', rank: 1 }, 'computed'],
    ['shanghai', { kind: 'rank', rank: 3 }, 'computed'],
    ['tokyo', { kind: 'rank', rank: 2 }, 'computed'],
  ]);
});

test('the source that the rows rest on names the recipe, and keeps it when it is given again', () => {
  const stored = accepted(
    withBase({ 'imports/points.yaml': RECIPE, 'points.csv': POINTS, 'rankings.csv': table('rankings', [DENSE]) }),
  );
  expect(stored.sources.find(({ id }) => id === 'page')?.recipes).toEqual(['points']);
  expect(stored.sources.find(({ id }) => id === 'notice')?.recipes).toBeUndefined();
  const again = accepted(
    folder({ 'sources.csv': table('sources', [source('page', { url: 'https://example.org' })]) }),
    stored,
  );
  expect(again.sources.find(({ id }) => id === 'page')).toMatchObject({
    url: 'https://example.org',
    recipes: ['points'],
  });
});

test('a stored source is marked too, and a fault stands at its place in the publisher’s file', () => {
  const stored = accepted(withBase({ 'rankings.csv': table('rankings', [DENSE]) }));
  const next = folder({ 'imports/points.yaml': RECIPE, 'points 2022.csv': POINTS });
  expect(accepted(next, stored).sources.find(({ id }) => id === 'page')?.recipes).toEqual(['points']);
  const wrong = folder({ 'imports/points.yaml': RECIPE, 'points 2022.csv': POINTS.replace('Paris', 'Atlantis') });
  const outcome = parseFiles(wrong, stored, LANGUAGES);
  expect(outcome.ok ? [] : outcome.faults).toMatchObject([
    { file: 'points 2022.csv', row: 3, rule: 'V01', column: 'unit', value: 'Atlantis' },
  ]);
  expect(parseFiles(next, EMPTY, LANGUAGES).ok).toBe(false);
});

test.each([
  ['the*.csv', 'THE2023.csv', '2023'],
  ['* (unranked)', 'Eritrea (unranked)', 'Eritrea'],
  ['*a*b', 'xaxb', 'x'],
  ['a', 'A', ''],
])('"%s" fits "%s"', (pattern, text, star) => expect(fits(pattern, text)).toBe(star));

test.each([
  ['the*.csv', 'the2023.csv.bak'],
  ['ab*ba', 'aba'],
  ['', 'x'],
])('"%s" does not fit "%s"', (pattern, text) => expect(fits(pattern, text)).toBeNull());

test('a pattern of many stars takes no longer than its text is long', () => {
  expect(fits(`${'*a'.repeat(200)}b`, 'a'.repeat(200_000))).toBeNull();
});

test.each([
  ['São Paulo', 'sao-paulo'],
  ["Xi'an", 'xian'],
  ['  Texas A&M University ', 'texas-a-m-university'],
])('"%s" as an id is %s', (text, id) => expect(asId(text)).toBe(id));

const SETTING = (set: string) => `recipe: points
file: points*.csv
rankings: { ranking: points, name_en: Air Points, name_zh: 积分, short_name_en: Air Points, short_name_zh: 积分, publisher_en: X, publisher_zh: 某, direction: higher-is-better, unit_kinds: city, source: page }
units: { unit: "{team|id}", kind: city, name_en: "{team}", name_zh: "{zh}", sort_key_zh: x, source: page }
when:
  - { if: { team: "* (new)" }, set: ${set} }
`;

test('a condition sets a column of every kind that has it, or of one alone', () => {
  const file = 'team,zh\nUr (new),乌尔\n';
  const read = (set: string) => accepted(withBase({ 'imports/p.yaml': SETTING(set), 'points.csv': file }));
  const one = read('{ "units.name_en": "{*}", "units.unit": "{*|id}" }');
  expect(one.units.find(({ id }) => id === 'ur')?.names.en).toBe('Ur');
  expect(one.rankings.find(({ id }) => id === 'points')?.names.en).toBe('Air Points');
  const all = read('{ name_en: "{*}", unit: "{*|id}" }');
  expect(all.rankings.find(({ id }) => id === 'points')?.names.en).toBe('Ur');
});

test.each(['{ nmae_en: "{*}" }', '{ "records.name_en": "{*}" }', '{ "units.rank": "1" }'])(
  'a condition that sets what no kind has is refused: %s',
  set => {
    const outcome = parseFiles(
      withBase({ 'imports/p.yaml': SETTING(set), 'points.csv': 'team,zh\nUr,乌尔\n' }),
      EMPTY,
      LANGUAGES,
    );
    expect(outcome.ok ? [] : outcome.faults).toMatchObject([
      {
        rule: 'F17',
        file: 'imports/p.yaml',
        message: expect.stringContaining('no kind of the recipe has such a column'),
      },
    ]);
  },
);

/** Of three cities the places in two years, one of them with a dash for none. */
const WIDE = 'City,2021,2022\nTokyo,1,1\nParis,2,2\nBeijing,–,3\n';
const wideRecipe = (skip: string) => `recipe: wide
file: wide*.csv
unpivot: "{year}"
records: { ranking: gci, release: "{year}", unit: "{City}", rank: "{value}", source: page }
skip: [${skip}]
`;

test.each([
  ['the cell of a year', '{ value: "–" }', ['beijing 2022', 'paris 2021', 'paris 2022', 'tokyo 2021', 'tokyo 2022']],
  ['a year', '{ year: "2021" }', ['beijing 2022', 'paris 2022', 'tokyo 2022']],
  ['a column of the whole row', '{ City: Beijing }', ['paris 2021', 'paris 2022', 'tokyo 2021', 'tokyo 2022']],
  [
    'empty cells, of which there are none',
    '{ value: "" }, { City: Beijing }',
    ['paris 2021', 'paris 2022', 'tokyo 2021', 'tokyo 2022'],
  ],
])('of a wide table rows are skipped by %s', (_, skip, left) => {
  const { records } = accepted(withBase({ 'imports/wide.yaml': wideRecipe(skip), 'wide 2022.csv': WIDE }));
  expect(records.map(({ unit, release }) => `${unit} ${release}`).sort()).toEqual(left);
});

test('a sheet that a recipe does not name is none that lacks its columns', () => {
  const book = makeWorkbook([
    {
      name: 'Places',
      rows: [
        ['City', 'Rank'],
        ['Tokyo', '1'],
      ],
    },
    {
      name: 'Visitors',
      rows: [
        ['City', 'Guests'],
        ['Tokyo', '7'],
      ],
    },
  ]);
  const recipe = `recipe: book
file: "Book*.xlsx"
sheet: Places
records: { ranking: gci, release: "2022", unit: "{City}", rank: "{Rank}", source: page }
`;
  const outcome = parseFiles(withBase({ 'imports/book.yaml': recipe, 'Book 1.xlsx': book }), EMPTY, LANGUAGES);
  expect(outcome.notes.map(({ words }) => words.en).filter(text => text?.includes('sheet'))).toEqual([]);
});

test('a condition on an empty cell of a wide row, which gives no row, is told to set nothing', () => {
  const recipe = `${wideRecipe('')}when:\n  - { if: { value: "" }, set: { status: withdrawn } }\n`;
  const wide = 'City,2021,2022\nTokyo,1,1\nParis,,2\n';
  const outcome = parseFiles(withBase({ 'imports/wide.yaml': recipe, 'wide 2022.csv': wide }), EMPTY, LANGUAGES);
  const told = outcome.notes.map(({ words }) => words.en).filter(text => text?.includes('asks for an empty cell'));
  expect(told).toEqual([expect.stringContaining('sets status: with "unpivot" an empty cell gives no row')]);
});

test('a degree that a computer wrote is kept to a millionth, whatever decimals are declared', () => {
  const recipe = `recipe: ports
file: ports.csv
decimals: 4
units: { unit: "{Port|id}", kind: city, name_en: "{Port}", name_zh: 港, sort_key_zh: gang, longitude: "{East}", latitude: "10", source: page }
`;
  const { units } = accepted(
    withBase({ 'imports/ports.yaml': recipe, 'ports.csv': 'Port,East\nQuayside,-87.90730000000001\n' }),
  );
  expect(units.find(({ id }) => id === 'quayside')).toMatchObject({ longitude: '-87.9073' });
});

test('a row that is skipped is ahead of others all the same, unless its score is taken out', () => {
  const placesOf = (recipe: string) =>
    accepted(
      withBase({
        'imports/points.yaml': recipe,
        'points.csv': 'team,points,year\nTokyo,10.5,2022\nOthers,9.5,2022\nParis,9,2022\nShanghai,12,2022\n',
        'rankings.csv': table('rankings', [DENSE]),
      }),
    ).records.map(({ unit, place, computedAmong }) => [unit, place, computedAmong]);
  const skipping = `${RECIPE}skip:\n  - { team: Others }\n`;
  expect(placesOf(skipping)).toEqual([
    ['paris', { kind: 'rank', rank: 1 }, 4],
    ['shanghai', { kind: 'rank', rank: 4 }, 4],
    ['tokyo', { kind: 'rank', rank: 3 }, 4],
  ]);
  expect(placesOf(`${skipping}when:\n  - { if: { team: Others }, set: { score: "" } }\n`)).toEqual([
    ['paris', { kind: 'rank', rank: 1 }, 3],
    ['shanghai', { kind: 'rank', rank: 3 }, 3],
    ['tokyo', { kind: 'rank', rank: 2 }, 3],
  ]);
});

test('an empty cell of a wide table is a unit without a score, where places are computed', () => {
  const recipe = `recipe: points
file: points.csv
decimals: 0
unpivot: "{year}"
compute_ranks: { best: lowest, ties: dense }
records: { ranking: gci, release: "{year}", unit: "{team}", score: "{value}", source: page }
`;
  const files = (text: string) =>
    withBase({
      'imports/points.yaml': text,
      'points.csv': 'team,2021,2022\nTokyo,10,9\nParis,9,\nSource: Institute,,\n',
      'rankings.csv': table('rankings', [DENSE]),
    });
  expect(parseFiles(files(recipe), EMPTY, LANGUAGES)).toMatchObject({
    faults: [{ rule: 'V04', row: 3, column: 'score' }],
  });
  const told = `${recipe}when:\n  - { if: { value: "" }, set: { status: not-in-universe } }\n`;
  expect(accepted(files(told)).records.map(({ unit, release, place }) => `${unit} ${release} ${place.kind}`)).toEqual([
    'paris 2021 rank',
    'tokyo 2021 rank',
    'paris 2022 absent',
    'tokyo 2022 rank',
  ]);
});
