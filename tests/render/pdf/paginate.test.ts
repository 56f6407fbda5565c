import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flow, paginate } from '../../../lambdas/render/pdf/layout/paginate.ts';
import { type Strip, strip } from '../../../lambdas/render/pdf/layout/strip.ts';
import { runs } from '../../support/depth.ts';

const line = (name: string, more: Partial<Strip> = {}) => strip(name, 10, [], more);
const lines = (count: number, prefix = 'line') =>
  Array.from({ length: count }, (_, index) => line(`${prefix} ${index}`));
const flow = (strips: readonly Strip[], start: Flow['start'] = 'flow'): Flow => ({ start, variants: [() => strips] });
const names = (flows: readonly Flow[], height: number) =>
  paginate(flows, height).pages.map(page => page.strips.map(placed => placed.strip.name));

describe('pages are filled from top to bottom', () => {
  test('a heading goes overleaf with what it heads', () => {
    const heading = line('heading', { keep: true, before: 5 });
    expect(names([flow([...lines(9), heading, line('text')])], 100).map(page => page.at(0))).toEqual([
      'line 0',
      'heading',
    ]);
  });

  test('white space above is dropped at the top of a page', () => {
    const { pages } = paginate([flow([...lines(10), line('next', { before: 30 })])], 100);
    expect(pages[1]?.strips[0]?.y).toBe(0);
  });

  test('a chapter begins a page; a part follows on', () => {
    const flows = [flow(lines(2, 'a'), 'page'), flow(lines(2, 'b'), 'page'), flow(lines(2, 'c'))];
    const { pages, begins } = paginate(flows, 100);
    expect(begins).toEqual([0, 1, 1]);
    expect(pages.map(page => page.flow)).toEqual([0, 1]);
  });

  test('the head of a table is printed again above the row that begins a page', () => {
    const rows = lines(20, 'row').map(row => ({ ...row, repeat: [line('head again')] }));
    const pages = names([flow([line('head', { keep: true }), ...rows])], 100);
    expect(pages.map(page => page[0])).toEqual(['head', 'head again', 'head again']);
    expect(pages.map(page => page.length)).toEqual([10, 10, 3]);
  });

  test('what asks to stay together and is higher than a page goes on overleaf', () => {
    const table = lines(25, 'row').map(row => ({ ...row, keep: true }));
    expect(names([flow([...lines(2), ...table])], 100).map(page => page.length)).toEqual([10, 10, 7]);
  });

  test('of several sizes the first is used that stands on the rest of the page, or else on a page of its own', () => {
    const sizes = [() => lines(9, 'roomy'), () => lines(7, 'tight')];
    const onRest = paginate([flow(lines(3)), { start: 'flow', variants: sizes }], 100);
    expect(onRest.pages[0]?.strips.at(-1)?.strip.name).toBe('tight 6');
    const onNext = paginate([flow(lines(5)), { start: 'flow', variants: sizes }], 100);
    expect(onNext.begins).toEqual([0, 1]);
    expect(onNext.pages[1]?.strips[0]?.strip.name).toBe('roomy 0');
  });

  test('a strip higher than a page is refused by its name', () => {
    expect(() => paginate([flow([strip('Figure 7', 101, [])])], 100)).toThrow(
      expect.objectContaining({ code: 'doesNotFit' }),
    );
    expect(() => paginate([flow([strip('Figure 7', 101, [])])], 100)).toThrow(
      /Figure 7 needs 101 pt where 100 pt are free/,
    );
  });
});

const anyStrip = fc.record({
  height: fc.integer({ min: 1, max: 100 }),
  before: fc.integer({ min: 0, max: 40 }),
  keep: fc.boolean(),
});

test('whatever the strips: each is printed once, in order, inside its page, and none over another', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyStrip, { maxLength: 30 }), { minLength: 1, maxLength: 5 }), parts => {
      const flows = parts.map((part, at) =>
        flow(part.map(({ height, ...more }, index) => strip(`${at}.${index}`, height, [], more))),
      );
      const { pages } = paginate(flows, 100);
      const printed = pages.flatMap(page => page.strips.map(placed => placed.strip.name));
      expect(printed).toEqual(flows.flatMap(each => each.variants.flatMap(variant => variant()).map(one => one.name)));
      for (const page of pages) {
        let end = 0;
        for (const placed of page.strips) {
          expect(placed.y).toBeGreaterThanOrEqual(end - 1e-9);
          end = placed.y + placed.strip.height;
        }
        expect(end).toBeLessThanOrEqual(100.02);
      }
    }),
    runs(100, 1000),
  );
});
