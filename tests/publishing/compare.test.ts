import { expect, test } from 'vitest';
import type { Claim } from '../../lambdas/claims/claim.ts';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { pairClaims } from '../../lambdas/findings/compare/pair-claims.ts';
import { questionOf } from '../../lambdas/findings/compare/question.ts';
import type { ChangedClaim } from '../../lambdas/publishing/compare/claim-changes.ts';
import { comparisonMarkdown } from '../../lambdas/publishing/compare/markdown.ts';
import { compareEditions } from '../../lambdas/publishing/compare-editions.ts';
import { correctedSample } from '../support/correction.ts';

const REPORT = 'overseas-influence';
const dataset = correctedSample('2023-05-01');
const edition = (id: string) => selectInput(dataset, REPORT, id);
const years = compareEditions(edition('2021'), edition('2022'));

const find = (claims: readonly ChangedClaim[], id: string) => claims.find(({ after }) => after?.id === id);

test('the data: what is counted over and read', () => {
  expect(years.data.cutOff).toEqual({ before: '2021-12-10', after: '2023-02-17' });
  expect(years.data.basket).toContainEqual({ ranking: 'gfci', before: 'gfci/30', after: 'gfci/32' });
  expect(years.data.basket).toContainEqual({
    ranking: 'nature-index-science-cities',
    before: null,
    after: 'nature-index-science-cities/2022',
  });
  expect(years.data.releases.added).toContain('gfci/31');
  expect(years.data.releases.gone).toEqual([]);
  expect(years.data.facts).toEqual([]);
});

