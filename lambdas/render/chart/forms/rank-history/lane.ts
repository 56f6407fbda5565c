import type { RankHistoryChart } from '../../../../document/charts.ts';

type Series = RankHistoryChart['series'][number];

/** Up to so many series stand below one another in the lane under the ranks. */
const STACKED = 4;

/** The series that are below the ranks at some release, in their order. */
export const lanedIn = (series: readonly Series[]): readonly Series[] =>
  series.filter(({ points }) => points.some(({ state }) => state === 'below'));

/** Whether each of them has a line of its own in the lane, the first on top; else they stand side by side. */
export const isStacked = (laned: readonly Series[]): boolean => laned.length <= STACKED;
