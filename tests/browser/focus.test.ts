import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER, faultsIn, inBrowser, launch, lookAt, REPORT_NAMES } from './browser.ts';

describe.runIf(BROWSER)(inBrowser('the tab key goes through the page from its first word to its last'), () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(REPORT_NAMES.flatMap(name => [360, 1440].map(width => ({ name, width }))))(
    'in $name at $width pixels, and what has the focus is seen',
    async ({ name, width }) => {
      await lookAt(browser, name, { width, height: 700 }, async page => {
        const found: string[] = [];
        let stops = 0;
        for (;;) {
          await page.keyboard.press('Tab');
          const faults = await faultsIn(page, 'focus');
          if (faults[0] === 'end' || stops > 5000) break;
          found.push(...faults);
          stops += 1;
        }
        expect(found).toEqual([]);
        expect(stops).toBeGreaterThan(100);
        expect(stops).toBeLessThan(5000);
      });
    },
  );
});
