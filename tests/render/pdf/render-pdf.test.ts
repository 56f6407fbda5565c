import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../../lambdas/document/document.ts';
import { renderPdf } from '../../../lambdas/render/pdf/render-pdf.ts';
import { elementsOf, type ReadPdf, readPdf, squeezed } from '../../support/read-pdf.ts';
import { reportFonts } from '../../support/report-fonts.ts';
import { constructedReport } from './constructed-report.ts';
import { textsOf } from './printed-texts.ts';
import { CHINESE, ENGLISH } from './report-words.ts';

/** The texts that do not follow one another in a whole; empty where all do. */
function missingInOrder(whole: string, texts: readonly string[]): readonly string[] {
  let from = 0;
  return texts.filter(text => {
    const at = whole.indexOf(squeezed(text), from);
    if (at >= 0) from = at + squeezed(text).length;
    return at < 0;
  });
}

/** First page of a report's sections, as the bookmarks have them. */
const bookmarks = (pdf: ReadPdf) => pdf.outline.flatMap(item => [item, ...item.items]);

describe.each([
  ['English', ENGLISH],
  ['Simplified Chinese', CHINESE],
])('a report in %s', (_, words) => {
  const report: Document = constructedReport(words);
  let bytes: Uint8Array;
  let pdf: ReadPdf;

  beforeAll(async () => {
    bytes = await renderPdf(report, reportFonts);
    pdf = await readPdf(bytes);
  });

  test('prints every text of every block in reading order', () => {
    const whole = squeezed(pdf.content);
    expect(report.sections.flatMap(section => section.blocks.flatMap(textsOf)).length).toBeGreaterThan(1000);
    const notFound = report.sections.slice(1).map(section => {
      const start = whole.indexOf(squeezed(section.title), whole.indexOf(squeezed(words.printer.contents)));
      return missingInOrder(whole.slice(start), section.blocks.flatMap(textsOf));
    });
    expect(notFound.flat()).toEqual([]);
    expect(
      missingInOrder(squeezed(pdf.pages[0]?.text ?? ''), report.sections[0]?.blocks.flatMap(textsOf) ?? []),
    ).toEqual([]);
  });

  test('has no text outside the margins of its pages', () => {
    const outside = pdf.pages.flatMap(page =>
      page.items.filter(
        item => item.x < 50 || item.x + item.width > page.width - 50 || item.y < 30 || item.y > page.height - 30,
      ),
    );
    expect(outside).toEqual([]);
  });

  test('numbers its pages and names title and section at their head', () => {
    const last = pdf.pages.length;
    for (const page of pdf.pages.slice(1)) {
      const furniture = squeezed(
        page.items
          .filter(item => item.decoration)
          .map(item => item.text)
          .join(''),
      );
      const foot = words.printer.pageOf.replace('{page}', String(page.number)).replace('{pages}', String(last));
      expect(furniture).toContain(squeezed(foot));
      expect(furniture).toContain(squeezed(report.runningTitle));
    }
    expect(pdf.labels).toEqual(pdf.pages.map(page => String(page.number)));
  });

  test('has bookmarks for chapters, and below them for their parts', () => {
    const chapters = report.sections.slice(1).filter(section => section.level === 1);
    expect(pdf.outline.map(item => item.title)).toEqual([
      words.printer.contents,
      ...chapters.map(section => section.title),
    ]);
    const profiles = pdf.outline.find(item => item.title === words.chapters.profiles);
    expect(profiles?.items).toHaveLength(10);
    for (const { title, page } of bookmarks(pdf)) {
      expect(squeezed(pdf.pages[(page ?? 0) - 1]?.content ?? '')).toContain(squeezed(title));
    }
  });

  test('has contents that name the right page and lead there', () => {
    const contents = pdf.pages[1];
    const entries = report.sections.slice(1);
    expect(contents?.links).toHaveLength(entries.length);
    for (const [index, section] of entries.entries()) {
      const link = contents?.links[index];
      const page = bookmarks(pdf).find(item => item.title === section.title)?.page;
      expect(link).toMatchObject({ page, label: `${section.title} ${page}` });
      expect(squeezed(contents?.text ?? '')).toContain(squeezed(`${section.title}${page}`));
    }
  });

  test('leads every raised number to its entry in the list of sources', () => {
    const sources = bookmarks(pdf).find(item => item.title === words.chapters.sources)?.page ?? 0;
    const notes = pdf.pages.flatMap(page =>
      page.links.filter(link => link.label.startsWith(`${words.printer.source} `)),
    );
    expect(notes.length).toBeGreaterThan(50);
    for (const { page, label } of notes) {
      expect(page).toBeGreaterThanOrEqual(sources);
      const number = label.slice(words.printer.source.length + 1);
      expect(squeezed(pdf.pages[(page ?? 0) - 1]?.content ?? '')).toContain(squeezed(words.source(Number(number))));
    }
    expect(pdf.pages.flatMap(page => page.links.filter(link => link.page === null))).toEqual([]);
  });

  test('repeats the head of a long table overleaf, as decoration', () => {
    const first = bookmarks(pdf).find(item => item.title === words.rankings[0])?.page ?? 0;
    const second = pdf.pages[first];
    const decoration = squeezed(
      second?.items
        .filter(item => item.decoration)
        .map(item => item.text)
        .join('') ?? '',
    );
    expect(decoration).toContain(squeezed(words.printer.continued));
    for (const label of words.tableHeads) expect(decoration).toContain(squeezed(label));
    expect(squeezed(second?.content ?? '')).not.toContain(squeezed(words.printer.continued));
    expect(elementsOf(second?.struct ?? null).filter(element => element.role === 'THead')).toEqual([]);
  });

  test('never leaves a heading or a caption alone at the foot of a page', () => {
    for (const page of pdf.pages.slice(1)) {
      const last = elementsOf(page.struct)
        .filter(element => element.children.length === 0 && element.text.trim() !== '')
        .at(-1);
      expect(['H1', 'H2', 'H3', 'Caption', 'TH']).not.toContain(last?.role);
    }
  });

  test('begins each profile behind the one before, and on a page of its own where much is on record', () => {
    const profiles = report.sections.flatMap(section => {
      const [block] = section.blocks;
      const page = bookmarks(pdf).findLast(item => item.title === section.title)?.page ?? 0;
      return block?.kind === 'profile' ? [{ page, room: block.room }] : [];
    });
    expect(profiles.length).toBeGreaterThan(5);
    for (const [index, { page, room }] of profiles.entries()) {
      const before = profiles[index - 1]?.page ?? 0;
      expect(page).toBeGreaterThanOrEqual(room === 'pages' ? before + 1 : before);
    }
  });

  test('is tagged: document, sections, headings, tables, figures, lists and links', () => {
    const elements = pdf.pages.flatMap(page => elementsOf(page.struct));
    const roles = new Set(elements.map(element => element.role));
    const needed = [
      'Document',
      'Sect',
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'Caption',
      'THead',
      'TBody',
    ];
    for (const role of [...needed, 'TR', 'TH', 'TD', 'Figure', 'TOC', 'TOCI', 'Link', 'Note'])
      expect(roles).toContain(role);
    expect(pdf.tagged).toBe(true);
    const figures = elements.filter(element => element.role === 'Figure');
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.every(figure => figure.alt !== null && figure.alt !== '')).toBe(true);
    // Each link element holds its annotation; so a screen reader can follow it.
    const links = elements.filter(element => element.role === 'Link');
    expect(links.filter(element => element.annotations !== 1)).toEqual([]);
    expect(links).toHaveLength(pdf.pages.flatMap(page => page.links).length);
  });

  test('gives every row of a table as many cells as the table has columns', () => {
    const rows = pdf.pages.flatMap(page =>
      elementsOf(page.struct)
        .filter(element => element.role === 'Table')
        .flatMap(each =>
          elementsOf(each)
            .filter(element => element.role === 'TR')
            .map(row => ({ page: page.number, row })),
        ),
    );
    const widths = new Set(rows.map(({ row }) => row.children.length));
    expect([...widths].sort()).toEqual([10, 5].sort());
  });

  test('says in its metadata what it is', () => {
    expect(pdf.info).toMatchObject({
      Title: report.title,
      Author: report.author,
      Language: words.language,
      PDFFormatVersion: '1.7',
    });
    expect(pdf.info.CreationDate).toBe('D:20230217000000Z');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pdf.xmp).toContain('R&amp;D');
  });

  test('is the same to the byte when it is printed again', async () => {
    const again = await renderPdf(structuredClone(report), reportFonts);
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
  });
});

test('a Chinese stretch in an English report is marked as Chinese', async () => {
  const pdf = await readPdf(await renderPdf(constructedReport(ENGLISH), reportFonts));
  const spans = pdf.pages.flatMap(page =>
    elementsOf(page.struct).filter(element => element.role === 'Span' && element.lang === 'zh-Hans'),
  );
  expect(spans.map(span => span.text.trim())).toContain('北京');
});
