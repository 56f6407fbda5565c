import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import type { RuleId } from '../../lambdas/records/import/fault.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { printFaults } from '../../lambdas/records/import/print-faults.ts';
import {
  accepted,
  BASE,
  type Cells,
  type Files,
  folder,
  ranking,
  record,
  records,
  release,
  table,
  unit,
} from '../support/folder.ts';
import { BAD_FOLDERS, type BadFolder } from './bad-folders.ts';

const STORED = accepted(folder(BASE));

const releaseOf = (cells: Cells, id = '2022'): Files => ({
  'releases.csv': table('releases', [release(id, { previous: '2021', ...cells })]),
});

const rankingOf = (cells: Cells): Files => ({ 'rankings.csv': table('rankings', [ranking('gci', cells)]) });

const unitOf = (cells: Cells): Files => ({
  'units.csv': table('units', [unit('ur', cells.name_en ?? 'Ur', cells.name_zh ?? '乌尔', cells)]),
});

const honour = (name: string, cells: Cells): Cells => ({
  report: 'influence',
  edition: '2022',
  title: 'pioneer',
  title_en: 'Pioneer',
  unit: name,
  source: 'page',
  ...cells,
});

const names = { en: 'Report', 'zh-Hans': '报告' };

const reportWith = (cells: object, edition: object = {}): Files => ({
  'reports.json': JSON.stringify([
    {
      id: 'influence',
      titles: names,
      publisher: names,
      notice: names,
      languages: ['en', 'zh-Hans'],
      ownRanking: 'gci',
      focus: { kinds: ['city'], names },
      topN: 10,
      honours: null,
      displayNames: {},
      editions: [{ id: '2022', year: 2022, cutOff: '2023-02-17', basket: ['gci/2022'], ...edition }],
      ...cells,
    },
  ]),
});

interface Case extends Pick<BadFolder, 'what' | 'files' | 'rule'> {
  /** What was stored before, besides the base. */
  readonly stored?: Files;
}

