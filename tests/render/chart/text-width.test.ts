import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../lambdas/render/chart/text-width.ts';

test('a Han character is one em wide, a figure about half', () => {
  expect(textWidth('北京', 10)).toBe(20);
  expect(textWidth('12', 10)).toBeCloseTo(11.2);
});

test('a number stays with its unit, and closing marks with what they close', () => {
  expect(wrapText('2019年9月', 10, 40)).toEqual(['2019年', '9月']);
  expect(wrapText('第26期', 10, 5)).toEqual(['第26期']);
  expect(wrapText('《北京》上海', 10, 45)).toEqual(['《北京》', '上海']);
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

test('no line holds one sign of a word of Han alone, at its start or at its end', () => {
  expect(wrapText('国际科创中心指数（2022年）', 10, 82)).toEqual(['国际科创中心', '指数（2022年）']);
  for (const width of [30, 40, 50, 60, 70, 80])
    for (const text of ['影响力', '国际科创中心指数', '全球城市实力指数（2022年）', '旧金山—圣何塞'])
      for (const line of wrapText(text, 10, width)) expect(line).not.toMatch(/^\p{Script=Han}$/u);
  expect(wrapText('影响力', 10, 25)).toEqual(['影响力']);
});

test('words break at spaces, and a word that is too wide keeps its line', () => {
  expect(wrapText('San Francisco', 10, 40)).toEqual(['San', 'Francisco']);
});
