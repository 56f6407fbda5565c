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

test('words break at spaces, and a word that is too wide keeps its line', () => {
  expect(wrapText('San Francisco', 10, 40)).toEqual(['San', 'Francisco']);
});
