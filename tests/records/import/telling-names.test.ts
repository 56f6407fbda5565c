import { describe, expect, test } from 'vitest';
import {
  accepted,
  type Cells,
  folder,
  ranking,
  record,
  refused,
  release,
  source,
  table,
  unit,
} from '../../support/folder.ts';

const names = (en: string, zh: string) => ({ en, 'zh-Hans': zh });

const report = {
  id: 'own',
  titles: names('Report', '报告'),
  publisher: names('Institute', '研究所'),
  notice: names('Notice', '说明'),
  languages: ['en', 'zh-Hans'],
  ownRanking: null,
  focus: { kinds: ['city'], names: names('Chinese cities', '中国城市') },
  editions: [{ id: '2022', year: 2022, cutOff: '2022-12-31', ownRelease: '2022', basket: ['gci/2022'] }],
};

interface Named {
  readonly unit?: readonly [en: string, zh: string];
  readonly definition?: object;
  readonly ranking?: Cells;
  readonly group?: readonly [en: string, zh: string];
}

/** What a ranking counts in, in both languages. */
const SCORED: Cells = {
  score_name_en: 'Points',
  score_name_zh: '分数',
  score_measure_en: 'points',
  score_measure_zh: '分',
};

/** A folder with one unit called so, a ranking of it, a group of two, and a report that prints them. */
const folderOf = ({ unit: [en, zh] = ['Delta', '三角'], definition = {}, ranking: cells = {}, group }: Named) =>
  folder({
    'sources.csv': table('sources', [source('page')]),
    'units.csv': table('units', [unit('one', en, zh), unit('other', 'Harbin', '哈尔滨')]),
    'rankings.csv': table('rankings', [ranking('gci', cells)]),
    'releases.csv': table('releases', [release('2022')]),
    'records.csv': table('records', [record('one', '1'), record('other', '2')]),
    ...(group && {
      'groups.csv': table('groups', [
        { group: 'few', name_en: group[0], name_zh: group[1], members: 'one;other', source: 'page' },
      ]),
    }),
    'reports.json': JSON.stringify([{ ...report, ...definition }]),
  });

describe('V38: a unit is printed under a name', () => {
  test.each<readonly [string, string]>([
    ['No City', '甲'],
    ['Third', '甲'],
    ['Most', '甲'],
    ['Both', '甲'],
    ['All Cities', '甲'],
    ['Two Cities', '甲'],
    ['Every Port', '甲'],
    ['A', '无'],
    ['A', '没有'],
    ['A', '第三'],
    ['A', '其中'],
    ['1770', '甲'],
    ['9.5', '甲'],
    ['A', '1770'],
    ['A', '一七七零'],
    ['Everybody else', '甲'],
    ['The change', '甲'],
    ['A', '名次'],
    ['None of them', '甲'],
    ['Most others', '甲'],
    ['joint first', '甲'],
    ['Up', '甲'],
    ['Arden rose', '甲'],
    ['A', '其余城市'],
    ['A', '并列第一'],
    ['A', '哈尔滨升'],
    ['A', '哈尔滨下跌'],
  ])('that is no word of the sentences around it: %s, %s', (en, zh) => {
    const faults = refused(folderOf({ unit: [en, zh] })).filter(({ rule }) => rule === 'V38');
    const bad = en.length > 1 ? en : zh;
    expect(faults).toContainEqual(expect.objectContaining({ file: 'units.csv', row: 2, value: bad }));
    expect(faults[0]?.remedy).toMatch(/displayNames/);
    expect(faults[0]?.translated['zh-Hans']?.message).toMatch(/句子本身的用词/);
  });

  test.each<readonly [string, string, string]>([
    ['the Great Cities Index 2022', '甲', 'the Great Cities Index 2022'],
    ['Great Cities Index', '甲', 'Great Cities Index'],
    ['Institute GCI (2022)', '甲', 'Institute GCI (2022)'],
    ['A', '《大城市指数》', '《大城市指数》'],
    ['A', '2022年《大城市指数》', '2022年《大城市指数》'],
  ])('that is not what a ranking, or an edition of one, is called: %s, %s', (en, zh, bad) => {
    const faults = refused(folderOf({ unit: [en, zh] }));
    expect(faults).toMatchObject([{ rule: 'V38', file: 'units.csv', row: 2, value: bad }]);
    expect(faults[0]?.message).toContain('which is what a ranking or an edition of one is called');
    expect(faults[0]?.translated['zh-Hans']?.message).toContain('榜单或其某次发布的名称');
  });

  test.each<readonly [string, string]>([
    ['Gamma (first in 2022)', '甲'],
    ['Gamma [No. 1]', '甲'],
    ['Gamma, best of all', '甲'],
    ['Gamma leads', '甲'],
    ['Sixth of Europe', '甲'],
    ['Gamma', '甲（第一名）'],
    ['Gamma', '甲（2022年冠军）'],
    ['Gamma', '领先的甲'],
  ])('that tells no place: %s, %s', (en, zh) => {
    expect(refused(folderOf({ unit: [en, zh] }))).toMatchObject([{ rule: 'V38', file: 'units.csv', row: 2 }]);
  });

  test('and what the report calls it is told there, and mends it there', () => {
    const told = { displayNames: { one: names('Delta (first in 2022)', '三角') } };
    expect(refused(folderOf({ definition: told }))).toMatchObject([
      { rule: 'V38', file: 'reports.json', column: 'displayNames.one', value: 'Delta (first in 2022)' },
    ]);
    const mended = { displayNames: { one: names('No City (Alaska)', '无（市）') } };
    expect(refused(folderOf({ unit: ['No City', '无'], definition: mended }))).toMatchObject([{ rule: 'V38' }]);
    const named = { displayNames: { one: names('Town of No City', '无市') } };
    expect(accepted(folderOf({ unit: ['No City', '无'], definition: named })).units).toHaveLength(2);
  });

  test.each<readonly [string, string]>([
    ['Nice', '尼斯'],
    ['Lead', '里德'],
    ["Winner's", '和田'],
    ['Tudor Rose', '和平'],
    ['Bosnia and Herzegovina', '波斯尼亚和黑塞哥维那'],
    ['Northampton', '无锡'],
    ['First Automobile Works', '中国医科大学附属第一医院'],
    ['Zhejiang Hospital (First Hospital)', '浙江大学附属医院（浙江省第一医院）'],
    ['Los Angeles', '上饶'],
    ['Notre Dame', '不丹'],
    ['Three Rivers', '三亚'],
    ['Bestwig', '第比利斯'],
    ['Toppila', '重庆'],
    ['Sixth of October City', '十月六日城'],
    ['10th of Ramadan', '斋月十日城'],
    ['Dongsheng', '东升'],
  ])('names that only look like it stand: %s, %s', (en, zh) => {
    expect(accepted(folderOf({ unit: [en, zh] })).units).toHaveLength(2);
  });
});

