import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { byDepth, DEEP, inTurn } from '../support/depth.ts';
import { SEED } from '../support/seed.ts';
import { inBrowser, openAll, REPORT_NAMES, WIDTHS } from './browser.ts';

/**
 * What axe leaves to others: the colours of drawings and of single letters, which contrast.test.ts measures, and heads of
 * columns that hold the heads of rows alone.
 */
const LEFT_OPEN = ['color-contrast', 'th-has-data-cells'];

/** Rules that axe leaves off unless they are asked for. */
const ALSO = ['target-size', 'label-content-name-mismatch', 'focus-order-semantics', 'table-fake-caption'];

interface Told {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** All rules but the one on colours, and that one, which takes ten times as long as all others. */
const EVERYTHING = {
  rules: { ...Object.fromEntries(ALSO.map(id => [id, { enabled: true }])), 'color-contrast': { enabled: false } },
};
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** Each page, at one of the widths with each commit; at all of them in the deep run. */
const LOOKED_AT = REPORT_NAMES.flatMap((name, at) => inTurn(WIDTHS, at).map(width => ({ name, width })));

/** Evidence is built alike throughout, and is most of a page: with each commit every tenth is open, in the deep run all. */
const CLOSED_AGAIN = `[...document.querySelectorAll('.evidence')].forEach((each, at) => {
  each.open = ${byDepth(`at % 10 === ${SEED % 10}`, 'true')}
})`;

function run(page: Page, options: object): Promise<{ readonly violations: Told[]; readonly incomplete: Told[] }> {
  const asked = JSON.stringify({ ...options, resultTypes: ['violations', 'incomplete'] });
  return page.evaluate(
    `axe.run(document, ${asked}).then(({ violations, incomplete }) => ({ violations, incomplete }))`,
  );
}

/** axe compares every text with all that lies over it. */
const LONG = 300_000;

const named = (told: readonly Told[]): readonly string[] =>
  told.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));

inBrowser('axe finds nothing', lookAt => {
  test.each(LOOKED_AT)(
    'in $name at $width pixels',
    async ({ name, width }) => {
      await lookAt(name, { width }, async page => {
        // The shade at the edge of a table that goes on beyond it lies over no text.
        await page.addStyleTag({ content: '.scroll { background: none !important }' });
        await openAll(page);
        await page.evaluate(CLOSED_AGAIN);
        await page.evaluate(axe.source);
        const inLight = await run(page, EVERYTHING);
        expect(named(inLight.violations)).toEqual([]);
        expect(named(inLight.incomplete.filter(({ id }) => !LEFT_OPEN.includes(id)))).toEqual([]);
        // In the deep run alone: contrast.test.ts measures every text of every page and width with every commit.
        if (!DEEP) return;
        expect(named((await run(page, COLOURS)).violations)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(named((await run(page, COLOURS)).violations)).toEqual([]);
      });
    },
    LONG,
  );
});
