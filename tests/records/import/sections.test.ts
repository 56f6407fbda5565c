import { expect, test } from 'vitest';
import { accepted, record, records, refused, table, withBase } from '../../support/folder.ts';

const names = (en: string) => ({ en, 'zh-Hans': '名' });

const edition = {
  id: '2022',
  year: 2022,
  cutOff: '2023-02-17',
  event: null,
  ownRelease: '2022',
  ownHistory: [],
  basket: ['gci/2022'],
  alsoReads: [],
  histories: [],
  indicators: [],
  asks: [],
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
  displayNames: {},
  editions: [edition],
};

const honoured = (year: string) => ({
  report: 'influence',
  edition: year,
  title: 'pioneer',
  title_en: 'Pioneer',
  unit: 'beijing',
  order: '1',
  source: 'page',
});

const folderOf = (definition: unknown, year = '2022') =>
  withBase({ 'honours.csv': table('honours', [honoured(year)]) }, records(record('beijing', '1')), {
    'reports.json': JSON.stringify([definition]),
  });

/** A report of one edition that asks for these sections. */
const asking = (sections: unknown) => ({ ...report, editions: [{ ...edition, sections }] });

/** What an import says of a definition: where, under which rule, what is wrong and what is to be done. */
const faults = (definition: unknown, year?: string) =>
  refused(folderOf(definition, year)).map(({ file, row, column, value, rule, message, remedy }) => {
    expect([file, row]).toEqual(['reports.json', 1]);
    return { column, value, rule, text: `${message} ${remedy}` };
  });

const AT = 'editions[0].sections';

test('sections are read as they were written, those of the report and those of an edition', () => {
  const sections = [
    { id: 'profiles', units: ['beijing'] },
    { id: 'findings', most: 3 },
  ];
  const definition = { ...asking(sections), sections: [{ id: 'full-tables', rankings: ['gci'] }] };
  expect(accepted(folderOf(definition)).reports).toEqual([definition]);
});

test('an unknown section is named with those that there are', () => {
  const known = /Name one of summary, findings, changes, how-to-read, .*full-tables; the cover and the sources/;
  expect(faults(asking([{ id: 'findings' }, { id: 'digest' }]))).toEqual([
    { column: `${AT}[1].id`, value: 'digest', rule: 'F07', text: expect.stringMatching(known) },
  ]);
});

test('neither is what every object has a section, nor a thing that one is told', () => {
  expect(faults(asking([{ id: 'toString' }])).map(({ column }) => column)).toEqual([`${AT}[0].id`]);
  expect(faults(asking([{ id: 'method', constructor: 1 }])).map(({ column }) => column)).toEqual([
    `${AT}[0].constructor`,
  ]);
});

test('a section has an id, and is one of a list', () => {
  expect(faults(asking([{ most: 3 }])).map(({ column, rule }) => [column, rule])).toEqual([[`${AT}[0].id`, 'F06']]);
  const written = expect.stringContaining('{ "id": "findings" }');
  expect(faults(asking(['findings']))).toMatchObject([{ column: `${AT}[0]`, value: 'findings', text: written }]);
  const filled = expect.stringMatching(/name a section, or leave out "sections"/i);
  expect(faults(asking([]))).toMatchObject([{ column: AT, text: filled }]);
});

test.each([
  [
    { id: 'findings', mots: 3 },
    'mots',
    '3',
    /"findings" takes title, intro, most, fewest, places, tiers, editions, seats and nothing else/,
  ],
  [{ id: 'method', most: 3 }, 'most', '3', /"method" takes title, intro and nothing else/],
  [{ id: 'findings', most: 0 }, 'most', '0', /whole number from 1 up/],
  [{ id: 'findings', most: 'eight' }, 'most', 'eight', /whole number from 1 up/],
  [{ id: 'rankings', rankings: [] }, 'rankings', '[]', /list of ids of rankings, each once/],
  [{ id: 'profiles', units: ['beijing', 'beijing'] }, 'units', '[beijing, beijing]', /ids of units, each once/],
])('what a section is told is what it takes: %j', (section, name, value, text) => {
  expect(faults(asking([section])).filter(({ rule }) => rule === 'F07')).toEqual([
    { column: `${AT}[0].${name}`, value, rule: 'F07', text: expect.stringMatching(text) },
  ]);
});

test('a section stands once', () => {
  expect(faults(asking([{ id: 'findings' }, { id: 'method' }, { id: 'findings', most: 2 }]))).toEqual([
    { column: `${AT}[2].id`, value: 'findings', rule: 'F07', text: expect.stringMatching(/twice: delete one of the/) },
  ]);
});

test('what a section names is on record', () => {
  const where = (definition: unknown) => faults(definition).map(({ column, rule }) => [column, rule]);
  expect(where(asking([{ id: 'profiles', units: ['beijing', 'atlantis'] }]))).toEqual([[`${AT}[0].units[1]`, 'F08']]);
  expect(where({ ...report, sections: [{ id: 'full-tables', rankings: ['gcx'] }] })).toEqual([
    ['sections[0].rankings[0]', 'F08'],
  ]);
});

test.each([
  ['basket', /fewer than two rankings/],
  ['rankings', /fewer than two rankings/],
  ['histories', /no history of 3 releases or more/],
  ['comparison', /compared with no edition\. Give it "comparesWith", or leave it out of "sections"/],
])('the section %s has nothing to print', (id, text) => {
  expect(faults(asking([{ id }]))).toEqual([
    { column: `${AT}[0]`, value: id, rule: 'F15', text: expect.stringMatching(text) },
  ]);
});

test('profiles need somebody honoured in this edition, or cities by name', () => {
  const nobody = expect.stringMatching(/nobody is honoured in it/);
  expect(faults(asking([{ id: 'profiles' }]), '2021')).toMatchObject([
    { column: `${AT}[0]`, rule: 'F15', text: nobody },
  ]);
  accepted(folderOf(asking([{ id: 'profiles', units: ['beijing'] }]), '2021'));
  accepted(folderOf(asking([{ id: 'profiles' }]), '2022'));
});

test('the overall result needs a ranking of its own or honours', () => {
  const definition = { ...asking([{ id: 'overall' }]), ownRanking: null, honours: null };
  expect(faults(definition)).toMatchObject([{ column: `${AT}[0]`, value: 'overall', rule: 'F15' }]);
});

test('what a whole report asks for is held against each of its editions', () => {
  const second = { ...edition, id: '2023', year: 2023, comparesWith: '2022' };
  const definition = { ...report, sections: [{ id: 'comparison' }], editions: [edition, second] };
  const text = expect.stringMatching(
    /of the edition "2022" has nothing.*or give the edition "2022" its own "sections"/,
  );
  expect(faults(definition)).toEqual([{ column: 'sections[0]', value: 'comparison', rule: 'F15', text }]);
  accepted(folderOf({ ...definition, editions: [{ ...edition, sections: [{ id: 'method' }] }, second] }));
});

test('a re-issue has the method, where its corrections are listed', () => {
  const again = {
    ...edition,
    id: '2022-2',
    reissues: '2022',
    correction: { date: '2023-05-01', note: names('A place was wrong.'), vintages: ['gci/2022/beijing@2'] },
    sections: [{ id: 'findings' }],
  };
  const found = faults({ ...report, editions: [edition, again] }).filter(({ rule }) => rule === 'F15');
  const text = expect.stringMatching(/"2022-2" is a re-issue without the section "method"/);
  expect(found).toMatchObject([{ column: 'editions[1].sections', text }]);
});