test('newly true: what was withheld before, with the reason; what was never asked is told by itself', () => {
  const { newlyTrue, noLongerTrue, askedLater, askedBefore } = years.claims;
  const count = newlyTrue.find(({ after }) => after?.id.startsWith('topCount:beijing:'));
  expect(count?.before).toMatchObject({ verdict: 'withhold' });
  expect(count?.before?.words.en).toBe('Four are certain; where it stands in WIPO clusters 2021 is not known.');
  expect(count?.after?.words['zh-Hans']).toContain('北京进入其中六个的前十');
  expect(find(askedLater, 'leader:beijing:nature-index-science-cities/2022')?.before).toBeNull();
  expect([...newlyTrue, ...noLongerTrue].filter(({ before, after }) => before === null || after === null)).toEqual([]);
  expect(askedBefore.map(({ before, after }) => [before?.verdict, after])).toContainEqual(['true', null]);
  expect(comparisonMarkdown(years)).toMatch(/^### True in 2022, not asked in 2021 \(\d+\)$/m);
});

test('no longer true, figures changed, and what stayed as it was', () => {
  const { noLongerTrue, figuresChanged, newlyTrue } = years.claims;
  expect(find(noLongerTrue, 'leftTop:shenzhen:gfci/32:top=10')?.after).toMatchObject({ verdict: 'false' });
  const moved = find(figuresChanged, 'moved:shanghai:gfci/32');
  expect(moved?.before?.words.en).toContain('to sixth from third in GFCI 29');
  expect(moved?.after?.words.en).toContain('to sixth from fourth in GFCI 31');
  // Beijing leads the report's own result in both: the same answer to the same question, though of other releases.
  const all = [...noLongerTrue, ...figuresChanged, ...newlyTrue];
  expect(find(all, 'leader:beijing:cankao-overseas-influence/2022')).toBeUndefined();
  expect(years.claims.stillTrue).toBeGreaterThan(0);
});

test('every claim of both editions is told or counted, once', () => {
  const { newlyTrue, noLongerTrue, figuresChanged, reasonChanged, askedLater, askedBefore } = years.claims;
  const told = [newlyTrue, noLongerTrue, figuresChanged, reasonChanged, askedLater, askedBefore].flat();
  const ids = told.flatMap(({ after }) => after?.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(told.every(({ before, after }) => before !== null || after !== null)).toBe(true);
});

test('the wording, in both languages', () => {
  expect(years.wording.map(({ language }) => language)).toEqual(['en', 'zh-Hans']);
  const [en, zh] = years.wording;
  expect(en?.sections.added).toContain('Nature Index Science Cities 2022');
  expect(en?.sections.gone).toContain('Global Financial Centres Index (GFCI 30)');
  // How they were chosen is told where they are counted over.
  const counted = zh?.texts.find(({ section }) => section === 'basket');
  expect(counted?.gone.join()).toContain('所跟踪的七个全球榜单');
  expect(counted?.added.join()).toContain('所跟踪的八个全球榜单');
});

test('a re-issue differs in what it corrects', () => {
  const again = compareEditions(edition('2022'), edition('2022-r2'));
  expect(again.data.facts.map(({ key, before, after }) => [key, before, after])).toEqual([
    ['gfci/32/los-angeles@2', '7', '6'],
    ['gfci/32/shanghai@2', '6', '7'],
  ]);
  expect(again.data.rows).toEqual({ added: [], gone: [] });
  // That a place was corrected is told beside whatever it touches.
  expect(again.claims.askedLater.map(({ after }) => after?.id).sort()).toEqual([
    'revision:los-angeles:gfci/32',
    'revision:shanghai:gfci/32',
  ]);
  expect(again.claims.figuresChanged.map(({ after }) => after?.id)).toContain('position:shanghai:gfci/32');
  // A move beside a corrected place is told only where it is the same as printed and as corrected.
  expect(again.claims.noLongerTrue.map(({ before }) => before?.id)).toContain('moved:shanghai:gfci/32');
});

test('an edition does not differ from itself', () => {
  const { claims, data, wording } = compareEditions(edition('2022'), edition('2022'));
  const { newlyTrue, noLongerTrue, figuresChanged, reasonChanged, askedLater, askedBefore } = claims;
  expect([newlyTrue, noLongerTrue, figuresChanged, reasonChanged, askedLater, askedBefore].flat()).toEqual([]);
  expect([data.releases, data.rows]).toEqual([
    { added: [], gone: [] },
    { added: [], gone: [] },
  ]);
  expect(wording.flatMap(({ texts }) => texts)).toEqual([]);
});

test('what the definitions changed is told: names, the depth of the top, whom the report is about', () => {
  const renamed = {
    ...dataset,
    units: dataset.units.map(unit =>
      unit.id === 'beijing' ? { ...unit, names: { ...unit.names, en: 'Peking' } } : unit,
    ),
    reports: dataset.reports.map(report => ({
      ...report,
      topN: 5,
      focus: { ...report.focus, names: { en: 'Cities', 'zh-Hans': '城市' } },
    })),
  };
  const { data } = compareEditions(edition('2021'), selectInput(renamed, REPORT, '2022'));
  expect(data.renamed).toEqual([{ id: 'beijing', before: 'Beijing / 北京', after: 'Peking / 北京' }]);
  expect([data.top, data.scope.after]).toEqual([{ before: 10, after: 5 }, 'Cities / 城市']);
  expect(years.data.renamed).toEqual([]);
});

test('the same question a year on is the same question', () => {
  const ask = (release: string) => questionOf({ kind: 'position', unit: 'beijing', release });
  expect(ask('gfci/30')).toBe(ask('gfci/32'));
  expect(ask('gfci/30')).not.toBe(ask('gihi/2021'));
  expect(ask('gfci/30')).not.toBe(questionOf({ kind: 'leader', unit: 'beijing', release: 'gfci/30' }));
  const count = (basket: string[]) => questionOf({ kind: 'topCount', unit: 'beijing', top: 10, basket });
  expect(count(['gfci/30', 'gihi/2021'])).toBe(count(['gfci/32', 'gihi/2022', 'mori-gpci/2022']));
});

test('a claim about the very same release is paired with itself before others are', () => {
  const claim = (release: string): Claim => ({
    id: `leader:x:${release}`,
    kind: 'leader',
    code: 'S01',
    query: { kind: 'leader', unit: 'x', release },
    verdict: 'withhold',
    reason: { code: 'notOnRecord', unit: 'x', release },
    evidence: [],
  });
  const pairs = pairClaims([claim('a/1'), claim('a/2')], [claim('a/2'), claim('a/3')]);
  expect(pairs.map(({ before, after }) => [before?.id, after?.id])).toEqual([
    ['leader:x:a/2', 'leader:x:a/2'],
    ['leader:x:a/1', 'leader:x:a/3'],
  ]);
});

test('the Markdown reads well', () => {
  const text = comparisonMarkdown(years);
  expect(text).toMatch(/^# overseas-influence: 2021 → 2022\n\nNewly true: \d+ · No longer true: \d+/);
  expect(text).toContain('| counted over: gfci | gfci/30 | gfci/32 |');
  expect(text).toContain('  - 2021, withheld: Four are certain');
  expect(text).not.toMatch(/undefined|\[object|\n\n\n/);
});
