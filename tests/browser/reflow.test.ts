import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inTurn } from '../support/depth.ts';
import { once } from '../support/once.ts';
import { faultsIn, inBrowser, openAll, REPORT_NAMES, WIDTHS } from './browser.ts';

/** 320 by 256 is what is left of 1280 by 1024 at 400 %. */
const NARROWEST = { width: 320, height: 256 };
/** A third of them with each commit, all in the deep run. */
const WIDER = inTurn([360, 480, 640, 768, 1024, 1056, 1280, 1440, 1920], 0, 3).map(width => ({ width, height: 900 }));

/** How wide a reader may set letters, words and lines; drawings have their data as text. */
const SPACED = `
  :not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  svg { letter-spacing: 0 !important; word-spacing: 0 !important }`;

interface Phone {
  /** Tables whose rows stand one below the other: the head of a column, and what is said beside its cells. */
  readonly stacked: readonly { readonly scrolls: boolean; readonly head: string; readonly said: string }[];
  /** Heads beside cells: the width that they have, and that which their text takes on one line. */
  readonly heads: readonly { readonly head: string; readonly room: number; readonly needed: number }[];
  /** How far each heatmap goes on beyond the screen. */
  readonly beyond: readonly number[];
  /** Words that open the evidence, and whether they stand below the sentence that they belong to. */
  readonly openings: readonly { readonly said: string; readonly alone: boolean }[];
}

const seenOnPhone = async (page: Page): Promise<Phone> => ({
  stacked: await page.evaluate(
    `[...document.querySelectorAll('.is-stacked')].map(box => {
      const [scroll, cell] = [box.querySelector('.scroll'), box.querySelector('tbody td')];
      const said = JSON.parse(getComputedStyle(cell, '::before').content);
      return { scrolls: scroll.scrollWidth > scroll.clientWidth, head: box.querySelectorAll('thead th')[1].textContent, said };
    })`,
  ),
  heads: await page.evaluate(
    `(() => {
      const pen = document.createElement('canvas').getContext('2d');
      return [...document.querySelectorAll('.is-stacked:not(.has-sentences) tbody td')].map(cell => {
        const style = getComputedStyle(cell, '::before');
        pen.font = style.fontSize + ' ' + style.fontFamily;
        const head = JSON.parse(style.content);
        return { head, room: parseFloat(style.width), needed: pen.measureText(head).width };
      });
    })()`,
  ),
  beyond: await page.evaluate(
    `[...document.querySelectorAll('.matrix-box .scroll')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)`,
  ),
  openings: await page.evaluate(
    `[...document.querySelectorAll('.evidence > summary')].flatMap(summary => {
      const said = [...summary.closest('div').querySelectorAll('[data-claim], .see')].at(-1);
      const [last, own] = [said && [...said.getClientRects()].at(-1), summary.getBoundingClientRect()];
      return last && own.width > 0 ? [{ said: said.textContent, alone: last.bottom <= own.top }] : [];
    })`,
  ),
});

