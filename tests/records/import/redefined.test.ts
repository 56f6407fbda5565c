import { describe, expect, test } from 'vitest';
import {
  accepted,
  type Cells,
  type Files,
  folder,
  ranking,
  record,
  records,
  refused,
  table,
  withBase,
} from '../../support/folder.ts';

const output: Cells = {
  indicator: 'output',
  name_en: 'Output',
  name_zh: '产出',
  measure: 'billion CNY',
  direction: 'higher-is-better',
  source: 'page',
};
const indicator = (cells: Cells): Files => ({
  'indicators.csv': table('indicators', [{ ...output, ...cells }]),
});
const figure = (year: string): Files => ({
  'values.csv': table('values', [{ indicator: 'output', unit: 'beijing', year, value: '100', source: 'page' }]),
});
const rankings = (cells: Cells): Files => ({ 'rankings.csv': table('rankings', [ranking('gci', cells)]) });

/** What is refused of an indicator that is given so over figures that were stored with it as it was. */
const afterFigures = (was: Cells, now: Cells) =>
  refused(folder(indicator(now)), accepted(withBase(indicator(was), figure('2021'))));

describe('V40: figures on record keep', () => {
  test('the unit that they are measured in, also where figures of later years come with another', () => {
    const stored = accepted(withBase(indicator({}), figure('2021')));
    expect(refused(folder({ ...indicator({ measure: 'billion USD' }), ...figure('2022') }), stored)).toMatchObject([
      {
        file: 'indicators.csv',
        row: 2,
        column: 'measure',
        value: 'billion USD',
        rule: 'V40',
        message:
          'The measure of "output" was "billion CNY" when figures of it were stored, and is "billion USD" here: those on record would be told as what they are not.',
        remedy: expect.stringContaining('an id of its own'),
      },
    ]);
  });

  test.each<readonly [column: string, was: Cells, now: Cells]>([
    ['direction', {}, { direction: 'lower-is-better' }],
    ['scale', { scale: 'interval' }, { scale: 'ratio' }],
    ['scale', { scale: 'interval' }, {}],
  ])('their %s', (column, was, now) => {
    expect(afterFigures(was, now)).toMatchObject([{ rule: 'V40', file: 'indicators.csv', column }]);
  });

  test('nothing of an indicator of which no figure is stored, and its names may be corrected', () => {
    accepted(folder(indicator({ measure: 'billion USD' })), accepted(withBase(indicator({}))));
    const stored = accepted(withBase(indicator({}), figure('2021')));
    accepted(folder(indicator({ name_en: 'Total output', measure_en: 'billion yuan', measure_zh: '十亿元' })), stored);
    accepted(folder(indicator({ scale: 'ratio' })), stored);
  });

  const passengers = (en: string, zh: string): Cells => ({
    score_name_en: 'Passengers',
    score_name_zh: '旅客',
    score_measure_en: en,
    score_measure_zh: zh,
  });
  const scored = records(record('beijing', '1', { score: '90.0' }));

  test('what scores are measured in, and which way they are read', () => {
    const stored = accepted(withBase(scored));
    const now = { ...passengers('million passengers', '百万人次'), direction: 'lower-is-better' };
    expect(refused(folder(rankings(now)), stored)).toMatchObject([
      { rule: 'V40', file: 'rankings.csv', row: 2, column: 'direction', value: 'lower-is-better' },
      { rule: 'V40', column: 'score_measure', value: 'million passengers / 百万人次' },
    ]);
  });

  test('a measure of scores whose words are corrected in one language', () => {
    const stored = accepted(withBase(rankings(passengers('milion passengers', '百万人次')), scored));
    accepted(folder(rankings(passengers('million passengers', '百万人次'))), stored);
    expect(refused(folder(rankings(passengers('thousand tonnes', '千吨'))), stored)).toMatchObject([{ rule: 'V40' }]);
    expect(refused(folder(rankings({})), stored)).toMatchObject([
      { rule: 'V40', column: 'score_measure', value: null },
    ]);
  });

  test('the direction of a ranking without scores is no matter of its places', () => {
    accepted(folder(rankings({ direction: 'lower-is-better' })), accepted(withBase(records(record('beijing', '1')))));
  });

  test('how many stand ahead of a place', () => {
    const listed = records(record('beijing', '1'), record('shanghai', '3'));
    const dense = rankings({ tie_rule: 'dense' });
    const fault = { rule: 'V40', file: 'rankings.csv', column: 'tie_rule' };
    expect(refused(folder(dense), accepted(withBase(listed)))).toMatchObject([{ ...fault, value: 'dense' }]);
    expect(refused(folder(rankings({})), accepted(withBase(dense, listed)))).toMatchObject([
      { ...fault, value: 'competition' },
    ]);
    accepted(folder(dense), accepted(withBase(rankings({ tie_rule: '' }), listed)));
    accepted(folder(rankings({})), accepted(withBase(rankings({ tie_rule: 'strict' }), listed)));
    // Where each place is held by one, from the first on, both rules say the same.
    accepted(folder(dense), accepted(withBase(records(record('beijing', '1'), record('shanghai', '2')))));
  });
});
