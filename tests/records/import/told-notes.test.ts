import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { EMPTY } from '../../../lambdas/records/dataset.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import { printNotes } from '../../../lambdas/records/import/print-notes.ts';
import {
  accepted,
  type Files,
  folder,
  record,
  records,
  refused,
  release,
  table,
  withBase,
} from '../../support/folder.ts';

/** What an import of these files tells, in English, with where; it is accepted. */
function notesOf(...files: readonly Files[]) {
  const outcome = parseFiles(withBase(...files), EMPTY, LANGUAGES);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.notes.map(({ words, ...note }) => ({ ...note, text: words.en ?? '', zh: words['zh-Hans'] ?? '' }));
}

const scored = (...scores: readonly string[]): Files =>
  records(
    ...['beijing', 'shanghai', 'tokyo', 'paris', 'xian'].map((unit, at) =>
      record(unit, String(at + 1), { score: scores[at] ?? '' }),
    ),
  );

test('a score with a decimal less than those beside it is told, with its row: its last zero may be lost', () => {
  const [note, ...others] = notesOf(scored('96.35', '95.12', '94.3', '93.44', '92.01'));
  expect(others).toEqual([]);
  expect(note?.text).toContain('score "94.3" has 1 decimal where most beside it have 2');
  expect(note?.zh).toContain('末尾的零可能已丢失');
  expect(note).toMatchObject({ file: 'records.csv', row: 4 });
});

test.each([
  ['all have as many', ['96.35', '95.12', '94.30', '93.44', '92.01']],
  ['the column mixes them at will', ['96.35', '95.1', '94.3', '93.44', '92']],
  ['none has any', ['96', '95', '94', '93', '92']],
])('nothing is told where %s', (_, scores) => {
  expect(notesOf(scored(...scores))).toEqual([]);
});

const releases = (...previous: readonly string[]): Files => ({
  'releases.csv': table(
    'releases',
    previous.map((before, at) => release(String(2021 + at), { previous: before })),
  ),
});
const placed = records(record('beijing', '1'));

test('releases of which nobody says what came before them are told once a ranking', () => {
  const [note, ...others] = notesOf(releases('', '', '2022'), placed);
  expect(others).toEqual([]);
  expect(note?.text).toContain('What came before these releases is not said ("previous" is empty)');
  expect(note?.zh).toContain('未写明上一次发布');
  expect(note).toMatchObject({ file: 'releases.csv', row: 2, of: 'gci 2021, 2022' });
});

test('nothing is told of one that may be the first, nor of a chain', () => {
  expect(notesOf(releases('', '2021'), placed)).toEqual([]);
  expect(notesOf(releases('first', '2021', '2022'), placed)).toEqual([]);
});

const holder = (unit: string, order: string, listSize: string) => ({
  report: 'gci-report',
  edition: '2022',
  title: 'pioneer',
  title_en: 'Pioneer',
  unit,
  order,
  list_size: listSize,
  source: 'page',
});
const honours = (listSize: string): Files => ({
  'honours.csv': table('honours', [holder('beijing', '1', listSize), holder('tokyo', '2', listSize)]),
});

test('a title whose list may not be whole is told once: nothing is told of the list', () => {
  const [note, ...others] = notesOf(placed, honours(''));
  expect(others).toEqual([]);
  expect(note?.text).toContain('How many hold these titles is not said ("list_size" is empty)');
  expect(note?.zh).toContain('获得者总数未写明');
  expect(note).toMatchObject({ file: 'honours.csv', row: 2, column: 'list_size', of: 'gci-report/2022/pioneer' });
  expect(notesOf(placed, honours('2'))).toEqual([]);
});

test('the size of a list may be given later, and changed no more', () => {
  const open = accepted(withBase(placed, honours('')));
  const whole = accepted(folder(honours('2')), open);
  expect(whole.honours.map(({ listSize }) => listSize)).toEqual([2, 2]);
  const faults = refused(folder(honours('3')), whole);
  expect(faults.map(({ rule }) => rule)).toContain('V24');
  expect(refused(folder(honours('')), whole).map(({ rule }) => rule)).toContain('V24');
});

/** A definition of a report in Chinese whose units and rankings are called so. */
const called = (nouns: string): Files => ({
  'reports/hospitals.yaml': `id: hospitals
titles: { zh-Hans: 医院报告 }
publisher: { zh-Hans: 研究所 }
notice: { zh-Hans: 由本所编制。 }
languages: [zh-Hans]
focus: { all: true, names: { zh-Hans: 医院 } }
nouns: ${nouns}
editions: [{ id: "2022", year: 2022, cutOff: "2023-12-31", basket: [gci/2022] }]
`,
});

test('a noun of units without its measure word is told with the word that will stand there', () => {
  const [note, ...others] = notesOf(placed, called('{ city: { zh-Hans: { singular: 医院 } } }'));
  expect(others).toEqual([]);
  expect(note?.text).toContain('nouns.city.zh-Hans.measureWord is not given: between a number and 医院 stands 个');
  expect(note?.zh).toContain('数字与“医院”之间用“个”');
});

test.each([
  ['a noun with its measure word', '{ city: { zh-Hans: { singular: 医院, measureWord: 所 } } }'],
  ['what the rankings are called', '{ ranking: { zh-Hans: { singular: 排行 } } }'],
])('nothing is told of %s', (_, nouns) => expect(notesOf(placed, called(nouns))).toEqual([]));

test('what is the same of several is told once, with each of them and its row below', () => {
  const outcome = parseFiles(withBase(releases('', ''), placed, honours('')), EMPTY, LANGUAGES);
  const printed = printNotes(outcome.notes);
  expect(printed.match(/is not said/gu)).toHaveLength(2);
  expect(printed).toContain('\n    row 2: gci 2021, 2022');
  expect(printed).toContain('\n    row 2: gci-report/2022/pioneer');
  expect(printNotes(outcome.notes, 'zh-Hans')).toContain('\n    第2行: gci 2021, 2022');
});
