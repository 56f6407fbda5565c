import { scaleLinear } from 'd3-scale';
import type { ScoresChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { circle, filled, linesAt, round, segment, stroke, textAt } from '../marks.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { textWidth, wrapText } from '../text-width.ts';

type Dot = ScoresChart['dots'][number];

/** A dot where it is drawn: its column along the axis, and how many stand below it there. */
interface Placed {
  readonly dot: Dot;
  readonly column: number;
  readonly below: number;
}

/** Dots that would cover one another stand on one another; those that are named stand lowest. */
function stacked(dots: readonly Dot[], columnOf: (dot: Dot) => number): readonly Placed[] {
  const heights = new Map<number, number>();
  return dots
    .toSorted((a, b) => Number(b.text !== undefined) - Number(a.text !== undefined) || b.value - a.value)
    .map(dot => {
      const column = columnOf(dot);
      const below = heights.get(column) ?? 0;
      heights.set(column, below + 1);
      return { dot, column, below };
    });
}

/** The few that are named, the highest score first: their lines pass no name below. */
const namedIn = (dots: readonly Dot[]): readonly Dot[] =>
  dots.filter(({ text }) => text !== undefined).toSorted((a, b) => b.value - a.value);

/** A dot a unit along the axis of scores, the top in colour; a few names above, and a line where the top is cut off. */
function draw({ dots, cut, ticks }: ScoresChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const radius = 2.6 * fontScale;
  const leading = size * 1.35;
  const values = [...dots.map(({ value }) => value), ...ticks.map(({ at }) => at)];
  const from = Math.min(...values, Number.MAX_VALUE);
  const x = scaleLinear([from, Math.max(...values, from + 1e-9)], [size, width - size]);
  const placed = stacked(dots, ({ value }) => Math.round(x(value) / (2 * radius)));
  const highest = placed.reduce((most, { below }) => Math.max(most, below + 1), 1);
  const named = namedIn(dots).flatMap(dot => placed.find(each => each.dot === dot) ?? []);
  // A name that is wider than the canvas takes several lines.
  const labels = named.map(({ dot }) => wrapText(dot.text ?? '', size, width, 'bold'));
  const tops = labels.map((_, index) => labels.slice(0, index).flat().length * leading);
  const top = labels.flat().length * leading + size * 0.4;
  const base = top + highest * 2 * radius + radius;
  const at = ({ column, below }: Placed) => ({ x: column * 2 * radius, y: base - radius - below * 2 * radius });
  const names = named.flatMap((each, index): Shape[] => {
    const lines = labels[index] ?? [];
    const high = tops[index] ?? 0;
    const middle = high + (lines.length * leading) / 2;
    const point = at(each);
    const end = point.x - size * 0.35;
    const hasRoom = textWidth(each.dot.text ?? '', size, 'bold') <= end;
    // Above its line where it would stand over it.
    const begin = hasRoom ? high + leading / 2 - size * 0.4 : high + lines.length * leading - size * 0.2;
    return [
      stroke(segment(point.x, begin, point.x, point.y), 'accent', 0.6 * fontScale),
      ...linesAt(lines, hasRoom ? end : 0, middle, leading, {
        size,
        weight: 'bold',
        anchor: hasRoom ? 'end' : 'start',
        fill: 'ink',
      }),
    ];
  });
  const swarm = placed.map(each => {
    const point = at(each);
    const fill = each.dot.isTop ? 'accent' : 'faint';
    return filled(circle(point.x, point.y, radius * 0.88), fill, 'paper', 0.3 * fontScale);
  });
  const tickSize = size * 0.9;
  const below = base + size * 1.1;
  const under = base + size * 2.4;
  const long = cut === null ? 0 : textWidth(cut.text, size);
  const end =
    cut === null
      ? []
      : [
          stroke(segment(x(cut.at), top, x(cut.at), under - size * 0.6), 'faint', 0.9 * fontScale, [
            3 * fontScale,
            2 * fontScale,
          ]),
          textAt(cut.text, Math.max(0, Math.min(width - long, x(cut.at) - long / 2)), under, { size, fill: 'muted' }),
        ];
  const axis = ticks.flatMap(tick => {
    const half = textWidth(tick.label, tickSize) / 2;
    const middle = Math.max(half, Math.min(width - half, x(tick.at)));
    const isFree = cut === null || Math.abs(middle - x(cut.at)) > half + size * 0.3;
    return [
      stroke(segment(x(tick.at), base, x(tick.at), base + size * 0.3), 'faint', 0.8 * fontScale),
      ...(isFree ? [textAt(tick.label, middle, below, { size: tickSize, anchor: 'middle', fill: 'muted' })] : []),
    ];
  });
  const line = stroke(segment(0, base + 0.5, width, base + 0.5), 'faint', 0.8 * fontScale);
  return {
    width,
    height: round((cut === null ? below : under) + size * 0.6),
    shapes: [...names, ...swarm, line, ...axis, ...end],
  };
}

/** The scores of a field. */
export const scores: Form<ScoresChart> = {
  draw,
  written: ({ dots, cut, ticks }) => [
    { how: 'all', texts: namedIn(dots).flatMap(({ text }) => text ?? []) },
    // Where the line of the cut-off would pass a label, it is left out.
    { how: 'some', texts: ticks.map(({ label }) => label) },
    { how: 'all', texts: cut === null ? [] : [cut.text] },
  ],
};
