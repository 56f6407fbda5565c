import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { faultsIn, inBrowser, openAll, REPORT_NAMES } from './browser.ts';

/** A face of a page, as its rules say it. */
const FACE = /font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]*)\)/g;

const LARGEST = 250 * 1024;

inBrowser('a page brings every sign that it shows', lookAt => {
  test.each(REPORT_NAMES)('regular and bold, in %s, and its fonts are under 250 KB', async name => {
    await lookAt(name, {}, async page => {
      await openAll(page);
      const rules = await page.evaluate<string>('document.getElementById("fonts").textContent');
      const files = [...rules.matchAll(FACE)].map(([, weight = '', data = '']) => ({
        weight,
        bytes: Buffer.from(data, 'base64'),
      }));
      expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(LARGEST);
      // The browser takes each of them.
      await page.evaluate('document.fonts.ready');
      const loaded = await page.evaluate<string[]>(
        '[...document.fonts].filter(({ family }) => /^"?Report/.test(family)).map(({ status }) => status)',
      );
      expect(loaded).toHaveLength(files.length);
      expect(loaded).not.toContain('error');
      const brought = new Set(
        files.flatMap(({ weight, bytes }) =>
          create(bytes).characterSet.map(sign => `${weight} ${String.fromCodePoint(sign)}`),
        ),
      );
      const shown = await faultsIn(page, 'signs');
      expect(shown.length).toBeGreaterThan(100);
      expect(shown.filter(sign => !brought.has(sign))).toEqual([]);
    });
  });

  test('pairs of letters stand nearer to each other than alone, and figures one below the other', async () => {
    await lookAt('the sample in English', {}, async page => {
      const width = (text: string, style: string) =>
        page.evaluate<number>(`(() => {
          const made = document.body.appendChild(document.createElement('span'));
          made.setAttribute('style', 'position: absolute; white-space: pre; font-size: 100px; ${style}');
          made.textContent = '${text}';
          const { width } = made.getBoundingClientRect();
          made.remove();
          return width;
        })()`);
      expect(await width('AVATAR, To', '')).toBeLessThan((await width('AVATAR, To', 'font-kerning: none')) - 10);
      expect(await width('11111', '')).toBe(await width('80808', ''));
    });
  });
});
