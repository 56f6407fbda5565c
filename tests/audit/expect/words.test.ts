import { beforeAll, describe, expect, it } from 'vitest';
import type { Declared } from '../../../lambdas/audit/declared.ts';
import { createDictionary } from '../../../lambdas/audit/expect/dictionary.ts';
import { EN } from '../../../lambdas/audit/expect/en/lexicon.ts';
import type { Lexicon } from '../../../lambdas/audit/expect/lexicon.ts';
import { mistold, misworded } from '../../../lambdas/audit/expect/misworded.ts';
import { namesIn } from '../../../lambdas/audit/expect/names.ts';
import { createReader } from '../../../lambdas/audit/expect/reader.ts';
import { createWordCheck } from '../../../lambdas/audit/expect/word-check.ts';
import { ZH } from '../../../lambdas/audit/expect/zh-hans/lexicon.ts';
import { LEDGER } from '../../../lambdas/audit/ledger.ts';
import type { EditionInput } from '../../../lambdas/claims/edition-input.ts';
import { compose } from '../../../lambdas/document/compose.ts';
import type { Analysis } from '../../../lambdas/findings/analyse.ts';
import { declaredBy } from '../../../lambdas/publishing/declared.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { alone } from '../../support/alone.ts';
import { PRINTED } from '../../support/printed-languages.ts';
import { world } from '../../support/world.ts';
import { named } from '../../support/world-rows.ts';

const ISSUE = { report: 'report', edition: '2022' };

/** Everything that the pieces of a text may mean. */
const meant = (lexicon: Lexicon, text: string, dataset: Dataset = world().dataset()) =>
  createReader(createDictionary(lexicon, namesIn(dataset, 'report', lexicon)))(text).map(({ means }) =>
    means.join(' or '),
  );

describe('a number is read as what it counts', () => {
  it.each([
    ['12', ['n:12']],
    ['1,200.50', ['n:1200.5']],
    ['twelve', []],
    ['seven places', ['n:7', 'places']],
    ['first', ['nth:1']],
    ['112th place', ['nth:112']],
    ['1,001st', ['nth:1001']],
    ['top ten', ['top:10']],
    ['the 101–150 band', ['band:101-150']],
    ['150+ band', ['band:150+']],
    ['17 February 2023', ['date:2023-02-17']],
    ['from March 2021', ['date:2021-03']],
    ['CNY 4,161.09 billion', ['measure:CNY', 'n:4161090000000']],
    ['−2.5%', ['n:-2.5', 'percent']],
    ['2.3 percentage points', ['n:2.3', 'percentagePoints']],
  ])('in English: %s', (text, tokens) => {
    expect(meant(EN, text).filter(Boolean)).toEqual(tokens);
  });

  it.each([
    ['12个', ['n:12']],
    ['两个', ['n:2']],
    ['二十三届', ['n:23', 'editions']],
    ['十期', ['n:10', 'issues']],
    ['首位', ['nth:1']],
    ['第十', ['nth:10']],
    ['第112位', ['nth:112']],
    ['前二十', ['top:20']],
    ['前100', ['top:100']],
    ['第101—150名区间', ['band:101-150']],
    ['第150名及以后', ['band:150+']],
    ['2023年2月17日', ['date:2023-02-17']],
    ['2021年3月', ['date:2021-03']],
    ['2020—2022年', ['span:2020-2022']],
    ['三年', ['n:3', 'years']],
    ['2.8万美元', ['n:28000', 'measure:USD']],
    ['4.16109万亿元', ['n:4161090000000', 'measure:CNY']],
    ['2.3个百分点', ['n:2.3', 'percentagePoints']],
  ])('in Chinese: %s', (text, tokens) => {
    expect(meant(ZH, text)).toEqual(tokens);
  });

  it('never takes 二 before a measure word, nor 两 behind 第', () => {
    expect(meant(ZH, '二个')).toEqual(['']);
    expect(meant(ZH, '第两')).toEqual(['', 'n:2']);
  });
});

