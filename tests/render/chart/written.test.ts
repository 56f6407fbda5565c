import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { charts } from '../../../lambdas/audit/charts.ts';
import type { ChartBlock } from '../../../lambdas/document/charts.ts';
import { drawChart, writtenIn } from '../../../lambdas/render/chart/forms.ts';
import { runs } from '../../support/depth.ts';
import { ANY } from './any-chart.ts';

/** What the check of a file says of words that are drawn, by what is written in the chart. */
function faultsIn(words: readonly string[], chart: ChartBlock): readonly string[] {
  const piece = { zone: 'chart' as const, text: words.join('\n'), claim: null };
  const drawn = { number: chart.number, steps: writtenIn(chart) };
  const fault = (claim: string | null, sentence: string, message: string) => ({ file: 'x', claim, sentence, message });
  return charts([piece], [drawn], fault).map(({ sentence, message }) => `${sentence} ${message}`);
}

const wordsOf = (chart: ChartBlock, width: number, fontScale: number): readonly string[] =>
  drawChart(chart, width, fontScale).shapes.flatMap(shape => (shape.kind === 'text' ? [shape.text] : []));

/** The widths and sizes that the printers draw at: a column, a phone, a page of print. */
const size = fc.constantFrom([700, 1.4], [340, 1.3], [555, 1], [487, 1]);

test.each(Object.entries(ANY))('whatever is drawn in %s is what is written in it, in that order', (_, any) => {
  fc.assert(
    fc.property(any, size, (chart, [width = 0, fontScale = 1]) => {
      expect(faultsIn(wordsOf(chart, width, fontScale), chart)).toEqual([]);
    }),
    runs(50, 400),
  );
});

test.each(Object.entries(ANY))('a stranger among the words of %s is found, wherever it stands', (_, any) => {
  fc.assert(
    fc.property(any, fc.nat(), (chart, at) => {
      const words = wordsOf(chart, 700, 1.4);
      const place = at % (words.length + 1);
      expect(faultsIn([...words.slice(0, place), 'Atlantis', ...words.slice(place)], chart)).not.toEqual([]);
    }),
    runs(50, 200),
  );
});
