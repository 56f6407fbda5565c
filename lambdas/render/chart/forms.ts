import type { ChartBlock, ChartForm, ChartOf } from '../../document/charts.ts';
import type { Form, Written } from './form.ts';
import { bars } from './forms/bars.ts';
import { dotStrip } from './forms/dot-strip.ts';
import { dumbbell } from './forms/dumbbell.ts';
import { flow } from './forms/flow.ts';
import { intervals } from './forms/intervals.ts';
import { ladders } from './forms/ladders.ts';
import { locator } from './forms/locator.ts';
import { movers } from './forms/movers.ts';
import { rankHistory } from './forms/rank-history/rank-history.ts';
import { scores } from './forms/scores.ts';
import { slope } from './forms/slope.ts';
import { smallMultiples } from './forms/small-multiples.ts';
import { threads } from './forms/threads.ts';
import type { Drawing } from './shapes.ts';

/** Every form of chart. */
const FORMS: { readonly [F in ChartForm]: Form<ChartOf<F>> } = {
  bars,
  dotStrip,
  dumbbell,
  flow,
  intervals,
  ladders,
  locator,
  movers,
  rankHistory,
  scores,
  slope,
  smallMultiples,
  threads,
};

/** The table can be asked with any chart: its key is the chart's own form. */
function formOf(chart: ChartBlock): Form<ChartBlock> {
  const forms: Readonly<Record<ChartForm, Form<ChartBlock>>> = FORMS;
  return forms[chart.form];
}

/**
 * Draws a chart as primitives on a canvas of the given width; the height follows from the content.
 * `fontScale` 1 sets labels at 9 units, right for print; a screen wants about 1.4. `stretch` is how many times higher than
 * usual its lines may climb, for a form of which that is more legible.
 */
export const drawChart = (chart: ChartBlock, width: number, fontScale = 1, stretch = 1): Drawing =>
  formOf(chart).draw(chart, width, fontScale, stretch);

/** What is written in a chart, in the order in which it is drawn. */
export const writtenIn = (chart: ChartBlock): readonly Written[] => formOf(chart).written(chart);
