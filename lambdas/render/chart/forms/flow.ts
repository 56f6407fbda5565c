import type { FlowChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { filled, hatch, linesAt, rectangle, round, segment, stroke } from '../marks.ts';
import type { ColourName, Drawing, Shape } from '../shapes.ts';
import { widest, wrapText } from '../text-width.ts';

type Verdict = FlowChart['verdicts'][number];

/** Told apart without colour too: full, pale, empty, hatched. */
const FILL: Record<Verdict['verdict'], ColourName> = {
  printed: 'accent',
  unprinted: 'pale',
  false: 'paper',
  withhold: 'wash',
};

/** How high all statements stand together, in sizes of the letters. */
const HEIGHT = 9;

/** The end of a band: a bar as high as there are many. */
function end({ verdict }: Verdict, x: number, y: number, width: number, height: number, scale: number): Shape[] {
  const box = filled(rectangle(x, y, width, height), FILL[verdict], 'accent', 0.5 * scale);
  return verdict === 'withhold' ? [box, stroke(hatch(x, y, width, height, 3 * scale), 'faint', 0.5 * scale)] : [box];
}

/** From a part of one bar to the whole of another. */
const band = (left: number, from: number, right: number, to: number, height: number): string =>
  `M${round(left)},${round(from)}L${round(right)},${round(to)}V${round(to + height)}L${round(left)},${round(from + height)}Z`;

/** What was read at the left, an arrow to all that was asked of it, and from there a band to each verdict. */
function draw({ records, statements, verdicts }: FlowChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const leading = size * 1.2;
  const gap = size * 0.5;
  const thick = size * 0.9;
  const style = { size, weight: 'bold', fill: 'ink' } as const;
  const [read, asked] = [records, statements].map(text => wrapText(text, size, width * 0.17, 'bold'));
  const [readLines, askedLines] = [read ?? [], asked ?? []];
  const arrowFrom = widest(readLines, size, 'bold') + gap;
  const arrowTo = arrowFrom + size * 1.8;
  const askedAt = arrowTo + gap;
  const barAt = askedAt + widest(askedLines, size, 'bold') + gap;
  const endAt = Math.max(barAt + thick + size * 3, width * 0.66);
  const labelAt = endAt + thick + gap;
  const labels = verdicts.map(({ text }) => wrapText(text, size, width - labelAt, 'bold'));

  const all = Math.max(
    1,
    verdicts.reduce((sum, { count }) => sum + count, 0),
  );
  const heights = verdicts.map(({ count }) => (count / all) * size * HEIGHT);
  const slots = heights.map((height, index) => Math.max(height, (labels[index] ?? []).length * leading));
  const between = size * 0.7;
  const before = (values: readonly number[], index: number) => values.slice(0, index).reduce((a, b) => a + b, 0);
  const height = Math.max(
    before(slots, slots.length) + between * Math.max(0, verdicts.length - 1),
    Math.max(readLines.length, askedLines.length) * leading,
  );
  const middle = height / 2;
  const long = before(heights, heights.length);
  const parts = verdicts.map((verdict, index) => {
    const slot = before(slots, index) + between * index;
    const [own = 0, room = 0] = [heights[index], slots[index]];
    const top = slot + (room - own) / 2;
    const from = middle - long / 2 + before(heights, index);
    return { verdict, own, top, from, middle: slot + room / 2, label: labels[index] ?? [] };
  });
  const drawn = parts.filter(({ own }) => own > 0);
  return {
    width,
    height: round(height + size * 0.4),
    shapes: [
      ...linesAt(readLines, 0, middle, leading, style),
      stroke(segment(arrowFrom, middle, arrowTo, middle), 'faint', fontScale),
      filled(
        `M${round(arrowTo)},${round(middle)}L${round(arrowTo - size * 0.5)},${round(middle - size * 0.3)}V${round(middle + size * 0.3)}Z`,
        'faint',
      ),
      ...linesAt(askedLines, askedAt, middle, leading, style),
      ...drawn.map(({ own, top, from }) => filled(band(barAt + thick, from, endAt, top, own), 'grid')),
      ...(long > 0 ? [filled(rectangle(barAt, middle - long / 2, thick, long), 'faint')] : []),
      ...drawn.flatMap(({ verdict, own, top }) => end(verdict, endAt, top, thick, own, fontScale)),
      ...parts.flatMap(part => linesAt(part.label, labelAt, part.middle, leading, style)),
    ],
  };
}

/** The way from what was read to what is said of it. */
export const flow: Form<FlowChart> = {
  draw,
  written: ({ records, statements, verdicts }) => [
    { how: 'all', texts: [records, statements, ...verdicts.map(({ text }) => text)] },
  ],
};
