import { expect, test } from 'vitest';
import type { Block, TableBlock } from '../../../lambdas/document/blocks.ts';
import type { RankHistoryChart } from '../../../lambdas/document/charts.ts';
import { renderPdf } from '../../../lambdas/render/pdf/render-pdf.ts';
import { type PdfText, readPdf } from '../../support/read-pdf.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { leagueTable, profile, rankHistory, sentence } from './constructed-blocks.ts';
import { constructedReport } from './constructed-report.ts';
import { ENGLISH } from './report-words.ts';

/** The texts of a chapter of these blocks, page by page, as they stand there. */
async function printed(blocks: readonly Block[], lookUp = false): Promise<readonly (readonly PdfText[])[]> {
  const whole = constructedReport(ENGLISH);
  const cover = whole.sections.slice(0, 1);
  const chapter = { id: 'chapter', level: 1, title: 'Chapter', shortTitle: 'Chapter', start: 'page', blocks } as const;
  const sections = [...cover, lookUp ? { ...chapter, lookUp } : chapter];
  const { pages } = await readPdf(await renderPdf({ ...whole, sections }, reportFonts));
  return pages.slice(2).map(({ items }) => items);
}

const placeOf = (items: readonly PdfText[], text: string): PdfText => {
  const found = items.find(item => item.text.includes(text));
  if (!found) throw new Error(`"${text}" is not printed`);
  return found;
};

/** A history of few releases, and so many sentences below it. */
function history(number: number, told: number): readonly Block[] {
  const whole = rankHistory(ENGLISH, number, 3);
  const few: RankHistoryChart = {
    ...whole,
    positions: whole.positions.slice(0, 4),
    series: whole.series.map(each => ({ ...each, points: each.points.slice(0, 4) })),
  };
  const items = Array.from({ length: told }, (_, at) => ({
    sentence: sentence(`Said ${at + 1} below ${few.number}.`),
    see: null,
  }));
  return told === 0 ? [few] : [few, { kind: 'claimList', style: 'list', items }];
}

test('what is said of one of two charts side by side stands below it, and never above its neighbour', async () => {
  const [items = [], overleaf = []] = await printed([...history(1, 3), ...history(2, 1), ...history(3, 0)]);
  const [first, second] = [placeOf(items, 'Figure 1'), placeOf(items, 'Figure 2')];
  expect(second.y).toBeCloseTo(first.y, 1);
  expect(second.x).toBeGreaterThan(first.x + 100);
  for (const at of [1, 2, 3]) {
    const said = placeOf(items, `Said ${at} below ${ENGLISH.figure(1)}`);
    expect(said.y).toBeGreaterThan(first.y);
    expect(said.x).toBeLessThan(second.x);
  }
  expect(placeOf(items, `Said 1 below ${ENGLISH.figure(2)}`).x).toBeGreaterThan(second.x - 1);
  // The last of an odd number has the width of the page.
  expect(placeOf(overleaf, 'Figure 3').x).toBeCloseTo(first.x, 1);
  expect(placeOf(overleaf, 'GFCI 29').x).toBeGreaterThan(second.x + 50);
});

test('a chart of which much is said has the width of the page, and the two behind it stand side by side', async () => {
  const pages = await printed([...history(1, 4), ...history(2, 1), ...history(3, 0)]);
  const items = pages.flatMap(page => (page.some(({ text }) => text.includes('Figure 2')) ? page : []));
  const [second, third] = [placeOf(items, 'Figure 2'), placeOf(items, 'Figure 3')];
  expect(third.y).toBeCloseTo(second.y, 1);
  expect(third.x).toBeGreaterThan(second.x + 100);
});

test('the values of a row of facts stand on one line, though a label takes two', async () => {
  const facts = [
    { label: 'Rankings with a known place, in this or any other edition of them', value: 'Value 1', notes: [] },
    ...[2, 3, 4].map(at => ({ label: 'Short', value: `Value ${at}`, notes: [] })),
  ];
  const [items = []] = await printed([{ ...profile(ENGLISH, 0), facts }]);
  const levels = [1, 2, 3, 4].map(at => placeOf(items, `Value ${at}`).y);
  for (const level of levels) expect(level).toBeCloseTo(levels[0] ?? 0, 1);
});