const FURTHER: readonly Case[] = [
  { what: 'a ranking that is not on record', files: records(record('beijing', '1', { ranking: 'none' })), rule: 'F08' },
  {
    what: 'a place beyond the universe',
    files: { ...records(record('beijing', '2')), ...releaseOf({ universe_size: '1' }) },
    rule: 'V08',
  },
  {
    what: 'a list with a hole',
    files: { ...records(record('beijing', '1')), ...releaseOf({ listed_to: '3' }) },
    rule: 'V09',
  },
  { what: 'an economy among cities', files: records(record('china', '1')), rule: 'V19' },
  { what: 'a band that ends before it begins', files: records(record('beijing', '101-50')), rule: 'V21' },
  { what: 'a band of one place', files: records(record('beijing', '4-4')), rule: 'V21' },
  { what: 'a place with the place before', files: records(record('beijing', '2 (3)')), rule: 'V04' },
  { what: 'a place with the change', files: records(record('beijing', '4 ▲1')), rule: 'V04' },
  {
    what: 'a dimension counted beside its whole',
    files: {
      'rankings.csv': table('rankings', [
        ranking('gci'),
        ranking('part', { dimension_of: 'gci', short_name_en: 'Part', short_name_zh: '分项' }),
      ]),
      'releases.csv': table('releases', [release('2022'), release('2022', { ranking: 'part' })]),
      ...reportWith({}, { basket: ['gci/2022', 'part/2022'] }),
    },
    rule: 'V37',
  },
  {
    what: 'a group that is called the best',
    files: {
      'groups.csv': table('groups', [
        {
          group: 'few',
          name_en: 'the best cities',
          name_zh: '三座城市',
          members: 'beijing;shanghai;xian',
          source: 'page',
        },
      ]),
    },
    rule: 'V38',
  },
  {
    what: 'a group that counts itself wrong',
    files: {
      'groups.csv': table('groups', [
        { group: 'few', name_en: 'five cities', name_zh: '若干城市', members: 'beijing;shanghai', source: 'page' },
      ]),
    },
    rule: 'V39',
  },
  {
    what: 'places that count otherwise than those on record',
    stored: records(record('beijing', '1'), record('shanghai', '3')),
    files: rankingOf({ tie_rule: 'dense' }),
    rule: 'V40',
  },
  {
    what: 'a cluster beside its city',
    files: {
      ...rankingOf({ unit_kinds: 'city;cluster' }),
      ...records(record('delta', '1'), record('shanghai', '2')),
    },
    rule: 'V41',
  },
  {
    what: 'computed places against the scores',
    files: records(
      record('beijing', '1', { score: '70', basis: 'computed' }),
      record('shanghai', '2', { score: '80', basis: 'computed' }),
    ),
    rule: 'V42',
  },
  {
    what: 'a cut-off before every release',
    files: {
      'releases.csv': table('releases', [release('2022', { released: '2022-06-01' })]),
      ...reportWith({}, { basket: [], cutOff: '2020-12-31' }),
    },
    rule: 'V43',
  },
  {
    what: 'a correction of nothing',
    files: records(record('beijing', '1', { vintage: '2', vintage_reason: 'a slip' })),
    rule: 'V24',
  },
  { what: 'two releases of one label', files: releaseOf({ label_en: '2022' }, '2023'), rule: 'V26' },
  { what: 'a dimension of itself', files: rankingOf({ dimension_of: 'gci' }), rule: 'V28' },
  { what: 'a weight of no dimension', files: releaseOf({ weight: '12.5' }), rule: 'V28' },
  {
    what: 'a score with more decimals than are declared',
    files: { ...records(record('beijing', '1', { score: '96.35' })), ...releaseOf({ score_decimals: '1' }) },
    rule: 'V36',
  },
  { what: 'a tier that is none', files: records(record('beijing', '', { tier: 'Alpha' })), rule: 'V29' },
  { what: 'a tier beside a rank', files: records(record('beijing', '1', { tier: 'Alpha' })), rule: 'V29' },
  { what: 'an interval that lacks the rank', files: records(record('beijing', '1', { interval: '3-7' })), rule: 'V30' },
  { what: 'an interval that is a word', files: records(record('beijing', '1', { interval: 'high' })), rule: 'V30' },
  { what: 'an array that is none', files: { 'records.json': '{}' }, rule: 'F04' },
  { what: 'an item that is no object', files: { 'records.json': '[1]' }, rule: 'F05' },
  { what: 'a field that nobody knows', files: { 'records.json': '[{"rnak": "1"}]' }, rule: 'F05' },
  { what: 'a field that stands twice', files: { 'records.json': '[{"rank": "1", "rank": "2"}]' }, rule: 'F05' },
  { what: 'a number with decimals in JSON', files: { 'records.json': '[{"score": 1.50}]' }, rule: 'F07' },
  { what: 'a list where one value is asked for', files: { 'records.json': '[{"rank": ["1"]}]' }, rule: 'F07' },
  { what: 'an object where a text is asked for', files: { 'records.json': '[{"rank": {}}]' }, rule: 'F07' },
  { what: 'a latitude without a longitude', files: unitOf({ latitude: '30.9' }), rule: 'F06' },
  { what: 'one date of two', files: releaseOf({ data_from: '2021' }), rule: 'F06' },
  { what: 'a source of nothing', files: releaseOf({ segment_source: 'page' }), rule: 'F06' },
  {
    what: 'data that end after the release came out',
    files: releaseOf({ data_from: '2022-07', data_to: '2022-12', released: '2022-09-15' }),
    rule: 'F07',
  },
  { what: 'data that end before they begin', files: releaseOf({ data_from: '2022', data_to: '2021' }), rule: 'F07' },
  { what: 'a list with a repeat', files: unitOf({ aliases: 'Uru;Uru' }), rule: 'F07' },
  { what: 'a country that is no code', files: unitOf({ country: 'Iraq' }), rule: 'F07' },
  { what: 'a kind of unit that is none', files: rankingOf({ unit_kinds: 'village' }), rule: 'F07' },
  { what: 'a release before that is none', files: releaseOf({ previous: '1999' }), rule: 'F10' },
  { what: 'releases in a circle', files: releaseOf({ previous: '2022' }), rule: 'F10' },
  { what: 'two releases after the same one', files: releaseOf({}, '2023'), rule: 'F10' },
  { what: 'a city with members', files: unitOf({ members: 'tokyo' }), rule: 'F11' },
  { what: 'a unit that succeeds itself', files: unitOf({ succeeds: 'ur' }), rule: 'F11' },
  {
    what: 'a cluster that stands for an economy',
    files: unitOf({ kind: 'cluster', stands_for: 'china' }),
    rule: 'F11',
  },
  {
    what: 'honours of lists of two sizes',
    files: {
      'honours.csv': table('honours', [
        honour('beijing', { order: '1', list_size: '2' }),
        honour('shanghai', { order: '2', list_size: '3' }),
      ]),
    },
    rule: 'F12',
  },
  {
    what: 'two honours of one order',
    files: { 'honours.csv': table('honours', [honour('beijing', { order: '1' }), honour('shanghai', { order: '1' })]) },
    rule: 'F12',
  },
  { what: 'a radical in a name', files: unitOf({ name_zh: '⻰' }), rule: 'F14' },
  { what: 'a mark that turns the direction', files: unitOf({ name_en: 'Ur\u202e' }), rule: 'F14' },
  { what: 'a sign that no font has', files: unitOf({ name_en: 'Ur 𒌶' }), rule: 'F14' },
  { what: 'a sign of private use', files: unitOf({ name_en: 'Ur \ue000' }), rule: 'F14' },
  { what: 'a section without anything to print', files: reportWith({ sections: [{ id: 'histories' }] }), rule: 'F15' },
  { what: 'a section of no basket', files: reportWith({ sections: [{ id: 'basket' }] }), rule: 'F15' },
  { what: 'a section that nobody knows', files: reportWith({ sections: [{ id: 'extras' }] }), rule: 'F07' },
  { what: 'a report about nobody', files: reportWith({ focus: { names } }), rule: 'F07' },
  { what: 'a definition with a field too many', files: reportWith({ colour: 'red' }), rule: 'F05' },
  { what: 'a definition without a title', files: reportWith({ titles: undefined }), rule: 'F06' },
  { what: 'a comparison with no edition', files: reportWith({}, { comparesWith: '2021' }), rule: 'F08' },
  {
    what: 'words of the institute with HTML',
    files: {
      ...reportWith({}, { words: [{ at: 'foreword', files: { en: 'words/en.md', 'zh-Hans': 'words/zh.md' } }] }),
      'words/en.md': '<b>Beijing</b>\n',
      'words/zh.md': '北京。\n',
    },
    rule: 'F20',
  },
  {
    what: 'words of the institute below a section that is not printed',
    files: {
      ...reportWith(
        { sections: [{ id: 'findings' }] },
        { words: [{ at: 'method', files: { en: 'words/en.md', 'zh-Hans': 'words/zh.md' } }] },
      ),
      'words/en.md': 'We thank the readers.\n',
      'words/zh.md': '感谢读者。\n',
    },
    rule: 'F21',
  },
  {
    what: 'a picture that is none',
    files: {
      ...reportWith({ logo: { file: 'pictures/logo.png', alt: { en: 'Our sign', 'zh-Hans': '我们的标志' } } }),
      'pictures/logo.png': 'GIF89a, and no picture',
    },
    rule: 'F22',
  },
  {
    what: 'a font that is none',
    files: { ...reportWith({}), 'fonts/ours.ttf': 'wOF2, and no font that prints' },
    rule: 'F23',
  },
];

