import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER, faultsIn, inBrowser, launch, lookAt, openAll, REPORT_NAMES, WIDTHS } from './browser.ts';

describe.runIf(BROWSER)(
  inBrowser('every target is 24 pixels wide and high, in a line of text, or clear of others'),
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser?.close());

    test.each(REPORT_NAMES.flatMap(name => WIDTHS.map(width => ({ name, width }))))(
      'in $name at $width pixels',
      async ({ name, width }) => {
        await lookAt(browser, name, { width }, async page => {
          expect(await faultsIn(page, 'targets'), 'closed').toEqual([]);
          await openAll(page);
          expect(await faultsIn(page, 'targets'), 'all open').toEqual([]);
        });
      },
    );
  },
);
