import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../lambdas/audit/ledger.ts';
import { auditOwnWords } from '../../../lambdas/audit/own/own-words.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { AIRPORTS } from './airports.ts';

const CHAPTERS = Array.from({ length: 20 }, (_, index) => `chapter-${index}`);

const second = {
  ...{ id: 'position:dxb:traffic/2024', kind: 'position', verdict: 'true' as const, evidence: [], evidenceHash: '' },
  form: { kind: 'position', unit: 'dxb', release: 'traffic/2024' },
  figures: { unit: 'dxb', release: 'traffic/2024', rank: 2 },
  sentence: { en: 'Dubai Airport ranked second.', 'zh-Hans': '迪拜机场位列第二。' },
  ...{ finding: null, printed: {}, selection: null },
};

/** A figure of an airport that is on record. */
const valued = (unit: string, indicator: string, year: number, value: string) => ({
  ...second,
  ...{ id: `value:${unit}:${indicator}:${year}`, kind: 'value' },
  form: { kind: 'value', unit, indicator, year },
  figures: { unit, indicator, year, value, bound: 'exact' },
  sentence: {},
});

const RUNWAYS = valued('dxb', 'runways', 2025, '2');
const LENGTH = valued('dxb', 'length', 2025, '4447');
const HEATHROW = valued('lhr', 'runways', 2025, '3');
const PASSENGERS = valued('ams', 'passengers', 2024, '66.8');

const LEDGER: Ledger = {
  format: 1,
  report: 'airports',
  edition: '2025',
  claims: [second, RUNWAYS, LENGTH, HEATHROW, PASSENGERS],
  statements: [],
  sources: [],
};

/** What is told of a sentence in running text. */
function told(language: PrintedLanguage, text: string, isOpinion = false) {
  const pieces = [{ text, claim: null, figure: null }];
  const own = [{ file: 'words/foreword.md', line: 1, isOpinion, pieces }];
  return auditOwnWords(LEDGER, { language, own, chapters: CHAPTERS }, AIRPORTS);
}

/** The same of one whose figure, between two signs, bears a claim and its source. */
function toldWith(language: PrintedLanguage, marked: string, claim: { readonly id: string }, figure = 'value') {
  const [before = '', text = '', after = ''] = marked.split('|');
  const plain = (each: string) => ({ text: each, claim: null, figure: null });
  const pieces = [plain(before), { text, claim: claim.id, figure }, plain(after)];
  const own = [{ file: 'words/foreword.md', line: 1, isOpinion: false, pieces }];
  return auditOwnWords(LEDGER, { language, own, chapters: CHAPTERS }, AIRPORTS);
}

/** What a report on airports says of itself and of airports in general, by its own nouns. */
const TRUE: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'Each airport has its own story.',
    'Each airport has its own sound.',
    'We thank all who keep these lists.',
    'This report counts over three airport rankings.',
    'This report counts over three rankings.',
    'The report has 20 chapters.',
    'The report has twenty chapters.',
    'We have published this report since 2024.',
  ],
  'zh-Hans': [
    '每座机场都有自己的故事。',
    '每座机场都有自己的声音。',
    '感谢编制这些榜单的各位。',
    '本报告统计三项排名。',
    '本报告统计三项榜单。',
    '本报告统计三个榜单。',
    '本报告计入三项机场排名。',
    '本报告共有二十章。',
    '我们自2024年起发布本报告。',
  ],
};

const UNTRUE: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'This report counts over four airport rankings.',
    'The report has 13 chapters.',
    'Each runway has its own rank.',
  ],
  'zh-Hans': ['本报告统计四项排名。', '本报告共有十三章。', '每座机场都有自己的名次。'],
};

describe.each(PRINTED)('in %s', language => {
  test('a report says of itself and of what it is about what holds, in its own nouns', () => {
    expect(TRUE[language].flatMap(text => told(language, text))).toEqual([]);
  });

  test('what does not hold is refused', () => {
    expect(UNTRUE[language].filter(text => told(language, text).length === 0)).toEqual([]);
  });
});

