import type { MoversChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { filled, linesAt, rectangle, round, segment, stroke, textAt } from '../marks.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';

/** The widest that the names may claim, and what they belong to. */
const NAMES = 0.2;
const WHERE = 0.32;
/** Narrower than so many times the size of the labels, a drawing has room for bars only below what they are of. */
const LITTLE = 44;

type Move = MoversChart['moves'][number];

/** What is written of a move, and how high that is. */
interface Label {
  readonly move: Move;
  readonly shapes: (middle: number) => readonly Shape[];
  readonly height: number;
}

/** Room for the bars, and the line that a move stands on below the top of its row. */
interface Room {
  readonly left: number;
  readonly labels: readonly Label[];
  readonly barHeight: number;
}

/** Who and where in two columns at the left of the bars. */
function besideBars(moves: readonly Move[], width: number, size: number): Room {
  const leading = size * 1.2;
  const gap = size * 0.6;
  const named = moves.map(move => ({
    move,
    lines: wrapText(move.name, size, width * NAMES, 'bold'),
    where: wrapText(move.where, size, width * WHERE),
  }));
  const nameWidth = Math.max(0, ...named.map(({ lines }) => widest(lines, size, 'bold')));
  const whereWidth = Math.max(0, ...named.map(({ where }) => widest(where, size)));
  const labels = named.map(({ move, lines, where }) => ({
    move,
    height: Math.max(lines.length, where.length) * leading + size * 0.45,
    shapes: (middle: number): readonly Shape[] => [
      ...linesAt(lines, 0, middle, leading, { size, weight: 'bold', fill: 'ink' }),
      ...linesAt(where, nameWidth + gap, middle, leading, { size, fill: 'muted' }),
    ],
  }));
  return { left: nameWidth + gap + whereWidth + gap, labels, barHeight: 0 };
}

/** Who and, behind it or below, where: above the bar, which has the whole width. */
function aboveBars(moves: readonly Move[], width: number, size: number): Room {
  const leading = size * 1.2;
  const gap = size * 0.6;
  const labels = moves.map(move => {
    const lines = wrapText(move.name, size, width, 'bold');
    const from = widest(lines.slice(-1), size, 'bold') + gap;
    const isBehind = from + textWidth(move.where, size) <= width;
    const where = isBehind ? [move.where] : wrapText(move.where, size, width);
    const rows = lines.length + (isBehind ? 0 : where.length);
    return {
      move,
      height: rows * leading + size * 0.2,
      shapes: (middle: number): readonly Shape[] => {
        const top = middle - (rows * leading) / 2;
        const whereMiddle = isBehind
          ? top + (lines.length - 0.5) * leading
          : top + (lines.length + where.length / 2) * leading;
        return [
          ...linesAt(lines, 0, top + (lines.length * leading) / 2, leading, {
            size,
            weight: 'bold',
            fill: 'ink',
          }),
          ...linesAt(where, isBehind ? from : 0, whereMiddle, leading, { size, fill: 'muted' }),
        ];
      },
    };
  });
  return { left: 0, labels, barHeight: size * 1.8 };
}

/** A row a move: who and where, the bar to the side that it went, and beside it from where to where. */
function draw({ moves }: MoversChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const gap = size * 0.6;
  const { left, labels, barHeight } = (width < size * LITTLE ? aboveBars : besideBars)(moves, width, size);
  const texts = Math.max(0, ...moves.map(({ text }) => textWidth(text, size, 'bold'))) + gap;
  const half = Math.max(size, (width - left) / 2);
  const middle = left + half;
  const most = Math.max(1, ...moves.map(({ places }) => Math.abs(places)));
  // The text of a bar stands behind its end; where there is no room for that, across the middle line.
  const reach = Math.max(size * 0.6, half - texts);
  const bars: Shape[] = [];
  const lines: Shape[] = [];
  let top = size * 0.2;
  for (const { move, shapes, height } of labels) {
    const labelMiddle = top + height / 2;
    const y = barHeight === 0 ? labelMiddle : top + height + size * 0.5;
    const long = (reach * Math.abs(move.places)) / most;
    const up = move.places > 0;
    const textLong = textWidth(move.text, size, 'bold');
    const wanted = up ? middle + long + gap : middle - long - gap - textLong;
    const at = Math.max(left, Math.min(width - textLong, wanted));
    const bottom = top + height + barHeight;
    if (barHeight > 0)
      lines.push(stroke(segment(middle, y - size * 0.6, middle, y + size * 0.6), 'faint', 0.8 * fontScale));
    bars.push(
      ...shapes(labelMiddle),
      filled(rectangle(up ? middle : middle - long, y - size * 0.35, long, size * 0.7), up ? 'up' : 'down'),
      textAt(move.text, at, y, { size, weight: 'bold', fill: up ? 'up' : 'down' }),
    );
    top = bottom;
  }
  if (barHeight === 0) lines.push(stroke(segment(middle, 0, middle, top), 'faint', 0.8 * fontScale));
  return { width, height: round(top + size * 0.2), shapes: [...lines, ...bars] };
}

/** Places gained and lost. */
export const movers: Form<MoversChart> = {
  draw,
  written: ({ moves }) => [{ how: 'all', texts: moves.flatMap(({ name, where, text }) => [name, where, text]) }],
};
