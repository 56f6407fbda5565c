import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { EMPTY } from '../../../lambdas/records/dataset.ts';
import { MAX_FILE_BYTES } from '../../../lambdas/records/import/input-file.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import {
  accepted,
  BASE,
  folder,
  ranking,
  record,
  records,
  refused,
  release,
  table,
  UNITS,
  unit,
  withBase,
} from '../../support/folder.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])));

const utf16 = (text: string, littleEndian: boolean): number[] =>
  [...text].flatMap(letter => {
    const [high, low] = [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff];
    return littleEndian ? [low, high] : [high, low];
  });

const HEAD = 'unit,name\nbeijing,';
const BEIJING_GBK = [0xb1, 0xb1, 0xbe, 0xa9];
const BROKEN = [0xe5, 0x8c];

describe('Chinese encodings and UTF-16 are converted, and told', () => {
  const NAMES = 'group,name_en,name_zh,members,source\nbig,Big cities,北京和上海,beijing,page\n';
  const gbk = bytes('group,name_en,name_zh,members,source\nbig,Big cities,', BEIJING_GBK, ',beijing,page\n');
  test.each([
    ['GB18030', gbk, '北京'],
    ['UTF-16 (little-endian)', bytes([0xff, 0xfe], utf16(NAMES, true)), '北京和上海'],
    ['UTF-16 (big-endian)', bytes([0xfe, 0xff], utf16(NAMES, false)), '北京和上海'],
    ['UTF-16 (little-endian)', bytes(utf16(NAMES, true)), '北京和上海'],
    ['UTF-16 (big-endian)', bytes(utf16(NAMES, false)), '北京和上海'],
  ])('%s', (encoding, content, name) => {
    const outcome = parseFiles(withBase({ 'groups.csv': content }), EMPTY, LANGUAGES);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    expect(outcome.dataset.groups[0]?.names['zh-Hans']).toBe(name);
    expect(outcome.notes).toHaveLength(1);
    expect(outcome.notes[0]?.words.en).toContain(`The file is in ${encoding}`);
    expect(outcome.notes[0]?.words['zh-Hans']).toContain(encoding);
  });
});

describe('F02: what is in no known encoding is named', () => {
  test.each([
    ['Broken UTF-8', bytes('unit,name\n北京,', [0xe5, 0x8c], ',上海'), 'byte 17 (line 2)'],
    ['Broken UTF-8', bytes('unit,name\nZ', [0xfc], 'rich,S', [0xe3], 'o Paulo'), 'byte 11 (line 2)'],
    ['Broken UTF-8', bytes('unit\n北京', [0xed, 0xa0, 0x80]), 'byte 11 (line 2)'],
    ['Broken UTF-8', bytes('unit\n北京', [0xc0, 0x80]), 'byte 11 (line 2)'],
    ['zero byte', bytes('unit,name\n', 'a'.repeat(40), [0]), 'line 2'],
    ['U+FFFD', bytes('unit,name\n\uFFFD\uFFFD'), 'Line 2'],
  ])('%s', (name, content, place) => {
    const faults = refused(folder({ 'units.csv': content }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 'F02', file: 'units.csv', row: null });
    expect(faults[0]?.message).toContain(name);
    expect(faults[0]?.message).toContain(place);
    expect(faults[0]?.remedy).toContain('CSV UTF-8');
  });

  test('a table that cannot be read hides nothing else, and what refers to it is not blamed', () => {
    const faults = refused(
      withBase({ 'units.csv': bytes(HEAD, BROKEN) }, records(record('Beijing', '1'), record('Tokyo', '1.5'))),
    );
    expect(faults.map(({ rule, file }) => [rule, file])).toEqual([
      ['V04', 'records.csv'],
      ['F02', 'units.csv'],
    ]);
  });
});

test('F01: a file of 200 MB is refused by its size, unread', () => {
  const faults = refused([...withBase(), { path: 'records.csv', size: 200 * 1024 * 1024, bytes: null }]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ rule: 'F01', file: 'records.csv' });
  expect(faults[0]?.message).toContain('200.0 MB');
  expect(faults[0]?.message).toContain(`${MAX_FILE_BYTES / 1024 / 1024}.0 MB`);
});

describe('F03: every file is of a known kind', () => {
  test.each(['cities.csv', 'records/2022/a.csv', 'units.pdf', 'units.xls', 'statements.csv'])('%s', path => {
    const faults = refused(withBase({ [path]: 'x' }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 'F03', file: path });
  });

  test('the known kinds are named', () => {
    const [fault] = refused(folder({ 'cities.csv': 'x' }));
    for (const kind of ['units', 'records', 'statements', 'reports']) expect(fault?.remedy).toContain(kind);
  });
});

