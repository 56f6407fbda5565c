import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flow, paginate } from '../../../lambdas/render/pdf/layout/paginate.ts';
import { heightOf, inColumns, inLane, type Strip, strip } from '../../../lambdas/render/pdf/layout/strip.ts';
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

  test.each([
    [12, 20, [20]],
    [10, 21, [19, 2]],
    [10, 24, [20, 4]],
    // Of a high page two lines in each column would be lost.
    [100, 204, [193, 11]],
  ])(
    'what goes on overleaf in two columns begins both of them: pages of %i lines, %i statements',
    (page, count, on) => {
      const statements = inColumns(lines(count, 'statement'), 2);
      const pages = paginate([flow(statements)], page * 10).pages;
      expect(pages.map(({ strips }) => strips.length)).toEqual(on);
      for (const { strips } of pages) expect(new Set(strips.map(({ column }) => column)).size).toBe(2);
    },
  );

  test('a heading goes overleaf with the columns that it heads', () => {
    const heading = line('heading', { keep: true, before: 5 });
    const columns = inColumns(lines(30, 'entry'), 2);
    for (const above of [5, 7, 8])
      expect(
        names([flow(lines(above)), flow([heading, ...columns])], 100).find(page => page.includes('heading')),
      ).toContain('entry 0');
  });

  test('a heading does not stay alone above what is higher than a page in each of its sizes', () => {
    const heading = line('heading', { keep: true });
    const sizes = [() => lines(14, 'roomy'), () => lines(12, 'tight')];
    const pages = names([flow([heading], 'page'), { start: 'flow', variants: sizes }], 100);
    expect(pages.map(page => page.length)).toEqual([10, expect.any(Number)]);
  });

  test('a heading does not stay alone on its page above what would fill the next', () => {
    const heading = line('heading', { keep: true });
    const sizes = [() => lines(10, 'roomy'), () => lines(10, 'tight')];
    const beforeSizes = names([flow([heading], 'page'), { start: 'flow', variants: sizes }], 100);
    expect(beforeSizes.map(page => page.length)).toEqual([10, 1]);
    const kept = lines(10).map((each, index) => ({ ...each, keep: index < 9 }));
    expect(names([flow([heading], 'page'), flow(kept)], 100).map(page => page.length)).toEqual([10, 1]);
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

  test('neighbours of several sizes share as few pages as hold them, alike on each page, and as roomy as may be', () => {
    const sized = (name: string): Flow => ({
      start: 'flow',
      variants: [6, 4, 3].map(count => () => lines(count, `${name}${count}`)),
    });
    const { pages, begins } = paginate(['a', 'b', 'c', 'd', 'e'].map(sized), 100);
    // Three of them at their tightest fill nine tenths of a page; two have room for the size between.
    expect(begins).toEqual([0, 0, 0, 1, 1]);
    expect(pages.map(({ strips }) => [...new Set(strips.map(({ strip }) => strip.name.split(' ')[0]))])).toEqual([
      ['a3', 'b3', 'c3'],
      ['d4', 'e4'],
    ]);
    // What is left of a page is used first.
    const after = paginate([flow(lines(7), 'page'), sized('a'), sized('b')], 100);
    expect(after.begins).toEqual([0, 0, 1]);
    expect(after.pages[1]?.strips.at(-1)?.strip.name).toBe('b6 5');
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

describe('strips stand side by side', () => {
  const cells = (rows: readonly Strip[]) => paginate([flow(inColumns(rows, 2))], 100).pages;
  const where = (rows: readonly Strip[]) =>
    cells(rows).map(page => page.strips.map(({ strip: { name }, column, y }) => `${name} ${column}:${y}`));

  test('a full page is filled column by column, and the last one evenly', () => {
    const pages = where(lines(24));
    expect(pages[0]?.[0]).toBe('line 0 0:0');
    expect(pages[0]?.[10]).toBe('line 10 1:0');
    expect(pages[0]).toHaveLength(20);
    expect(pages[1]).toEqual(['line 20 0:0', 'line 21 0:10', 'line 22 1:0', 'line 23 1:10']);
  });

  test('the head of a table is printed again at the top of each column', () => {
    const rows = lines(30, 'row').map(row => ({ ...row, repeat: [line('again')] }));
    const heads = cells([line('head', { keep: true }), ...rows]).flatMap(({ strips }) =>
      strips.filter(({ y }) => y === 0).map(({ strip: { name } }) => name),
    );
    expect(heads).toEqual(['head', 'again', 'again', 'again']);
  });

  test('two of a kind stand side by side, each over what is said of it, and the next two below them', () => {
    const left = inLane(inColumns([...lines(3, 'a'), ...lines(2, 'said of a')], 2), 0);
    const right = inLane(inColumns(lines(2, 'b'), 2), 1);
    const next = inLane(inColumns(lines(2, 'c'), 2), 0);
    const last = inLane(inColumns(lines(2, 'd'), 2), 1);
    const [page] = paginate([flow([...left, ...right, ...next, ...last])], 100).pages;
    const at = (name: string) => page?.strips.find(({ strip: { name: own } }) => own === name);
    expect(at('said of a 1')).toMatchObject({ column: 0, y: 40 });
    expect(at('b 0')).toMatchObject({ column: 1, y: 0 });
    expect(at('c 0')).toMatchObject({ column: 0, y: 50 });
    expect(at('d 0')).toMatchObject({ column: 1, y: 50 });
  });

  test('two that have no room side by side go overleaf together; what is higher than a page goes on in the next column', () => {
    const pair = (count: number) => [
      ...inLane(inColumns(lines(count, 'a'), 2), 0),
      ...inLane(inColumns(lines(2, 'b'), 2), 1),
    ];
    const pagesOf = (count: number) => names([flow([...lines(6), ...pair(count)])], 100);
    expect(pagesOf(5).map(page => page.includes('b 0'))).toEqual([false, true]);
    expect(pagesOf(5)[0]).not.toContain('a 0');
    expect(
      pagesOf(14)
        .flat()
        .filter(name => !name.startsWith('line')),
    ).toHaveLength(16);
  });

  test('no columns begin at the foot of a page with little more than the heads of a table', () => {
    const head = strip('head', 30, [], { keep: true });
    const rows = lines(20, 'row').map(row => ({ ...row, repeat: [head] }));
    const table = inColumns([head, ...rows], 2);
    const [first, second] = names([flow([...lines(5), ...table])], 100);
    expect(first).not.toContain('row 0');
    expect(second).toContain('row 0');
    expect(names([flow([...lines(3), ...table])], 100)[0]).toContain('row 0');
  });

  test('what goes over both columns stands below the lower of them', () => {
    const { pages } = paginate([flow([...inColumns(lines(5), 2), line('wide')])], 100);
    expect(pages[0]?.strips.at(-1)).toMatchObject({ strip: { name: 'wide' }, column: 0, y: 30 });
  });

  test('whatever the heights, each strip stands once, in its order, and none leaves its column', () => {
    const heights = fc.array(fc.record({ height: fc.integer({ min: 1, max: 60 }), keep: fc.boolean() }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(heights, all => {
        const strips = all.map(({ height, keep }, index) => strip(String(index), height, [], { keep, before: 3 }));
        const placed = cells(strips).flatMap(page => page.strips);
        expect(placed.map(({ strip: { name } }) => name)).toEqual(strips.map(({ name }) => name));
        expect(placed.every(({ y, strip: { height } }) => y + height <= 100.01)).toBe(true);
        const ends = new Map<string, number>();
        for (const [index, page] of cells(strips).entries())
          for (const { strip: each, column, y } of page.strips) {
            expect(y).toBeGreaterThanOrEqual(ends.get(`${index} ${column}`) ?? 0);
            ends.set(`${index} ${column}`, y + heightOf([each]));
          }
      }),
      runs(100, 1000),
    );
  });
});
