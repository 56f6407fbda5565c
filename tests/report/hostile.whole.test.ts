import { describe, expect, test } from 'vitest';
import type { Document } from '../../lambdas/document/document.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { drawChart } from '../../lambdas/render/chart/forms.ts';
import { outside, overlaps } from '../render/chart/measured.ts';
import { byDepth } from '../support/depth.ts';
import { HOSTILE, HOSTILE_DEEP, hostileParts } from '../support/hostile.ts';
import { once } from '../support/once.ts';
import { chartsOf } from '../support/pieces.ts';
import { PRINTED, type PrintedLanguage } from '../support/printed-languages.ts';
import { type PdfPage, type PdfText, readPdf } from '../support/read-pdf.ts';
import { reportFonts } from '../support/report-fonts.ts';

const NAMES = [...Object.keys(HOSTILE), ...byDepth([], Object.keys(HOSTILE_DEEP))];

const made = once(async (name: string) => {
  const extreme = HOSTILE[name] ?? HOSTILE_DEEP[name];
  if (extreme === undefined) throw new Error(`there are no records of ${name}`);
  const parts = hostileParts(extreme);
  const files = [];
  for (const file of ['claims.json', ...PRINTED.flatMap(id => [`${id}/report.html`, `${id}/report.pdf`])])
    files.push({ name: file, bytes: (await makeArtifact(parts, file, async () => reportFonts)).bytes });
  return { parts, files };
});

const printed = async (name: string, language: PrintedLanguage) => {
  const { parts, files } = await made(name);
  const bytes = files.find(file => file.name === `${language}/report.pdf`)?.bytes ?? new Uint8Array();
  return { document: parts.document(language), pdf: await readPdf(bytes) };
};

/** So much may a sign reach into another: what is set close is no collision. */
const CLOSE = 0.35;

/** Marks that are half of their square, which is white where they meet: they are set closer. */
const HALF = /^[，。、；：！？）》〉”“（《〈]|[，。、；：！？）》〉”“（《〈]$/u;

/** Pairs of texts of a page that lie over one another. */
function collisions({ number, items }: PdfPage): readonly string[] {
  const boxes = items
    .map(({ text, x, y, width, size }) => ({
      text,
      left: x,
      right: x + width,
      top: y - size * 0.66,
      bottom: y,
      close: HALF.test(text) ? size * 0.6 : CLOSE,
    }))
    .toSorted((a, b) => a.top - b.top);
  return boxes.flatMap((a, index) => {
    const found: string[] = [];
    for (const b of boxes.slice(index + 1)) {
      if (b.top > a.bottom) break;
      const [wide, high] = [
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      ];
      if (wide > Math.max(a.close, b.close) && high > CLOSE) found.push(`page ${number}: ${a.text} × ${b.text}`);
    }
    return found;
  });
}

/** What leaves its page's margins. */
const beyond = ({ number, width, height, items }: PdfPage): readonly string[] =>
  items
    .filter(item => item.x < 50 || item.x + item.width > width - 50 || item.y < 30 || item.y > height - 30)
    .map(({ text }) => `page ${number}: ${text}`);

const FIGURE = /^[=>≥+−]?\d[\d,.]*$/;

/** How often each figure that is alone in its cell is to be printed, and in how many fewer places it stands whole. */
function brokenFigures(document: Document, items: readonly PdfText[]): readonly string[] {
  const due = new Map<string, number>();
  for (const block of document.sections.flatMap(({ blocks }) => blocks))
    if (block.kind === 'table')
      for (const { text } of block.rows.flatMap(({ cells }) => cells))
        if (FIGURE.test(text)) due.set(text, (due.get(text) ?? 0) + 1);
  for (const { text } of items) due.set(text.trim(), (due.get(text.trim()) ?? 0) - 1);
  return [...due].filter(([text, left]) => FIGURE.test(text) && left > 0).map(([text, left]) => `${left} × ${text}`);
}

describe.each(NAMES)('a whole report of %s', name => {
  test('is proved in every file: each text stands in it whole', async () => {
    const { parts, files } = await made(name);
    const faults = await faultsOf(parts, files, async () => reportFonts);
    expect(faults.map(({ file, sentence, message }) => `${file}: ${sentence}: ${message}`)).toEqual([]);
  });

  test.each(PRINTED)(
    'has no label over another, nothing beyond its page, no broken figure, no page that is empty or has a title alone, in %s',
    async language => {
      const { document, pdf } = await printed(name, language);
      expect(pdf.pages.flatMap(collisions)).toEqual([]);
      expect(pdf.pages.flatMap(beyond)).toEqual([]);
      expect(
        brokenFigures(
          document,
          pdf.pages.flatMap(({ items }) => items),
        ),
      ).toEqual([]);
      expect(pdf.pages.filter(({ content }) => content.trim() === '').map(({ number }) => number)).toEqual([]);
      const titles = new Set(document.sections.map(({ title }) => title));
      expect(pdf.pages.filter(({ content }) => titles.has(content.trim())).map(({ content }) => content)).toEqual([]);
    },
  );

  test.each(PRINTED)('has charts on which no label lies over another or leaves the canvas, in %s', async language => {
    const { parts } = await made(name);
    const charts = parts.document(language).sections.flatMap(({ blocks }) => blocks.flatMap(chartsOf));
    const drawings = charts.flatMap(chart => [drawChart(chart, 700, 1.4), drawChart(chart, 340, 1.3)]);
    expect(drawings.flatMap(drawing => [...overlaps(drawing), ...outside(drawing)])).toEqual([]);
  });
});
