import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../lambdas/audit/ledger.ts';
import { auditOwnWords } from '../../../lambdas/audit/own/own-words.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { inTurn } from '../../support/depth.ts';
import { partsOf } from '../../support/edition.ts';
import { once } from '../../support/once.ts';
import { PRINTED, type PrintedLanguage } from '../../support/printed-languages.ts';
import { readLedger } from '../../support/read-ledger.ts';

const told = once((_: string): { readonly ledger: Ledger; readonly dataset: Dataset } => ({
  ledger: readLedger('the sample, 2022'),
  dataset: partsOf('the sample, 2022').input.dataset,
}));

/** What is found where the records say that GFCI measures this. */
function faultsOf(language: PrintedLanguage, text: string) {
  const { ledger, dataset } = told('sample');
  const value = { en: text, 'zh-Hans': text };
  const rankings = dataset.rankings.map(each =>
    each.id === 'gfci' ? { ...each, measured: { value, source: each.source } } : each,
  );
  return auditOwnWords(ledger, { language, own: [], chapters: [] }, { ...dataset, rankings });
}

/** What is no measure: results, moves, comparisons and whoever they are of. */
const RESULTS: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: `the lead of Shenzhen|how far Beijing is ahead|the best financial centres|finance, in which London is first|finance; Tokyo is fourth
    |the decline of Paris|how the capital holds its own|the three strongest centres|finance, with Shanghai in the top ten
    |the 119 centres of the world|finance, in which it rose|finance, where nobody beats New York|a growing share of Shenzhen
    |the superiority of financial centres over ports|financial centres, only one of which is Chinese|the champion of finance
    |finance, audited by the ministry|finance, as certified by the United Nations|finance: second to none|finance, in which growth slowed
    |every centre that matters|the centres that gained most|the doubling of trade|the rivals of Hong Kong|twice the finance
    |finance, number 1|finance, in which this city shines|the leading centres|financial centres, unlike last year|the number 2 in finance`
    .split('|')
    .map(each => each.trim()),
  'zh-Hans':
    `深圳的领先地位|北京领先的程度|最好的金融中心|金融，伦敦位列第一|金融，东京第四|巴黎的衰落|首都的表现|实力居前的三个中心|金融，上海进入前十
    |全球119个金融中心|金融，排名上升|无人超越纽约的金融|深圳的论文份额|金融中心优于港口的程度|唯一的金融中心|金融冠军
    |经政府审定的金融指标|官方认可的金融中心|金融独占鳌头|增长放缓的金融|每个中心|增幅居前的中心|贸易翻番|香港的对手|两倍的金融
    |金融霸主|本市的金融|领先的金融中心|与去年不同的金融|广州的创业`
      .split('|')
      .map(each => each.trim()),
};

/** What rankings measure, as a publisher says it. */
const MEASURES: Readonly<Record<PrintedLanguage, readonly string[]>> = {
  en: `the competitiveness of financial centres|the share of institutions in the authorship of articles|growth of start-ups and their funding
    |the number of international meetings|how safe cities are, by digital and personal security|the average of indicators on health
    |early-stage funding and talent|total of patent filings`
    .split('|')
    .map(each => each.trim()),
  'zh-Hans':
    `金融中心的竞争力|机构的论文份额|创业企业的增长与融资|城市安全，依据数字与人身安全|各项健康指标|国际会议的总量|参与全球往来的程度`
      .split('|')
      .map(each => each.trim()),
};

describe.each(inTurn(PRINTED))('what a ranking measures, in %s', language => {
  test('as the sample has it, may be printed', () => {
    const { ledger, dataset } = told('sample');
    expect(auditOwnWords(ledger, { language, own: [], chapters: [] }, dataset)).toEqual([]);
  });

  test('is said without results, moves and names', () => {
    expect(RESULTS[language].filter(text => faultsOf(language, text).length === 0)).toEqual([]);
    const [fault] = faultsOf(language, RESULTS[language][0] ?? '');
    expect(fault?.file).toBe('rankings, gfci, measures');
    expect(fault?.message).toContain('say in measures what the ranking counts');
  });

  test('is said in the words that measures take', () => {
    expect(MEASURES[language].flatMap(text => faultsOf(language, text))).toEqual([]);
  });
});

test('what patients and doctors think of is measured in their own words', () => {
  for (const text of [
    'how patients judge their stay',
    'the standing of hospitals among doctors',
    'survival after treatment and how long recovery takes',
    'the leadership of schools',
  ])
    expect(faultsOf('en', text)).toEqual([]);
});
