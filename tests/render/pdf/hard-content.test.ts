import { expect, test } from 'vitest';
import type { Block, TableBlock } from '../../../lambdas/document/blocks.ts';
import type { Document } from '../../../lambdas/document/document.ts';
import { languageOf } from '../../../lambdas/language/say.ts';
import { renderPdf } from '../../../lambdas/render/pdf/render-pdf.ts';
import { elementsOf, readPdf, squeezed } from '../../support/read-pdf.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { leagueTable, matrix, rankHistory, sentence } from './constructed-blocks.ts';
import { constructedReport } from './constructed-report.ts';
import { CHINESE, ENGLISH } from './report-words.ts';

/** A report of a cover and one chapter. */
function reportOf(blocks: readonly Block[], words = ENGLISH): Document {
  const whole = constructedReport(words);
  const [cover] = whole.sections;
  if (!cover) throw new Error('the constructed report has a cover');
  const chapter = { id: 'chapter', level: 1, title: 'Chapter', shortTitle: 'Chapter', start: 'page', blocks } as const;
  return { ...whole, sections: [cover, chapter] };
}

const print = async (blocks: readonly Block[], words = ENGLISH) =>
  readPdf(await renderPdf(reportOf(blocks, words), reportFonts));

const prose = (text: string): Block => ({ kind: 'prose', tone: 'body', paragraphs: [[sentence(text)]] });

function tableWithCell(text: string): TableBlock {
  const table = leagueTable(ENGLISH, 1, 3);
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, at) => (index === 1 && at === 1 ? { ...cell, text } : cell)),
  }));
  return { ...table, rows };
}

test('a cell three pages high goes over the pages and loses no word', async () => {
  const words = Array.from({ length: 2400 }, (_, index) => `word${index}`);
  const pdf = await print([tableWithCell(words.join(' '))]);
  expect(pdf.pages.length).toBeGreaterThanOrEqual(5);
  const printed = squeezed(pdf.content);
  expect(words.filter(word => !printed.includes(word))).toEqual([]);
  const cells = pdf.pages.flatMap(page =>
    elementsOf(page.struct).filter(element => element.role === 'TH' && element.text.includes('word')),
  );
  expect(squeezed(cells.map(cell => cell.text).join('')) === words.join('')).toBe(true);
  expect(cells.length).toBeGreaterThanOrEqual(3);
});

test('a row of half a page stands in one piece, so that its cells are read in order', async () => {
  const words = Array.from({ length: 330 }, (_, index) => `word${index}`);
  const pdf = await print([prose('Lorem ipsum dolor sit amet. '.repeat(80)), tableWithCell(words.join(' '))]);
  const rows = pdf.pages.map(({ content }) => words.filter(word => squeezed(content).includes(word)).length);
  expect(rows.filter(found => found > 0)).toEqual([words.length]);
});

test('a word wider than its cell is broken, not cut', async () => {
  const address = `https://example.org/${'abcdefghij'.repeat(30)}`;
  const pdf = await print([tableWithCell(address), prose(address)]);
  expect(squeezed(pdf.content).split(address)).toHaveLength(3);
});

test('no figure of a heatmap of twelve rankings is broken, beside a name of 300 signs', async () => {
  const whole = matrix(ENGLISH);
  const [row] = whole.rows;
  const [column] = whole.columns;
  if (!row || !column) throw new Error('The heatmap has rows and columns');
  const figures = ['1', '=12', '=112', '=1,234', '101–150', '1,001–1,500'];
  const cells = Array.from({ length: 12 }, (_, at) => {
    const text = figures[at % figures.length] ?? '';
    return { state: 'rank', level: 0, text, spoken: text } as const;
  });
  const name = 'A very long name of an institution '.repeat(9).slice(0, 300);
  const block = { ...whole, columns: cells.map(() => column), rows: [{ ...row, name, cells }] };
  const pdf = await print([block]);
  const items = pdf.pages.flatMap(page => page.items).filter(({ decoration }) => !decoration);
  for (const figure of figures) {
    const found = items.filter(({ text }) => text.trim() === figure);
    expect([figure, found.length >= 2]).toEqual([figure, true]);
    for (const { width, size } of found) {
      expect(width).toBeLessThan(30);
      expect(size).toBeGreaterThan(3);
    }
  }
  expect(squeezed(pdf.content)).toContain(squeezed(name));
});

