import type { RankHistoryChart } from '../../../../document/charts.ts';
import type { Form } from '../../form.ts';
import { circle, filled, rectangle, round, segment, stroke, textAt } from '../../marks.ts';
import type { Drawing, Shape } from '../../shapes.ts';
import { drawDots, drawLine } from './lines.ts';
import { drawNames } from './names.ts';
import { measureRankPlot, type RankPlot } from './plot.ts';
import { writtenInRankHistory } from './written.ts';

/** Grid, rank ticks and the lane of what is below the cut-off. */
function drawFrame(block: RankHistoryChart, plot: RankPlot): Shape[] {
  const scale = plot.size / 9;
  const from = plot.left - plot.radius - plot.size * 0.3;
  const to = plot.right + plot.radius + plot.size * 0.3;
  const ticks = plot.ticks.flatMap(tick => [
    stroke(segment(from, plot.y(tick), to, plot.y(tick)), 'grid', 0.6 * scale),
    textAt(String(tick), plot.size * 0.1, plot.y(tick), { size: plot.size, fill: 'muted' }),
  ]);
  const dots = plot.skips.flatMap(y =>
    [-3.2, 0, 3.2].map(down => filled(circle(plot.size * 0.35, y + down * scale, 0.8 * scale), 'muted')),
  );
  if (!plot.lane) return [...ticks, ...dots];
  const { top, bottom } = plot.lane;
  return [
    ...ticks,
    ...dots,
    filled(rectangle(0, top, to, bottom - top), 'wash'),
    textAt(block.belowLabel, plot.size * 0.5, bottom - plot.size * 0.85, { size: plot.size, fill: 'muted' }),
  ];
}

/** Marks between releases: a missing release as a cut of the axis, a change of method as a dashed upright. */
function drawInterruptions(block: RankHistoryChart, plot: RankPlot): Shape[] {
  const scale = plot.size / 9;
  const foot = plot.lane?.bottom ?? plot.bottom + plot.radius;
  return block.positions.flatMap((position, index) => {
    if (index === 0) return [];
    const middle = (plot.x(index - 1) + plot.x(index)) / 2;
    const upright = stroke(segment(middle, plot.top - plot.radius, middle, foot), 'faint', 0.7 * scale, [
      2 * scale,
      2 * scale,
    ]);
    const slash = (shift: number) =>
      segment(middle + shift - 1.5 * scale, foot + 4 * scale, middle + shift + 1.5 * scale, foot - 2 * scale);
    return [
      ...(position.breakBefore ? [upright] : []),
      ...(position.gapBefore ? [stroke(slash(-1.4 * scale) + slash(1.4 * scale), 'faint', 0.9 * scale)] : []),
    ];
  });
}

/** Bump chart: 1 on top, straight lines with dots, one equal step a release, names at the ends. */
function draw(block: RankHistoryChart, width: number, fontScale: number): Drawing {
  const plot = measureRankPlot(block, width, fontScale);
  const series = plot.names.map(name => name.series);
  // Grey first, so that the units that the report is about lie on top.
  const layered = [...series.filter(one => one.hue === null), ...series.filter(one => one.hue !== null)];
  const foot = plot.height - plot.positionLabels.height - plot.size * 0.3;
  const shapes = [
    ...drawFrame(block, plot),
    ...drawInterruptions(block, plot),
    ...layered.flatMap(one => drawLine(block, plot, one)),
    ...layered.flatMap(one => drawDots(block, plot, one)),
    ...(plot.leftNames ? drawNames(block, plot, 'left') : []),
    ...drawNames(block, plot, 'right'),
    ...plot.positionLabels.draw(plot.x, foot),
  ];
  return { width, height: round(plot.height), shapes };
}

/** Ranks over releases, a line a unit. */
export const rankHistory: Form<RankHistoryChart> = {
  draw,
  written: writtenInRankHistory,
};
