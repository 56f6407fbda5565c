import { describe, expect, test } from 'vitest';
import { accepted, record, records, refused, table, withBase } from '../../support/folder.ts';

const statement = {
  id: 'three-years',
  text: { en: 'Beijing has led for three years.', 'zh-Hans': null },
  source: 'page',
  claim: { kind: 'S06', unit: 'beijing', editions: 3 },
};

const names = (en: string) => ({ en, 'zh-Hans': '名' });

const edition = {
  id: '2022',
  year: 2022,
  cutOff: '2023-02-17',
  event: { names: names('Forum'), place: names('Haikou'), date: '2023-02-17', source: 'page' },
  ownRelease: '2022',
  ownHistory: ['2021'],
  basket: ['gci/2022'],
  alsoReads: ['gci/2021'],
  histories: [{ ranking: 'gci', releases: ['2021', '2022'], units: ['beijing'] }],
  indicators: [],
  asks: [{ kind: 'S24', n: 10 }],
};

const report = {
  id: 'influence',
  titles: names('Report'),
  publisher: names('Institute'),
  notice: names('A sample.'),
  basketNote: names('A choice.'),
  languages: ['en', 'zh-Hans'],
  ownRanking: 'gci',
  focus: { kinds: ['city'], countries: ['CN'], names: names('Chinese cities') },
  topN: 10,
  honours: { report: 'influence', title: 'pioneer' },
  displayNames: { beijing: { en: 'Beijing', 'zh-Hans': '北京' } },
  editions: [edition],
};

const HONOURS = {
  'honours.csv': table('honours', [
    {
      report: 'influence',
      edition: '2022',
      title: 'pioneer',
      title_en: 'Pioneer',
      unit: 'beijing',
      order: '1',
      source: 'page',
    },
  ]),
};

const folderWith = (reports: unknown, statements: unknown = []) =>
  withBase(HONOURS, records(record('beijing', '1')), {
    'reports.json': JSON.stringify(reports),
    'statements/press.json': JSON.stringify(statements),
  });

test('a statement and a report definition are read as they were written', () => {
  const dataset = accepted(folderWith([report], [statement]));
  expect(dataset.reports).toEqual([report]);
  expect(dataset.statements).toEqual([statement]);
});

test('one object may stand without its array', () => {
  expect(accepted(folderWith(report)).reports).toEqual([report]);
});

describe('what a report names must be on record', () => {
  test.each([
    ['editions[0].basket[0]', 'gci/2019', { basket: ['gci/2019'] }],
    ['editions[0].alsoReads[0]', 'gcx/2022', { alsoReads: ['gcx/2022'] }],
    ['editions[0].ownRelease', 'gci/2023', { ownRelease: '2023' }],
    ['editions[0].ownHistory[0]', 'gci/2019', { ownHistory: ['2019'] }],
    ['editions[0].indicators[0]', 'gdp', { indicators: ['gdp'] }],
    [
      'editions[0].histories[0].units[0]',
      'atlantis',
      { histories: [{ ...edition.histories[0], units: ['atlantis'] }] },
    ],
    [
      'editions[0].histories[0].releases[0]',
      'gci/2019',
      { histories: [{ ...edition.histories[0], releases: ['2019'] }] },
    ],
  ])('%s', (column, value, change) => {
    const faults = refused(folderWith([{ ...report, editions: [{ ...edition, ...change }] }]));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 'F08', file: 'reports.json', row: 1, column, value });
  });

  test.each([
    ['honours', 'influence/laureate', { honours: { report: 'influence', title: 'laureate' } }],
    ['displayNames.atlantis', 'atlantis', { displayNames: { atlantis: names('Atlantis') } }],
  ])('%s', (column, value, change) => {
    expect(refused(folderWith([{ ...report, ...change }]))).toMatchObject([{ rule: 'F08', column, value }]);
  });

  test('V16: the source of its event, and of a statement', () => {
    const event = { ...edition.event, source: 'hearsay' };
    const faults = refused(
      folderWith([{ ...report, editions: [{ ...edition, event }] }], [{ ...statement, source: 'rumour' }]),
    );
    expect(faults.map(({ rule, column, value }) => [rule, column, value])).toEqual([
      ['V16', 'editions[0].event.source', 'hearsay'],
      ['V16', 'source', 'rumour'],
    ]);
  });
});

test('a report that follows another’s ranking may say so of the event, and no other may', () => {
  const editions = [{ ...edition, compiled: '2023-03', event: { ...edition.event, of: 'own-ranking' } }];
  expect(refused(folderWith([{ ...report, honours: null, ownRanking: null, editions }]))).toMatchObject([
    { file: 'reports.json', row: 1, remedy: expect.stringMatching(/[Ll]eave "of" out of the event/) },
  ]);
});

describe('what has not the shape is refused at its place', () => {
  test.each([
    ['F06', 'publisher', { publisher: undefined }],
    ['F07', 'topN', { topN: 0 }],
    ['F07', 'languages[1]', { languages: ['en', 'fr'] }],
    ['F07', 'editions[0].cutOff', { editions: [{ ...edition, cutOff: '2023-02' }] }],
    ['F07', 'editions[0].basket[0]', { editions: [{ ...edition, basket: ['gci 2022'] }] }],
    ['F07', 'editions[0].basket[1]', { editions: [{ ...edition, basket: ['gci/2022', 'gci/2022'] }] }],
    ['F07', 'editions[1].id', { editions: [edition, edition] }],
    ['F06', 'editions[0].asks[0].kind', { editions: [{ ...edition, asks: [{ n: 10 }] }] }],
    ['F05', null, { mayor: 'X' }],
  ])('%s at %s', (rule, column, change) => {
    const faults = refused(folderWith([{ ...report, ...change }]));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule, column, row: 1 });
  });

  test('all faults of one item', () => {
    const faults = refused(
      folderWith([], [{ ...statement, id: 'A B', text: { en: null, 'zh-Hans': null }, claim: {} }]),
    );
    expect(faults.map(({ rule, column }) => [rule, column])).toEqual([
      ['F06', 'claim.kind'],
      ['F07', 'id'],
      ['F07', 'text'],
    ]);
  });
});

test('F09: two statements with one id', () => {
  const other = { ...statement, text: { en: 'Other words.', 'zh-Hans': null } };
  expect(refused(folderWith([], [statement, other]))).toMatchObject([{ rule: 'F09', row: 2, value: 'three-years' }]);
});
