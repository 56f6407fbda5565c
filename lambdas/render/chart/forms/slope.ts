import type { SlopeChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { circle, filled, linesAt, round, segment, stroke, textAt } from '../marks.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';

type Line = SlopeChart['lines'][number];
type Side = 'before' | 'now';

/** Those with a place in the list at one end, from the top down. */
const listed = (lines: readonly Line[], side: Side): readonly Line[] =>
  lines.filter(line => line[side].order !== null).toSorted((a, b) => (a[side].order ?? 0) - (b[side].order ?? 0));

/** Whether a line has but one end: it came in, or went out. */
const isLone = ({ before, now }: Line): boolean => before.order === null || now.order === null;

/** What stands beside the name of a line that came or went: its place at the other end, where one is known. */
const elsewhere = (line: Line, side: Side): string =>
  isLone(line) && line[side === 'now' ? 'before' : 'now'].text !== ''
    ? `(${line[side === 'now' ? 'before' : 'now'].text})`
    : '';

const nameOf = (line: Line, side: Side): string => [line.name, elsewhere(line, side)].filter(Boolean).join(' ');

/** One end: the middle of each of its rows, and how their names are broken. */
interface End {
  readonly rows: readonly { readonly line: Line; readonly y: number; readonly lines: readonly string[] }[];
  readonly height: number;
}

/** Two lists, and a line from a place in the one to the place in the other. */
function draw({ before, now, depth, lines }: SlopeChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const leading = size * 1.15;
  const gap = size * 0.5;
  const rankWidth = Math.max(
    size,
    ...lines.flatMap(line => [line.before.text, line.now.text].map(text => textWidth(text, size, 'bold'))),
  );
  const room = (width - size * 5 - 2 * (rankWidth + 3 * gap)) / 2;
  const heads = [wrapText(before, size, width * 0.44, 'bold'), wrapText(now, size, width * 0.44, 'bold')] as const;
  const headHeight = Math.max(heads[0].length, heads[1].length) * leading;
  const top = headHeight + size * 0.6;
  const end = (side: Side): End => {
    let y = top;
    let above = 0;
    const rows = listed(lines, side).map(line => {
      const order = line[side].order ?? 0;
      if (above <= depth && order > depth && above > 0) y += size * 0.7;
      above = order;
      const broken = wrapText(nameOf(line, side), size, room, line.focus ? 'bold' : 'regular');
      const height = broken.length * leading + size * 0.4;
      const middle = y + height / 2;
      y += height;
      return { line, y: middle, lines: broken };
    });
    return { rows, height: y };
  };
  const ends = { before: end('before'), now: end('now') };
  const taken = (side: Side) =>
    Math.max(0, ...ends[side].rows.map(row => widest(row.lines, size, row.line.focus ? 'bold' : 'regular')));
  const left = taken('before') + rankWidth + 2.5 * gap;
  const right = width - taken('now') - rankWidth - 2.5 * gap;
  const middles = (side: Side) => new Map(ends[side].rows.map(({ line, y }) => [line, y]));
  const [then, today] = [middles('before'), middles('now')];
  const ordered = [...lines.filter(({ focus }) => !focus), ...lines.filter(({ focus }) => focus)];
  const strokes = ordered.flatMap(line => {
    const [from, to] = [then.get(line), today.get(line)];
    const colour = line.focus ? 'hue0' : 'faint';
    const thick = (line.focus ? 2 : 0.9) * fontScale;
    if (from !== undefined && to !== undefined) return [stroke(segment(left, from, right, to), colour, thick)];
    const stub = size * 1.1;
    const dots = [1.5 * fontScale, 2 * fontScale];
    if (to !== undefined) return [stroke(segment(right - stub, to, right, to), colour, thick, dots)];
    return from === undefined ? [] : [stroke(segment(left, from, left + stub, from), colour, thick, dots)];
  });
  const labels = (side: Side): Shape[] =>
    ends[side].rows.flatMap(({ line, y, lines: broken }) => {
      const out = side === 'before' ? -1 : 1;
      const x = side === 'before' ? left : right;
      const anchor = side === 'before' ? 'end' : 'start';
      const weight = line.focus ? 'bold' : 'regular';
      const fill = line.focus ? 'hue0' : 'ink';
      const ring = isLone(line);
      return [
        filled(
          circle(x, y, 2.6 * fontScale),
          ring ? 'paper' : line.focus ? 'hue0' : 'faint',
          ring ? (line.focus ? 'hue0' : 'faint') : null,
          ring ? 1.2 * fontScale : 0,
        ),
        textAt(line[side].text, x + out * (gap + rankWidth), y, {
          size,
          weight: 'bold',
          anchor: side === 'before' ? 'start' : 'end',
          fill: line.focus ? 'hue0' : 'muted',
        }),
        ...linesAt(broken, x + out * (2 * gap + rankWidth), y, leading, { size, weight, anchor, fill }),
      ];
    });
  return {
    width,
    height: round(Math.max(ends.before.height, ends.now.height) + size * 0.3),
    shapes: [
      ...linesAt(heads[0], 0, headHeight / 2, leading, { size, weight: 'bold', fill: 'muted' }),
      ...linesAt(heads[1], width, headHeight / 2, leading, { size, weight: 'bold', anchor: 'end', fill: 'muted' }),
      ...strokes,
      ...labels('before'),
      ...labels('now'),
    ],
  };
}

/** The top of a ranking in two releases. */
export const slope: Form<SlopeChart> = {
  draw,
  written: ({ before, now, lines }) => [
    {
      how: 'all',
      texts: [
        before,
        now,
        ...(['before', 'now'] as const).flatMap(side =>
          listed(lines, side).flatMap(line => [line[side].text, nameOf(line, side)]),
        ),
      ],
    },
  ],
};
