import { expect, test } from 'vitest';
import { faultsIn, inBrowser, openAll, REPORT_NAMES, WIDTHS } from './browser.ts';

const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

inBrowser('every text stands out from its ground by 4.5:1, drawings too', lookAt => {
  test.each(REPORT_NAMES.flatMap(name => WIDTHS.map(width => ({ name, width }))))(
    'in $name at $width pixels, in light, dark and forced colours',
    async ({ name, width }) => {
      await lookAt(name, { width }, async page => {
        await openAll(page);
        for (const colours of COLOURS) {
          await page.emulateMedia(colours);
          expect(await faultsIn(page, 'contrast'), JSON.stringify(colours)).toEqual([]);
        }
      });
    },
  );
});