const units = (text: string) => refused(folder({ 'sources.csv': BASE['sources.csv'] ?? '', 'units.csv': text }));
const UNIT_TABLE = table('units', [unit('beijing', 'Beijing', '北京')]);
const replaced = (from: string, to: string): string => {
  expect(UNIT_TABLE).toContain(from);
  return UNIT_TABLE.replace(from, to);
};

describe('F04, F05: the table itself', () => {
  test.each([
    ['an empty file', '', 'F05', 1, 'empty'],
    ['a quote that is never closed', replaced('Beijing', '"Beijing'), 'F04', null, 'a quote that is not closed'],
    ['a column that is not known', replaced('source', 'source,mayor').replace('page', 'page,X'), 'F05', 1, '"mayor"'],
    ['a column that is missing', replaced(',source', '').replace(',page', ''), 'F05', 1, '"source" is missing'],
    ['a column that stands twice', replaced('source', 'source,kind').replace('page', 'page,city'), 'F05', 1, 'twice'],
    ['a row with a cell too many', replaced('Beijing', 'Beijing,Peking'), 'F05', 2, '14 cells'],
    ['a row with a cell too few', replaced('Beijing,', ''), 'F05', 2, '12 cells'],
  ] as const)('%s', (_name, text, rule, row, words) => {
    const faults = units(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule, row });
    expect(faults[0]?.message).toContain(words);
  });
});

test.each([
  [';', 'semicolons'],
  ['\t', 'tabs'],
])('columns with "%s" between them are read, and told', (sign, name) => {
  const files = withBase({ 'units.csv': UNIT_TABLE.replaceAll(',', sign) });
  const outcome = parseFiles(files, EMPTY, LANGUAGES);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  expect(outcome.notes.map(({ words }) => words.en)).toEqual([`The columns are separated by ${name}.`]);
});

describe('F06, F07: cells', () => {
  test.each([
    ['unit', 'Bei Jing', 'F07'],
    ['unit', '', 'F06'],
    ['name_zh', '', 'F06'],
    ['kind', 'town', 'F07'],
    ['country', 'China', 'F07'],
    ['country', 'UK', 'F07'],
    ['country', 'XX', 'F07'],
    ['codes', '110000', 'F07'],
    ['latitude', '91', 'F07'],
    ['aliases', 'Peking;Peking', 'F07'],
  ])('units: %s "%s"', (column, text, rule) => {
    const cells = unit('beijing', 'Beijing', '北京', { latitude: '39.9', longitude: '116.4' });
    const faults = units(table('units', [{ ...cells, [column]: text }]));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule, row: 2, column });
  });

  test.each([
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['cn', 'CN'],
  ])('a country written %s is asked back as %s, in both languages', (text, code) => {
    const [fault] = units(table('units', [unit('beijing', 'Beijing', '北京', { country: text })]));
    expect(fault?.remedy).toBe(`Write the two letters of ISO 3166-1, such as CN (did you mean ${code}?).`);
    expect(fault?.translated['zh-Hans']?.remedy).toContain(`（是否指${code}？）`);
  });

  test.each([
    ['released', '2022-13'],
    ['released', '2023-02-29'],
    ['released', 'before 2022'],
    ['label_year', '22'],
    ['listed_to', '0'],
    ['history_complete', 'maybe'],
    ['state', 'cancelled'],
    ['data_from', '2021/13'],
  ])('releases: %s "%s"', (column, text) => {
    const row = release('2022', { data_from: '2021', data_to: '2021', [column]: text });
    const faults = refused(withBase({ 'releases.csv': table('releases', [row]) }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 'F07', row: 2, column, value: text });
  });

  test.each(['1e3', '1.', '1 00', '--', '9.5.1'])('a score "%s"', score => {
    const faults = refused(withBase(records(record('beijing', '1', { score }))));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 'F07', column: 'score', value: score });
  });
});

