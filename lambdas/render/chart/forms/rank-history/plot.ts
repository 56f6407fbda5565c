import { scaleLinear, scalePoint } from 'd3-scale';
import type { HistoryPoint, RankHistoryChart } from '../../../../document/charts.ts';
import { textWidth, widest, wrapText } from '../../text-width.ts';
import { isStacked, lanedIn } from './lane.ts';
import { measurePositionLabels, type PositionLabels } from './position-labels.ts';

export type Series = RankHistoryChart['series'][number];

/** A label of a line: its name, broken into lines. */
export interface NameLabel {
  readonly series: Series;
  readonly lines: readonly string[];
}

/** Where everything of a rank chart stands, before anything is drawn. */
export interface RankPlot {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly leading: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The lane under the ranks; null where nothing is known to be below. */
  readonly lane: { readonly top: number; readonly y: number; readonly bottom: number } | null;
  readonly radius: number;
  /** Whether the dots have room for the rank inside. */
  readonly numbered: boolean;
  readonly ticks: readonly number[];
  readonly names: readonly NameLabel[];
  /** Whether the names stand at the left end too. */
  readonly leftNames: boolean;
  readonly positionLabels: PositionLabels;
  readonly x: (position: number) => number;
  readonly y: (rank: number) => number;
  /** Where three dots stand for places that are left out. */
  readonly skips: readonly number[];
  /**
   * The dot of a series at a position, moved sideways among those that tie with it; null where nothing is on record. Below
   * the ranks each series has a line of its own as long as they are few, so that none seems to be of another date.
   */
  readonly dot: (series: Series, position: number) => { readonly x: number; readonly y: number } | null;
}

const place = (point: HistoryPoint | undefined): string | null =>
  !point || point.state === 'absent' ? null : point.state === 'below' ? 'below' : String(point.rank);

/** The series that share a place at a position, in their order. */
function sharers(block: RankHistoryChart, position: number, where: string): Series[] {
  return block.series.filter(series => place(series.points[position]) === where);
}

function mostShared(block: RankHistoryChart, positions: readonly number[], below: boolean): number {
  const counts = positions.flatMap(position =>
    block.series.map(series => {
      const where = place(series.points[position]);
      return where === null || (where === 'below' && !below) ? 0 : sharers(block, position, where).length;
    }),
  );
  return Math.max(1, ...counts);
}

/** Integer ticks: 1 on top, round steps with room for their labels, and the deepest rank. */
function integerTicks(depth: number, rowStep: number, size: number): number[] {
  const need = (size * 1.5) / rowStep;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find(candidate => candidate >= need) ?? depth;
  const ticks = [1];
  for (let tick = step; tick < depth; tick += step) if (tick - (ticks.at(-1) ?? 0) >= need) ticks.push(tick);
  if (depth > 1) {
    while (ticks.length > 1 && depth - (ticks.at(-1) ?? 0) < need) ticks.pop();
    ticks.push(depth);
  }
  return ticks;
}

/** The row in which a rank stands, from 1: all that is left out between two places takes one. */
function rowsOf({ skips = [] }: RankHistoryChart) {
  return (rank: number): number =>
    skips.reduce((row, { after, before }) => row - (rank >= before ? before - after - 2 : 0), rank);
}

