import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document, Look } from '../../lambdas/document/document.ts';
import { contrast } from '../../lambdas/records/import/contrast.ts';
import { renderHtml } from '../../lambdas/render/html/render-html.ts';
import { stylesheet } from '../../lambdas/render/html/templates.generated.js';
import { renderPdf } from '../../lambdas/render/pdf/render-pdf.ts';
import { darkOf, type Palette, paletteOf } from '../../lambdas/render/theme.ts';
import { type ReadPdf, readPdf } from '../support/read-pdf.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { constructedReport } from './pdf/constructed-report.ts';
import { ENGLISH } from './pdf/report-words.ts';

const usual: Document = constructedReport(ENGLISH);
const looking = (look: Look): Document => ({ ...usual, look });

/** Text and ground, as the stylesheet and the charts pair them where they follow from an accent. */
const pairs = (palette: Palette): readonly (readonly [string, string])[] => [
  [palette.paper, palette.night],
  [palette.nightText, palette.night],
  [palette.nightFocus, palette.night],
  ...([0, 1, 2, 3, 4] as const).map(at => [palette[`level${at}-text`], palette[`level${at}-fill`]] as const),
];

const HUES = ['hue0', 'hue1', 'hue2', 'hue3', 'hue4', 'hue5'];

/** Colours of marks and of their names that cannot be read on one of the grounds of a dark screen. */
function unreadInTheDark(look: Look): readonly string[] {
  const dark = darkOf(look);
  const tints = [0, 1, 2, 3, 4].filter(
    at => contrast(dark[`level${at}-text`] ?? '#000000', dark[`level${at}-fill`] ?? '#000000') < 4.5,
  );
  const marks = ['ink', 'muted', 'accent', 'up', 'down', ...HUES].flatMap(name =>
    ['paper', 'wash'].flatMap(ground => {
      const found = contrast(dark[name] ?? '#000000', dark[ground] ?? '#000000');
      return found < 4.5 ? [`${name} on ${ground}: ${found.toFixed(2)}`] : [];
    }),
  );
  return [...marks, ...tints.map(at => `the text of tint ${at}`)];
}

const colour = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map(parts => `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`);

describe('colours', () => {
  test('that follow from an accent can be read wherever the accent can', () => {
    const readable = colour.filter(accent => contrast(accent, '#FFFFFF') >= 4.5);
    fc.assert(
      fc.property(readable, accent => {
        const unread = pairs(paletteOf({ accent })).filter(([text, ground]) => contrast(text, ground) < 4.5);
        expect(unread).toEqual([]);
        expect(unreadInTheDark({ accent })).toEqual([]);
      }),
    );
  });

  test('of units can be read on a dark screen wherever they can on paper, the usual ones and any of an institute', () => {
    expect(unreadInTheDark({})).toEqual([]);
    const readable = colour.filter(hue => contrast(hue, '#FFFFFF') >= 4.5);
    fc.assert(
      fc.property(fc.array(readable, { minLength: 6, maxLength: 6 }), hues => {
        expect(unreadInTheDark({ hues })).toEqual([]);
      }),
    );
  });

  test('are the usual ones where none is given', () => {
    expect(paletteOf({})).toEqual(paletteOf());
    expect(renderHtml(looking({}))).toBe(renderHtml(usual));
  });

  test('of a report stand in its page, and in its charts', () => {
    const page = renderHtml(looking({ accent: '#14533C', highlight: '#F3F7E8' }));
    expect(page).toContain('--accent:#14533C');
    expect(page).toContain('--focus:#F3F7E8');
    expect(page).not.toContain(paletteOf().accent);
  });
});

describe.each([
  ['Letter', { page: 'Letter' }, 612, 792],
  ['16:9', { page: '16:9' }, 960, 540],
  ['A4 in larger text', { page: 'A4', textSize: 12 }, 595.28, 841.89],
  ['a slide in small text', { page: '16:9', textSize: 9 }, 960, 540],
] satisfies readonly [string, Look, number, number][])('on %s', (_, look, width, height) => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await renderPdf(looking(look), reportFonts);
    pdf = await readPdf(bytes);
  });

  test('every page has that size, and no text leaves it', () => {
    const sizes = new Set(pdf.pages.map(page => `${page.width.toFixed(2)} ${page.height.toFixed(2)}`));
    expect([...sizes]).toEqual([`${width.toFixed(2)} ${height.toFixed(2)}`]);
    const outside = pdf.pages.flatMap(page =>
      page.items.filter(
        ({ x, y, width: own }) => x < 30 || x + own > page.width - 30 || y < 20 || y > page.height - 20,
      ),
    );
    expect(outside).toEqual([]);
  });

  test('every link leads to a page, from a place on its own', () => {
    const links = pdf.pages.flatMap(page => page.links.map(link => ({ ...link, of: page })));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ page }) => page === null)).toEqual([]);
    const outside = links.filter(
      ({ rect: [left, bottom, right, top], of }) => left < 0 || bottom < 0 || right > of.width || top > of.height,
    );
    expect(outside).toEqual([]);
  });

  test('it is the same to the byte when it is printed again', async () => {
    expect(Buffer.compare(await renderPdf(looking(look), reportFonts), bytes)).toBe(0);
  });
});

test('larger text is larger in every role', async () => {
  const sizes = async (look: Look) => {
    const pdf = await readPdf(await renderPdf(looking(look), reportFonts));
    return [...new Set(pdf.pages.flatMap(page => page.items.map(({ size }) => size.toFixed(1))))].map(Number);
  };
  const [small, large] = [await sizes({ textSize: 9 }), await sizes({ textSize: 12 })];
  expect(Math.min(...large) / Math.min(...small)).toBeCloseTo(12 / 9, 1);
});

test('six columns of figures have room on a phone of 360 pixels, of which 20 are white at each side', () => {
  const perColumn = /min-width: min\(calc\(var\(--columns, 1\) \* ([\d.]+)rem\)/.exec(stylesheet)?.[1];
  expect(6 * 16 * Number(perColumn)).toBeLessThanOrEqual(360 - 2 * 20);
});