test.each([
  ['a rare character', '古城𠮷的名称', '𠮷'],
  ['an emoji', 'A city 🏙 of records', '🏙'],
  ['an unassigned sign', 'It stands \u{e000} there', '\u{e000}'],
])('%s that no font has is refused with its text', async (_, text, character) => {
  const refused = await renderPdf(reportOf([prose(text)]), reportFonts).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'missingGlyph', facts: { character, text } });
});

test('a Latin name in a Chinese report is set in the font that has its letters', async () => {
  const pdf = await print([prose('罗兹（Łódź）、尼什（Niš）和伊斯坦布尔（İstanbul）的PM₂.₅记录。')], CHINESE);
  expect(squeezed(pdf.content)).toContain('罗兹（Łódź）、尼什（Niš）和伊斯坦布尔（İstanbul）的PM₂.₅记录。');
});

test('a Chinese name in a table in which places are looked up is kept on one line', async () => {
  const name = '西雅图—塔科马—贝尔维尤';
  const cell = (text: string) => ({ text, meaning: 'plain', spoken: null }) as const;
  const releases = Array.from(
    { length: 7 },
    (_, index) => ({ label: `第${index}期`, align: 'end', share: 2 }) as const,
  );
  const table: TableBlock = {
    ...leagueTable(CHINESE, 1, 3),
    columns: [{ label: '城市', align: 'start', share: 5 }, ...releases],
    rowHeader: 0,
    rows: [{ emphasis: 'none', cells: [cell(name), ...releases.map(() => cell('=112'))] }],
  };
  const document = reportOf([table], CHINESE);
  const sections = document.sections.map((each, index) => (index === 1 ? { ...each, lookUp: true as const } : each));
  const pdf = await readPdf(await renderPdf({ ...document, sections }, reportFonts));
  const signs = pdf.pages.flatMap(({ items }) => items.filter(({ text }) => text !== '' && name.includes(text)));
  expect(squeezed(signs.map(({ text }) => text).join(''))).toContain(name);
  expect(new Set(signs.filter(({ text }) => text.length > 1).map(({ y }) => Math.round(y))).size).toBe(1);
});

test('no Chinese line begins with a closing mark or ends with an opening one', async () => {
  const text = '上海、北京和《全球金融中心指数》（第32期）中的位次，“没有记录”的一律写明；'.repeat(30);
  const pdf = await print([prose(text)], CHINESE);
  const lines = new Map<number, string>();
  for (const item of pdf.pages[2]?.items.filter(each => !each.decoration && Math.round(each.size) === 10) ?? []) {
    lines.set(Math.round(item.y), (lines.get(Math.round(item.y)) ?? '') + item.text);
  }
  expect(lines.size).toBeGreaterThan(10);
  for (const line of lines.values()) expect(line.trim()).not.toMatch(/^[，。；、）》”]|[（《“第]$/);
});

test('the first sentence on a chart stands on the page of the chart', async () => {
  const chart = rankHistory(ENGLISH, 9, 4);
  const said = 'Told below the chart it is seen in.';
  const list: Block = { kind: 'claimList', style: 'list', items: [{ sentence: sentence(said), see: null }] };
  const pagesOf = async (lines: number) => {
    const filling = Array.from({ length: lines }, (_, index) => prose(`Line ${index}.`));
    const pdf = await print([...filling, chart, list]);
    const pageOf = (text: string) => pdf.pages.findIndex(page => squeezed(page.content).includes(squeezed(text)));
    return [pageOf(said), pdf.pages.findIndex(page => squeezed(page.content).includes(squeezed(chart.subtitle)))];
  };
  const found = await Promise.all([4, 6, 8, 10, 12, 14, 16, 18].map(pagesOf));
  expect(found.map(([one]) => one)).toEqual(found.map(([, other]) => other));
  // It stands below some lines, and on the next page: between the two lies the height where it alone would go over.
  expect(new Set(found.map(([one]) => one)).size).toBe(2);
});

test('a number is not parted from its unit', async () => {
  const text = 'It exceeded 28,000 US dollars and 21.89 million people in 2021 km and 312 km more. '.repeat(20);
  const pdf = await print([prose(text)]);
  const lines = (pdf.pages[2]?.content ?? '').split('\n').map(line => line.trim());
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(line).not.toMatch(/^(million|km)\b/);
});

