import { expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { compose } from '../../lambdas/document/compose.ts';
import { partsOf as blocksOf } from '../../lambdas/document/parts.ts';
import { analyse } from '../../lambdas/findings/analyse.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { PRINTED } from '../support/printed-languages.ts';
import { recordsIn } from '../support/records-in.ts';

const sample = recordsIn(SAMPLE);

function sampleEdition() {
  const report = sample.reports.find(({ id }) => id === 'overseas-influence');
  const found = report?.editions.find(({ id }) => id === '2022');
  if (!report || !found) throw new Error('The sample has an edition of 2022');
  const { comparesWith: _, ...edition } = found;
  return { report, edition };
}

/** Heatmaps and the table of the units with a page, of the sample's edition of 2022 with a basket of its first rankings. */
function tablesOf(rankings: number, topN = 10) {
  const { report, edition } = sampleEdition();
  const reports = [{ ...report, topN, editions: [{ ...edition, basket: edition.basket.slice(0, rankings) }] }];
  const analysis = analyse(selectInput({ ...sample, reports }, report.id, edition.id));
  return PRINTED.map(language => {
    const blocks = compose(analysis, language).sections.flatMap(section => section.blocks.flatMap(blocksOf));
    return {
      matrices: blocks.flatMap(block => (block.kind === 'matrix' ? [block] : [])),
      profiles: blocks.flatMap(block => (block.kind === 'table' && block.id === 'table-profiles' ? [block] : [])),
    };
  });
}

test('over one ranking nothing is counted, so that no cell says that a count is not known', () => {
  for (const { matrices, profiles } of tablesOf(1)) {
    expect(matrices.map(({ countLabel, rows }) => [countLabel, rows.map(({ count }) => count)])).toEqual(
      matrices.map(({ rows }) => [null, rows.map(() => null)]),
    );
    expect(matrices.at(-1)?.legend.length).toBeGreaterThan(0);
    expect(profiles.map(({ columns }) => columns.length)).toEqual([3]);
    for (const row of profiles.flatMap(({ rows }) => rows)) expect(row.cells).toHaveLength(3);
  }
});

test('over two rankings the count has its column', () => {
  for (const { matrices, profiles } of tablesOf(2)) {
    expect(matrices.some(({ countLabel }) => countLabel !== null)).toBe(true);
    expect(profiles.map(({ columns }) => columns.length)).toEqual([4]);
  }
});

test('over no ranking there is no heatmap', () => {
  for (const { matrices } of tablesOf(0)) expect(matrices).toEqual([]);
});

test('a count over a ranking that has nobody outside the top is not told, and is not called unknown', () => {
  const [en, zh] = tablesOf(2, 500);
  const spoken = (made: typeof en) =>
    made?.matrices.flatMap(({ rows }) => rows.flatMap(({ count }) => count?.spoken ?? []));
  const meanings = (made: typeof en) => made?.matrices.flatMap(({ legend }) => legend.map(({ meaning }) => meaning));
  expect(spoken(en)).toContain('not told');
  expect(spoken(zh)).toContain('不计');
  expect(meanings(en)).toContain(
    'under “In the top 500”: the number is not known, or not told since a ranking has nobody outside it',
  );
  expect(meanings(zh)).toContain('进入前500的数目无法确认，或因有榜单的全部名次均在其内而不计');
});

test('of whoever has a profile it is asked how often it is in the top, in focus or not', () => {
  const { edition, report } = sampleEdition();
  const sections = [{ id: 'basket' }, { id: 'profiles', units: ['new-york', 'beijing'] }] as const;
  const reports = [{ ...report, sections, editions: [edition] }];
  const analysis = analyse(selectInput({ ...sample, reports }, report.id, edition.id));
  const [en] = PRINTED.map(language => compose(analysis, language).sections.flatMap(({ blocks }) => blocks));
  const [table] = (en ?? []).flatMap(block => (block.kind === 'table' && block.id === 'table-profiles' ? [block] : []));
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text).slice(0, 2))).toEqual([
    ['New York', expect.stringMatching(/^(at least )?\d/)],
    ['Beijing', expect.stringMatching(/^(at least )?\d/)],
  ]);
});