describe('what cannot be printed in any words is told as that', () => {
  test.each<[PrintedLanguage, string]>([
    ['en', 'Our institute has followed Changi Airport since 2022.'],
    ['en', 'Our institute was founded in Geneva in 1998.'],
    ['zh-Hans', '本所于1998年在日内瓦成立。'],
    ['zh-Hans', '本所自2022年起关注樟宜机场。'],
  ])('a year of the institute’s own doings, in %s: %s', (language, text) => {
    for (const isOpinion of [false, true]) {
      const [fault] = told(language, text, isOpinion);
      expect(fault?.message).toMatch(/cannot be printed: say it without the year/);
      expect(fault?.inChinese).toMatch(/无法刊印：请不写年份/);
    }
  });

  test.each<[PrintedLanguage, string]>([
    ['en', 'This is our second report.'],
    ['en', 'This is the third edition of our report.'],
    ['zh-Hans', '这是我们的第二份年度报告。'],
  ])('which edition it is beyond the first, in %s: %s', (language, text) => {
    expect(told(language, text)[0]?.message).toMatch(/cannot be known: say since when the report appears/);
  });
});

test('the claim that is nearest to a sentence of somebody is told with how to write it', () => {
  const [fault] = told('en', 'Dubai is the second of all.');
  expect(fault?.message).toMatch(
    /“Dubai” \(of “Dubai Airport”\).*nearest to it is “Dubai Airport ranked second\.”, which \{\{claim position unit=dxb release=traffic\/2024\}\} prints$/,
  );
  expect(told('zh-Hans', '迪拜机场名列第二。')[0]?.inChinese).toMatch(
    /与之最近的是“迪拜机场位列第二。”，写作\{\{claim position unit=dxb release=traffic\/2024\}\}$/,
  );
  for (const text of ['Dubai Airport is the third of all.', 'Schiphol Airport is the second of all.'])
    expect(told('en', text)[0]?.message).not.toMatch(/nearest/);
});

describe('a figure of an indicator that is on record is printed with its source, and no other', () => {
  test.each<[PrintedLanguage, string, typeof RUNWAYS]>([
    ['en', 'Dubai Airport has |two| runways.', RUNWAYS],
    ['en', 'In 2025, Dubai Airport had |2| runways.', RUNWAYS],
    ['en', 'London Heathrow Airport had |three| runways in 2025.', HEATHROW],
    ['en', 'Schiphol Airport had |66.8 million| passengers in 2024.', PASSENGERS],
    ['en', 'Schiphol Airport’s passengers were |66.8 million| in 2024.', PASSENGERS],
    ['zh-Hans', '2025年迪拜机场跑道数为|2|条。', RUNWAYS],
    ['en', 'Dubai Airport’s longest runway was |4447| metres in 2025.', LENGTH],
    ['zh-Hans', '2025年迪拜机场最长跑道为|4447|米。', LENGTH],
  ])('in %s: %s', (language, text, claim) => {
    expect(toldWith(language, text, claim)).toEqual([]);
    expect(told(language, text.replaceAll('|', ''))[0]?.message).toContain(
      `unit=${claim.form.unit} indicator=${claim.form.indicator} year=${claim.form.year} figure=value}}`,
    );
  });

  test.each<[PrintedLanguage, string, typeof RUNWAYS, RegExp]>([
    ['en', 'Dubai Airport has |three| runways.', RUNWAYS, /just what “three” is the figure of/],
    ['en', 'Dubai Airport has |two| runways.', HEATHROW, /just what “two” is the figure of/],
    ['en', 'London Heathrow Airport had |three| runways in 2024.', HEATHROW, /just what “three”/],
    ['en', 'Dubai Airport has |2025| runways.', RUNWAYS, /just what “2025”/],
    ['en', 'In |2025|, Dubai Airport had 2 runways.', RUNWAYS, /just what “2025”/],
    ['en', 'Dubai Airport has only |two| runways.', RUNWAYS, /“only” besides/],
    ['en', 'Dubai Airport and Schiphol Airport have |two| runways.', RUNWAYS, /just what “two”/],
    ['en', 'Dubai Airport has |two|.', RUNWAYS, /just what “two”/],
    ['zh-Hans', '2025年迪拜机场跑道数增至|2|条。', RUNWAYS, /“增至” besides/],
  ])('not with other words, in %s: %s', (language, text, claim, message) => {
    expect(toldWith(language, text, claim).map(each => each.message)).toEqual([expect.stringMatching(message)]);
  });

  test('nor for a claim that the ledger does not have, or as another figure', () => {
    const other = { ...RUNWAYS, id: 'value:dxb:runways:2024' };
    for (const faults of [
      toldWith('en', 'Dubai Airport has |two| runways.', other),
      toldWith('en', 'Dubai Airport has |two| runways.', RUNWAYS, 'score'),
    ])
      expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(/the ledger does not have/)]);
  });

  test.each<[PrintedLanguage, string]>([
    ['en', 'Dubai Airport has three runways.'],
    ['en', 'Dubai Airport has only two runways.'],
    ['en', 'Dubai Airport had two runways in 2024.'],
    ['en', 'London Heathrow Airport has three runways.'],
    ['en', 'London Heathrow Airport had three runways in 2024.'],
    ['en', 'Schiphol Airport has two runways.'],
    ['en', 'Dubai Airport and Schiphol Airport have two runways.'],
    ['en', 'Dubai Airport has two.'],
    ['zh-Hans', '2025年迪拜机场跑道数为3条。'],
  ])('not in %s: %s', (language, text) => {
    expect(told(language, text)).toHaveLength(1);
  });
});