describe('JSON', () => {
  const item = { ranking: 'gci', release: '2022', unit: 'beijing', rank: 1, source: 'page' };
  const json = (value: unknown) => refused(withBase({ 'records.json': JSON.stringify(value) }));

  test('a number with decimals is refused as it was written', () => {
    const text = JSON.stringify([{ ...item, score: 'X', note: 'kept 1.0 in text' }]).replace('"X"', '96.30');
    const faults = refused(withBase({ 'records.json': text }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 'F07', row: 1, column: 'score', value: '96.30' });
    expect(faults[0]?.remedy).toContain('"96.30"');
  });

  test.each([
    ['an unknown field', [{ ...item, mayor: 'X' }], 'F05', 'mayor'],
    ['a nested value', [{ ...item, rank: { at: 1 } }], 'F07', 'rank'],
    ['a list where one value is asked for', [{ ...item, rank: ['1'] }], 'F07', 'rank'],
    ['an item that is no object', ['beijing'], 'F05', null],
    ['no array', { items: [item] }, 'F04', null],
  ])('%s', (_name, value, rule, column) => {
    const faults = json(value);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule, column });
  });

  test('a field that stands twice in one object', () => {
    const text = JSON.stringify([item, { ...item, unit: 'tokyo', note: 'rank: {', rank: 2 }]);
    const faults = refused(withBase({ 'records.json': text.replace('"rank":2', '"rank":2,"rank":3') }));
    expect(faults).toMatchObject([{ rule: 'F05', row: 2, column: 'rank' }]);
    const reports = refused(withBase({ 'statements.json': '{"id":"a","text":{"en":"b","en":"c"}}' }));
    expect(reports).toContainEqual(expect.objectContaining({ rule: 'F05', row: 1, column: 'en' }));
  });

  test('broken JSON', () => {
    expect(refused(withBase({ 'records.json': '[{"a": }]' }))[0]).toMatchObject({ rule: 'F04', file: 'records.json' });
  });
});

test('all faults of all files are reported at once', () => {
  const faults = refused(
    withBase(
      {
        'cities.csv': 'x',
        'units.csv': table('units', [...UNITS, unit('Bad Id', '', '坏', { source: '' })]),
        'honours.csv': bytes(HEAD, BROKEN),
      },
      records(
        record('Atlantis', '1.5', { score: '9;5', source: '' }),
        record('China', '3', { release: '2021', source: 'hearsay' }),
        record('beijing', '1', { release: '1999' }),
      ),
    ),
  );
  expect(faults.map(({ file, row, rule }) => `${file} ${row} ${rule}`)).toEqual([
    'cities.csv null F03',
    'honours.csv null F02',
    'records.csv 2 F07',
    'records.csv 2 V01',
    'records.csv 2 V04',
    'records.csv 2 V16',
    'records.csv 3 V16',
    'records.csv 3 V19',
    'records.csv 4 V14',
    'units.csv 11 F06',
    'units.csv 11 F07',
    'units.csv 11 V16',
  ]);
});

describe('what the scores of a ranking are', () => {
  const rankings = (cells: Readonly<Record<string, string>>) =>
    withBase({ 'rankings.csv': table('rankings', [ranking('gci', cells)]) });
  const names = { score_name_en: 'Passengers (million)', score_name_zh: '旅客吞吐量（百万人次）' };
  const measures = { score_measure_en: 'million passengers', score_measure_zh: '百万人次' };

  test('is a head and a measure, in every language', () => {
    expect(accepted(rankings({ ...names, ...measures })).rankings[0]?.score).toEqual({
      names: { en: 'Passengers (million)', 'zh-Hans': '旅客吞吐量（百万人次）' },
      measures: { en: 'million passengers', 'zh-Hans': '百万人次' },
    });
    expect(accepted(rankings({})).rankings[0]).not.toHaveProperty('score');
  });

  test.each([
    ['the head alone', names, 'score_name_en'],
    ['the measure alone', measures, 'score_measure_en'],
    ['one language of the two', { ...measures, ...names, score_name_zh: '' }, 'score_name_zh'],
    ['one language, and no column for the other', { ...measures, score_name_en: 'Passengers' }, 'score_name_en'],
  ])('%s is a fault', (_what, cells, column) => {
    expect(refused(rankings(cells))).toContainEqual(expect.objectContaining({ rule: 'F06', column }));
  });
});

describe('the measure of an indicator', () => {
  const indicator = (cells: Readonly<Record<string, string>>) =>
    withBase({
      'indicators.csv': table('indicators', [
        {
          indicator: 'rides',
          name_en: 'Rides',
          name_zh: '乘坐',
          direction: 'higher-is-better',
          source: 'page',
          ...cells,
        },
      ]),
    });

  test.each(['people', 'hours a year', 'yuan', 'million rides', '亿次', '人次'])(
    '%s is a word of one language, and would stand in the sentences of the other',
    measure => {
      expect(refused(indicator({ measure }))).toMatchObject([{ rule: 'F06', column: 'measure', value: measure }]);
      accepted(indicator({ measure, measure_en: 'rides', measure_zh: '人次' }));
    },
  );

  test.each(['count', 'place', '%', '% of GDP', 'km', 'kWh', 'CNY 100 million', 'billion USD', 'CNY per USD', '亿元'])(
    '%s can be told in each',
    measure => {
      accepted(indicator({ measure }));
    },
  );
});
