import { expect, test } from 'vitest';
import { faultsIn, HOSTILE_NAMES, inBrowser, openAll, REPORT_NAMES } from './browser.ts';

inBrowser('no label lies over another, no figure is broken, nothing scrolls sideways, whatever the records', lookAt => {
  test.each([...REPORT_NAMES, ...HOSTILE_NAMES])('in %s', async name => {
    await lookAt(name, { width: 320 }, async page => {
      await openAll(page);
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        // reflow.test.ts sees to the reports, at more widths.
        const isReport = REPORT_NAMES.some(each => each === name);
        for (const script of isReport ? ['collisions', 'figures'] : ['reflow', 'collisions', 'figures'])
          expect(await faultsIn(page, script), `${script} at ${width}`).toEqual([]);
      }
    });
  });
});
