import { expect, test } from 'vitest';
import { selectCompared } from '../../lambdas/claims/compared-input.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import type { Document } from '../../lambdas/document/document.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { rankingChanges } from '../../lambdas/findings/compare/ranking-changes.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { canonicalJson } from '../../lambdas/records/canonical.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import { recordKey } from '../../lambdas/records/record.ts';
import { CORRECTED, correctedSample, correction, NOTE, reissue } from '../support/correction.ts';
import { accepted, refused } from '../support/folder.ts';
import { once } from '../support/once.ts';
import { recordsIn } from '../support/records-in.ts';

const REPORT = 'overseas-influence';
const sample = recordsIn(SAMPLE);
const corrected = correctedSample('2023-05-01');

const analysed = once((edition: string) => analyse(selectInput(corrected, REPORT, edition)));
const document = (edition: string, language: 'en' | 'zh-Hans') => compose(analysed(edition), language);

const notice = ({ sections }: Document): readonly string[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(block => (block.kind === 'cover' ? block.notice : [])));

const correctionTable = ({ sections }: Document) =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(block => (block.kind === 'table' && block.id === 'table-corrections' ? [block] : []))
    .map(({ columns, rows }) => [
      columns.map(({ label }) => label),
      ...rows.map(({ cells }) => cells.map(({ text }) => text)),
    ]);

test('the first issue reads what it read before the correction, to the byte', () => {
  const first = selectInput(corrected, REPORT, '2022');
  expect(canonicalJson(first)).toBe(canonicalJson(selectInput(sample, REPORT, '2022')));
});

test('the re-issue reads the corrections that it names, and nothing else that came later', () => {
  const keys = (edition: string) =>
    selectInput(corrected, REPORT, edition).dataset.records.map(
      ({ ranking, release, unit, vintage }) => `${ranking}/${release}/${unit}@${vintage}`,
    );
  const [before, after] = [keys('2022'), keys('2022-r2')];
  expect(after.filter(key => !before.includes(key))).toEqual(['gfci/32/los-angeles@2', 'gfci/32/shanghai@2']);
  expect(before.filter(key => !after.includes(key))).toEqual([]);
});

test('the cover of the re-issue carries the notice with its date, the old and the new figures, in both languages', () => {
  expect(notice(document('2022-r2', 'en')).slice(1, 5)).toEqual([
    'This is a corrected re-issue of the 2022 edition, issued on 8 May 2023. The first issue stays on record as it was.',
    NOTE.en,
    'Corrected: the place of Shanghai in GFCI 32, from 6th to 7th.',
    'Corrected: the place of Los Angeles in GFCI 32, from 7th to 6th.',
  ]);
  expect(notice(document('2022-r2', 'zh-Hans')).slice(1, 5)).toEqual([
    '本报告为2022年度报告的更正版，于2023年5月8日发布。首次发布的版本原样保留。',
    NOTE['zh-Hans'],
    '更正：上海在第32期全球金融中心指数中的名次，由第6位改为第7位。',
    '更正：洛杉矶在第32期全球金融中心指数中的名次，由第7位改为第6位。',
  ]);
});

test('so does its method, in a table with the sources', () => {
  expect(correctionTable(document('2022-r2', 'en'))).toEqual([
    [
      ['Corrected', 'In the first issue', 'Now'],
      ['The place of Shanghai in GFCI 32', '6th', '7th'],
      ['The place of Los Angeles in GFCI 32', '7th', '6th'],
    ],
  ]);
});

test('what was corrected twice is one correction, from what the first issue read to what stands now', () => {
  const again = 'gfci/32/shanghai@3';
  const [second] = corrected.records.filter(one => recordKey(one) === 'gfci/32/shanghai@2');
  if (!second) throw new Error('nothing was corrected');
  const twice = (vintages: readonly string[]): Dataset => ({
    ...corrected,
    records: [...corrected.records, { ...second, vintage: 3, place: { kind: 'rank', rank: 9 } }],
    reports: corrected.reports.map(report => ({
      ...report,
      editions: report.editions.map(edition =>
        edition.correction ? { ...edition, correction: { ...edition.correction, vintages } } : edition,
      ),
    })),
  });
  const told = (vintages: readonly string[]) =>
    correctionTable(compose(analyse(selectInput(twice(vintages), REPORT, '2022-r2')), 'en'))[0]?.slice(1);
  const losAngeles = ['The place of Los Angeles in GFCI 32', '7th', '6th'];
  const shanghai = ['The place of Shanghai in GFCI 32', '6th', '9th'];
  expect(told([...CORRECTED, again])).toEqual([losAngeles, shanghai]);
  expect(told([again])).toEqual([shanghai]);
  const input = selectCompared(twice([...CORRECTED, again]), REPORT, '2022-r2');
  if (!input.compared) throw new Error('a re-issue is compared with its first issue');
  const [gfci] = rankingChanges(input.compared.dataset, input.dataset, []).filter(({ ranking }) => ranking === 'gfci');
  expect(gfci?.corrected).toBe(2);
});

test('the re-issue is told apart from the first issue by its title, and says the corrected place', () => {
  const again = document('2022-r2', 'en');
  expect(again.title).toBe('Analysis Report on Overseas Influence of Chinese Cities (2022, corrected)');
  expect(document('2022-r2', 'zh-Hans').title).toBe('中国城市海外影响力分析报告（2022，更正版）');
  expect(JSON.stringify(again)).toMatch(/"name":"Shanghai","focus":true,"before":\{[^}]*\},"now":\{"text":"7"/);
  expect(JSON.stringify(again)).not.toContain('2022-r2 edition');
});

test('the first issue says nothing of any of it', () => {
  for (const language of ['en', 'zh-Hans'] as const) {
    const first = document('2022', language);
    expect(JSON.stringify(first)).toBe(JSON.stringify(compose(analyse(selectInput(sample, REPORT, '2022')), language)));
    expect(correctionTable(first)).toEqual([]);
  }
});

const named = accepted(correction('2023-05-01'), sample);
const note = { date: '2023-05-08', note: NOTE };

test.each([
  ['without a word on what it corrects', { correction: undefined }, 'A re-issue gives both'],
  ['with a correction, and of no edition', { id: '2023', reissues: '' }, 'reissues'],
  ['of an edition that is not defined', { reissues: '2019' }, 'no edition before it'],
  ['of itself', { reissues: '2022-r2' }, 'no edition before it'],
  ['that corrects nothing', { correction: { ...note, vintages: [] } }, 'vintages'],
  ['that names a first vintage', { correction: { ...note, vintages: ['gfci/32/shanghai@1'] } }, 'shanghai@1'],
  [
    'that names a correction nobody gave',
    { correction: { ...note, vintages: ['gfci/32/paris@2'] } },
    'gfci/32/paris@2',
  ],
])('a re-issue %s is refused', (_, given, words) => {
  expect(JSON.stringify(refused(reissue(given), named))).toContain(words);
});
