import type { LaddersChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { filled, linesAt, rectangle, round, segment, stroke, textAt } from '../marks.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { textWidth, wrapText } from '../text-width.ts';

type Ladder = LaddersChart['ladders'][number];

/** Short lists side by side, the unit's own line set off; as many to a row as have room. */
function draw({ ladders }: LaddersChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const leading = size * 1.15;
  const gutter = size * 1.6;
  const columns = Math.max(1, Math.min(ladders.length, 4, Math.floor((width + gutter) / (size * 14))));
  const each = Math.min(size * 22, (width - gutter * (columns - 1)) / columns);
  const pad = size * 0.5;
  const shapes: Shape[] = [];
  const drawLadder = ({ name, rungs }: Ladder, left: number, top: number, headHeight: number): number => {
    const head = wrapText(name, size, each, 'bold');
    const places = Math.max(0, ...rungs.map(({ text }) => textWidth(text, size, 'bold')));
    let y = top + headHeight + size * 0.9;
    shapes.push(
      ...linesAt(head, left, top + headHeight - (head.length * leading) / 2, leading, {
        size,
        weight: 'bold',
        fill: 'ink',
      }),
      stroke(segment(left, y - size * 0.4, left + each, y - size * 0.4), 'accent', 1.2 * fontScale),
    );
    for (const rung of rungs) {
      const weight = rung.isOwn ? 'bold' : 'regular';
      const lines = wrapText(rung.name, size, each - places - 3 * pad, weight);
      const high = lines.length * leading + size * 0.5;
      // Between two that are no neighbours the ladder is broken: a dotted line above and below.
      if (rung.isGap)
        for (const at of [y, y + high])
          shapes.push(stroke(segment(left, at, left + each, at), 'faint', 0.9 * fontScale, [fontScale, 2 * fontScale]));
      if (rung.isOwn)
        shapes.push(
          filled(rectangle(left, y, each, high), 'wash'),
          filled(rectangle(left, y, 2.4 * fontScale, high), 'accent'),
        );
      shapes.push(
        textAt(rung.text, left + pad + places, y + high / 2, {
          size,
          weight: rung.isGap ? 'regular' : 'bold',
          anchor: 'end',
          fill: rung.isOwn ? 'accent' : 'muted',
        }),
        ...linesAt(lines, left + 2 * pad + places, y + high / 2, leading, {
          size,
          weight,
          fill: rung.isGap ? 'muted' : 'ink',
        }),
      );
      y += high;
    }
    return y;
  };
  let top = 0;
  for (let from = 0; from < ladders.length; from += columns) {
    const row = ladders.slice(from, from + columns);
    const headHeight = Math.max(...row.map(({ name }) => wrapText(name, size, each, 'bold').length)) * leading;
    const ends = row.map((ladder, at) => drawLadder(ladder, at * (each + gutter), top, headHeight));
    top = Math.max(...ends) + size;
  }
  return { width, height: round(Math.max(size, top)), shapes };
}

/** Who stands beside a unit. */
export const ladders: Form<LaddersChart> = {
  draw,
  written: chart => [
    {
      how: 'all',
      texts: chart.ladders.flatMap(({ name, rungs }) => [name, ...rungs.flatMap(({ text, name: of }) => [text, of])]),
    },
  ],
};
