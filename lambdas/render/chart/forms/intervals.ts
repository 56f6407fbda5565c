import { scaleLinear } from 'd3-scale';
import type { IntervalsChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { circle, filled, linesAt, round, segment, stroke, textAt } from '../marks.ts';
import type { ColourName, Drawing, Shape } from '../shapes.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';

type Row = IntervalsChart['rows'][number];

const STEPS: readonly number[] = [1, 2, 5, 10, 20, 50, 100, 200];
const MOST_TICKS = 10;

const deepestOf = (rows: readonly Row[]): number => Math.max(2, ...rows.map(({ to }) => to));

/** The first place, and whole steps down to the deepest that is drawn. */
function ticksOf(rows: readonly Row[]): readonly number[] {
  const deepest = deepestOf(rows);
  const step = STEPS.find(each => deepest / each <= MOST_TICKS) ?? 500;
  const whole = Array.from({ length: Math.floor(deepest / step) }, (_, index) => (index + 1) * step);
  return [...new Set([1, ...whole])];
}

const weightOf = ({ emphasis }: Row): 'regular' | 'bold' => (emphasis === 'focus' ? 'bold' : 'regular');

/** A row a unit, in the order of their places: a dot at its place, and a line over those that it may as well have. */
function draw({ rows }: IntervalsChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const small = size * 0.9;
  const leading = size * 1.15;
  const gap = size * 0.8;
  const named = rows.map(row => {
    const lines = wrapText(row.name, size, width * 0.42, weightOf(row));
    return { row, lines, height: lines.length * leading + size * 0.4 };
  });
  const nameWidth = Math.max(0, ...named.map(({ lines, row }) => widest(lines, size, weightOf(row))));
  const textWide = Math.max(0, ...rows.map(({ text }) => textWidth(text, size, 'bold')));
  const end = nameWidth + gap + textWide;
  const radius = 3 * fontScale;
  const left = Math.min(end + gap, width - size * 3);
  const x = scaleLinear([1, deepestOf(rows)], [left + radius * 2, width - radius * 2]);
  const top = size * 1.6;
  const height = named.reduce((sum, each) => sum + each.height, top);
  let free = Number.NEGATIVE_INFINITY;
  const ticks = ticksOf(rows).map(tick => {
    const half = textWidth(String(tick), small) / 2;
    const isRoomy = x(tick) - half > free;
    if (isRoomy) free = x(tick) + half + size * 0.4;
    return { tick, isRoomy };
  });
  const grid = ticks.map(({ tick }) =>
    stroke(segment(x(tick), top - size * 0.3, x(tick), height), 'grid', 0.5 * fontScale),
  );
  const heads = ticks.flatMap(({ tick, isRoomy }) => {
    const half = textWidth(String(tick), small) / 2;
    const style = { size: small, anchor: 'middle', fill: 'muted' } as const;
    return isRoomy ? [textAt(String(tick), Math.min(width - half, x(tick)), size * 0.7, style)] : [];
  });
  let y = top;
  const body = named.flatMap(({ row, lines, height: high }): Shape[] => {
    const middle = y + high / 2;
    y += high;
    const colour: ColourName = row.emphasis === 'focus' ? 'accent' : 'faint';
    return [
      ...linesAt(lines, 0, middle, leading, { size, weight: weightOf(row), fill: 'ink' }),
      textAt(row.text, end, middle, { size, weight: weightOf(row), anchor: 'end', fill: 'muted' }),
      stroke(segment(x(row.from), middle, x(row.to), middle), colour, 2.4 * fontScale),
      filled(circle(x(row.rank), middle, radius), colour, 'paper', 0.8 * fontScale),
    ];
  });
  return { width, height: round(height + size * 0.3), shapes: [...grid, ...heads, ...body] };
}

/** Places with those from which they cannot be told apart. */
export const intervals: Form<IntervalsChart> = {
  draw,
  written: ({ rows }) => [
    { how: 'some', texts: ticksOf(rows).map(String) },
    { how: 'all', texts: rows.flatMap(({ name, text }) => [name, text]) },
  ],
};
