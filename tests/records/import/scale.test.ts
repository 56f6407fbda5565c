import { expect, test } from 'vitest';
import { accepted, type Files, refused, table, withBase } from '../../support/folder.ts';

const indicator = (cells: Readonly<Record<string, string>>): Files => ({
  'indicators.csv': table('indicators', [
    {
      indicator: 'warmth',
      name_en: 'mean temperature',
      name_zh: '平均气温',
      measure: '°C',
      direction: 'higher-is-better',
      source: 'page',
      ...cells,
    },
  ]),
});

test('the scale of an indicator is read where it is declared, leaves no trace where it is not, and is one of two words', () => {
  expect(accepted(withBase(indicator({ scale: 'interval' }))).indicators[0]?.scale).toBe('interval');
  for (const files of [indicator({}), indicator({ scale: '' })])
    expect(accepted(withBase(files)).indicators[0]).not.toHaveProperty('scale');
  expect(refused(withBase(indicator({ scale: 'log' })))[0]).toMatchObject({ rule: 'F07', column: 'scale' });
});
