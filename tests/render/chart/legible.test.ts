import { describe, expect, test } from 'vitest';
import type { RankHistoryChart } from '../../../lambdas/document/charts.ts';
import { drawChart } from '../../../lambdas/render/chart/forms.ts';
import { overlaps, textsOf } from './measured.ts';
import { counts, gfci, product, standing } from './samples.ts';

describe('what stands beside the names of a chart is as large as they are', () => {
  test.each([
    ['the dates of a history, its scale and what is below it', gfci, 9],
    ['the editions of a strip, and its scale', standing, 9 * 0.98],
    ['figures of two times, and their scale', product, 9],
    ['the scale of bars', counts, 9],
  ])('%s', (_, chart, least) => {
    const sizes = textsOf(drawChart(chart, 460)).map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
  });
});

describe('a date below the name of a release', () => {
  /** Releases of September and March in turn, as those of the Global Financial Centres Index. */
  const halfYearly: RankHistoryChart = {
    ...gfci,
    positions: gfci.positions.map((position, index) => ({
      ...position,
      sublabel: index % 2 === 0 ? 'September 2019' : 'May 2020',
    })),
  };
  const written = (chart: RankHistoryChart, width: number) => textsOf(drawChart(chart, width)).map(({ text }) => text);

  test('stands on one line where a shorter neighbour leaves it the room', () => {
    expect(written(halfYearly, 646)).toContain('September 2019');
    expect(overlaps(drawChart(halfYearly, 646))).toEqual([]);
  });

  test('is broken where its neighbours are as long', () => {
    const long = { ...gfci, positions: gfci.positions.map(each => ({ ...each, sublabel: 'September 2019' })) };
    expect(written(long, 646)).not.toContain('September 2019');
    expect(overlaps(drawChart(long, 646))).toEqual([]);
  });
});