test('a cover that cannot hold its title is refused, not cut', async () => {
  const report = reportOf([]);
  const sections = report.sections.map(section => ({
    ...section,
    blocks: section.blocks.map(block =>
      block.kind === 'cover' ? { ...block, title: 'A very long title '.repeat(60) } : block,
    ),
  }));
  await expect(renderPdf({ ...report, sections }, reportFonts)).rejects.toThrow(
    expect.objectContaining({ code: 'doesNotFit' }),
  );
});

test('a section without blocks still prints its title', async () => {
  const pdf = await print([]);
  expect(pdf.pages).toHaveLength(3);
  expect(pdf.pages[2]?.content).toContain('Chapter');
});

test('three sources or more that follow one another are printed as a range', async () => {
  const paragraphs = [[sentence('It is on record.', [1, 2, 4, 5, 6, 7, 9])]];
  const sources = Array.from({ length: 9 }, (_, index) => ({
    number: index + 1,
    text: ENGLISH.source(index + 1),
    pages: [],
  }));
  const pdf = await print([
    { kind: 'prose', tone: 'body', paragraphs },
    { kind: 'sources', items: sources },
  ]);
  expect(pdf.pages[2]?.links.map(link => link.label)).toEqual(['Source 1', 'Source 2', 'Source 4–7', 'Source 9']);
  expect(squeezed(pdf.content)).toContain('Itisonrecord.1,2,4–7,9');
});

test('what a process printed before changes no byte, and no sign that can be read', async () => {
  // Bytes of their own each time, so that nothing is known of them yet; parts of signs come before the signs themselves.
  const fresh = () => ({
    ...reportFonts,
    latinRegular: Uint8Array.from(reportFonts.latinRegular),
    latinBold: Uint8Array.from(reportFonts.latinBold),
  });
  const composed = reportOf([prose('A “quoted” word = 1.')]);
  const single = reportOf([prose('Xi’an stands at −3.5, which is − 2 less; it’s 1/2.')]);
  const used = fresh();
  await renderPdf(composed, used);
  const after = await renderPdf(single, used);
  expect(Buffer.from(after).equals(Buffer.from(await renderPdf(single, fresh())))).toBe(true);
  expect(squeezed((await readPdf(after)).content)).toContain(
    squeezed('Xi’an stands at −3.5, which is − 2 less; it’s 1/2.'),
  );
});

test('a document of the other language, printed before, changes no byte either', async () => {
  const fresh = () => ({ ...reportFonts, latinRegular: Uint8Array.from(reportFonts.latinRegular) });
  const text = 'Xi’an — “first” … 3.5 and 西安“第一”。';
  const english = reportOf([prose(text)]);
  const chinese = { ...english, language: 'zh-Hans', typography: languageOf('zh-Hans').typography };
  for (const [before, document] of [
    [chinese, english],
    [english, chinese],
  ] as const) {
    const used = fresh();
    await renderPdf(before, used);
    const after = await renderPdf(document, used);
    expect(Buffer.from(after).equals(Buffer.from(await renderPdf(document, fresh())))).toBe(true);
  }
});

test('an opinion of the institute stands inside of its box, clear of the bar at its edge', async () => {
  const piece = (text: string) => ({ ...sentence(text), strong: false, href: null, figure: null });
  const styles = ['paragraph', 'item', 'quote'] as const;
  const pdf = await print([
    prose('Edge'),
    {
      kind: 'ownWords',
      label: 'Opinion',
      voice: 'Speaker',
      file: 'words/en.md',
      paragraphs: styles.map((style, line) => ({ style, line, pieces: [piece(`Own${style}`)] })),
    },
  ]);
  const from = (word: string): number => {
    const found = pdf.pages.flatMap(({ items }) => items).find(({ text }) => text.startsWith(word));
    if (!found) throw new Error(`${word} is not printed`);
    return found.x;
  };
  const edge = from('Edge');
  for (const word of ['Opinion', 'Ownparagraph', '•', 'Speaker']) expect(from(word) - edge).toBeCloseTo(15, 0);
  for (const word of ['Ownitem', 'Ownquote']) expect(from(word) - edge).toBeGreaterThan(25);
});
