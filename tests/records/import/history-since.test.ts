import { describe, expect, test } from 'vitest';
import { changedFacts } from '../../../lambdas/publishing/changed-facts.ts';
import { accepted, type Files, folder, refused, table, withBase } from '../../support/folder.ts';

const GDP = {
  indicator: 'gdp',
  name_en: 'GDP per head',
  name_zh: '人均地区生产总值',
  measure: 'USD',
  direction: 'higher-is-better',
  source: 'page',
};

const indicator = (cells: Readonly<Record<string, string>> = {}): Files => ({
  'indicators.csv': table('indicators', [{ ...GDP, ...cells }]),
});
const values = (...years: readonly string[]): Files => ({
  'values.csv': table(
    'values',
    years.map(year => ({ indicator: 'gdp', unit: 'beijing', year, value: '1', source: 'page' })),
  ),
});

describe('the history of an indicator', () => {
  test('is read from CSV, and from JSON as a number or a text', () => {
    expect(accepted(withBase(indicator({ history_since: '1994' }))).indicators[0]?.historySince).toBe(1994);
    for (const history_since of [1994, '1994']) {
      const files = { 'indicators.json': JSON.stringify([{ ...GDP, history_since }]) };
      expect(accepted(withBase(files)).indicators[0]?.historySince).toBe(1994);
    }
  });

  test('leaves no trace where it is not declared, so that old data are the same bytes', () => {
    for (const files of [indicator(), indicator({ history_since: '' })])
      expect(accepted(withBase(files)).indicators[0]).not.toHaveProperty('historySince');
  });

  test('goes back to the first year that is measured, whatever years are missing after it', () => {
    expect(accepted(withBase(indicator({ history_since: '2010' }), values('2010', '2021'))).values).toHaveLength(2);
  });

  test('is refused once, where it stands, when figures that are stored are older', () => {
    const stored = accepted(withBase(indicator(), values('2008', '2007', '2021')));
    const [fault, ...others] = refused(folder(indicator({ history_since: '2010' })), stored);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'V32', file: 'indicators.csv', row: 2, column: 'history_since' });
    expect(fault?.message).toContain('2007');
  });

  test('reads otherwise when it is declared, and claims that rest on it are touched', () => {
    const before = accepted(withBase(indicator()));
    const after = accepted(folder(indicator({ history_since: '2010' })), before);
    expect(changedFacts(before, after)).toEqual([
      { key: 'gdp#historySince', replaces: ['gdp'], before: null, after: '2010', reason: null },
    ]);
    expect(changedFacts(after, after)).toEqual([]);
  });
});
