import { line } from 'd3-shape';
import type { RankHistoryChart } from '../../../../document/charts.ts';
import { circle, filled, placeText, round, stroke, textAt } from '../../marks.ts';
import type { ColourName, Shape } from '../../shapes.ts';
import { textWidth } from '../../text-width.ts';
import type { RankPlot, Series } from './plot.ts';

const HUES = ['hue0', 'hue1', 'hue2', 'hue3', 'hue4', 'hue5'] as const;

/** Colour of a series' line and dots; grey where it is only there for comparison. */
export function hueOf(series: Series): ColourName {
  return series.hue === null ? 'faint' : (HUES[((series.hue % HUES.length) + HUES.length) % HUES.length] ?? 'faint');
}

const path = line<{ readonly x: number; readonly y: number }>()
  .x(point => round(point.x))
  .y(point => round(point.y));

/** A stretch of a line: solid, dashed across a break of method, dotted to and along the lane below the cut-off. */
interface Stretch {
  readonly style: 'solid' | 'dashed' | 'dotted';
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Straight stretches between neighbouring releases; none where either side is not on record or a release is missing. */
function stretches(block: RankHistoryChart, plot: RankPlot, series: Series): Stretch[] {
  const found: Stretch[] = [];
  block.positions.forEach((position, index) => {
    const from = index === 0 ? null : plot.dot(series, index - 1);
    const to = plot.dot(series, index);
    if (!from || !to || position.gapBefore) return;
    const lane = series.points[index - 1]?.state === 'below' || series.points[index]?.state === 'below';
    const style = position.breakBefore ? 'dashed' : lane ? 'dotted' : 'solid';
    const last = found.at(-1);
    const joins = last?.style === style && last.points.at(-1)?.x === from.x && last.points.at(-1)?.y === from.y;
    if (last && joins) found[found.length - 1] = { style, points: [...last.points, to] };
    else found.push({ style, points: [from, to] });
  });
  return found;
}

/** The line of one series. */
export function drawLine(block: RankHistoryChart, plot: RankPlot, series: Series): Shape[] {
  const colour = hueOf(series);
  const scale = plot.size / 9;
  const width = (series.hue === null ? 1.1 : 2.2) * scale;
  const dashes = { solid: null, dashed: [4 * scale, 3 * scale], dotted: [scale, 2.5 * scale] };
  return stretches(block, plot, series).map(({ style, points }) =>
    stroke(path(points) ?? '', colour, width, dashes[style]),
  );
}

/** So much of a ring's radius its number is wide at the most. */
const IN_RING = 1.8;

/** The dots of one series: filled where ranked, hollow in the lane below; the rank inside where there is room. */
export function drawDots(block: RankHistoryChart, plot: RankPlot, series: Series): Shape[] {
  const colour = hueOf(series);
  const scale = plot.size / 9;
  const grey = series.hue === null;
  return block.positions.flatMap((_, index) => {
    const dot = plot.dot(series, index);
    const point = series.points[index];
    if (!dot || !point) return [];
    if (point.state !== 'rank') {
      const radius = Math.min(plot.radius, 3 * scale);
      return [filled(circle(dot.x, dot.y, radius), 'paper', colour, 1.4 * scale)];
    }
    if (!plot.numbered) return [filled(circle(dot.x, dot.y, plot.radius), colour, 'paper', 0.8 * scale)];
    const ring = grey
      ? filled(circle(dot.x, dot.y, plot.radius), 'paper', colour, 0.9 * scale)
      : filled(circle(dot.x, dot.y, plot.radius), colour);
    const text = placeText(point);
    const size = Math.min(plot.size, (plot.radius * IN_RING) / textWidth(text, 1, 'bold'));
    const fill = grey ? 'muted' : 'paper';
    return [ring, textAt(text, dot.x, dot.y, { size, weight: grey ? 'regular' : 'bold', anchor: 'middle', fill })];
  });
}