inBrowser('no page scrolls sideways and no text is cut off', lookAt => {
  test.each(REPORT_NAMES)('in %s from 320 to 1920 pixels and at four times its size', async name => {
    await lookAt(name, {}, async page => {
      await page.setViewportSize(NARROWEST);
      expect(await faultsIn(page, 'reflow'), 'closed').toEqual([]);
      await openAll(page);
      for (const screen of [NARROWEST, ...WIDER]) {
        await page.setViewportSize(screen);
        expect(await faultsIn(page, 'reflow'), String(screen.width)).toEqual([]);
      }
    });
  });

  const onPhone = once((name: (typeof REPORT_NAMES)[number]) => lookAt(name, { width: 360 }, seenOnPhone));

  test.each(REPORT_NAMES)('in %s, and on a phone no table of words, whose heads stand beside its cells', async name => {
    const { stacked } = await onPhone(name);
    expect(stacked.length).toBeGreaterThan(0);
    expect(stacked.filter(({ scrolls, head, said }) => scrolls || head !== said)).toEqual([]);
  });

  test.each(REPORT_NAMES)(
    'in %s, and on a phone the head beside a cell stands on one line where it can',
    async name => {
      const { heads } = await onPhone(name);
      expect(heads.length).toBeGreaterThan(0);
      const widest = 9 * 16;
      const parted = heads.filter(({ room, needed }) => needed > room + 0.5 && needed < widest);
      expect([...new Set(parted.map(({ head }) => head))]).toEqual([]);
    },
  );

  test.each(REPORT_NAMES)('in %s, and on a phone what the rows of a heatmap come to is seen at once', async name => {
    const { beyond } = await onPhone(name);
    expect(beyond.length).toBeGreaterThan(0);
    expect(beyond.filter(width => width > 0)).toEqual([]);
  });

  test.each(REPORT_NAMES)(
    'in %s, and on a phone an upright head that has room for it stands on one line',
    async name => {
      await lookAt(name, { width: 360 }, async page => {
        const seen = await page.evaluate<readonly { head: string; signs: number; high: number; lines: number }[]>(
          `[...document.querySelectorAll('.has-upright-heads thead th:not(:first-child)')].map(head => {
          const range = document.createRange();
          const seen = head.querySelector('[aria-hidden]') ?? head;
          range.selectNodeContents(seen);
          const lefts = [...range.getClientRects()].filter(({ height }) => height > 0).map(({ left }) => Math.round(left));
          const size = parseFloat(getComputedStyle(head).fontSize);
          // A sign is as high as it is wide: none of a head needs more than that.
          return { head: seen.textContent, signs: [...seen.textContent].length * size, high: head.clientHeight, lines: new Set(lefts).size };
        })`,
        );
        expect(seen.length).toBeGreaterThan(0);
        const short = seen.filter(({ signs, high }) => signs < high * 0.9);
        expect(short.length).toBeGreaterThan(0);
        expect(short.filter(({ lines }) => lines > 1).map(({ head }) => head)).toEqual([]);
      });
    },
  );

  test.each(REPORT_NAMES)('in %s, and on a phone the bar with the contents is one line high', async name => {
    await lookAt(name, { width: 360 }, async page => {
      const highs = await page.evaluate<readonly number[]>(
        `(() => {
          const [bar, here] = [document.querySelector('.contents summary'), document.querySelector('.here')];
          return [...document.querySelectorAll('.contents a')].map(link => {
            here.textContent = link.textContent;
            return bar.getBoundingClientRect().height;
          });
        })()`,
      );
      expect(highs.length).toBeGreaterThan(0);
      expect(new Set(highs).size).toBe(1);
    });
  });

  test.each(REPORT_NAMES)('in %s, and a link to where more is stands where its line begins', async name => {
    await lookAt(name, { width: 360 }, async page => {
      const seen = await page.evaluate<readonly { said: string; off: number }[]>(
        `[...document.querySelectorAll('.see')].map(link => {
          const said = link.closest('p').querySelector('[data-claim]').getBoundingClientRect().left;
          return { said: link.textContent, off: link.getClientRects()[0].left - said };
        })`,
      );
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.filter(({ off }) => off > 0.5 && off < 20)).toEqual([]);
    });
  });

  test.each(REPORT_NAMES)('in %s, and the word that opens the evidence begins no line', async name => {
    const { openings } = await onPhone(name);
    expect(openings.length).toBeGreaterThan(0);
    expect(openings.filter(({ alone }) => alone).map(({ said }) => said)).toEqual([]);
  });

  test.each(REPORT_NAMES)('in %s, and no line begins with the sign of a place, or ends within a name', async name => {
    await lookAt(name, {}, async page => {
      for (const width of inTurn([320, ...WIDTHS], 0, 2)) {
        await page.setViewportSize({ width, height: 900 });
        expect(await faultsIn(page, 'line-starts'), String(width)).toEqual([]);
      }
    });
  });

  test.each(REPORT_NAMES)('in %s with letters, words and lines set wide', async name => {
    await lookAt(name, { width: 320 }, async page => {
      await page.addStyleTag({ content: SPACED });
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await faultsIn(page, 'reflow'), String(width)).toEqual([]);
      }
    });
  });
});
