import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import theme from '../../templates/theme.json' with { type: 'json' };
import { inBrowser } from './browser.ts';

/** Texts of the cells of one column of a table, from the top. */
const column = (page: Page, table: string, index: number): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('${table} tbody tr:not([hidden])')].map(row => row.cells[${index}].innerText.trim())`,
  );

const firstOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate<string>(`document.querySelector('${selector}').closest('.table-box, [id]:not(caption)').id`);

async function saved(page: Page, label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).first().click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

inBrowser('what the script adds', lookAt => {
  test('a link to a table is followed, and copied', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await lookAt('the sample in English', { permissions }, async page => {
      const link = page.locator('.table-box a.permalink').first();
      const href = await link.getAttribute('href');
      await link.click();
      expect(new URL(page.url()).hash).toBe(href);
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
      expect(await page.locator('.toast').innerText()).toBe('Link copied');
    });
  });

  test('a table is sorted by a column, turned round, and set back', async () => {
    await lookAt('the sample in English', {}, async page => {
      const box = await firstOf(page, '[id^="table-full"] .filter-line');
      const head = page.locator(`#${box} thead th`).nth(1);
      const asPrinted = await column(page, `#${box}`, 1);
      const figures = (cells: readonly string[]) => cells.flatMap(cell => (/^\d+$/.test(cell) ? [Number(cell)] : []));
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      const up = figures(await column(page, `#${box}`, 1));
      expect(up.length).toBeGreaterThan(5);
      expect(up).toEqual(up.toSorted((a, b) => a - b));
      expect(up).not.toEqual(figures(asPrinted));
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect(figures(await column(page, `#${box}`, 1))).toEqual(up.toReversed());
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBeNull();
      expect(await column(page, `#${box}`, 1)).toEqual(asPrinted);
    });
  });

  test('a long table is filtered, and says how many rows are left', async () => {
    await lookAt('the sample in Chinese', {}, async page => {
      const box = await firstOf(page, '[id^="table-full"] .filter-line');
      const all = (await column(page, `#${box}`, 0)).length;
      const title = await page.locator(`#${box} .caption-text`).innerText();
      await expect(page.locator(`#${box}`).getByRole('table', { name: title, exact: true }).count()).resolves.toBe(1);
      await page.locator(`#${box}`).getByRole('searchbox').fill('北京');
      expect(await column(page, `#${box}`, 0)).toEqual(['北京']);
      expect(await page.locator(`#${box} output`).innerText()).toBe(`${all}行中的1行`);
      await page.locator(`#${box}`).getByRole('searchbox').fill('');
      expect(await column(page, `#${box}`, 0)).toHaveLength(all);
    });
  });

  test('what a sentence rests on is closed by Escape, and the keyboard stays with it', async () => {
    await lookAt('the sample in English', {}, async page => {
      const word = page.locator('#findings .evidence > summary').first();
      await word.click();
      await expect(page.locator('#findings .evidence[open]').count()).resolves.toBe(1);
      await page.keyboard.press('Escape');
      await expect(page.locator('#findings .evidence[open]').count()).resolves.toBe(0);
      expect(
        await page.evaluate(`document.activeElement === document.querySelector('#findings .evidence > summary')`),
      ).toBe(true);
    });
  });

  test('a chart is saved as a drawing, as a picture and as data', async () => {
    // A page that is dark saves what a page that is light does.
    await lookAt('the sample in Chinese', { colorScheme: 'dark' }, async page => {
      const svg = await saved(page, 'SVG: 图1');
      expect(svg.name).toMatch(/\.svg$/);
      expect(svg.bytes.toString()).toMatch(/^<svg [\s\S]*<text [\s\S]*<\/svg>$/);
      expect(svg.bytes.toString()).not.toContain('var(');
      const light: readonly string[] = Object.values(theme.colours);
      const inks = [...svg.bytes.toString().matchAll(/<text [^>]*fill="([^"]*)"/g)].map(([, fill = '']) => fill);
      expect(inks.filter(fill => !light.includes(fill))).toEqual([]);
      const png = await saved(page, 'PNG: 图1');
      expect(png.name).toBe(svg.name.replace('.svg', '.png'));
      expect([...png.bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
      // Three pixels a unit, and more on it than a ground.
      expect(png.bytes.readUInt32BE(16)).toBe(2100);
      expect(png.bytes.length).toBeGreaterThan(20_000);
      const csv = await saved(page, 'CSV: 图1');
      const rows = csv.bytes.toString().split('\r\n');
      expect(rows[0]?.charCodeAt(0)).toBe(0xfeff);
      const printed = await page.evaluate<number>(
        `document.getElementById('${csv.name.replace('.csv', '')}').querySelectorAll('.chart-data tr').length`,
      );
      expect(rows.length - 1).toBe(printed);
    });
  });

  test.each([360, 1440])('the contents mark where one reads, at %d pixels', async width => {
    await lookAt('the second report', { width }, async page => {
      const ids = await page.evaluate<string[]>(`[...document.querySelectorAll('main > section')].map(({ id }) => id)`);
      for (const id of [ids[1], ids.at(-2)]) {
        // Asked for again until it is marked, and nothing else is: whatever moves below the reader's eyes is followed too.
        await page.waitForFunction(
          `document.getElementById('${id}').scrollIntoView() ??
            [...document.querySelectorAll('.contents [aria-current]')]
              .map(link => link.getAttribute('href'))
              .join() === '#${id}'`,
          undefined,
          { polling: 100, timeout: 90_000 },
        );
      }
    });
  });
});

/** What is printed, squeezed, whether it is seen at once or has to be opened. */
const WORDS = `document.body.innerText.replace(/\\s+/g, '')`;
const OPEN = 'for (const each of document.querySelectorAll("details")) each.open = true';

inBrowser('the page is whole without its script', lookAt => {
  test('every word and link is there', async () => {
    const words: string[] = [];
    for (const javaScriptEnabled of [true, false])
      await lookAt('the sample in English', { javaScriptEnabled }, async page => {
        await page.evaluate(OPEN);
        // What the script brings is taken away again.
        await page.evaluate(
          `document.querySelectorAll('.tools, .filter-line, .toast, .here').forEach(each => each.remove())`,
        );
        words.push(await page.evaluate<string>(WORDS));
        if (javaScriptEnabled) return;
        expect(await page.locator('button, input').count()).toBe(0);
        expect(await page.locator('.contents details').getAttribute('open')).not.toBeNull();
        await page.locator('.table-box a.permalink').first().click();
        expect(new URL(page.url()).hash).not.toBe('');
      });
    expect(words[1]?.length).toBeGreaterThan(20_000);
    expect(words[1]).toBe(words[0]);
  });
});
