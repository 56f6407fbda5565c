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

  test.each(REPORT_NAMES)('in %s no fact of a unit stands alone in a row below others', async name => {
    for (const width of [768, 1440])
      await lookAt(name, { width }, async page => {
        const alone = await page.evaluate<readonly string[]>(
          `[...document.querySelectorAll('.facts:has(> :nth-child(4):last-child)')].flatMap(list => {
            const tops = [...list.children].map(fact => Math.round(fact.getBoundingClientRect().top));
            return tops.filter(top => top === tops.at(-1)).length === 1 ? [list.textContent] : [];
          })`,
        );
        expect(alone).toEqual([]);
      });
  });

  test.each(['the sample in English', 'the sample in Chinese'])(
    'in %s a map has its frame and its lines in colours of the reader’s own',
    async name => {
      await lookAt(name, { forcedColors: 'active' }, async page => {
        const strokes = await page.evaluate<readonly { stroke: string; ground: string }[]>(
          `[...document.querySelectorAll('.chart-locator svg.wide path')]
            .filter(path => /--(wash|paper)/.test(path.getAttribute('fill') + path.getAttribute('stroke')))
            .map(path => ({ stroke: getComputedStyle(path).stroke, ground: getComputedStyle(document.body).backgroundColor }))`,
        );
        expect(strokes.length).toBeGreaterThan(2);
        expect(strokes.filter(({ stroke, ground }) => stroke === ground || stroke === 'none')).toEqual([]);
      });
    },
  );

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