test('what has to be said with a finding begins a line of its own, set closer', async () => {
  const finding = { sentence: sentence('The finding is short.'), see: null };
  const notices = [sentence(`It has a notice. ${'The notice goes over several lines. '.repeat(6)}`)];
  const [items = []] = await printed([{ kind: 'claimList', style: 'findings', items: [{ ...finding, notices }] }]);
  const [found, notice] = [placeOf(items, 'The finding'), placeOf(items, 'It has a notice')];
  expect(notice.x).toBeCloseTo(found.x, 1);
  expect(notice.y).toBeGreaterThan(found.y);
  expect(notice.size).toBeLessThan(found.size);
  const lines = [...new Set(items.filter(({ size, x }) => size === notice.size && x === notice.x).map(({ y }) => y))];
  expect(lines.length).toBeGreaterThan(1);
  for (const [at, y] of lines.slice(1).entries()) expect(y - (lines[at] ?? 0)).toBeLessThan(1.6 * notice.size);
});

/** A table that stands in three columns, of a title that "(continued)" makes a line longer. */
function longTable(): TableBlock {
  const table = leagueTable(ENGLISH, 1, 3);
  const [name, figure] = table.rows[0]?.cells ?? [];
  if (!name || !figure) throw new Error('the table has cells');
  const rows = Array.from({ length: 40 }, (_, at) => ({
    emphasis: 'none' as const,
    cells: [
      { ...name, text: `Unit ${at}` },
      { ...figure, text: String(at) },
    ],
  }));
  const columns = [
    { label: 'City', align: 'start' as const, share: 3 },
    { label: '2022', align: 'end' as const, share: 1 },
  ];
  return { ...table, caption: 'Every known place in a Global Index', rowHeader: 0, columns, rows };
}

test('the heads of a table in columns stand on one level, however many lines its title has there', async () => {
  const [items = []] = await printed([longTable()], true);
  const heads = items.filter(({ text }) => text === 'City');
  expect(heads).toHaveLength(3);
  for (const { y } of heads) expect(y).toBeCloseTo(heads[0]?.y ?? 0, 1);
  const titles = items.filter(({ text, size }) => text.includes('Table 1') && size > 8);
  for (const { y } of titles) expect(y).toBeCloseTo(titles[0]?.y ?? 0, 1);
});

test('a sentence that stands large ends in no single word', async () => {
  const text =
    'Beijing ranked fourth of 50 in the Global Innovation Hubs Index 2021, as one of three cities of its country.';
  const said = { kind: 'prose', tone: 'headline', paragraphs: [[sentence(text)]] } as const;
  const [items = []] = await printed([said]);
  const lines = new Map<number, number>();
  const { size } = placeOf(items, 'Beijing');
  for (const each of items.filter(item => Math.abs(item.size - size) < 0.1))
    lines.set(each.y, Math.max(lines.get(each.y) ?? 0, each.x + each.width));
  const ends = [...lines.values()];
  expect(ends.length).toBeGreaterThan(1);
  const left = placeOf(items, 'Beijing').x;
  expect(Math.min(...ends) - left).toBeGreaterThan((Math.max(...ends) - left) * 0.6);
});

test('a line that introduces paragraphs is on the page on which they begin', async () => {
  const prose = (texts: readonly string[]) =>
    ({ kind: 'prose', tone: 'body', paragraphs: texts.map(text => [sentence(text)]) }) as const;
  const introduced = prose(['What is told below.', 'The first of what is told.', 'The second of what is told.']);
  let overleaf = 0;
  for (let above = 22; above < 30; above += 1) {
    const filling = prose(Array.from({ length: above }, (_, at) => `Line ${at} above.`));
    const pages = await printed([filling, introduced]);
    const pageOf = (text: string) => pages.findIndex(items => items.some(item => item.text.includes(text)));
    expect(pageOf('What is told below'), `${above} lines above`).toBe(pageOf('The first of what'));
    if (pageOf('The first of what') > 0) overleaf += 1;
  }
  expect(overleaf).toBeGreaterThan(0);
  expect(overleaf).toBeLessThan(8);
});