describe('a figure that is told otherwise than it is printed is told with what to write', () => {
  test.each<[PrintedLanguage, string, RegExp, RegExp]>([
    [
      'en',
      'Schiphol Airport welcomed 66.8 million passengers in 2024.',
      /the figure is on record; .* “has” or “had”, and not “welcomed”; \{\{claim value unit=\S+ indicator=\S+ year=\d+\}\} prints a whole sentence of it$/,
      /该数字有记录/,
    ],
    [
      'en',
      'Dubai Airport has three runways.',
      /; on record is 2, in runways \(2025\), which \{\{claim value unit=dxb indicator=runways year=2025 figure=value\}\} prints$/,
      /；记录中为2，单位为runways（2025年），写作\{\{claim value .*\}\}$/,
    ],
    ['zh-Hans', '2025年迪拜机场跑道数为3条。', /; on record is 2, in 条 \(2025\)/, /；记录中为2，单位为条（2025年）/],
    [
      'en',
      'London Heathrow Airport has three runways.',
      /; name the year: on record are 2 \(2024\), 3 \(2025\)$/,
      /；请写明年份：记录中为2（2024年）、3（2025年）$/,
    ],
    [
      'zh-Hans',
      '伦敦希思罗机场跑道数为3条。',
      /; name the year: on record are 2 \(2024\), 3 \(2025\)$/,
      /；请写明年份：记录中为2（2024年）、3（2025年）$/,
    ],
    ['zh-Hans', '2025年迪拜机场跑道数增至2条。', /and not “增至”/, /不写“增至”/],
  ])('in %s: %s', (language, text, en, zh) => {
    const [fault] = told(language, text);
    expect(fault?.message).toMatch(en);
    expect(fault?.inChinese).toMatch(zh);
  });
});

test('what is said is quoted as it is written', () => {
  const [fault] = told('en', 'Dubai Airport handled 6,232 flights and 5.25 tonnes.');
  expect(fault?.message).toMatch(/^says “6,232”, “5\.25”, “Dubai Airport”, and/);
  expect(told('zh-Hans', '迪拜机场在客流排名中位列第三。')[0]?.inChinese).not.toContain('“中位”');
  expect(told('en', 'The Schiphol hub is charming.')[0]?.message).toContain('“The Schiphol hub”');
});

test('of nobody in particular it is told which other word would do', () => {
  expect(told('en', 'Every chapter is a surprise.')[0]?.message).toMatch(
    /; where nothing on record is meant, “a” does in place of “Every”$/,
  );
  expect(told('zh-Hans', '每个港湾都有灯。')[0]?.inChinese).toMatch(/；若与记录无关，可略去“每”，可略去“都”$/);
  // “Last” as a verb and a measure word have no such word in their place.
  expect(told('en', 'Quay walls last for generations.')[0]?.message).not.toContain('in place of');
  expect(told('zh-Hans', '港湾里亮着一片灯。')[0]?.inChinese).toMatch(/；若与记录无关，可略去“一片”$/);
  expect(told('en', 'Each runway of Dubai is wet.')[0]?.message).not.toContain('where nothing on record is meant');
});

test.each<[PrintedLanguage, readonly string[]]>([
  ['en', ['It counts over three rankings.', 'We ask how long waiting times feel.']],
  ['zh-Hans', ['本报告统计三项排行。', '写和读是两回事。', '两种看法各有道理，都值得读。']],
])('harmless words of an ordinary foreword stand: %s', (language, texts) => {
  expect(texts.flatMap(text => told(language, text).map(({ message }) => message))).toEqual([]);
});
