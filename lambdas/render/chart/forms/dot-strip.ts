import { scaleLog } from 'd3-scale';
import type { DotStripChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { circle, filled, linesAt, rectangle, round, segment, stroke, textAt } from '../marks.ts';
import type { ColourName, Drawing, Shape } from '../shapes.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';

type Row = DotStripChart['rows'][number];

const TICKS: readonly number[] = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Round ranks down to the deepest that is drawn. */
function ticksTo(deepest: number): readonly number[] {
  const next = TICKS.find(tick => tick >= deepest) ?? deepest;
  return [...TICKS.filter(tick => tick < next), next];
}

const deepestOf = (rows: readonly Row[]): number =>
  Math.max(2, ...rows.flatMap(({ rank, to, before, peers }) => [to ?? rank ?? 1, before?.rank ?? 1, ...peers]));

/** Full where the latest release gives the place, a ring where an older one does; a band is a bar; a tier is no place. */
function dotOf(
  { rank, to, older }: Row,
  [at, last]: readonly [number, number],
  y: number,
  radius: number,
  scale: number,
) {
  if (rank === null) return [];
  const colour: ColourName = older ? 'faint' : 'accent';
  const [fill, outline] = older ? (['paper', colour] as const) : ([colour, null] as const);
  const shape =
    to === undefined ? circle(at, y, radius) : rectangle(at - radius, y - radius, last - at + 2 * radius, 2 * radius);
  return [filled(shape, fill, outline, outline === null ? 0 : 1.5 * scale)];
}

/** Of the lines of a label, in their size. */
const LEADING = 1.15;

/** White between two rows, of the size of a name: more around one of several lines, so that they are seen to be one. */
const ABOVE = 0.24;
const ABOVE_LINES = 0.44;

/** The share of the width that names and editions may take. */
const LABELS = 0.53;

/** A row's name in lines, and its edition at the end of the last of them, or below where there is no room. */
interface Label {
  readonly row: Row;
  readonly lines: readonly string[];
  readonly edition: readonly string[];
  readonly isBelow: boolean;
  readonly width: number;
}

const weightOf = ({ emphasis }: Row): 'regular' | 'bold' => (emphasis === 'focus' ? 'bold' : 'regular');

function labelOf(row: Row, size: number, most: number): Label {
  const beside = size * 0.7 + textWidth(row.edition, size);
  const lastOf = (found: readonly string[]): number => textWidth(found.at(-1) ?? '', size, weightOf(row)) + beside;
  const free = wrapText(row.name, size, most, weightOf(row));
  // A name of one line that leaves its edition no room is broken before the edition stands alone.
  const broken = wrapText(row.name, size, Math.max(most - beside, most / 2), weightOf(row));
  const lines = free.length < 2 && lastOf(free) > most && broken.length === 2 ? broken : free;
  const high = widest(lines, size, weightOf(row));
  const whole = lastOf(lines);
  const isBelow = whole > most;
  const edition = isBelow ? wrapText(row.edition, size, most) : [row.edition];
  return { row, lines, edition, isBelow, width: Math.max(high, isBelow ? widest(edition, size) : whole) };
}

/** How many lines a label is high: an edition beside the name has none of its own. */
const linesOf = ({ lines, edition, isBelow }: Label): number => lines.length + (isBelow ? edition.length : 0);

/** The name, and its edition, pale, at the end of the column: beside its dot where no line of the name is in the way. */
function labelAt(label: Label, middle: number, end: number, size: number): Shape[] {
  const { row, lines, edition, isBelow } = label;
  const leading = size * LEADING;
  const first = middle - ((linesOf(label) - 1) * leading) / 2;
  const taken = widest(lines, size, weightOf(row)) + size * 0.7 + widest(edition, size);
  const last = taken > end ? lines.length - 1 : (lines.length - 1) / 2;
  const under = isBelow ? lines.length + (edition.length - 1) / 2 : last;
  return [
    ...linesAt(lines, 0, first + ((lines.length - 1) * leading) / 2, leading, {
      size,
      weight: weightOf(row),
      fill: row.older ? 'muted' : 'ink',
    }),
    ...linesAt(edition, end, first + under * leading, leading, { size, anchor: 'end', fill: 'muted' }),
  ];
}

/** A row a ranking: the unit's dot with its place, a tail from the place before, the others as small grey dots. */
function draw({ rows }: DotStripChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const gap = size * 0.7;
  const named = rows.map(row => {
    const label = labelOf(row, size, width * LABELS);
    return { row, label, height: linesOf(label) * size * LEADING + size * (linesOf(label) > 1 ? ABOVE_LINES : ABOVE) };
  });
  const labels = Math.max(0, ...named.map(({ label }) => label.width));
  // Every place stands in a column of its own: beside its dot it would be read as that of another.
  const left = labels + gap * 1.6 + Math.max(0, ...rows.map(({ text }) => textWidth(text, size, 'bold')));
  const deepest = ticksTo(deepestOf(rows)).at(-1) ?? 2;
  const radius = 3.6 * fontScale;
  const tickSize = size * 0.98;
  const from = left + radius + gap;
  const x = scaleLog(
    [1, deepest],
    [from, Math.max(from + size, width - Math.max(radius, textWidth(String(deepest), tickSize) / 2) - 1)],
  );
  const top = size * 1.7;
  let free = Number.NEGATIVE_INFINITY;
  const ticks = ticksTo(deepestOf(rows)).map(tick => {
    const half = textWidth(String(tick), tickSize) / 2;
    const roomy = x(tick) - half > free;
    if (roomy) free = x(tick) + half + size * 0.4;
    return { tick, roomy };
  });
  const height = named.reduce((sum, each) => sum + each.height, top);
  const grid = ticks.map(({ tick }) =>
    stroke(segment(x(tick), top - size * 0.3, x(tick), height), 'grid', 0.5 * fontScale),
  );
  const heads = ticks.flatMap(({ tick, roomy }) =>
    roomy ? [textAt(String(tick), x(tick), size * 0.7, { size: tickSize, anchor: 'middle', fill: 'muted' })] : [],
  );
  let y = top;
  const body = named.flatMap(({ row, label, height: high }, index): Shape[] => {
    // Those that stand out come first: a rule parts them from the others.
    const isParted = row.emphasis === 'none' && rows[index - 1]?.emphasis === 'focus';
    const parting = isParted ? [stroke(segment(0, y, width, y), 'faint', 0.5 * fontScale)] : [];
    const middle = y + high / 2;
    y += high;
    const colour: ColourName = row.older ? 'faint' : 'accent';
    const at = row.rank === null ? left : x(row.rank);
    const last = row.to === undefined ? at : x(row.to);
    const tail =
      row.before === null || row.before.rank === row.rank
        ? []
        : [
            stroke(segment(x(row.before.rank), middle, at, middle), colour, 1.3 * fontScale),
            filled(circle(x(row.before.rank), middle, 1.9 * fontScale), 'paper', colour, 1.1 * fontScale),
          ];
    return [
      ...parting,
      ...labelAt(label, middle, labels, size),
      ...row.peers.map(peer => filled(circle(x(peer), middle, 2.1 * fontScale), 'grid', 'faint', 0.5 * fontScale)),
      ...tail,
      ...dotOf(row, [at, last], middle, radius, fontScale),
      textAt(row.text, left, middle, { size, weight: 'bold', anchor: 'end', fill: row.older ? 'muted' : 'ink' }),
    ];
  });
  return { width, height: round(height + size * 0.4), shapes: [...grid, ...heads, ...body].filter(isWritten) };
}

const isWritten = (shape: Shape): boolean => shape.kind !== 'text' || shape.text !== '';

/** Where a unit stands in each ranking. */
export const dotStrip: Form<DotStripChart> = {
  draw,
  written: ({ rows }) => [
    { how: 'some', texts: ticksTo(deepestOf(rows)).map(String) },
    { how: 'all', texts: rows.flatMap(({ name, edition, text }) => [name, edition, text]) },
  ],
};
