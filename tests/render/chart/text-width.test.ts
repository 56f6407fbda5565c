import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../lambdas/render/chart/text-width.ts';

test('a Han character is one em wide, a figure about half', () => {
  expect(textWidth('北京', 10)).toBe(20);
  expect(textWidth('12', 10)).toBeCloseTo(11.2);
});

test('a number stays with its unit, and closing marks with what they close', () => {
  expect(wrapText('2019年9月', 10, 40)).toEqual(['2019年', '9月']);
  expect(wrapText('第26期', 10, 5)).toEqual(['第26期']);
  expect(wrapText('《北京》', 10, 25)).toEqual(['《北', '京》']);
});

test('lines are of like length, so that no last sign stands alone', () => {
  expect(wrapText('旧金山—圣何塞（湾区/硅谷）', 10, 115)).toEqual(['旧金山—圣何塞', '（湾区/硅谷）']);
  expect(wrapText('the leading economies of all', 10, 120).map(line => line.length)).toEqual([11, 16]);
});

test('a line ends behind what joins two names, never before it, and not inside of a range', () => {
  expect(wrapText('西雅图—塔科马', 10, 42)).toEqual(['西雅图—', '塔科马']);
  expect(wrapText('Seattle–Tacoma', 10, 60)).toEqual(['Seattle–', 'Tacoma']);
  expect(wrapText('2019–2020', 10, 30)).toEqual(['2019–2020']);
});

test('words break at spaces, and a word that is too wide keeps its line', () => {
  expect(wrapText('San Francisco', 10, 40)).toEqual(['San', 'Francisco']);
});
