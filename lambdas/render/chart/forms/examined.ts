import type { ExaminedChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { filled, hatch, rectangle, round, stroke, textAt } from '../marks.ts';
import type { ColourName, Drawing, Shape } from '../shapes.ts';
import { textWidth } from '../text-width.ts';

type Part = ExaminedChart['parts'][number];

/** Told apart without colour too: full, pale, hatched. */
const FILL: Record<Part['verdict'], ColourName> = { true: 'accent', false: 'pale', withhold: 'wash' };

function mark(part: Part, x: number, y: number, width: number, height: number, scale: number): Shape[] {
  const outline = part.verdict === 'false' ? 'accent' : null;
  const ground = filled(rectangle(x, y, width, height), FILL[part.verdict], outline, outline ? 0.5 * scale : 0);
  if (part.verdict !== 'withhold') return [ground];
  return [ground, stroke(hatch(x, y, width, height, 4 * scale), 'faint', 0.5 * scale)];
}

/** One bar, its parts as long as there are many of them, and under it what each is. */
function draw({ parts }: ExaminedChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const thick = size * 2;
  const all = Math.max(
    1,
    parts.reduce((sum, { count }) => sum + count, 0),
  );
  let x = 0;
  const bar = parts.flatMap(part => {
    const long = (width * part.count) / all;
    const from = x;
    x += long;
    return long > 0 ? mark(part, from, 0, long, thick, fontScale) : [];
  });
  let [left, row] = [0, 0];
  const leading = size * 1.6;
  const labels = parts.flatMap(part => {
    const need = size * 1.4 + textWidth(part.text, size, 'bold');
    if (left > 0 && left + need > width) [left, row] = [0, row + 1];
    const middle = thick + size * 1.3 + row * leading;
    const at = left;
    left += need + size * 1.6;
    return [
      ...mark(part, at, middle - size * 0.45, size * 0.9, size * 0.9, fontScale),
      textAt(part.text, at + size * 1.4, middle, { size, weight: 'bold', fill: 'ink' }),
    ];
  });
  return { width, height: round(thick + size * 1.3 + row * leading + size * 0.9), shapes: [...bar, ...labels] };
}

/** How much of what was examined is true, is false, cannot be told. */
export const examined: Form<ExaminedChart> = {
  draw,
  written: ({ parts }) => [{ how: 'all', texts: parts.map(({ text }) => text) }],
};
