import { describe, expect, test } from 'vitest';
import { type Chapter, paginateRunningOn } from '../../../lambdas/render/pdf/layout/run-on.ts';
import { type Strip, strip } from '../../../lambdas/render/pdf/layout/strip.ts';

const lines = (count: number, name: string): readonly Strip[] =>
  Array.from({ length: count }, (_, index) => strip(`${name} ${index}`, 10, []));
const chapter = (strips: readonly Strip[], start: Chapter['start'] = 'room'): Chapter => ({
  level: start === 'flow' ? 2 : 1,
  start,
  variants: [() => strips],
});
const begins = (chapters: readonly Chapter[]) => paginateRunningOn(chapters, 100).begins;

describe('a chapter begins where there is room for it', () => {
  test('on the page of the chapter above that leaves half of it, and on the next where it leaves less', () => {
    expect(begins([chapter(lines(4, 'a')), chapter(lines(8, 'b'))])).toEqual([0, 0]);
    expect(begins([chapter(lines(6, 'a')), chapter(lines(8, 'b'))])).toEqual([0, 1]);
  });

  test('also where a line that came over takes a little more than half of the page', () => {
    expect(begins([chapter([strip('a', 53, [])]), chapter(lines(8, 'b'))])).toEqual([0, 0]);
    expect(begins([chapter([strip('a', 57, [])]), chapter(lines(8, 'b'))])).toEqual([0, 1]);
  });

  test('below a letter only where that is a few lines', () => {
    const letter = (height: number): Chapter => ({ ...chapter([strip('a letter', height, [])]), letter: true });
    expect(begins([letter(20), chapter(lines(7, 'b'))])).toEqual([0, 0]);
    expect(begins([letter(40), chapter(lines(5, 'b'))])).toEqual([0, 1]);
  });

  test('also where it fills little of it, if it is whole there and spares a page', () => {
    expect(begins([chapter(lines(1, 'a')), chapter(lines(3, 'b'))])).toEqual([0, 0]);
    expect(begins([chapter(lines(1, 'a')), chapter([...lines(3, 'b'), strip('a chart', 65, [])])])).toEqual([0, 1]);
  });

  const table = (rows: number, name: string): readonly Strip[] => {
    const head = strip(`head of ${name}`, 10, []);
    return [{ ...head, keep: true }, ...lines(rows, name).map(row => ({ ...row, repeat: [head] }))];
  };

  test('with a table that is parted for it only below a page that is left emptier still', () => {
    const below = chapter([...lines(1, 'b'), ...table(8, 'row')]);
    expect(begins([chapter(lines(3, 'a')), below])).toEqual([0, 0]);
    expect(begins([chapter(lines(5, 'a')), below])).toEqual([0, 1]);
  });

  test('with tables that are looked up, which run from page to page anyhow', () => {
    const below = chapter([...lines(1, 'b'), ...table(8, 'row')]);
    expect(begins([chapter(lines(5, 'a')), { ...below, looksUp: true }])).toEqual([0, 0]);
  });

  test('below the last part of the chapter above', () => {
    const chapters = [chapter(lines(8, 'a')), chapter(lines(5, 'part'), 'flow'), chapter(lines(9, 'b'))];
    expect(begins(chapters)).toEqual([0, 0, 1]);
    expect(paginateRunningOn(chapters, 100).pages.map(({ strips }) => strips.length)).toEqual([10, 10, 2]);
  });

  test('set tighter at the end of a document, where a few lines of it would have a page to themselves', () => {
    const above = chapter(lines(4, 'a'));
    const sources = { ...chapter(lines(7, 'source')), tighter: [() => lines(6, 'source')] };
    expect(paginateRunningOn([above, sources], 100).pages.map(({ strips }) => strips.length)).toEqual([10]);
    const long = { ...chapter(lines(12, 'source')), tighter: [() => lines(11, 'source')] };
    expect(paginateRunningOn([above, long], 100).pages.map(({ strips }) => strips.length)).toEqual([10, 6]);
  });

  test('never where it is to begin a page, as a summary is', () => {
    expect(begins([chapter(lines(2, 'foreword')), chapter(lines(5, 'summary'), 'page')])).toEqual([0, 1]);
  });

  test('not where what it begins with has no room there', () => {
    const [head, ...rest] = lines(3, 'b');
    const high = strip('a chart', 80, []);
    expect(begins([chapter(lines(4, 'a')), chapter([...(head ? [head] : []), high, ...rest])])).toEqual([0, 1]);
  });

  test('not where another page is left nearly empty for it', () => {
    const opening = lines(9, 'b');
    const unit = { ...chapter(lines(9, 'a unit')), level: 2, start: 'page' } as const;
    expect(begins([chapter(lines(4, 'a')), chapter(opening), unit])).toEqual([0, 1, 2]);
    expect(begins([chapter(lines(4, 'a')), chapter(opening), chapter(lines(9, 'c'), 'page')])).toEqual([0, 0, 2]);
  });

  test('set tighter where that spares a page, and as ever where it does not', () => {
    const tighter = (count: number) => [() => lines(count, 'tight')];
    const sized = (roomy: number, tight: number) => ({ ...chapter(lines(roomy, 'roomy')), tighter: tighter(tight) });
    const first = (roomy: number, tight: number) =>
      paginateRunningOn([sized(roomy, tight)], 100).pages.map(({ strips }) => strips.map(({ strip }) => strip.name)[0]);
    expect(first(12, 10)).toEqual(['tight 0']);
    expect(first(10, 8)).toEqual(['roomy 0']);
    expect(first(14, 12)).toEqual(['roomy 0', 'roomy 10']);
  });

  test('set tighter where a table is parted less for it, and never where a page is emptier for it', () => {
    const head = strip('head', 10, []);
    const rows = (count: number) => lines(count, 'row').map(row => ({ ...row, repeat: [head] }));
    const whole = rows(8).map((row, index) => ({ ...row, keep: index < 7 }));
    const parted = [...lines(4, 'text'), ...rows(9), ...lines(9, 'more')];
    const names = (tight: readonly Strip[]) =>
      paginateRunningOn([{ ...chapter(parted), tighter: [() => tight] }], 100).pages.map(({ strips }) =>
        strips.map(({ strip: { name } }) => name).slice(0, 2),
      );
    expect(names([...lines(2, 'text'), ...whole, ...lines(9, 'more')])).toEqual([
      ['text 0', 'text 1'],
      ['more 0', 'more 1'],
    ]);
    // Whole, the table would leave half of the page above it.
    expect(names([...lines(4, 'text'), ...whole, ...lines(2, 'more'), ...lines(9, 'last')])[1]?.[0]).toBe('head');
  });

  test('the next chapter goes by what is left below the one that ran on', () => {
    const three = ['a', 'b', 'c'].map(name => chapter(lines(4, name)));
    expect(begins(three)).toEqual([0, 0, 1]);
  });
});
