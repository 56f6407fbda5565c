import { describe, expect, test } from 'vitest';
import {
  accepted,
  type Cells,
  folder,
  ranking,
  record,
  refused,
  release,
  source,
  table,
  unit,
} from '../../support/folder.ts';

const names = (en: string, zh: string) => ({ en, 'zh-Hans': zh });

const edition = {
  id: '2022',
  year: 2022,
  cutOff: '2022-12-31',
  event: null,
  ownRelease: '2022',
  ownHistory: [],
  basket: ['gci/2022', 'hub/2022'],
  alsoReads: [],
  histories: [],
  indicators: [],
  asks: [],
};

const report = {
  id: 'own',
  titles: names('Report', '报告'),
  publisher: names('Institute', '研究所'),
  notice: names('Notice', '说明'),
  basketNote: names('Note', '说明'),
  languages: ['en', 'zh-Hans'],
  ownRanking: null,
  focus: { kinds: ['city'], countries: ['CN'], names: names('Chinese cities', '中国城市') },
  topN: 10,
  honours: null,
  displayNames: {},
  editions: [edition],
};

const HUB: Cells = { short_name_en: 'Hubs', short_name_zh: '枢纽', name_en: 'Hub Index', name_zh: '枢纽指数' };

/** A folder in which these units have places in a ranking that the report draws on. */
const folderOf = (units: readonly Cells[], definition: object = report, hub: Cells = HUB) =>
  folder({
    'sources.csv': table('sources', [source('page')]),
    'units.csv': table('units', units),
    'rankings.csv': table('rankings', [ranking('gci', { unit_kinds: 'city;cluster' }), ranking('hub', hub)]),
    'releases.csv': table('releases', [release('2022'), release('2022', { ranking: 'hub' })]),
    'records.csv': table(
      'records',
      units.map((cells, at) => record(cells.unit ?? '', String(at + 1))),
    ),
    'reports.json': JSON.stringify([definition]),
  });

const pair = (one: readonly [string, string], other: readonly [string, string]) => [
  unit('one', ...one),
  unit('other', ...other),
];

test.each([
  ['the same name', ['Taizhou', '台州'], ['Taizhou', '泰州'], 'en'],
  ['another case', ['San José', '甲'], ['San JOSÉ', '乙'], 'en'],
  ['a space more', ['San  José', '甲'], ['San José', '乙'], 'en'],
  ['a space in a Chinese name', ['A', '圣 何塞'], ['B', '圣何塞'], 'zh-Hans'],
  ['an invisible mark', ['Taizhou\u200b', '台州'], ['Taizhou', '泰州'], 'en'],
  ['composed and not', ['Zürich', '甲'], ['Zu\u0308rich', '乙'], 'en'],
  ['full width', ['A', 'Ａ城'], ['B', 'a城'], 'zh-Hans'],
  ['a letter of another script', ['Paris', '甲'], ['\u0420aris', '乙'], 'en'],
  ['a small letter of another script', ['TAIZHOU', '甲'], ['T\u0430izh\u03bfu', '乙'], 'en'],
  ['another bracket', ['Besiktas (Istanbul)', '甲'], ['Besiktas [Istanbul]', '乙'], 'en'],
  ['another dash', ['Al-Ain', '甲'], ['Al\u2013Ain', '乙'], 'en'],
] as const)('V34: two units that print alike are asked apart: %s', (_, one, other, language) => {
  const faults = refused(folderOf(pair(one, other)));
  expect(faults).toMatchObject([{ rule: 'V34', file: 'reports.json', row: 1, column: 'displayNames' }]);
  expect(faults[0]?.message).toContain(`"one" and "other" alike in ${language}`);
});

test('display names that tell them apart are enough, and those that do not are not', () => {
  const units = pair(['Taizhou', '台州'], ['Taizhou', '泰州']);
  const told = { one: names('Taizhou (Zhejiang)', '台州'), other: names('Taizhou (Jiangsu)', '泰州') };
  expect(accepted(folderOf(units, { ...report, displayNames: told })).reports).toHaveLength(1);
  const alike = { ...told, other: names('TAIZHOU (Zhejiang)', '泰州') };
  expect(refused(folderOf(units, { ...report, displayNames: alike }))).toMatchObject([{ rule: 'V34' }]);
});

test('a display name that is the name of another is asked apart', () => {
  const units = pair(['New York City', '纽约市'], ['New York', '纽约州']);
  const displayNames = { one: names('New York', '纽约市') };
  expect(refused(folderOf(units, { ...report, displayNames }))).toMatchObject([{ rule: 'V34', value: 'New York' }]);
});

test('a language that the report is not made in does not matter', () => {
  const units = pair(['Taizhou', '台州'], ['Taizhou', '泰州']);
  expect(accepted(folderOf(units, { ...report, languages: ['zh-Hans'] })).units).toHaveLength(2);
});

