import type { MoversChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { filled, linesAt, rectangle, round, segment, stroke, textAt } from '../marks.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { textWidth, wrapText } from '../text-width.ts';

/** The widest that the names may claim, and what they belong to; and that where there is little room for the bars. */
const NAMES = 0.2;
const WHERE = 0.32;
const TIGHT_WHERE = 0.22;
/** Narrower than so many times the size of the labels, a drawing has little room. */
const LITTLE = 44;

/** A row a move: who and where at the left, the bar to the side that it went, and beside it from where to where. */
function draw({ moves }: MoversChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const leading = size * 1.2;
  const gap = size * 0.6;
  const named = moves.map(move => {
    const lines = wrapText(move.name, size, width * NAMES, 'bold');
    const where = wrapText(move.where, size, width * (width < size * LITTLE ? TIGHT_WHERE : WHERE));
    return { move, lines, where, height: Math.max(lines.length, where.length) * leading + size * 0.45 };
  });
  const nameWidth = Math.max(0, ...named.flatMap(({ lines }) => lines.map(line => textWidth(line, size, 'bold'))));
  const whereWidth = Math.max(0, ...named.flatMap(({ where }) => where.map(line => textWidth(line, size))));
  const left = nameWidth + gap + whereWidth + gap;
  const texts = Math.max(0, ...moves.map(({ text }) => textWidth(text, size, 'bold'))) + gap;
  const half = Math.max(size, (width - left) / 2);
  const middle = left + half;
  const most = Math.max(1, ...moves.map(({ places }) => Math.abs(places)));
  // The text of a bar stands behind its end; where there is no room for that, across the middle line.
  const reach = Math.max(size * 0.6, half - texts);
  const shapes: Shape[] = [];
  let top = size * 0.2;
  for (const { move, lines, where, height } of named) {
    const y = top + height / 2;
    const long = (reach * Math.abs(move.places)) / most;
    const up = move.places > 0;
    const textLong = textWidth(move.text, size, 'bold');
    const wanted = up ? middle + long + gap : middle - long - gap - textLong;
    const at = Math.max(left, Math.min(width - textLong, wanted));
    shapes.push(
      ...linesAt(lines, 0, y, leading, { size, weight: 'bold', fill: 'ink' }),
      ...linesAt(where, nameWidth + gap, y, leading, { size, fill: 'muted' }),
      filled(rectangle(up ? middle : middle - long, y - size * 0.35, long, size * 0.7), up ? 'up' : 'down'),
      textAt(move.text, at, y, { size, weight: 'bold', fill: up ? 'up' : 'down' }),
    );
    top += height;
  }
  const line = stroke(segment(middle, 0, middle, top), 'faint', 0.8 * fontScale);
  return { width, height: round(top + size * 0.2), shapes: [line, ...shapes] };
}

/** Places gained and lost. */
export const movers: Form<MoversChart> = {
  draw,
  written: ({ moves }) => [{ how: 'all', texts: moves.flatMap(({ name, where, text }) => [name, where, text]) }],
};