describe('V38: a ranking is called', () => {
  test('by its letters where a word is written so, as a short name alone', () => {
    expect(() => accepted(folderOf({ ranking: { short_name_en: 'THE', short_name_zh: 'THE' } }))).not.toThrow();
    expect(refused(folderOf({ ranking: { name_en: 'THE' } }))).toContainEqual(
      expect.objectContaining({ rule: 'V38', file: 'rankings.csv', row: 2, value: 'THE' }),
    );
  });

  test.each<readonly [string, Cells]>([
    ['at least', { name_en: 'at least' }],
    ['The change', { short_name_en: 'The change' }],
    ['名次', { name_zh: '名次' }],
    ['其他', { short_name_zh: '其他' }],
  ])('by no word of the sentences around it: %s', (value, cells) => {
    expect(refused(folderOf({ ranking: cells }))).toContainEqual(
      expect.objectContaining({ rule: 'V38', file: 'rankings.csv', row: 2, value }),
    );
  });
});

describe('what several are called together', () => {
  test.each<readonly [string, string, string]>([
    ['the ten best cities of the world', '甲组', 'best'],
    ['the leading ports', '甲组', 'leading'],
    ['the most open cities', '甲组', 'most'],
    ['A', '全球最强城市', '最强'],
    ['A', '十强城市', '十强'],
  ])('V38: says nothing of them: %s, %s', (en, zh, told) => {
    const faults = refused(folderOf({ group: [en, zh] })).filter(({ rule }) => rule === 'V38');
    expect(faults).toMatchObject([{ file: 'groups.csv', row: 2 }]);
    expect(faults[0]?.message).toContain(`“${told}”`);
  });

  test.each<readonly [string, string]>([
    ['None of them', '甲组'],
    ['NONE', '甲组'],
    ['the others', '甲组'],
    ['At least', '甲组'],
    ['A', '其余城市'],
    ['A', '名次'],
  ])('V38: is no word of the sentences around it: %s, %s', (en, zh) => {
    const faults = refused(folderOf({ group: [en, zh] }));
    expect(faults).toMatchObject([{ rule: 'V38', file: 'groups.csv', row: 2, value: en === 'A' ? zh : en }]);
    expect(faults[0]?.translated['zh-Hans']?.message).toMatch(/句子本身的用词/);
  });

  test('V38: nor does the focus of a report', () => {
    const focus = { kinds: ['city'], names: names('the three best cities on earth', '中国城市') };
    expect(refused(folderOf({ definition: { focus } }))).toMatchObject([
      { rule: 'V38', file: 'reports.json', column: 'focus.names' },
    ]);
  });

  test('V38: nor does its noun for them', () => {
    const nouns = {
      city: { en: { singular: 'leading city', plural: 'leading cities' }, 'zh-Hans': { singular: '城市' } },
    };
    expect(refused(folderOf({ definition: { nouns } }))).toMatchObject([
      { rule: 'V38', file: 'reports.json', column: 'nouns.city' },
    ]);
  });

  test.each<readonly [string, string]>([
    ['the ten cities of the delta', '甲组'],
    ['Four tigers', '甲组'],
    ['A', '十个城市'],
    ['A', '亚洲四小龙'],
    ['A', '二十一城'],
  ])('V39: counts them right, where it counts them: %s, %s', (en, zh) => {
    expect(refused(folderOf({ group: [en, zh] }))).toMatchObject([{ rule: 'V39', file: 'groups.csv', row: 2 }]);
  });

  test.each<readonly [string, string]>([
    ['The two cities of the delta', '两个城市'],
    ['G20', '二十国集团'],
    ['Group of 77', '七十七国集团'],
    ['First-tier cities', '一线城市'],
    ['Least developed countries', '最不发达国家'],
    ['Members of 2022', '2022年成员'],
  ])('classes, clubs and right counts stand: %s, %s', (en, zh) => {
    expect(accepted(folderOf({ group: [en, zh] })).groups).toHaveLength(1);
  });
});