test('units that no report may name are not asked for, nor a cluster that is told as the city it stands for', () => {
  const elsewhere = [unit('one', 'Taizhou', '台州'), unit('other', 'Ningbo', '宁波')];
  const stored = accepted(folderOf(elsewhere));
  const more = folder({ 'units.csv': table('units', [unit('third', 'Taizhou', '泰州')]) });
  expect(accepted(more, stored).units).toHaveLength(3);
  const cluster = [
    unit('tokyo', 'Tokyo', '东京'),
    unit('area', 'Tokyo', '东京', { kind: 'cluster', members: 'tokyo', stands_for: 'tokyo' }),
  ];
  // That the two stand in one release is another fault.
  expect(refused(folderOf(cluster)).map(({ rule }) => rule)).toEqual(['V41']);
});

test('a later import that brings a second city of the name is named where it brings it', () => {
  const stored = accepted(folderOf([unit('one', 'Taizhou', '台州')]));
  const more = folder({
    'units.csv': table('units', [unit('other', 'Taizhou', '泰州')]),
    'records.csv': table('records', [record('other', '2')]),
  });
  expect(refused(more, stored)).toMatchObject([{ rule: 'V34', file: 'units.csv', row: 2, value: 'Taizhou' }]);
});

describe('V35: what tables and sentences know by its name alone', () => {
  const units = [unit('one', 'Taizhou', '台州')];
  const asked = { ...report, editions: [{ ...edition, indicators: ['gdp', 'real-gdp'] }] };
  const indicator = (id: string, en: string, zh: string): Cells => ({
    indicator: id,
    name_en: en,
    name_zh: zh,
    measure: 'billion CNY',
    direction: 'higher-is-better',
    source: 'page',
  });
  const group = (id: string, en: string, zh: string): Cells => ({
    group: id,
    name_en: en,
    name_zh: zh,
    members: 'one',
    source: 'page',
  });
  const withFile = (path: string, text: string, definition: object) => [
    ...folderOf(units, definition),
    ...folder({ [path]: text }),
  ];

  test('two rankings do not have one short name', () => {
    const faults = refused(folderOf(units, report, { ...HUB, short_name_en: 'institute gci' }));
    expect(faults).toMatchObject([
      { rule: 'V35', file: 'rankings.csv', column: 'short_name_en', value: 'institute gci' },
    ]);
  });

  test('two rankings of one publisher do not have one name; of two publishers they may', () => {
    const same = { ...HUB, name_en: 'Great Cities Index' };
    expect(refused(folderOf(units, report, same))).toMatchObject([
      { rule: 'V35', file: 'rankings.csv', column: 'name_en', value: 'Great Cities Index' },
    ]);
    accepted(folderOf(units, report, { ...same, publisher_en: 'Another Institute', publisher_zh: '另一研究所' }));
  });

  test.each([
    ['two indicators that an edition reads', 'indicators.csv', 'indicators', 'name_en', 'GDP'],
    ['two groups', 'groups.csv', 'groups', 'name_en', 'GDP'],
  ] as const)('%s do not have one name', (_, path, kind, column, value) => {
    const row = kind === 'indicators' ? indicator : group;
    const rows = table(kind, [row('gdp', 'GDP', '生产总值'), row('real-gdp', 'GDP', '实际生产总值')]);
    const definition = kind === 'indicators' ? asked : report;
    expect(refused(withFile(path, rows, definition))).toMatchObject([{ rule: 'V35', file: path, column, value }]);
    const apart = table(kind, [row('gdp', 'GDP', '生产总值'), row('real-gdp', 'Real GDP', '实际生产总值')]);
    accepted(withFile(path, apart, definition));
  });

  test('a group does not bear the name of the focus, unless the report is about that group', () => {
    const rows = table('groups', [group('china', 'Chinese cities', '中国城市')]);
    expect(refused(withFile('groups.csv', rows, report)).map(({ rule, column }) => `${rule} ${column}`)).toEqual([
      'V35 name_en',
      'V35 name_zh',
    ]);
    accepted(withFile('groups.csv', rows, { ...report, focus: { groups: ['china'], names: report.focus.names } }));
    // Of a group that is stored the definition is what can be mended.
    const focus = { ...report.focus, names: names('Cities of China', '中国的城市') };
    const stored = accepted(withFile('groups.csv', rows, { ...report, focus }));
    const faults = refused(folder({ 'reports.json': JSON.stringify([report]) }), stored);
    expect(faults.map(({ rule, column }) => `${rule} ${column}`)).toEqual([
      'V35 focus.names.en',
      'V35 focus.names.zh-Hans',
    ]);
  });
});
