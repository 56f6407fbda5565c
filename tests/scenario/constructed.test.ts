import { beforeAll, describe, expect, test } from 'vitest';
import { isTrue } from '../../lambdas/claims/claim.ts';
import type { ClaimKind } from '../../lambdas/claims/schema/kinds.ts';
import type { BlockKind } from '../../lambdas/document/blocks.ts';
import { ANY } from '../render/chart/any-chart.ts';
import { textOf as textOfElement } from '../render/html/read-page.ts';
import { type Edition, FOUR, madeEdition, textOf } from '../support/edition.ts';
import { chartsOf } from '../support/pieces.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { squeezed } from '../support/read-pdf.ts';

/** A kind of statement that the press text makes, as each language has to say it. White space is left out. */
interface Stated extends Readonly<Record<PrintedLanguage, RegExp>> {
  readonly what: string;
  readonly kind: ClaimKind;
}

const WITHIN = ['World', 'Finance', 'Science', 'Innovation', 'Startups', 'Culture'];

const STATEMENTS: readonly Stated[] = [
  {
    what: 'a lead over three consecutive years',
    kind: 'leadStreak',
    en: /BeijinghasledtheConstructedReportonOverseasInfluenceofChineseCitiesforthreeconsecutiveyears\(2021,2022and2023\)\./,
    'zh-Hans': /北京连续三年（2021年、2022年、2023年）位居《测试用中国城市海外影响力报告》首位。/,
  },
  {
    what: 'an amount per head that exceeds 28,000 dollars',
    kind: 'threshold',
    en: /GDPperheadofBeijingexceededUSD28,000in2021\./,
    'zh-Hans': /2021年北京人均地区生产总值超过2\.8万美元。/,
  },
  {
    what: 'the highest amount of a named set of cities',
    kind: 'topsGroup',
    en: /In2021BeijinghadthehighestfigureforGDPperheadamongthefirst-tiercities[^.]*\./,
    'zh-Hans': /2021年北京人均地区生产总值在一线城市[^。]*中居首位。/,
  },
  {
    what: 'the top ten in six of eight rankings, all eight named',
    kind: 'topCount',
    en: new RegExp(
      `Beijingisinthetoptenofsixoftheeightrankingstracked:${WITHIN.map(name => `${name}\\(test\\)`).join('[^.;]*')}[^.;]*;itisnotinthetoptenofStudents\\(test\\)2023orLiveability\\(test\\)2023;Londonisinthetoptenofalleight,NewYork,ParisandTokyoinatleastseven,andSeoulandSingaporeinatleastsix\\.`,
    ),
    'zh-Hans':
      /在所跟踪的八个榜单中，北京进入其中六个的前十：[^。；]*测试用世界城市[^。；]*测试用金融[^。；]*测试用科研[^。；]*测试用创新[^。；]*测试用创业[^。；]*测试用文化[^。；]*；未进入2023年测试用留学和2023年测试用宜居的前十；伦敦进入全部八个的前十，纽约、巴黎和东京至少进入其中七个，首尔和新加坡至少进入其中六个。/,
  },
  {
    what: 'coverage that rose year by year since 2020',
    kind: 'trend',
    en: /OverseascoverageofBeijingroseyearbyyearfrom2020to2022:12,450,15,300and18,875\./,
    'zh-Hans': /2020—2022年，北京海外报道量逐年上升，依次为12450、15300、18875。/,
  },
  {
    what: 'Paris surpassed, to rank second',
    kind: 'overtook',
    en: /BeijingovertookParistotakesecondplaceintheConstructedRankingofCoveragebyOverseasMainstreamMedia2022/,
    'zh-Hans': /北京在2022年《测试用海外主流媒体报道量排名》中超越2021年名次在前的巴黎，升至第二/,
  },
  {
    what: 'third in attention on social platforms',
    kind: 'position',
    en: /BeijingrankedthirdintheConstructedRankingofAttentiononOverseasSocialPlatforms2022\./,
    'zh-Hans': /北京在2022年《测试用海外社交平台关注度排名》中位列第三。/,
  },
  {
    what: 'ten honoured cities',
    kind: 'honoured',
    en: /Tencitiesholdthetitle“PioneeringCities\(constructed\)”ofthe2023edition:Beijing,Shanghai,Guangzhou,Shenzhen,Chengdu,Wuhan,Hangzhou,Suzhou,NanjingandChongqing\./,
    'zh-Hans': /十个城市获评2023年度“先锋城市（测试用）”：北京、上海、广州、深圳、成都、武汉、杭州、苏州、南京和重庆。/,
  },
];

