import { expect, test } from 'vitest';
import { drawChart } from '../../../lambdas/render/chart/forms.ts';
import { courses, threeHistories } from './samples.ts';

/** A column, a phone, a page of print. */
const WIDTHS = [700, 340, 555];

const textsOf = (chart: typeof courses, width: number) =>
  drawChart(chart, width).shapes.flatMap(shape => (shape.kind === 'text' ? [shape] : []));

test.each([
  ['of one unit in several rankings', courses],
  ['of several units in one', threeHistories],
] as const)(
  'each small picture %s has numbers at its scale, the first place and the one to compare with',
  (_, chart) => {
    for (const width of WIDTHS) {
      const texts = textsOf(chart, width);
      const numbers = (text: string) =>
        texts.filter(each => each.text === text && each.fill === 'muted' && each.anchor === 'end');
      expect(numbers('1')).toHaveLength(chart.panels.length);
      expect(numbers('10')).toHaveLength(chart.panels.length);
      for (const [at, first] of numbers('1').entries()) expect(numbers('10')[at]?.y).toBeGreaterThan(first.y);
    }
  },
);

test('no label of a small picture is smaller than nine tenths of its name', () => {
  const sizes = textsOf(courses, 555).map(({ size }) => size);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.9 * Math.max(...sizes));
});