describe('a name', () => {
  const cities = world()
    .city('york', { names: named('York', '约克') })
    .city('new-york', { names: named('New York', '纽约'), aliases: ['New York City'] })
    .city('singapore', { names: named('Singapore', '新加坡') })
    .city('singapore-state', { kind: 'economy', names: named('Singapore', '新加坡') });

  it('is the longest that stands there', () => {
    expect(meant(EN, 'New York and York', cities.dataset())).toEqual(['unit:new-york', 'unit:york']);
    expect(meant(EN, 'New York City', cities.dataset())).toEqual(['unit:new-york']);
  });

  it('is no part of a word', () => {
    expect(meant(EN, 'Yorks', cities.dataset())).toEqual(['']);
  });

  it('that two bear is none without the id', () => {
    expect(meant(ZH, '新加坡', cities.dataset())).toEqual(['', '', '']);
    expect(meant(ZH, '新加坡（singapore-state）', cities.dataset())).toEqual(['unit:singapore-state']);
    expect(meant(EN, 'Singapore (singapore)', cities.dataset())).toEqual(['unit:singapore']);
  });

  it('of two rankings is no name without its publisher', () => {
    const two = world()
      .ranking('gci', { releases: [] })
      .ranking('other', { releases: [] })
      .with(rows => ({
        ...rows,
        rankings: rows.rankings.map(ranking => ({
          ...ranking,
          names: named('Cities Index', '城市指数'),
          publisher: named(ranking.id === 'gci' ? 'Kearney' : 'Oxford', ranking.id === 'gci' ? '科尔尼' : '牛津'),
        })),
      }))
      .dataset();
    expect(meant(EN, 'the Kearney Cities Index', two)).toEqual(['ranking:gci']);
    expect(meant(EN, 'the Cities Index', two)).not.toContain('ranking:gci');
    expect(meant(ZH, '牛津《城市指数》', two)).toEqual(['ranking:other']);
  });

  it('of the edition that is issued again is known, though no honour bears it', () => {
    const again = world()
      .with(rows => ({
        ...rows,
        reports: rows.reports.map(report => ({
          ...report,
          editions: report.editions.map(edition => ({ ...edition, id: '2022-r2', reissues: '2022' })),
        })),
      }))
      .dataset();
    expect(meant(EN, '2022', again)).toEqual(['n:2022 or edition:2022']);
  });

  it('that the definition gives goes with the one on record', () => {
    const shown = cities.report({ displayNames: { york: named('York (England)', '英国约克') } }).dataset();
    expect(meant(ZH, '英国约克和约克', shown)).toEqual(['unit:york', 'unit:york']);
  });
});

describe('names that run into the words beside them', () => {
  const cities = world()
    .city('shanghai', { names: named('Shanghai', '上海'), aliases: ['上海市'] })
    .city('sanya', { names: named('Sanya', '三亚') })
    .city('han', { names: named('Han', '汉') })
    .city('hanzhong', { names: named('Hanzhong', '汉中') })
    .city('of', { names: named('Of', '奥夫') })
    .ranking('gci', { releases: [{ id: '2022', places: { shanghai: 3, sanya: 9 } }] })
    .indicator('market', { figures: { shanghai: { 2022: '28294' } } })
    .with(rows => ({
      ...rows,
      indicators: rows.indicators.map(each => ({ ...each, names: named('market', '市场规模') })),
    }))
    .dataset();
  const said = { en: createWordCheck(cities, ISSUE, 'en'), 'zh-Hans': createWordCheck(cities, ISSUE, 'zh-Hans') };
  const market = {
    kind: 'threshold',
    figures: { unit: 'shanghai', indicator: 'market', year: 2022, above: '28000', value: '28294', bound: 'exact' },
  };
  const place = (unit: string, rank = 3) => ({
    kind: 'position',
    figures: { unit, release: 'gci/2022', rank, universe: null, sole: true },
  });

  it('are read in the way that fits what is said', () => {
    const text = '2022年上海市场规模超过2.8万美元。';
    expect(said['zh-Hans'].sentence(market, text)).toBeNull();
    expect(said['zh-Hans'].sentence(market, text.replace('2.8', '2.9'))).not.toBeNull();
    expect(said['zh-Hans'].sentence(market, text.replace('上海', '三亚'))).not.toBeNull();
  });

  it('are words of the language at the head of a sentence, and names elsewhere', () => {
    expect(said.en.sentence(place('of'), 'Of ranked third in the GCI Index 2022.')).toBeNull();
    expect(said.en.sentence(place('shanghai'), 'Shanghai ranked third of the Of GCI Index 2022.')).not.toBeNull();
  });

  it('are never a shorter name with words behind it that say nothing', () => {
    expect(said['zh-Hans'].sentence(place('han'), '汉在2022年《GCI指数》中位列第三。')).toBeNull();
    expect(said['zh-Hans'].sentence(place('han'), '汉中在2022年《GCI指数》中位列第三。')).toContain('unit:han');
    expect(said['zh-Hans'].sentence(place('hanzhong'), '汉中在2022年《GCI指数》中位列第三。')).toBeNull();
  });
});

