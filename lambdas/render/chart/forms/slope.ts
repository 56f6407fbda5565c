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

const SIDES = ['before', 'now'] as const;

/** A line at one end, with its name broken into lines. */
interface Row {
  readonly line: Line;
  readonly order: number;
  readonly lines: readonly string[];
  readonly height: number;
}

/** What the scale of places needs to know of a drawing, in points. */
interface Room {
  readonly top: number;
  /** What two places stand apart at the least, where each is on one side only. */
  readonly least: number;
  /** What is added where the top ends. */
  readonly border: number;
  readonly depth: number;
}

/** So much of a side as the rows of one place take there. */
const takenBy = (rows: readonly Row[], place: number): number =>
  rows.filter(({ order }) => order === place).reduce((sum, { height }) => sum + height, 0);

/**
 * One scale of places for both sides, from the top down: a line falls where its place does, and is level where it
 * keeps it. Places that only one side has may stand closer than a row, since no names of that side are between them.
 */
function scaleOf(sides: readonly (readonly Row[])[], { top, least, border, depth }: Room): ReadonlyMap<number, number> {
  const places = [...new Set(sides.flatMap(rows => rows.map(({ order }) => order)))].toSorted((a, b) => a - b);
  const middles = new Map<number, number>();
  const free = sides.map(() => top);
  let last: { readonly place: number; readonly y: number } | null = null;
  for (const place of places) {
    const endsTop = last !== null && last.place <= depth && place > depth;
    const needs = sides.flatMap((rows, side) => {
      const taken = takenBy(rows, place);
      return taken === 0 ? [] : [(free[side] ?? top) + taken / 2 + (endsTop ? border : 0)];
    });
    const y: number = Math.max(...needs, last === null ? top : last.y + least + (endsTop ? border : 0));
    sides.forEach((rows, side) => {
      const taken = takenBy(rows, place);
      if (taken > 0) free[side] = y + taken / 2;
    });
    middles.set(place, y);
    last = { place, y };
  }
  return middles;
}

/** The middle of each row of one end: those that share a place stand around its height. */
function middlesOf(rows: readonly Row[], scale: ReadonlyMap<number, number>): ReadonlyMap<Line, number> {
  const free = new Map<number, number>();
  return new Map(
    rows.map(({ line, order, height }) => {
      const from = free.get(order) ?? (scale.get(order) ?? 0) - takenBy(rows, order) / 2;
      free.set(order, from + height);
      return [line, from + height / 2];
    }),
  );
}

/** Two lists on one scale of places, and a line from a place in the one to the place in the other. */
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
  const weightOf = ({ focus }: Line) => (focus ? 'bold' : 'regular');
  const rowsOf = (side: Side): readonly Row[] =>
    listed(lines, side).map(line => {
      const broken = wrapText(nameOf(line, side), size, room, weightOf(line));
      return { line, order: line[side].order ?? 0, lines: broken, height: broken.length * leading + size * 0.4 };
    });
  const rows = { before: rowsOf('before'), now: rowsOf('now') };
  const scale = scaleOf([rows.before, rows.now], { top, least: size * 0.5, border: size * 0.7, depth });
  const foot = Math.max(
    top,
    ...SIDES.flatMap(side => rows[side].map(({ order }) => (scale.get(order) ?? top) + takenBy(rows[side], order) / 2)),
  );
  const taken = (side: Side) => Math.max(0, ...rows[side].map(row => widest(row.lines, size, weightOf(row.line))));
  const left = taken('before') + rankWidth + 2.5 * gap;
  const right = width - taken('now') - rankWidth - 2.5 * gap;
  const middles = { before: middlesOf(rows.before, scale), now: middlesOf(rows.now, scale) };
  const heightOf = ({ order }: Line[Side]) => (order === null ? undefined : scale.get(order));
  const ordered = [...lines.filter(({ focus }) => !focus), ...lines.filter(({ focus }) => focus)];
  const strokes = ordered.flatMap(line => {
    const [from, to] = [heightOf(line.before), heightOf(line.now)];
    const colour = line.focus ? 'hue0' : 'faint';
    const thick = (line.focus ? 2 : 0.9) * fontScale;
    if (from !== undefined && to !== undefined) return [stroke(segment(left, from, right, to), colour, thick)];
    const stub = size * 1.1;
    const dots = [1.5 * fontScale, 2 * fontScale];
    // A line with one end stands at its own name, where several share the place.
    const [at, x, end]: readonly [number | undefined, number, number] =
      to === undefined ? [middles.before.get(line), left, left + stub] : [middles.now.get(line), right - stub, right];
    return at === undefined ? [] : [stroke(segment(x, at, end, at), colour, thick, dots)];
  });
  // Those that share a place are held together by an upright: their lines end at its middle.
  const uprights = SIDES.flatMap(side => {
    const x = side === 'before' ? left : right;
    return [...scale.keys()].flatMap(place => {
      const shared = rows[side].flatMap(({ line, order }) => (order === place ? [middles[side].get(line) ?? 0] : []));
      const [first, last] = [shared[0], shared.at(-1)];
      return first === undefined || last === undefined || first === last
        ? []
        : [stroke(segment(x, first, x, last), 'faint', 1.4 * fontScale)];
    });
  });
  const labels = (side: Side): Shape[] => {
    return rows[side].flatMap(({ line, lines: broken }) => {
      const y = middles[side].get(line) ?? 0;
      const out = side === 'before' ? -1 : 1;
      const x = side === 'before' ? left : right;
      const anchor = side === 'before' ? 'end' : 'start';
      const weight = weightOf(line);
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
  };
  return {
    width,
    height: round(foot + size * 0.3),
    shapes: [
      ...linesAt(heads[0], 0, headHeight / 2, leading, { size, weight: 'bold', fill: 'muted' }),
      ...linesAt(heads[1], width, headHeight / 2, leading, { size, weight: 'bold', anchor: 'end', fill: 'muted' }),
      ...strokes,
      ...uprights,
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
        ...SIDES.flatMap(side => listed(lines, side).flatMap(line => [line[side].text, nameOf(line, side)])),
      ],
    },
  ],
};
