import { expect, test } from 'vitest';
import { accepted, refused, table, withBase } from '../../support/folder.ts';

const visits = (cells: Readonly<Record<string, string>>) =>
  withBase({
    'indicators.csv': table('indicators', [
      {
        indicator: 'visits',
        name_en: 'Visits',
        name_zh: '参观人次',
        measure: 'million visitors',
        direction: 'higher-is-better',
        source: 'page',
        ...cells,
      },
    ]),
  });

test('a measure may be given in the words of each language, and is not changed where it is not', () => {
  const measures = { en: 'million visitors', 'zh-Hans': '百万人次' };
  const given = accepted(visits({ measure_en: measures.en, measure_zh: measures['zh-Hans'] }));
  expect(given.indicators[0]).toMatchObject({ measure: 'million visitors', measures });
  expect(accepted(visits({})).indicators[0]).not.toHaveProperty('measures');
  expect(accepted(visits({ measure_en: '', measure_zh: '' })).indicators[0]).not.toHaveProperty('measures');
  expect(refused(visits({ measure_zh: '百万人次', measure_en: '' })).map(({ rule }) => rule)).toEqual(['F06']);
});
