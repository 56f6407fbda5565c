import type { SlopeChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { circle, filled, linesAt, round, segment, stroke, textAt } from '../marks.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';

/** A line, or places that are not on record at one end, which stand where a name would. */
type Line = SlopeChart['lines'][number] & { readonly isGap?: boolean };
type Side = 'before' | 'now';

const SIDES = ['before', 'now'] as const;

const NOWHERE = { text: '', order: null } as const;

/** All that stands at the two ends. */
const linesOf = ({ lines, missing }: SlopeChart): readonly Line[] => [
  ...lines,
  ...missing.map(({ side, order, text, words }): Line => {
    const here = { text, order };
    return {
      name: words,
      focus: false,
      before: side === 'before' ? here : NOWHERE,
      now: side === 'now' ? here : NOWHERE,
      isGap: true,
    };
  }),
];

/** One row of a place: who stands there at each end. */
interface Step {
  readonly place: number;
  readonly at: Readonly<Record<Side, Line | undefined>>;
}

/**
 * One ladder of places for both ends, from the top down, with as many steps to a place as its more crowded end needs.
 * Who keeps a place that is shared stands on one step at both ends.
 */
function stepsOf(lines: readonly Line[]): readonly Step[] {
  const places = new Set(lines.flatMap(line => SIDES.flatMap(side => line[side].order ?? [])));
  return [...places]
    .toSorted((a, b) => a - b)
    .flatMap(place => {
      const there = (side: Side) => lines.filter(line => line[side].order === place);
      const kept = there('before').filter(({ now }) => now.order === place);
      const [gone, come] = [there('before'), there('now')].map(some => some.filter(line => !kept.includes(line)));
      const most = Math.max(gone?.length ?? 0, come?.length ?? 0);
      return [
        ...kept.map((line): Step => ({ place, at: { before: line, now: line } })),
        ...Array.from(
          { length: most },
          (_, index): Step => ({ place, at: { before: gone?.[index], now: come?.[index] } }),
        ),
      ];
    });
}

/** Those with a place in the list at one end, from the top down. */
const listed = (lines: readonly Line[], side: Side): readonly Line[] =>
  stepsOf(lines).flatMap(({ at }) => at[side] ?? []);

/** Whether a line has but one end: it came in, or went out. */
const isLone = ({ before, now }: Line): boolean => before.order === null || now.order === null;

/** A name, and behind that of a line that came or went its place at the other end, where one is known. */
function nameOf({ brackets: [open, close] }: SlopeChart, line: Line, side: Side): string {
  const { text } = line[side === 'now' ? 'before' : 'now'];
  return isLone(line) && text !== '' ? `${line.name}${open}${text}${close}` : line.name;
}

/** A name at one end, broken into lines. */
interface Label {
  readonly line: Line;
  readonly lines: readonly string[];
  readonly height: number;
}

/** What the steps need to know of a drawing, in points. */
interface Room {
  readonly top: number;
  /** What two places stand apart at the least, where each is at one end only. */
  readonly least: number;
  /** What is added where the top ends. */
  readonly border: number;
  readonly depth: number;
  /** What is added where places are left out. */
  readonly skip: number;
  readonly skips: SlopeChart['skips'];
}

/**
 * The middle of each step. A line falls where its place does, and is level where it keeps it; steps of different ends
 * may stand closer than a name is high, since no names are between them.
 */
function middlesOf(
  steps: readonly Step[],
  labels: Readonly<Record<Side, ReadonlyMap<Line, Label>>>,
  { top, least, border, depth, skip, skips }: Room,
): readonly number[] {
  const free = { before: top, now: top };
  let middle = top;
  return steps.map(({ place, at }, index) => {
    const above = steps[index - 1];
    const isFirst = above !== undefined && above.place !== place;
    const skipped = isFirst && SIDES.some(side => at[side] !== undefined && skips[side].includes(place));
    const apart = (isFirst && above.place <= depth && place > depth ? border : 0) + (skipped ? skip : 0);
    const heights = SIDES.flatMap(side => {
      const line = at[side];
      return line === undefined ? [] : [{ side, height: labels[side].get(line)?.height ?? 0 }];
    });
    middle = Math.max(
      ...heights.map(({ side, height }) => free[side] + height / 2 + apart),
      above === undefined ? top : middle + least + apart,
    );
    for (const { side, height } of heights) free[side] = middle + height / 2;
    return middle;
  });
}

/** Three dots, one below the other: the scale of places is broken here. */
const dotsAt = (x: number, middle: number, fontScale: number): readonly Shape[] =>
  [-1, 0, 1].map(step => filled(circle(x, middle + step * 3 * fontScale, 0.9 * fontScale), 'muted'));

/** So many sizes of type are left for the lines at the least: names take the rest, since in three lines they spread the places. */
const LEAST_LINES = 3.6;

/** Up to so many steps have room around their names. */
const ROOMY = 12;

const weightOf = ({ focus }: Line) => (focus ? 'bold' : 'regular');

/** How wide the names of each side may be: half of what there is, and what the other side has no use for. */
function roomsOf(
  chart: SlopeChart,
  lines: readonly Line[],
  size: number,
  both: number,
): Readonly<Record<Side, number>> {
  const longest = (side: Side): number =>
    Math.max(0, ...listed(lines, side).map(line => textWidth(nameOf(chart, line, side), size, weightOf(line))));
  const [before, now] = [longest('before'), longest('now')];
  return { before: Math.max(both / 2, both - now), now: Math.max(both / 2, both - before) };
}

/** Two lists on one scale of places, and a line from a place in the one to the place in the other. */
function draw(chart: SlopeChart, width: number, fontScale: number, stretch: number): Drawing {
  const { before, now, depth, skips } = chart;
  const lines = linesOf(chart);
  const size = 9 * fontScale;
  const leading = size * 1.15;
  const gap = size * 0.5;
  const rankWidth = Math.max(
    size,
    ...lines.flatMap(line => [line.before.text, line.now.text].map(text => textWidth(text, size, 'bold'))),
  );
  const rooms = roomsOf(chart, lines, size, width - size * LEAST_LINES - 2 * (rankWidth + 3 * gap));
  const heads = [wrapText(before, size, width * 0.44, 'bold'), wrapText(now, size, width * 0.44, 'bold')] as const;
  const headHeight = Math.max(heads[0].length, heads[1].length) * leading;
  const top = headHeight + size * 0.6;
  const steps = stepsOf(lines);
  // Many steps stand closer, so that two rankings still share a page.
  const padding = size * (steps.length > ROOMY ? 0.08 : 0.4) + leading * (stretch - 1);
  const labelsOf = (side: Side): ReadonlyMap<Line, Label> =>
    new Map(
      listed(lines, side).map(line => {
        const broken = wrapText(nameOf(chart, line, side), size, rooms[side], weightOf(line));
        return [line, { line, lines: broken, height: broken.length * leading + padding }];
      }),
    );
  const labels = { before: labelsOf('before'), now: labelsOf('now') };
  const middles = middlesOf(steps, labels, {
    top,
    least: size * 0.35,
    border: size * 0.6,
    depth,
    skip: size * 0.8,
    skips,
  });
  const middlesAt = (side: Side): ReadonlyMap<Line, number> =>
    new Map(
      steps.flatMap(({ at }, index) => {
        const line = at[side];
        return line === undefined ? [] : [[line, middles[index] ?? top] as const];
      }),
    );
  const heights = { before: middlesAt('before'), now: middlesAt('now') };
  const foot = Math.max(
    top,
    ...SIDES.flatMap(side =>
      [...labels[side].values()].map(({ line, height }) => (heights[side].get(line) ?? top) + height / 2),
    ),
  );
  const taken = (side: Side) =>
    Math.max(0, ...[...labels[side].values()].map(label => widest(label.lines, size, weightOf(label.line))));
  const left = taken('before') + rankWidth + 2.5 * gap;
  const right = width - taken('now') - rankWidth - 2.5 * gap;
  const drawnLines = lines.filter(({ isGap }) => !isGap);
  const ordered = [...drawnLines.filter(({ focus }) => !focus), ...drawnLines.filter(({ focus }) => focus)];
  const strokes = ordered.flatMap(line => {
    const [from, to] = [heights.before.get(line), heights.now.get(line)];
    const colour = line.focus ? 'hue0' : 'faint';
    const thick = (line.focus ? 2 : 0.9) * fontScale;
    if (from !== undefined && to !== undefined) return [stroke(segment(left, from, right, to), colour, thick)];
    const stub = size * 1.1;
    const dots = [1.5 * fontScale, 2 * fontScale];
    if (to !== undefined) return [stroke(segment(right - stub, to, right, to), colour, thick, dots)];
    return from === undefined ? [] : [stroke(segment(left, from, left + stub, from), colour, thick, dots)];
  });
  const drawn = (side: Side): Shape[] =>
    [...labels[side].values()].flatMap(({ line, lines: broken }) => {
      const y = heights[side].get(line) ?? top;
      const out = side === 'before' ? -1 : 1;
      const x = side === 'before' ? left : right;
      const anchor = side === 'before' ? 'end' : 'start';
      const weight = weightOf(line);
      const fill = line.focus ? 'hue0' : 'ink';
      const ring = isLone(line);
      const mark = filled(
        circle(x, y, 2.6 * fontScale),
        ring ? 'paper' : line.focus ? 'hue0' : 'faint',
        ring ? (line.focus ? 'hue0' : 'faint') : null,
        ring ? 1.2 * fontScale : 0,
      );
      const isSkip = skips[side].includes(line[side].order ?? 0);
      return [
        ...(line.isGap ? dotsAt(x, y, fontScale) : [mark]),
        ...(isSkip ? dotsAt(x, y - size * 1.3, fontScale) : []),
        textAt(line[side].text, x + out * (gap + rankWidth), y, {
          size,
          weight: line.isGap ? 'regular' : 'bold',
          anchor: side === 'before' ? 'start' : 'end',
          fill: line.focus ? 'hue0' : 'muted',
        }),
        ...linesAt(broken, x + out * (2 * gap + rankWidth), y, leading, {
          size,
          weight,
          anchor,
          fill: line.isGap ? 'muted' : fill,
        }),
      ];
    });
  return {
    width,
    height: round(foot + size * 0.3),
    shapes: [
      ...linesAt(heads[0], 0, headHeight / 2, leading, { size, weight: 'bold', fill: 'muted' }),
      ...linesAt(heads[1], width, headHeight / 2, leading, { size, weight: 'bold', anchor: 'end', fill: 'muted' }),
      ...strokes,
      ...drawn('before'),
      ...drawn('now'),
    ],
  };
}

/** The top of a ranking in two releases. */
export const slope: Form<SlopeChart> = {
  draw,
  written: chart => [
    {
      how: 'all',
      texts: [
        chart.before,
        chart.now,
        ...SIDES.flatMap(side =>
          listed(linesOf(chart), side).flatMap(line => [line[side].text, nameOf(chart, line, side)]),
        ),
      ],
    },
  ],
};
