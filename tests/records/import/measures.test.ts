import { expect, test } from 'vitest';
import { accepted, folder, refused, table, withBase } from '../../support/folder.ts';

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

test('a measure in Chinese is given in English too, unless it is a sum or no English is printed', () => {
  const rules = (measure: string) =>
    refused(visits({ measure })).map(({ rule, column, value }) => [rule, column, value]);
  expect(rules('万人')).toEqual([['F06', 'measure', '万人']]);
  expect(accepted(visits({ measure: '亿元' })).indicators[0]).toMatchObject({ measure: '亿元' });
  const both = accepted(visits({ measure: '万人', measure_en: '10 thousand people', measure_zh: '万人' }));
  expect(both.indicators[0]).toMatchObject({ measure: '万人' });
  const inChinese = { measure: '万人' };
  const definition = {
    id: 'report',
    titles: { 'zh-Hans': '报告' },
    publisher: { 'zh-Hans': '研究所' },
    notice: { 'zh-Hans': '样例。' },
    languages: ['zh-Hans'],
    focus: { kinds: ['city'], names: { 'zh-Hans': '城市' } },
    editions: [{ id: '2022', year: 2022, cutOff: '2023-02-17', basket: [] }],
  };
  const only = [...visits(inChinese), ...folder({ 'reports.json': JSON.stringify([definition]) })];
  expect(accepted(only).indicators[0]).toMatchObject(inChinese);
});
