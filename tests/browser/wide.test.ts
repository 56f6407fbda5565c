import { expect, test } from 'vitest';
import { inBrowser, REPORT_NAMES } from './browser.ts';

inBrowser('what a screen shows by its width and its colours', lookAt => {
  test.each(REPORT_NAMES)('in %s a table of words among those that are looked up has the whole width', async name => {
    await lookAt(name, { width: 1440 }, async page => {
      const parts = await page.evaluate<readonly number[]>(
        `[...document.querySelectorAll('.look-up .is-stacked')].map(
          box => box.getBoundingClientRect().width / box.closest('.section').getBoundingClientRect().width)`,
      );
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) expect(part).toBeCloseTo(1, 2);
    });
  });

  test.each(REPORT_NAMES)('in %s the values of a row of facts stand on one line', async name => {
    for (const width of [768, 1440])
      await lookAt(name, { width }, async page => {
        const rows = await page.evaluate<readonly (readonly number[])[]>(
          `[...document.querySelectorAll('.facts')].flatMap(list => {
            const facts = [...list.children].map(fact => ({
              top: Math.round(fact.getBoundingClientRect().top),
              value: fact.querySelector('dd').getBoundingClientRect().top,
            }));
            return [...new Set(facts.map(({ top }) => top))].map(top =>
              facts.filter(fact => fact.top === top).map(({ value }) => value));
          })`,
        );
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.filter(values => Math.max(...values) - Math.min(...values) > 0.5)).toEqual([]);
      });
  });

  test.each(REPORT_NAMES)('in %s the mark before a statement is seen in colours of the reader’s own', async name => {
    await lookAt(name, { forcedColors: 'active' }, async page => {
      const marks = await page.evaluate<readonly { mark: string; ground: string }[]>(
        `[...document.querySelectorAll('.claims-list:not(.claims-findings) > li')].map(li => ({
          mark: getComputedStyle(li, '::before').backgroundColor,
          ground: getComputedStyle(document.body).backgroundColor,
        }))`,
      );
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.filter(({ mark, ground }) => mark === ground || mark === 'rgba(0, 0, 0, 0)')).toEqual([]);
    });
  });
});
