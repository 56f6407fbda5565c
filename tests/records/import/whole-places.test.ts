import { expect, test } from 'vitest';
import { accepted, type Files, folder, refused, table, withBase } from '../../support/folder.ts';

const indicator = (measure: string): Files => ({
  'indicators.csv': table('indicators', [
    {
      indicator: 'iec-influence',
      name_en: 'IEC: influence',
      name_zh: '国际交往：影响力',
      measure,
      direction: 'lower-is-better',
      source: 'page',
    },
  ]),
});
const figure = (value: string): Files => ({
  'values.csv': table('values', [{ indicator: 'iec-influence', unit: 'beijing', year: '2022', value, source: 'page' }]),
});

test('a place is kept as the whole number that it is', () => {
  for (const place of ['1', '8', '120'])
    expect(accepted(withBase(indicator('place'), figure(place))).values[0]?.value).toBe(place);
});

test.each(['8.0', '7.5', '0', '-3', '0.8'])('%s is no place, and is refused with what to write', value => {
  expect(refused(withBase(indicator('place'), figure(value)))).toMatchObject([
    {
      file: 'values.csv',
      row: 2,
      column: 'value',
      value,
      rule: 'V33',
      message: `iec-influence is measured in places, and "${value}" is none.`,
      remedy:
        'Write the place as a whole number from 1 up, such as 8; for a score, use an indicator of another measure.',
    },
  ]);
});

test('what is measured otherwise may have decimals, until its indicator says that it is a place', () => {
  const stored = accepted(withBase(indicator('count'), figure('8.0')));
  expect(refused(folder(indicator('place')), stored)).toMatchObject([
    { rule: 'V33', file: 'indicators.csv', row: 2, value: '8.0' },
    { rule: 'V40', file: 'indicators.csv', row: 2, column: 'measure', value: 'place' },
  ]);
});
