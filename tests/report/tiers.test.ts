import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../lambdas/document/document.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { type FinishedFile, faultsOf } from '../../lambdas/publishing/verification.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { world } from '../support/world.ts';

/** An edition over a list of tiers and a list whose publisher says how sure its ranks are. */
const records = world()
  .city('tokyo', { country: 'JP' })
  .group('mainland', ['beijing', 'shanghai'])
  .ranking('gawc', {
    cadence: 'biennial',
    tiers: ['Alpha++', 'Alpha+', 'Alpha', 'Alpha-'],
    releases: [
      { id: '2018', places: { beijing: 'tier Alpha', shanghai: 'tier Alpha+', tokyo: 'tier Alpha+' } },
      { id: '2020', places: { beijing: 'tier Alpha+', shanghai: 'tier Alpha+', tokyo: 'tier Alpha+' } },
    ],
  })
  .ranking('sure', {
    releases: [
      { id: '2019', listedTo: 3, places: { tokyo: 1, shanghai: 2, beijing: 9 } },
      { id: '2020', listedTo: 3, places: { tokyo: 1, shanghai: 2, beijing: 7 } },
      { id: '2021', listedTo: 3, places: { tokyo: 1, shanghai: 2, beijing: 5 } },
      {
        id: '2022',
        listedTo: 3,
        places: {
          tokyo: '1 score 91.5 within 1-1',
          shanghai: '2 score 90.0 within 2-4',
          beijing: '3 score 89.1 within 2-4',
        },
      },
    ],
  })
  .report({ topN: 3 })
  .edition({
    basket: ['gawc/2020', 'sure/2022'],
    histories: [
      { ranking: 'gawc', releases: ['2018', '2020'], units: ['beijing'] },
      { ranking: 'sure', releases: ['2019', '2020', '2021', '2022'], units: ['beijing', 'shanghai'] },
    ],
    asks: [
      { kind: 'placeAmong', unit: 'beijing', release: 'sure/2022', group: 'mainland' },
      { kind: 'fieldAverage', release: 'sure/2022', top: 3, statistic: 'mean' },
    ],
  });
const input = records.input();

const FILES = ['claims.json', ...PRINTED.flatMap(id => [`${id}/report.html`, `${id}/report.pdf`])];
const blocksOf = (document: Document) => document.sections.flatMap(({ blocks }) => blocks);
const chartsIn = (document: Document) => blocksOf(document).flatMap(block => (block.kind === 'chart' ? [block] : []));
const sentencesIn = (document: Document): readonly string[] =>
  blocksOf(document).flatMap(block =>
    block.kind === 'claimList' ? block.items.map(({ sentence }) => sentence.text) : [],
  );

/** What heads the charts. */
const headsIn = (document: Document): readonly string[] =>
  chartsIn(document).flatMap(({ finding }) => (finding ? [finding.text] : []));