let edition: Edition;

beforeAll(async () => {
  edition = await madeEdition('the constructed records, 2023');
});

describe.each(FOUR)('constructed records: $name, read back from its bytes', file => {
  test.each(STATEMENTS)('says $what', stated => {
    // Not toMatch: a failure would print the whole report.
    expect(stated[file.language].test(squeezed(textOf(edition, file)))).toBe(true);
  });

  test('says on its cover that the data are constructed', () => {
    const { html, pdf } = edition.printed[file.language];
    const header = html.elements.find(({ tag, attributes }) => tag === 'header' && attributes.get('id') === 'cover');
    if (!header) throw new Error('the page has no cover');
    const cover = file.format === 'html' ? textOfElement(html, header) : (pdf.pages[0]?.content ?? '');
    const words = {
      en: ['Constructed data for a test. Not facts.'],
      'zh-Hans': ['测试用虚构数据', 'constructed', '并非事实'],
    };
    for (const word of words[file.language]) expect(squeezed(cover)).toContain(squeezed(word));
  });
});

test.each(PRINTED)('tells in rankings of which theme the city is best placed (%s)', language => {
  const said = {
    en: 'BeijingisbestplacedinrankingsofscienceXmedianplace2:firstinScience',
    'zh-Hans': '北京在科学类榜单中名次最靠前X名次中位数为2：2023年测试用科研',
  }[language];
  const page = squeezed(textOf(edition, { language, format: 'html', name: '' })).replace(/[(（]/g, 'X');
  expect(page.includes(said)).toBe(true);
});

test('each statement rests on a claim of its kind that the records establish', () => {
  const held = edition.analysis.claims.filter(isTrue).map(({ kind }) => kind);
  for (const { kind } of STATEMENTS) expect(held).toContain(kind);
});

test('what the editor asked and the records cannot tell is withheld, and said so', () => {
  const asked = edition.analysis.asked.find(({ kind }) => kind === 'firstEntry');
  expect(asked).toMatchObject({ verdict: 'withhold', reason: { code: 'historyUndeclared' } });
  for (const file of FOUR)
    expect(/forthefirsttime|首次跻身/.exec(squeezed(textOf(edition, file)))?.[0]).toBeUndefined();
});

test.each(PRINTED)('the %s document has every kind of block', language => {
  // What an institute wrote itself, and its pictures, the sample has none of.
  const kinds: Readonly<Record<Exclude<BlockKind, 'ownWords' | 'picture'>, true>> = {
    cover: true,
    prose: true,
    subheading: true,
    claimList: true,
    keyFigures: true,
    honours: true,
    table: true,
    matrix: true,
    chart: true,
    profile: true,
    legend: true,
    sources: true,
  };
  const { sections } = edition.printed[language].document;
  const found = new Set(sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  expect([...found].sort()).toEqual(Object.keys(kinds).sort());
});

/**
 * Threads stand on the cover; the places beside a unit where it has pages of its own, as the sample's have; scores where
 * the report's own result has them, as the second sample's does; a figure in two years where it is on record of enough
 * cities, as in the sample; how sure places are where a publisher says it, as in `tests/report/tiers.test.ts`.
 */
const ELSEWHERE = ['dumbbell', 'intervals', 'ladders', 'scores', 'threads'];

test.each(PRINTED)('the %s document has a chart of every other form', language => {
  const charts = edition.printed[language].document.sections.flatMap(({ blocks }) => blocks.flatMap(chartsOf));
  expect([...new Set(charts.map(({ form }) => form))].sort()).toEqual(
    Object.keys(ANY)
      .filter(form => !ELSEWHERE.includes(form))
      .sort(),
  );
});
