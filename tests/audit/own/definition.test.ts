import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../lambdas/audit/ledger.ts';
import { auditOwnWords } from '../../../lambdas/audit/own/own-words.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import type { EditionDefinition, ReportDefinition } from '../../../lambdas/records/report.ts';
import { type EDITION_NAMES, partsOf } from '../../support/edition.ts';
import { once } from '../../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { readLedger } from '../../support/read-ledger.ts';

const told = once((name: (typeof EDITION_NAMES)[number]): { readonly ledger: Ledger; readonly dataset: Dataset } => {
  return { ledger: readLedger(name), dataset: partsOf(name).input.dataset };
});

type Change = Partial<ReportDefinition> & { readonly edition?: Partial<EditionDefinition> };

/** What is found in the texts of the sample's definition, with some of them changed. */
function faultsWith(language: PrintedLanguage, { edition = {}, ...changed }: Change = {}) {
  const { ledger, dataset } = told('the sample, 2022');
  const reports = dataset.reports.map(report => ({
    ...report,
    ...changed,
    editions: report.editions.map(each => (each.id === ledger.edition ? { ...each, ...edition } : each)),
  }));
  return auditOwnWords(ledger, { language, own: [], chapters: [] }, { ...dataset, reports });
}

const event = (names: string, place: string): Change => ({
  edition: { event: { names: both(names), place: both(place), date: '2023-02-17', source: 'cankao' } },
});
const both = (text: string) => ({ en: text, 'zh-Hans': text });

test.each(PRINTED)('what the definition of the sample says of the report is printed: %s', language => {
  expect(faultsWith(language)).toEqual([]);
});

/** What no record bears out, in a note on the report, language by language. */
const UNTRUE: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'Shenzhen ranked first in the Global Financial Centres Index 2022, ahead of London.',
    'Shenzhen leads every ranking of the basket, and Beijing is last.',
    'Only Shenzhen is in all of them.',
    'The capital is ahead of its rivals.',
    'Our port has doubled its traffic.',
    'The twelve rankings tracked are our own choice.',
    'It was compiled in 1912.',
    'The methods were audited by the ministry.',
    'The data were supplied by the customs office.',
    'This report is officially approved by the state council.',
    'Trade rose.',
    'Shenzhen is in three of them.',
    'Shenzhen is in the top ten.',
    'The top five are counted.',
  ],
  'zh-Hans': [
    '深圳在全球金融中心指数中位列第一，领先伦敦。',
    '深圳在所有榜单中居首，北京垫底。',
    '只有深圳全部上榜。',
    '羊城盖过邻城。',
    '所跟踪的十二个全球榜单由本样本版选定。',
    '本报告编制于1912年。',
    '本报告由政府审定。',
    '数据由海关提供并核实。',
    '本报告经专家评审通过。',
    '贸易额上升。',
    '深圳见于其中三个。',
    '深圳进入前十。',
    '前五计入统计。',
    '北京排名靠前。',
    '深圳排名第三。',
    '深圳排名高于广州。',
  ],
};

/** What an institute writes of its report and of a correction. */
const ORDINARY: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'Compiled by the institute from its own index and from published rankings.',
    'The loans of one city were counted twice.',
  ],
  'zh-Hans': [
    '本院根据自有指数和已公布的排名编制。',
    '统计范围为本院图书馆收藏的全部城市排名。',
    '有一座城市的出借藏品被重复计算。',
  ],
};

test.each(PRINTED)('what is said of rankings as such, and of a slip in counting, is printed: %s', language => {
  for (const text of ORDINARY[language]) expect(faultsWith(language, { notice: both(text) })).toEqual([]);
});

describe.each(PRINTED)('in %s, what no claim says stops the edition', language => {
  test.each(UNTRUE[language])('in the notice: %s', text => {
    expect(faultsWith(language, { notice: both(text) })).toEqual([
      expect.objectContaining({ file: 'reports, overseas-influence, notice', sentence: text }),
    ]);
  });

  test('in the note on the basket, of the edition and else of the report, and in that on a correction', () => {
    const [text = ''] = UNTRUE[language];
    const files = (change: Change) => faultsWith(language, change).map(({ file }) => file);
    const basket = 'reports, overseas-influence, basketNote';
    expect(files({ basketNote: both(text) })).toEqual([basket]);
    expect(files({ basketNote: both(text), edition: { basketNote: both('') } })).toEqual([]);
    expect(files({ edition: { basketNote: both(text) } })).toEqual([
      'reports, overseas-influence, editions[2022].basketNote',
    ]);
    const correction = { date: '2023-05-08', note: both(text), vintages: ['gfci/32/shanghai@2'] };
    expect(files({ edition: { correction } })).toEqual(['reports, overseas-influence, editions[2022].correction.note']);
  });
});

/** What a note is for. */
const SOUND: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: [
    'Made for the city council of Haikou.',
    'It is neither issued nor reviewed by the World Bank.',
    'Each of the eight global rankings tracked was chosen before any result was looked at; three others are not counted.',
    'Places in the top ten are counted. The data were provided by the publishers. This is the third edition.',
    'The Nature Index is left out, since only five of its places were known.',
    'The publisher had exchanged the places of two cities.',
    'Compiled from public records on 17 February 2023. CC BY 4.0, ISBN 978-3-16-148410-0.',
  ],
  'zh-Hans': [
    '本报告受海口市委托编制。',
    '本报告未经任何机构审阅。',
    '八个榜单均在查看结果之前选定，另有三个不计入统计。',
    '前十计入统计。数据由各榜单发布机构提供。这是第三版。',
    '发布方曾将两座城市的名次互换。',
    '根据公开记录编制于2023年2月17日。',
  ],
};

