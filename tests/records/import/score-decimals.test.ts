import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { EMPTY } from '../../../lambdas/records/dataset.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import { accepted, type Files, record, records, refused, release, table, withBase } from '../../support/folder.ts';

const declared = (score_decimals: string): Files => ({
  'releases.csv': table('releases', [
    release('2021', { previous: 'first' }),
    release('2022', { previous: '2021', score_decimals }),
  ]),
});
const scored = (...scores: readonly string[]): Files =>
  records(
    ...['beijing', 'shanghai', 'tokyo', 'paris', 'xian'].map((unit, at) =>
      record(unit, String(at + 1), { score: scores[at] ?? '' }),
    ),
  );
const SHORT = scored('96.35', '95.12', '94.3', '93', '92.01');

function read(...files: readonly Files[]) {
  const outcome = parseFiles(withBase(...files), EMPTY, LANGUAGES);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome;
}

const scoresOf = ({ records: rows }: Dataset) => Object.fromEntries(rows.map(({ unit, score }) => [unit, score]));

describe('the decimals that a release declares for its scores', () => {
  test('give back the zeros that a spreadsheet dropped, each told with file and row, and once', () => {
    const { dataset, notes } = read(declared('2'), SHORT);
    expect(scoresOf(dataset)).toMatchObject({ beijing: '96.35', tokyo: '94.30', paris: '93.00' });
    expect(notes).toMatchObject([
      { file: 'records.csv', row: 4, column: 'score', before: '94.3', after: '94.30' },
      { file: 'records.csv', row: 5, column: 'score', before: '93', after: '93.00' },
    ]);
    expect(notes[0]?.words.en).toContain('gci/2022 are declared to have 2 decimals');
    expect(notes[0]?.words['zh-Hans']).toContain('声明得分有2位小数');
  });

  test('are a fact with a source, kept only where they are given', () => {
    const { releases } = read(declared('2'), SHORT).dataset;
    expect(releases[1]?.scoreDecimals).toEqual({ value: 2, source: 'page' });
    expect(Object.keys(releases[0] ?? {})).not.toContain('scoreDecimals');
  });

  test('stand over what was stored before: later records are read by them', () => {
    const stored = accepted(withBase(declared('2')));
    expect(scoresOf(accepted(withBase({ 'releases.csv': table('releases', []) }, SHORT), stored))).toMatchObject({
      tokyo: '94.30',
    });
  });

  test('refuse a score with more of them', () => {
    const faults = refused(withBase(declared('1'), scored('96.3', '95.12')));
    expect(faults).toMatchObject([{ rule: 'V36', file: 'records.csv', row: 3, column: 'score', value: '95.12' }]);
    expect(faults[0]?.message).toContain('declared to have 1 decimal.');
  });

  test('refuse to make what is stored look otherwise than it was printed', () => {
    const stored = accepted(withBase(SHORT));
    const at = { rule: 'V36', file: 'releases.csv', row: 3, column: 'score' };
    expect(refused(withBase(declared('2')), stored)).toMatchObject([
      { ...at, value: '93' },
      { ...at, value: '94.3' },
    ]);
  });

  test('are one digit', () => {
    expect(refused(withBase(declared('two')))).toMatchObject([{ rule: 'F07', column: 'score_decimals' }]);
  });
});

test('of a row whose score is refused it is not said that it has none', () => {
  const row = record('beijing', '', { score: '1.5 x' });
  expect(refused(withBase(records(row))).map(({ rule, column }) => [rule, column])).toEqual([['F07', 'score']]);
  expect(refused(withBase(records(record('beijing', '')))).map(({ rule, column }) => [rule, column])).toEqual([
    ['V04', 'rank'],
  ]);
});

describe('scores with the digits of a computation, as programs write them into workbooks', () => {
  const written = scored('96.40000000000001', '95.1', '93.89999999999999');

  test('are rounded to the decimals that their release declares, each told', () => {
    const { dataset, notes } = read(declared('1'), written);
    expect(scoresOf(dataset)).toMatchObject({ beijing: '96.4', shanghai: '95.1', tokyo: '93.9' });
    expect(notes.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
      [2, 'score', '96.40000000000001', '96.4'],
      [4, 'score', '93.89999999999999', '93.9'],
    ]);
    expect(notes[0]?.words.en).toContain('Rounded to the 1 decimal that gci/2022 declares');
    expect(notes[0]?.words['zh-Hans']).toContain('gci/2022声明的得分小数位数（1位）');
  });

  test('have the zeros at their end that are declared', () =>
    expect(scoresOf(read(declared('2'), written).dataset)).toMatchObject({ beijing: '96.40', shanghai: '95.10' }));

  test('are rounded by what a stored release declares too', () => {
    const stored = accepted(withBase(declared('1')));
    const later = withBase({ 'releases.csv': table('releases', []) }, written);
    expect(scoresOf(accepted(later, stored))).toMatchObject({ tokyo: '93.9' });
  });

  test('stay a fault where they have more decimals than are declared', () => {
    const faults = refused(withBase(declared('1'), scored('96.43000000000001', '95.1')));
    expect(faults).toMatchObject([{ rule: 'F07', row: 2, value: '96.43000000000001' }]);
  });

  test('are one fault where nothing is declared, however many they are, that names what to declare', () => {
    const units = ['beijing', 'shanghai', 'tokyo', 'paris', 'xian', 'taizhou-zhejiang', 'taizhou-jiangsu'];
    const rows = units.map((unit, at) => record(unit, String(at + 1), { score: `${96 - at}.40000000000001` }));
    const faults = refused(withBase(records(...rows)));
    expect(faults).toMatchObject([{ rule: 'F07', column: 'score', also: { count: 7 } }]);
    expect(faults[0]?.remedy).toContain('declare them in releases as "score_decimals"');
    expect(faults[0]?.translated['zh-Hans']?.remedy).toContain('可在releases中声明score_decimals');
  });
});