/** Measures a rank chart: margins for its labels, the scales, and what the dots have room for. */
export function measureRankPlot(block: RankHistoryChart, width: number, fontScale: number): RankPlot {
  const size = 9 * fontScale;
  const leading = size * 1.2;
  const count = Math.max(1, block.positions.length);
  const drawn = block.series.filter(series => series.points.some(point => point.state !== 'absent'));
  const deepest = Math.max(
    block.depth,
    1,
    ...drawn.flatMap(series => series.points.map(point => (point.state === 'rank' ? point.rank : 1))),
  );
  const rowOf = rowsOf(block);
  const rows = rowOf(deepest);
  const skips = block.skips ?? [];
  const laned = lanedIn(drawn);
  const hasLane = laned.length > 0;
  const stacked = isStacked(laned) ? laned : [];

  const names = drawn.map(series => ({ series, lines: wrapText(series.name, size, width * 0.3, 'bold') }));
  const nameWidth = Math.max(0, ...names.map(name => widest(name.lines, size, 'bold')));
  const namesHeight = names.reduce((sum, name) => sum + name.lines.length * leading, 0);

  // Sideways room of ties, judged before the margins are known: half of the width is always left to the plot.
  const indices = block.positions.map((_, index) => index);
  const roughStep = (width * 0.5) / count;
  const rowStep = deepest <= 16 ? 20 * fontScale : Math.max(3.2 * fontScale, (300 * fontScale) / deepest);
  const numberedRadius = size * 0.78;
  const tieWidth = mostShared(block, indices, false) * (2 * numberedRadius + 1);
  const numbered = deepest <= 99 && rowStep >= 2 * numberedRadius + 1 && tieWidth <= roughStep;
  const radius = numbered ? numberedRadius : Math.max(2.2 * fontScale, Math.min(3.2 * fontScale, rowStep * 0.45));
  const spacing = (sharing: number) => Math.min(2 * radius + 1, (roughStep * 0.85) / Math.max(1, sharing - 1));
  const tieReach = (position: number) => {
    const most = mostShared(block, [position], stacked.length === 0);
    return ((most - 1) / 2) * spacing(most) + radius;
  };

  const leftNames = width / fontScale >= 500 && count >= 5 && names.length >= 3 && nameWidth < width * 0.18;
  const tickWidth = textWidth(String(deepest), size) + size * 0.6;
  const nameRoom = nameWidth + size * 1.5;
  const labelsFor = (from: number, to: number) =>
    measurePositionLabels(block.positions, (to - from) / Math.max(1, count - 1), size);
  const innerLeft = tickWidth + (leftNames ? nameRoom : size * 0.5) + tieReach(0);
  const innerRight = width - nameRoom - (numbered ? 0 : textWidth(` ${deepest}`, size, 'bold')) - tieReach(count - 1);
  const firstTry = labelsFor(innerLeft, innerRight);
  const left = Math.max(innerLeft, firstTry.overhang[0]);
  const right = Math.max(left + 1, Math.min(innerRight, width - firstTry.overhang[1]));
  const positionLabels = labelsFor(left, right);

  const top = Math.max(radius, leading / 2) + size * 0.4;
  const laneHeight = hasLane ? 2 * radius + size * 2.4 + Math.max(0, stacked.length - 1) * leading : 0;
  const bottom = top + Math.max(rowStep * (rows - 1), rowStep * 2, namesHeight - laneHeight + size * 2);
  const laneTop = bottom + Math.max(radius, leading / 2) + size * 0.5;
  const lane = hasLane ? { top: laneTop, y: laneTop + radius + size * 0.5, bottom: laneTop + laneHeight } : null;
  const foot = (lane?.bottom ?? bottom + Math.max(radius, leading / 2)) + size * 0.7;

  const points = scalePoint(indices, [left, right]);
  const heights = scaleLinear([1, Math.max(2, rows)], [top, bottom]);
  const ranks = (rank: number) => heights(rowOf(rank));
  const x = (position: number) => points(position) ?? left;
  const dot = (series: Series, position: number) => {
    const where = place(series.points[position]);
    if (where === null) return null;
    if (where === 'below' && lane && stacked.length > 0)
      return { x: x(position), y: lane.y + stacked.indexOf(series) * leading };
    const together = sharers(block, position, where);
    const shift = (together.indexOf(series) - (together.length - 1) / 2) * spacing(together.length);
    return { x: x(position) + shift, y: where === 'below' ? (lane?.y ?? bottom) : ranks(Number(where)) };
  };
  return {
    width,
    height: foot + positionLabels.height + size * 0.3,
    size,
    leading,
    left,
    right,
    top,
    bottom,
    lane,
    radius,
    numbered,
    ticks: integerTicks(deepest, (bottom - top) / Math.max(1, rows - 1), size).filter(tick =>
      skips.every(({ after, before }) => tick <= after || tick >= before),
    ),
    names,
    leftNames,
    positionLabels,
    x,
    y: ranks,
    skips: skips.map(({ after }) => heights(rowOf(after) + 1)),
    dot,
  };
}