describe('a sentence', () => {
  const { sentence } = createWordCheck(world().city('paris').dataset(), ISSUE, 'en');
  const honoured = {
    kind: 'honoured',
    figures: { report: 'report', edition: '2022', title: 'pioneer', units: ['paris'] },
  };

  it('of a kind that nobody knows, or with figures that are none, is refused', () => {
    expect(sentence({ kind: 'prophecy', figures: {} }, 'Paris will rise.')).toContain('no word check');
    expect(sentence({ kind: 'honoured', figures: { units: 'paris' } }, 'Paris.')).toContain('cannot be read');
  });

  it('is told what it says wrong, what it leaves out and what it says besides', () => {
    expect(sentence(honoured, 'Two cities')).toBe('says “Two” where its figures hold n:1');
    expect(sentence(honoured, 'One')).toBe('does not say noun:city, which its figures hold');
    expect(sentence(honoured, 'One splendid city')).toBe('says “splendid”, a word that no sentence needs');
    const paris = { kind: 'jointPosition', figures: { units: ['paris', 'paris'], release: 'x/1', rank: 2 } };
    expect(sentence(paris, 'Paris and Paris were joint third')).toContain('“third” where its figures hold nth:2');
  });
});

describe('a language that does not say what the figures are', () => {
  let input: EditionInput;
  let analysis: Analysis;
  let ledger: string;
  let declared: readonly Declared[];

  beforeAll(() => {
    const made = alone('the sample, 2022');
    input = made.input;
    analysis = made.analysis;
    ledger = made.text;
    declared = PRINTED.map(language => declaredBy(compose(analysis, language)));
  });

  /** What is wrong with the words of an edition that was made with others: in the ledger, and wherever they are printed. */
  const wrongIn = (other: (text: string) => string) => {
    const told = <T extends { readonly text: string }>(texts: readonly T[]) =>
      texts.map(each => ({ ...each, text: other(each.text) }));
    const read = LEDGER.parse(JSON.parse(other(ledger)));
    return [
      ...misworded('claims.json', read, input.dataset),
      ...declared.flatMap(each =>
        mistold('claims.json', read, { ...each, figures: told(each.figures) }, input.dataset),
      ),
    ];
  };

  it('has nothing against the sample as it is', () => {
    expect(wrongIn(text => text)).toEqual([]);
  });

  it.each([
    ['a number', 'en', 'rose one place', 'rose two places'],
    ['a number', 'zh-Hans', '下降三位', '下降五位'],
    ['a direction', 'en', 'Beijing rose', 'Beijing fell'],
    ['a direction', 'zh-Hans', '上升一位', '下降一位'],
    ['a city', 'en', 'Shenzhen overtook', 'Shanghai overtook'],
    ['a city', 'zh-Hans', '深圳在第32期《全球金融中心指数》中超越', '上海在第32期《全球金融中心指数》中超越'],
    ['one for several', 'en', 'having trailed it', 'having trailed them'],
    ['a year', 'en', 'the 2021 and the 2022 editions', 'the 2020 and the 2021 editions'],
    ['a year', 'zh-Hans', '2021年、2022年两届', '2020年、2021年两届'],
    ['years for editions', 'zh-Hans', '的七期中', '的七年中'],
    ['a bound', 'en', 'at least four of', 'four of'],
    ['a figure set large', 'en', 'of them also held it in 2021', 'of them also held it in 2020'],
    ['a figure set large', 'zh-Hans', '北京进入前十的全球榜单数', '北京进入前二十的全球榜单数'],
  ])('is found: %s in %s', (_, __, right, wrong) => {
    const faults = wrongIn(text => text.replaceAll(right, wrong));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter(({ sentence }) => !sentence.includes(wrong))).toEqual([]);
    expect(faults.every(({ claim }) => claim !== null)).toBe(true);
  });
});
