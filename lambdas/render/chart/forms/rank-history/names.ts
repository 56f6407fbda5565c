import type { RankHistoryChart } from '../../../../document/charts.ts';
import { linesAt, placeText, segment, stroke } from '../../marks.ts';
import type { Shape } from '../../shapes.ts';
import { spread } from '../../spread.ts';
import { hueOf } from './lines.ts';
import type { NameLabel, RankPlot } from './plot.ts';

interface Anchored {
  readonly name: NameLabel;
  readonly position: number;
  readonly dot: { readonly x: number; readonly y: number };
}

/** The rank that a label repeats where the dots have no room for it. */
function lastRank(plot: RankPlot, { name, position }: Anchored): string {
  const point = name.series.points[position];
  return plot.numbered || point?.state !== 'rank' ? '' : ` ${placeText(point)}`;
}

/**
 * The names of the lines at one end, in the order of their dots and never over each other; a thin line leads from a
 * dot to its name where the name had to move, or where the series ends early.
 */
export function drawNames(block: RankHistoryChart, plot: RankPlot, end: 'left' | 'right'): Shape[] {
  const last = block.positions.length - 1;
  const anchored = plot.names.flatMap((name): Anchored[] => {
    const known = name.series.points.flatMap((point, index) => (point.state === 'absent' ? [] : [index]));
    const position = end === 'right' ? known.at(-1) : known[0];
    if (position === undefined || (end === 'left' && position !== 0)) return [];
    const dot = plot.dot(name.series, position);
    return dot ? [{ name, position, dot }] : [];
  });
  const ordered = anchored.toSorted((a, b) => a.dot.y - b.dot.y || a.dot.x - b.dot.x);
  // On the left, the last line of the lane belongs to its own label.
  const laneFloor = plot.lane && plot.lane.bottom - (end === 'left' ? plot.size * 1.7 : 0);
  const floor = laneFloor ?? plot.bottom + plot.leading / 2;
  const middles = spread(
    ordered.map(({ name, dot }) => ({ wanted: dot.y, height: name.lines.length * plot.leading })),
    plot.top - plot.leading / 2,
    floor,
  );
  const outward = end === 'right' ? 1 : -1;
  // The column starts beyond the outermost dot of this end, ties included.
  const edge = end === 'right' ? last : 0;
  const reaches = plot.names.flatMap(({ series }) => plot.dot(series, edge)?.x ?? []);
  const outermost = end === 'right' ? Math.max(plot.right, ...reaches) : Math.min(plot.left, ...reaches);
  const column = outermost + outward * (plot.radius + plot.size * 1.1);
  return ordered.flatMap((item, index) => {
    const { name, dot, position } = item;
    const middle = middles[index] ?? dot.y;
    const grey = name.series.hue === null;
    const near = dot.x + outward * (plot.radius + 1);
    const bend = outermost + outward * (plot.radius + 1);
    const stop = column - outward * plot.size * 0.2;
    const early = position !== edge;
    const moved = Math.abs(middle - dot.y) > 1.5;
    const lead =
      (early ? segment(near, dot.y, bend, dot.y) : '') +
      (early || moved ? segment(early ? bend : near, dot.y, stop, middle) : '');
    const text = name.lines.map((line, row) =>
      end === 'right' && row === name.lines.length - 1 ? line + lastRank(plot, item) : line,
    );
    return [
      ...(lead === '' ? [] : [stroke(lead, early ? 'grid' : hueOf(name.series), 0.6 * (plot.size / 9))]),
      ...linesAt(text, column, middle, plot.leading, {
        size: plot.size,
        weight: grey ? 'regular' : 'bold',
        anchor: end === 'right' ? 'start' : 'end',
        fill: grey ? 'muted' : hueOf(name.series),
      }),
    ];
  });
}