const met: readonly Case[] = [...BAD_FOLDERS.filter(({ huge }) => huge === undefined), ...FURTHER];

/** Four words of English in a row, which are no id, name of a column or example. */
const ENGLISH = /(?<![\w"“])[A-Za-z]+(?: [a-z]+){3}/;

describe.each(met)('$what', ({ files, rule, stored }) => {
  test('is told in Chinese, and in Chinese alone', () => {
    const before = stored === undefined ? STORED : accepted(folder({ ...BASE, ...stored }));
    const outcome = parseFiles(folder(files), before, LANGUAGES);
    const faults = outcome.ok ? [] : outcome.faults;
    expect(faults.map(fault => fault.rule)).toContain(rule);
    for (const { translated, value } of faults) {
      const { message = '', remedy = '' } = translated['zh-Hans'] ?? {};
      for (const words of [message, remedy]) {
        expect(words).toMatch(/\p{Script=Han}/u);
        expect(value === null ? words : words.replaceAll(value, '')).not.toMatch(ENGLISH);
      }
    }
  });
});

/** Rules of whose faults others say how they read: limits, files that change while they are read, claims, recipes, texts on record. */
const ELSEWHERE: readonly RuleId[] = ['F09', 'F13', 'F16', 'F17', 'F18', 'F19', 'F03', 'V32', 'V33', 'V34', 'V35'];

test('a folder tries each of the other rules', async () => {
  const { RULES } = await import('../../lambdas/records/import/fault.ts');
  const tried = new Set<string>([...met.map(({ rule }) => rule), ...ELSEWHERE, 'F01']);
  expect(Object.keys(RULES).filter(rule => !tried.has(rule))).toEqual([]);
});

test('rows and files are named in Chinese too', () => {
  const outcome = parseFiles(folder(records(record('Atlantis', '1'), record('Taizhou', '0'))), STORED, LANGUAGES);
  const said = printFaults(outcome.ok ? [] : outcome.faults, 'zh-Hans');
  expect(said).toContain('  第2行, unit, "Atlantis" [V01]\n    “Atlantis”不对应任何单位。');
  expect(said).toContain('“Taizhou”对应2个单位：');
  expect(said).not.toMatch(/\brow\b/);
});
