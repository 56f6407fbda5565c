import { expect, test } from 'vitest';
import { inTurn } from '../support/depth.ts';
import { faultsIn, inBrowser, REPORT_NAMES } from './browser.ts';

inBrowser('the tab key goes through the page from its first word to its last', lookAt => {
  test.each(REPORT_NAMES.flatMap((name, at) => inTurn([360, 1440], at).map(width => ({ name, width }))))(
    'in $name at $width pixels, and what has the focus is seen',
    async ({ name, width }) => {
      await lookAt(name, { width, height: 700 }, async page => {
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
