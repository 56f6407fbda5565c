import { scaleLinear } from 'd3-scale';
import type { DumbbellChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { circle, filled, linesAt, round, segment, stroke, textAt } from '../marks.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';

/** The most of the width that names may take, and what is printed beside them. */
const NAMES = 0.28;
const FIGURES = 0.42;

/** A label of the scale, in lines, and where its middle stands. */
interface TickLabel {
  readonly text: readonly string[];
  readonly middle: number;
}

/** What stands below the scale: as many labels as have room, at even steps from its first; two at the least tell how long it is. */
function labelsOf(
  ticks: DumbbellChart['ticks'],
  x: (value: number) => number,
  width: number,
  size: number,
): readonly TickLabel[] {
  const every = (step: number): readonly TickLabel[] => {
    const shown = ticks.filter((_, index) => index % step === 0);
    const [first, second] = shown;
    const room = first && second ? x(second.at) - x(first.at) - size * 0.6 : width;
    return shown.map(({ at, label }) => {
      const text = wrapText(label, size, room);
      const half = widest(text, size) / 2;
      return { text, middle: Math.max(half, Math.min(width - half, x(at))) };
    });
  };
  const steps = Array.from({ length: Math.max(1, ticks.length - 1) }, (_, index) => every(index + 1));
  const isClear = (labels: readonly TickLabel[]): boolean =>
    labels.every(({ text, middle }, index) => {
      const above = labels[index - 1];
      return !above || middle - above.middle >= (widest(text, size) + widest(above.text, size)) / 2 + size * 0.5;
    });
  return (
    steps.find(labels => isClear(labels) && labels.every(({ text }) => text.length === 1)) ??
    steps.find(isClear) ??
    every(ticks.length)
  );
}

/** A row a unit: its name, a ring and a dot on a line, and both figures, the earlier above the later. */
function draw({ rows, ticks }: DumbbellChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const leading = size * 1.15;
  const gap = size * 1.2;
  const written = rows.map(row => {
    const lines = wrapText(row.name, size, width * NAMES, 'bold');
    const [before, now] = [row.before, row.now].map(({ when, text }) => ({
      when,
      text: wrapText(text, size, width * FIGURES),
    }));
    const high = Math.max(lines.length, (before?.text.length ?? 1) + (now?.text.length ?? 1));
    return { row, lines, before, now, height: high * leading + size * 0.6 };
  });
  const nameWidth = Math.max(0, ...written.map(({ lines }) => widest(lines, size, 'bold')));
  const whenWidth = Math.max(
    0,
    ...rows.flatMap(({ before, now }) => [before, now]).map(({ when }) => textWidth(when, size, 'bold')),
  );
  const textWide = Math.max(
    0,
    ...written.flatMap(({ before, now }) => [before, now]).map(each => widest(each?.text ?? [], size, 'bold')),
  );
  const whenAt = nameWidth + gap;
  const textAtRight = whenAt + whenWidth + size * 0.6 + textWide;
  const left = Math.min(textAtRight + gap, width - size * 3);
  const values = [...rows.flatMap(({ before, now }) => [before.value, now.value]), ...ticks.map(({ at }) => at)];
  // With zero on it, so that a place along the scale tells how much.
  const from = Math.min(0, ...values);
  const to = Math.max(0, ...values, from + 1e-9);
  const radius = 3.2 * fontScale;
  const x = scaleLinear([from, to], [left + radius * 2, width - radius * 2]);
  const body: Shape[] = [];
  let top = size * 0.2;
  for (const { row, lines, before, now, height } of written) {
    const middle = top + height / 2;
    const high = (before?.text.length ?? 1) * leading;
    const low = (now?.text.length ?? 1) * leading;
    const first = middle - (high + low) / 2;
    body.push(
      ...linesAt(lines, 0, middle, leading, { size, weight: 'bold', fill: 'ink' }),
      textAt(before?.when ?? '', whenAt, first + leading / 2, { size, fill: 'muted' }),
      ...linesAt(before?.text ?? [], textAtRight, first + high / 2, leading, {
        size,
        anchor: 'end',
        fill: 'muted',
      }),
      textAt(now?.when ?? '', whenAt, first + high + leading / 2, { size, weight: 'bold', fill: 'ink' }),
      ...linesAt(now?.text ?? [], textAtRight, first + high + low / 2, leading, {
        size,
        weight: 'bold',
        anchor: 'end',
        fill: 'ink',
      }),
      stroke(segment(x(row.before.value), middle, x(row.now.value), middle), 'accent', 1.6 * fontScale),
      filled(circle(x(row.before.value), middle, radius * 0.85), 'paper', 'accent', 1.3 * fontScale),
      filled(circle(x(row.now.value), middle, radius), 'accent'),
    );
    top += height;
  }
  const lines = ticks.map(({ at }) => stroke(segment(x(at), 0, x(at), top), 'grid', 0.6 * fontScale));
  const labels = labelsOf(ticks, x, width, size);
  const lowest = Math.max(1, ...labels.map(({ text }) => text.length));
  const drawn = labels.flatMap(({ text, middle }) =>
    linesAt(text, middle, top + size * 0.8 + ((text.length - 1) * leading) / 2, leading, {
      size,
      anchor: 'middle',
      fill: 'muted',
    }),
  );
  const height = round(top + size * 1.5 + (lowest - 1) * leading);
  return { width, height, shapes: [...lines, ...body, ...drawn] };
}

/** One figure of each unit at two times. */
export const dumbbell: Form<DumbbellChart> = {
  draw,
  written: ({ rows, ticks }) => [
    {
      how: 'all',
      texts: rows.flatMap(({ name, before, now }) => [name, before.when, before.text, now.when, now.text]),
    },
    // Where labels would touch, some are left out.
    { how: 'some', texts: ticks.map(({ label }) => label) },
  ],
};