describe('an edition with tiers and intervals of ranks', () => {
  let files: readonly FinishedFile[];
  const parts = createParts(input);
  const documents = { en: parts.document('en'), 'zh-Hans': parts.document('zh-Hans') };

  beforeAll(async () => {
    files = await Promise.all(
      FILES.map(async name => ({ name, bytes: (await makeArtifact(parts, name, async () => reportFonts)).bytes })),
    );
  });

  test('stands in both formats and both languages as it was worded, every claim derived twice', async () => {
    expect(await faultsOf(parts, files, async () => reportFonts)).toEqual([]);
  });

  test('tells each fact once: a move between tiers with the tier, a run of moves with its last', () => {
    const said = sentencesIn(documents.en);
    const tierMove = 'Beijing moved up one tier, from Alpha in 2018 to Alpha+ in the GAWC Index 2020.';
    expect(said.filter(text => text.includes('GAWC Index'))).toEqual([
      // Among the key findings; in the chapter of the ranking it is the title of the card.
      tierMove,
      'Shanghai is classified Alpha+ in the GAWC Index 2020.',
    ]);
    const run =
      'Beijing rose in three consecutive editions of the SURE Index, from ninth† in 2019 to seventh† in 2020, fifth† in 2021 and third in 2022.';
    // From ninth to third in all, it says already.
    expect(said.filter(text => text.startsWith('Beijing rose'))).toEqual([run]);
    const heads = chartsIn(documents.en).flatMap(({ form, finding }) =>
      form === 'rankHistory' ? [finding?.text] : [],
    );
    expect(heads).toEqual([
      'Shanghai was in the top three of the SURE Index in each of the four editions from 2019 to 2022.',
    ]);
    expect(headsIn(documents['zh-Hans'])).toContain(
      'shanghai与beijing在2022年《SURE指数》中的名次差距在误差范围内，不宜过度解读：发布方给出的名次不确定区间（5%～95%）分别为第2—4位和第2—4位，相互重叠。',
    );
  });

  test('draws how sure its publisher says that the places are', () => {
    const drawn = chartsIn(documents.en).find(({ form }) => form === 'intervals');
    expect(drawn).toMatchObject({
      data: [
        ['City', 'Rank', 'From, to'],
        ['Tokyo', '1', '1–1'],
        ['Shanghai', '2', '2–4'],
        ['Beijing', '3', '2–4'],
      ],
    });
    expect(drawn?.finding?.text).toMatch(/^The places of Shanghai and Beijing in /);
  });

  test('shows a tier where a place would stand, and the move between tiers as such', () => {
    const tables = blocksOf(documents.en).filter(block => block.kind === 'table');
    const league = tables.find(({ id }) => id === 'table-league-1');
    expect(league?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Alpha+', 'Beijing', 'Alpha', '▲ 1 tier'],
      ['Alpha+', 'Shanghai', 'Alpha+', '='],
      // Not among those whom the report is about, and in the best tier.
      ['Alpha+', 'Tokyo', 'Alpha+', '='],
    ]);
    const matrix = blocksOf(documents.en).find(block => block.kind === 'matrix');
    const [tier] = matrix?.rows.map(({ cells }) => cells[0]) ?? [];
    expect(tier).toMatchObject({ state: 'tier', text: 'Alpha+', level: null });
    expect(matrix?.legend.map(({ state }) => state)).toContain('tier');
    expect(new TextDecoder().decode(files.find(({ name }) => name === 'en/report.html')?.bytes)).toContain(
      'state-tier',
    );
  });

  test('says in the evidence how the tiers are ordered and how sure a rank is', () => {
    const texts = documents.en.evidence.flatMap(({ items }) => items.map(({ text }) => text));
    expect(texts).toContain('The GAWC Index classifies, best first, into Alpha++, Alpha+, Alpha and Alpha-');
    expect(texts).toContain('SURE 2022: Beijing, 3rd (5–95% interval: 2nd to 4th)');
  });
});

describe('profiles of those whom a list gives a tier', () => {
  const sections = [{ id: 'profiles' as const, units: ['beijing'] }, { id: 'full-tables' as const }];
  const parts = createParts(records.report({ topN: 3, sections }).input());
  const said = {
    en: [
      'Rankings with a known place or tier, any edition',
      'Latest known place or tier of Beijing in each ranking',
      'Strip of dots: the latest known place or tier of Beijing in two rankings.',
      'Every known place or tier in the GAWC Index',
      'Every known place in the SURE Index',
    ],
    'zh-Hans': [
      '有名次或等级记录的榜单（含往次）',
      '有名次或等级记录的榜单数（含往次）',
      'beijing在各榜单中的最近名次或等级',
      '点图：beijing在两个榜单中的最近名次或等级。',
      '《GAWC指数》的全部名次或等级记录',
      '《SURE指数》的全部名次记录',
    ],
  };

  test.each(PRINTED)('count no tier as a place without saying so (%s)', language => {
    const text = JSON.stringify(parts.document(language));
    for (const words of said[language]) expect(text).toContain(words);
    expect(text).not.toMatch(/Rankings with a known place, any edition|有名次记录的榜单/);
  });

  test('are borne out by the check before publishing', async () => {
    const files = await Promise.all(
      FILES.map(async name => ({ name, bytes: (await makeArtifact(parts, name, async () => reportFonts)).bytes })),
    );
    expect(await faultsOf(parts, files, async () => reportFonts)).toEqual([]);
  });
});
