import { expect, test } from 'vitest';
import { auditOwnWords } from '../../../lambdas/audit/own/own-words.ts';
import type { Dataset } from '../../../lambdas/records/dataset.ts';
import type { ReportDefinition } from '../../../lambdas/records/report.ts';
import { partsOf } from '../../support/edition.ts';
import type { PrintedLanguage } from '../../support/printed-languages.ts';
import { readLedger } from '../../support/read-ledger.ts';

const ledger = readLedger('the sample, 2022');
const { dataset } = partsOf('the sample, 2022').input;
const both = (text: string) => ({ en: text, 'zh-Hans': text });

const faultsIn = (changed: Partial<Dataset>, language: PrintedLanguage = 'en') =>
  auditOwnWords(ledger, { language, own: [], chapters: [] }, { ...dataset, ...changed });

const reporting = (change: Partial<ReportDefinition>) => ({
  reports: dataset.reports.map(report => ({ ...report, ...change })),
});

const ranked = (change: object) => ({
  rankings: dataset.rankings.map(each => (each.id === 'gfci' ? { ...each, ...change } : each)),
});

test('what records are called by is read before publication too, whenever they were imported', () => {
  expect(faultsIn({})).toEqual([]);
  for (const [column, change] of [
    ['name', { names: both('Beijing fails') }],
    ['short_name', { shortNames: both('Shanghai up') }],
    ['publisher', { publisher: both('Vetted by KPMG') }],
    ['theme', { theme: both('finance, which collapsed') }],
    ['score_name', { score: { names: both('Points that Beijing lost'), measures: both('points') } }],
    ['score_measure', { score: { names: both('Points'), measures: both('points, up again') } }],
    ['tiers', { tiers: ['Better than Shanghai'] }],
  ] as const)
    expect(faultsIn(ranked(change)).map(({ file }) => file)).toEqual([`rankings, gfci, ${column}`]);
});

test('so is what a report calls what it ranks', () => {
  const [focus] = dataset.reports.map(each => each.focus);
  if (!focus) throw new Error('The sample has no report.');
  const named = reporting({ focus: { ...focus, names: both('thriving cities') } });
  expect(faultsIn(named).map(({ file }) => file)).toContain('reports, overseas-influence, focus.names');
  const nouns = { city: { en: { singular: 'failing city', plural: 'failing cities' } } };
  expect(faultsIn(reporting({ nouns })).map(({ file }) => file)).toContain('reports, overseas-influence, nouns.city');
});

test('a refusal says where, the words, what they were taken for, and what to do instead', () => {
  const [title] = faultsIn(reporting({ titles: both('Shanghai Stumbles') }));
  expect(title).toMatchObject({ file: 'reports, overseas-influence, titles', sentence: 'Shanghai Stumbles' });
  expect(title?.message).toMatch(/“Shanghai Stumbles” taken for how it is said to have gone.*let the title say what/);
  expect(title?.inChinese).toMatch(/“Shanghai Stumbles”视为境况或成败的断言.*标题只写报告的主题/);
  const [publisher] = faultsIn(reporting({ publisher: both('Institute (audited by KPMG)') }));
  expect(publisher?.message).toMatch(/“audited by” taken for who is said to stand behind something/);
  const [best] = faultsIn(reporting({ publisher: both('The Most Trusted Think Tank') }));
  expect(best?.message).toMatch(/taken for praise of whoever made it/);
});

test('of a measure it is told what a sign was taken for; a sign inside of a longer word is none', () => {
  const measured = (text: string) =>
    faultsIn(ranked({ measured: { value: both(text), source: 'gfci-32' } }), 'zh-Hans');
  for (const text of ['单日降雪量', '滑雪场的质量', '降水量', '单位能耗', '高等教育质量', '升学机会'])
    expect(measured(text)).toEqual([]);
  const [fault] = measured('金融，得分下降');
  expect(fault?.inChinese).toContain('“下降”视为比较或变化');
  const [alone] = measured('每个中心');
  expect(alone?.inChinese).toContain('“每”视为否定或单指');
  for (const text of ['北京升', '更高的收入', '降至低位的收入', '升至前列的中心'])
    expect(measured(text)).not.toEqual([]);
});
