import * as fc from 'fast-check';
import type {
  BarsChart,
  ChartBlock,
  ChartForm,
  HistoryPoint,
  RankHistoryChart,
} from '../../../lambdas/document/charts.ts';
import { counts, gfci } from './samples.ts';

const NAMES = [
  'New York',
  'Beijing',
  'Hong Kong',
  'San Francisco',
  '上海',
  '中国香港',
  '广州',
  'Łódź',
  'Rio de Janeiro',
  '圣彼得堡',
];

const point = (depth: number): fc.Arbitrary<HistoryPoint> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: depth }).map(rank => ({ state: 'rank' as const, rank })) },
    { weight: 1, arbitrary: fc.constant({ state: 'below' as const }) },
    { weight: 1, arbitrary: fc.constant({ state: 'absent' as const }) },
  );

/** Any rank history: deep ranks, ties, gaps, breaks of method. */
export const history: fc.Arbitrary<RankHistoryChart> = fc
  .record({
    depth: fc.integer({ min: 1, max: 160 }),
    positions: fc.integer({ min: 1, max: 9 }),
    series: fc.integer({ min: 0, max: 10 }),
  })
  .chain(({ depth, positions, series }) =>
    fc.record({
      points: fc.array(fc.array(point(depth), { minLength: positions, maxLength: positions }), {
        minLength: series,
        maxLength: series,
      }),
      breaks: fc.array(fc.record({ breakBefore: fc.boolean(), gapBefore: fc.boolean() }), {
        minLength: positions,
        maxLength: positions,
      }),
      depth: fc.constant(depth),
    }),
  )
  .map(({ points, breaks, depth }) => ({
    ...gfci,
    depth,
    positions: breaks.map((flags, index) => ({
      label: `GFCI ${26 + index}`,
      sublabel: index % 2 ? 'Mar 2020' : '',
      ...flags,
    })),
    series: points.map((line, index) => ({
      name: NAMES[index] ?? '',
      hue: index % 3 === 0 ? null : index % 6,
      points: line,
    })),
  }));

/** Any bars, some with a part that is possible only. */
export const bars: fc.Arbitrary<BarsChart> = fc
  .array(fc.record({ value: fc.integer({ min: 0, max: 8 }), more: fc.option(fc.integer({ min: 1, max: 3 })) }), {
    maxLength: 10,
  })
  .map(rows => ({
    ...counts,
    bars: rows.map(({ value, more }, index) => ({
      name: NAMES[index] ?? '',
      value,
      possible: more === null ? null : Math.min(8, value + more),
      text: more === null ? String(value) : `${value} (up to ${Math.min(8, value + more)})`,
      emphasis: index === 0 ? 'leader' : 'none',
    })),
  }));

/** Any chart of each form. */
export const ANY: Readonly<Record<ChartForm, fc.Arbitrary<ChartBlock>>> = { bars, rankHistory: history };