describe('V38: a ranking', () => {
  test('says in its name what it ranks, and no result', () => {
    expect(refused(folderOf({ ranking: { name_en: 'Two Index (Harbin leads it)' } }))).toMatchObject([
      { rule: 'V38', file: 'rankings.csv', row: 2, column: 'name_en' },
    ]);
    expect(refused(folderOf({ ranking: { short_name_zh: '指数（哈尔滨第一名）' } }))).toMatchObject([
      { rule: 'V38', column: 'short_name_zh' },
    ]);
  });

  test.each(['QS Best Student Cities (Top 100)', 'Global Top 500 Cities', 'Leading Cities Index', 'Winner’s Index'])(
    'may be of the best, who are not named: %s',
    name => {
      expect(accepted(folderOf({ ranking: { name_en: name } })).rankings).toHaveLength(1);
    },
  );

  test.each<readonly [string, Cells]>([
    ['short_name_en', { short_name_en: 'Beta won by Bexley' }],
    ['publisher_en', { publisher_en: 'Alpha Inc, audited by the UN' }],
    ['publisher_zh', { publisher_zh: '联合国审定的甲社' }],
    ['publisher_zh', { publisher_zh: '甲社（经审计署审计）' }],
    ['publisher_zh', { publisher_zh: '统计局认可的甲社' }],
    ['theme_en', { theme_en: 'finance (Harbin best)', theme_zh: '金融' }],
    ['score_name_en', { ...SCORED, score_name_en: 'Points, of which Harbin has most' }],
    ['score_measure_en', { ...SCORED, score_measure_en: 'points more than anyone else' }],
    ['score_measure_zh', { ...SCORED, score_measure_zh: '分遥遥领先' }],
  ])('and what stands beside its name tells no result, nor who stands up for it: %s', (column, cells) => {
    expect(refused(folderOf({ ranking: cells }))).toMatchObject([
      { rule: 'V38', file: 'rankings.csv', row: 2, column },
    ]);
  });
});

test('V38: who is called as two others are together is told as these', () => {
  const files = folderOf({ unit: ['Harbin and Delta', '甲'] }).filter(({ path }) => path !== 'units.csv');
  const units = [
    unit('one', 'Harbin and Delta', '甲'),
    unit('other', 'Harbin', '哈尔滨'),
    unit('third', 'Delta', '三角'),
  ];
  expect(refused([...files, ...folder({ 'units.csv': table('units', units) })])).toMatchObject([
    { rule: 'V38', file: 'units.csv', row: 2 },
  ]);
});

test('V38: what an indicator is defined as says nothing of who stands up for it', () => {
  const gdp = { indicator: 'gdp', name_en: 'GDP', name_zh: '生产总值', measure: 'USD', direction: 'higher-is-better' };
  const defined = (definition_en: string, definition_zh: string) =>
    [
      ...folderOf({}),
      ...folder({
        'indicators.csv': table('indicators', [{ ...gdp, source: 'page', definition_en, definition_zh }]),
      }),
    ] as const;
  expect(refused(defined('Output, as audited by the UN', '产出'))).toMatchObject([
    { rule: 'V38', file: 'indicators.csv', row: 2, column: 'definition_en' },
  ]);
  expect(refused(defined('Output', '经联合国审定的产出'))).toMatchObject([{ rule: 'V38', column: 'definition_zh' }]);
  expect(accepted(defined('Output of a year at market prices', '一年的产出，按市场价格计')).indicators).toHaveLength(1);
});
