import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { readFolder } from '../sample/read-folder.ts';
import { type Edition, FOUR, madeEdition, makeEdition, textOf } from '../support/edition.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { squeezed } from '../support/read-pdf.ts';

const ASKED = { report: 'overseas-influence', edition: '2022' };

/** The eight rankings of the basket as the sentence names them, and those with Beijing in their top ten. */
const BASKET = {
  en: {
    within: [
      'Kearney GCI 2022',
      'GFCI 32',
      'GIHI 2022',
      'Nature Index 2022',
      'WIPO clusters 2022',
      'Startup Genome 2022',
    ],
    outside: ['GPCI 2022', 'QS student cities 2023'],
    count:
      /Beijing is in the top ten of six of the eight global rankings tracked: ([^;]+); it is not in the top ten of ([^.]+)\./,
    honoured: 'Beijing, Shanghai, Shenzhen, Guangzhou, Chengdu, Wuhan, Hangzhou, Suzhou, Nanjing and Chongqing',
    led: 'Beijing led the 2021 and the 2022 editions of the Reference News (Cankao Xiaoxi) Analysis Report on Overseas Influence of Chinese Cities.',
  },
  'zh-Hans': {
    within: [
      '2022年科尔尼城市指数',
      '第32期全球金融中心指数',
      '2022年国际科创中心指数',
      '2022年自然指数科研城市',
      '2022年WIPO科技集群',
      '2022年Startup Genome报告',
    ],
    outside: ['2022年全球城市实力指数', '2023年QS最佳留学城市'],
    count: /在所跟踪的八个全球榜单中，北京进入其中六个的前十：([^；]+)；未进入([^；。]+)的前十[；。]/,
    honoured: '北京、上海、深圳、广州、成都、武汉、杭州、苏州、南京和重庆',
    led: '北京在参考消息报社《中国城市海外影响力分析报告》2021年、2022年两届均居首位。',
  },
} as const;

/** Three years, or more than two editions, said of the report's own ranking. */
const TOO_LONG = {
  en: /(Beijing|lead|led)[^.]{0,60}(Overseas Influence of Chinese Cities)[^.]{0,60}(three|third|3) (consecutive )?(years|editions)|three years (in a row|running)|since 2020/,
  'zh-Hans': /连续三[年届][^。]*海外影响力|海外影响力分析报告》[^。]{0,30}(三年|三届|连续三)|三连冠|蝉联/,
} as const;

/** What of a text a pattern finds; null is easier to read in a failure than the whole report. */
const found = (text: string, pattern: RegExp) => pattern.exec(text)?.[0] ?? null;
const spaced = (pattern: RegExp) => new RegExp(pattern.source.replaceAll(' ', ''));

const files = readFolder(SAMPLE);
let edition: Edition;
let without: Edition;

beforeAll(async () => {
  edition = await madeEdition('the sample, 2022');
  without = await makeEdition(
    files.filter(({ path }) => !path.startsWith('statements/')),
    ASKED,
  );
});

describe.each(FOUR)('edition 2022: $name, read back from its bytes', file => {
  const said = BASKET[file.language];
  const text = () => squeezed(textOf(edition, file));

  test('says that Beijing is among the top ten in six of eight rankings, and names all eight', () => {
    // The numbers of the sources stand behind the sentence, so the count is looked for in the sentence alone.
    const [, within = '', outside = ''] = spaced(said.count).exec(text()) ?? [];
    for (const name of said.within) expect(within).toContain(squeezed(name));
    for (const name of said.outside) expect(outside).toContain(squeezed(name));
    for (const name of said.outside) expect(within).not.toContain(squeezed(name));
  });

  test('lists the ten honoured cities in their order', () => {
    expect(text().includes(squeezed(said.honoured))).toBe(true);
  });

  test('says that Beijing led the 2021 and the 2022 editions, and nothing about three years of it', () => {
    expect(text().includes(squeezed(said.led))).toBe(true);
    expect(found(text(), spaced(TOO_LONG[file.language]))).toBeNull();
  });

  test('gives no city a place in the ranking of economies of the World Bank', () => {
    const words = textOf(edition, file);
    // Other cities hold a 28th place in lists that are on record so far down.
    expect(
      found(words, /(Beijing|北京)[^.;:。；：]{0,40}(\b28th\b|twenty-eighth|第\s*二十八|第\s*28\s*位)/i),
    ).toBeNull();
    expect(found(words, /World\s*Bank|Doing\s*Business|世界银行|营商\s*(环境\s*报告|便利)/i)).toBeNull();
  });

  test('is the same, byte for byte, where nobody has stated anything: a statement is never evidence', () => {
    const [one, other] = [edition, without].map(({ printed }) => printed[file.language].bytes[file.format]);
    expect(other && one && Buffer.from(other).equals(one)).toBe(true);
    expect(found(squeezed(textOf(without, file)), spaced(said.count))).not.toBeNull();
  });
});

test('what looks for three years would find them', () => {
  const [en, zh] = [spaced(TOO_LONG.en), spaced(TOO_LONG['zh-Hans'])];
  const report = 'the Reference News (Cankao Xiaoxi) Analysis Report on Overseas Influence of Chinese Cities';
  expect(squeezed(`Beijing has led ${report} for three consecutive years (2020, 2021 and 2022).`)).toMatch(en);
  expect(
    squeezed('北京连续三年（2020年、2021年、2022年）位居参考消息报社《中国城市海外影响力分析报告》首位。'),
  ).toMatch(zh);
  expect(squeezed('北京在参考消息报社《中国城市海外影响力分析报告》2020年、2021年、2022年三届均居首位。')).toMatch(zh);
});

const judged = z.object({
  verdict: z.string(),
  reason: z.object({ code: z.string() }).optional(),
  why: z.object({ en: z.string(), 'zh-Hans': z.string() }).optional(),
});
const ledger = z.object({ statements: z.array(z.object({ id: z.string(), judged })) });

const statement = (id: string) => {
  const entry = ledger.parse(JSON.parse(edition.ledger)).statements.find(each => each.id === id);
  if (!entry) throw new Error(`claims.json has no statement ${id}`);
  return entry.judged;
};

describe('claims.json', () => {
  test('holds the place of Beijing in the ranking of the World Bank back, with the reason in both languages', () => {
    const place = statement('press-2023-world-bank-28th');
    expect(place).toMatchObject({ verdict: 'withhold', reason: { code: 'wrongUnitKind' } });
    expect(place.why?.en).toMatch(/ranks economies.*Beijing/);
    expect(place.why?.['zh-Hans']).toMatch(/评价对象是经济体.*北京/);
  });

  test('finds three years since 2021 false: there were two editions', () => {
    expect(statement('press-2023-three-years')).toMatchObject({ verdict: 'false', reason: { code: 'sinceMismatch' } });
  });

  test.each([
    'press-2023-gdp-per-head',
    'press-2023-coverage-rising',
    'press-2023-coverage-second',
    'press-2023-social-third',
  ])('%s: withheld for want of a record', id => {
    expect(statement(id).verdict).toBe('withhold');
  });

  test.each(PRINTED)('gives a reason in %s for whatever is not true', language => {
    for (const { judged: each } of ledger.parse(JSON.parse(edition.ledger)).statements)
      if (each.verdict !== 'true') expect(each.why?.[language]).toMatch(/[.。]$/);
  });
});