test.each(PRINTED)('a note says who made the report, who did not, and which rankings were chosen: %s', language => {
  expect(SOUND[language].flatMap(text => faultsWith(language, { notice: both(text) }))).toEqual([]);
});

test('a sentence of a true claim stands in no note, which bears no number of a source', () => {
  const claim = told('the sample, 2022').ledger.claims.find(
    ({ kind, verdict }) => kind === 'position' && verdict === 'true',
  );
  expect(faultsWith('en', { notice: both(claim?.sentence?.en ?? '') })).toHaveLength(1);
});

describe('a name names, and says nothing of whoever is named in it', () => {
  test.each<[string, PrintedLanguage, Change, string]>([
    ['a title', 'en', { titles: both('Shenzhen leads the world for three years') }, 'titles'],
    ['a title', 'zh-Hans', { titles: both('深圳领先世界') }, 'titles'],
    ['a publisher', 'en', { publisher: both('The Institute that Ranks Shenzhen First') }, 'publisher'],
    ['a publisher', 'zh-Hans', { publisher: both('深圳第一研究院') }, 'publisher'],
    ['an event', 'en', event('Forum at which Shenzhen was named first of all', 'Haikou'), 'editions[2022].event.names'],
    ['a place', 'en', event('Forum', 'Haikou, the first of all cities'), 'editions[2022].event.place'],
    ['a place', 'zh-Hans', event('论坛', '海口（榜首之城）'), 'editions[2022].event.place'],
    ['a place by another name', 'zh-Hans', event('论坛', '羊城，冠军之城'), 'editions[2022].event.place'],
  ])('%s in %s', (_, language, change, place) => {
    expect(faultsWith(language, change)).toEqual([
      expect.objectContaining({ file: `reports, overseas-influence, ${place}` }),
    ]);
  });

  test.each<[PrintedLanguage, Change]>([
    ['en', event('2nd Beijing Forum on Global Communication', 'Beijing')],
    ['en', event('First Haikou Summit', 'Haikou')],
    ['en', { titles: both('Best Student Cities') }],
    ['en', { publisher: both('Shanghai Academy of Social Sciences') }],
    ['zh-Hans', event('第二届北京论坛', '北京')],
    ['zh-Hans', event('首届上海高峰论坛', '上海')],
    ['zh-Hans', { titles: both('全球领先城市报告') }],
  ])('in %s a conference has its number, and a title may praise nobody in particular', (language, change) => {
    expect(faultsWith(language, change)).toEqual([]);
  });

  test('the title of a section tells nothing of anybody by another name', () => {
    const sections = (title: string) => ({ sections: [{ id: 'findings', title: both(title) }] as const });
    const titled = (language: PrintedLanguage, title: string) => faultsWith(language, { edition: sections(title) });
    for (const [language, title] of [
      ['en', 'The north on top'],
      ['en', 'Our city leads'],
      ['zh-Hans', '羊城登顶'],
      ['zh-Hans', '沪上傲视群雄'],
    ] as const)
      expect(titled(language, title)).toEqual([
        expect.objectContaining({ file: 'reports, overseas-influence, sections, findings, title', sentence: title }),
      ]);
    expect(titled('en', 'What changed, and for whom')).toEqual([]);
    expect(titled('zh-Hans', '有何变化')).toEqual([]);
  });

  test('so do the name and the office of somebody who is quoted', () => {
    const words = [
      {
        at: 'foreword' as const,
        files: { en: 'words/f.en.md' },
        texts: { en: 'x' },
        voice: { names: { en: 'Jane Doe' }, roles: { en: 'Mayor of Haikou, the best of all cities' } },
      },
    ];
    expect(faultsWith('en', { edition: { words } })).toEqual([
      expect.objectContaining({ file: 'reports, overseas-influence, editions[2022].words[0].voice.roles' }),
    ]);
  });
});

test('a fault names the words and what to do, in both languages of editors', () => {
  const [fault] = faultsWith('en', { notice: both('Trade rose.') });
  expect(fault?.message).toMatch(/^says “rose”, and no true claim .*: say in a note only who made the report/);
  expect(fault?.inChinese).toMatch(/^写有“rose”，.*说明中只写报告由谁编制/);
});

test('a note says why rankings were chosen by what they do, and not whether they do it well', () => {
  const noted = (text: string) => faultsWith('en', { basketNote: { ...both(text), 'zh-Hans': '选取三个榜单。' } });
  for (const does of ['name every city by itself', 'judge cities as a whole', 'appear in English'])
    expect(noted(`The three lists were chosen because they ${does}.`)).toEqual([]);
  for (const does of ['judge fairly', 'rank the whole world', 'agree with us', 'name the best cities'])
    expect(noted(`The three lists were chosen because they ${does}.`)).not.toEqual([]);
});
