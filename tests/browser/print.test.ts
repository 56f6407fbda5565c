import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { once } from '../support/once.ts';
import { type PdfPage, readPdf } from '../support/read-pdf.ts';
import { inBrowser, REPORT_NAMES } from './browser.ts';

/** So many rows of a table on a sheet, and it is the table that the sheet is about. */
const MANY = 20;

/** In points, as the stylesheet has it: the year on the cover. */
const YEAR_SIZE = 96;

/** As the stylesheet has it at the least: the name of a unit that shares its sheet. */
const UNIT_SIZE = 15;

/** In points from either end of a sheet: what stands beyond is its running head, or its number. */
const MARGIN = 50;

const bodyOf = ({ items, height }: PdfPage): PdfPage['items'] =>
  items.filter(({ y }) => y > MARGIN && y < height - MARGIN);

/** The sheets that a browser prints. */
const sheetsOf = async (page: Page): Promise<readonly PdfPage[]> =>
  (await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).pages;

const saysOn = ({ items }: PdfPage): string =>
  items
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

/** Whether the name of a unit stands on a sheet as a heading. */
const isHeadOf = (unit: string, items: PdfPage['items']): boolean =>
  items.some(({ text, size }) => text.trim() === unit && size >= UNIT_SIZE);

/** Heads of the longest table as they are shown, and the names of its rows that stand in no other. */
const longestTable = (page: Page): Promise<{ readonly heads: string[]; readonly rows: string[] }> =>
  page.evaluate(`(() => {
    const tables = [...document.querySelectorAll('.table-box table')];
    const table = tables.reduce((most, each) => (each.rows.length > most.rows.length ? each : most));
    const texts = cells => [...cells].map(cell => cell.textContent.replace(/\\s/g, ''));
    const named = each => texts(each.querySelectorAll('tbody th'));
    const elsewhere = new Set(tables.filter(each => each !== table).flatMap(named));
    return { heads: texts(table.tHead.rows[0].cells), rows: named(table).filter(row => !elsewhere.has(row)) };
  })()`);

interface Printed {
  readonly sheets: readonly PdfPage[];
  /** The first chapter, and the last line of the cover. */
  readonly title: string;
  readonly notice: string;
  readonly longest: { readonly heads: string[]; readonly rows: string[] };
  /** Units of which less is known, so that two have room on a sheet. */
  readonly units: readonly string[];
  /** Units that have a page, and what heads the strip of their places. */
  readonly told: readonly { readonly unit: string; readonly strip: string }[];
  /** What is said small below chapters. */
  readonly notes: readonly string[];
}

/** What a browser prints of a page, beside what the page shows. */
const print = async (page: Page): Promise<Printed> => ({
  title: await page.evaluate<string>('document.querySelector("main h2").textContent'),
  notice: await page.evaluate<string>('document.querySelector(".cover-notice p:last-child").textContent'),
  longest: await longestTable(page),
  units: await page.evaluate<string[]>(
    `[...document.querySelectorAll('.of-profile:not(:has(.chart-smallMultiples)) > h3')].map(each => each.textContent.trim())`,
  ),
  told: await page.evaluate<{ unit: string; strip: string }[]>(
    `[...document.querySelectorAll('.of-profile:has(.chart-smallMultiples)')].map(each => ({
      unit: each.querySelector('h3').textContent.trim(),
      strip: each.querySelector('.chart-dotStrip .chart-title').textContent.replace(/\\s/g, ''),
    }))`,
  ),
  notes: await page.evaluate<string[]>(
    `[...document.querySelectorAll('.chapter > .tone-small > *')].map(each => each.textContent.replace(/\\s/g, ''))`,
  ),
  sheets: await sheetsOf(page),
});

inBrowser('who prints the page', lookAt => {
  const printed = once((name: (typeof REPORT_NAMES)[number]) => lookAt(name, {}, print));

  test.each(REPORT_NAMES)('has the cover of %s on one sheet, and the first chapter on the next', async name => {
    const { sheets, notice, title } = await printed(name);
    const [cover, first] = sheets;
    expect(cover && saysOn(cover)).toContain(notice.replace(/\s/g, ''));
    // A browser sets everything smaller where something is wider or higher than its sheet.
    expect(Math.max(...(cover?.items.map(({ size }) => size) ?? []))).toBeCloseTo(YEAR_SIZE, 0);
    expect(first && saysOn(first)).toContain(title.replace(/\s/g, ''));
  });

  test.each(REPORT_NAMES)('reads the heads of the longest table of %s on every sheet that it fills', async name => {
    const { sheets, longest } = await printed(name);
    const filled = sheets.map(saysOn).filter(sheet => longest.rows.filter(row => sheet.includes(row)).length >= MANY);
    expect(filled.length).toBeGreaterThan(1);
    for (const sheet of filled) for (const head of longest.heads) expect(sheet).toContain(head);
  });

  test.each(REPORT_NAMES)('has two units of %s on a sheet, where less is known of them', async name => {
    const { sheets, units: names } = await printed(name);
    const units = sheets.map(({ items }) => names.filter(unit => isHeadOf(unit, items)).length);
    // The first follows what opens the chapter, and the last may be the only one that is left.
    const between = units.filter(count => count > 0).slice(1, -1);
    expect(between).not.toEqual([]);
    expect(between).toEqual(between.map(() => 2));
  });

  test.each(REPORT_NAMES)(
    'has no sheet of %s that begins with a note on the chapter above, nor one for a last entry',
    async name => {
      const { sheets, notes } = await printed(name);
      expect(notes.length).toBeGreaterThan(0);
      const begins = sheets.map(sheet => saysOn({ ...sheet, items: bodyOf(sheet) }));
      expect(begins.filter(said => notes.some(note => said.startsWith(note)))).toEqual([]);
      expect(sheets.slice(-1).flatMap(bodyOf).length).toBeGreaterThan(MANY);
    },
  );

  test.each(['the sample in English', 'the sample in Chinese'] as const)(
    'has the places of a unit of %s on the sheet of its text, where they have a page',
    async name => {
      const { sheets, told } = await printed(name);
      expect(told.length).toBeGreaterThan(0);
      for (const { unit, strip } of told) {
        const sheet = sheets.find(({ items }) => isHeadOf(unit, items));
        expect(sheet && saysOn(sheet)).toContain(strip);
      }
    },
  );

  test.each(REPORT_NAMES)('finds nothing in %s that is there to be clicked', async name => {
    const items = (await printed(name)).sheets.flatMap(sheet => sheet.items.map(({ text }) => text.trim()));
    for (const button of ['CSV', 'SVG', 'PNG']) expect(items).not.toContain(button);
  });
});
