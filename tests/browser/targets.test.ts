import { expect, test } from 'vitest';
import { faultsIn, inBrowser, openAll, REPORT_NAMES, WIDTHS } from './browser.ts';

inBrowser('every target is 24 pixels wide and high, in a line of text, or clear of others', lookAt => {
  test.each(REPORT_NAMES.flatMap(name => WIDTHS.map(width => ({ name, width }))))(
    'in $name at $width pixels',
    async ({ name, width }) => {
      await lookAt(name, { width }, async page => {
        expect(await faultsIn(page, 'targets'), 'closed').toEqual([]);
        await openAll(page);
        expect(await faultsIn(page, 'targets'), 'all open').toEqual([]);
      });
    },
  );
});
