import { scaleLinear, scaleLog } from 'd3-scale';
import type { ThreadsChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { circle, filled, linesAt, round, segment, stroke, textAt } from '../marks.ts';
import type { ColourName, Drawing, Shape } from '../shapes.ts';
import { spread } from '../spread.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';

type Thread = ThreadsChart['threads'][number];
type Point = Thread['points'][number];

const RANKS: readonly number[] = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000];
const HUES: readonly ColourName[] = ['night0', 'night1', 'night2'];

/** Who leads and is none of ours is named in the colour of the text. */
const colourOf = ({ hue, end }: Thread): ColourName =>
  hue === null ? (end ? 'nightText' : 'nightLine') : (HUES[hue] ?? 'nightFocus');

/** Those for comparison lie at the bottom, those in colour on top, the first of them last. */
const layerOf = ({ hue, end }: Thread): number => (hue === null ? (end ? 1 : 0) : 1 + HUES.length - hue);

/** Tenths are enough for so many lines. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

const deepestIn = (threads: readonly Thread[]): number =>
  Math.max(2, ...threads.flatMap(({ points }) => points.map(({ rank }) => rank)));

const ranksIn = (threads: readonly Thread[]): readonly number[] => {
  const deepest = deepestIn(threads);
  return RANKS.filter(rank => rank <= deepest);
};

const lastRank = ({ points }: Thread): number => points.at(-1)?.rank ?? 0;

/** Those with a name at their end, from the best place down. */
const ended = (threads: readonly Thread[]) =>
  threads
    .flatMap(thread => (thread.end ? [{ thread, text: `${thread.end.place} ${thread.end.name}` }] : []))
    .toSorted((a, b) => lastRank(a.thread) - lastRank(b.thread));

/** Names stand in this share of the width, or in the other where they would be higher than the drawing. */
const NAMES = [0.3, 0.6] as const;

/** The names at the ends, broken into lines, and how wide and high all of them are. */
function namesOf({ threads }: ThreadsChart, width: number, size: number, height: number) {
  const leading = size * 1.2;
  const [narrow, wide] = NAMES.map(share => {
    const labels = ended(threads).map(({ thread, text }) => ({
      thread,
      lines: wrapText(text, size, width * share, 'bold'),
    }));
    const all = labels.flatMap(({ lines }) => lines);
    return { labels, width: widest(all, size, 'bold'), height: all.length * leading, leading };
  });
  const fitting = narrow && narrow.height <= height ? narrow : wide;
  return fitting ?? { labels: [], width: 0, height: 0, leading };
}

/** The stretches of a line: it ends where there is no place, and where the method changed. */
function stretches({ positions }: ThreadsChart, points: readonly Point[]): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  for (const [index, { release, parted }] of positions.entries()) {
    const point = points.find(each => each.release === release);
    if (!point) continue;
    const goesOn = !parted && points.some(each => each.release === positions[index - 1]?.release);
    const current = found.at(-1);
    if (goesOn && current) current.push(point);
    else found.push([point]);
  }
  return found;
}

/** Lines of the scale are dotted, so that none is taken for somebody's. */
const DOTS = [0.5, 3] as const;

/** The share of its width that a drawing is high. */
const HIGH = 0.5;

/** Places over time, first place on top, on a logarithmic scale; for a dark ground. Lower where it is to be. */
function draw(chart: ThreadsChart, width: number, fontScale: number, stretch: number): Drawing {
  const { threads, positions } = chart;
  const size = 10.5 * fontScale;
  const small = 8.1 * fontScale;
  const names = namesOf(chart, width, size, width * HIGH * stretch);
  const ranks = ranksIn(threads);
  const top = size * 0.8;
  const bottom = top + Math.max(width * HIGH * stretch, names.height);
  const left = textWidth(String(ranks.at(-1) ?? 1), small) + size;
  const right = Math.max(left + 1, width - names.width - size * 1.6);
  const [first, last] = [positions[0]?.at ?? 0, positions.at(-1)?.at ?? 0];
  const x = scaleLinear(first === last ? [first - 1, last] : [first, last], [left + size * 0.4, right]);
  const y = scaleLog([1, deepestIn(threads)], [top, bottom]);

  let free = Number.NEGATIVE_INFINITY;
  const grid = ranks.flatMap((rank): Shape[] => {
    const at = y(rank);
    const shapes: Shape[] = [stroke(segment(left, at, right, at), 'nightLine', 0.5 * fontScale, DOTS)];
    if (at - small * 0.6 < free) return shapes;
    free = at + small * 0.6;
    return [...shapes, textAt(String(rank), 0, at, { size: small, fill: 'nightText' })];
  });
  const path = ({ points }: Thread): string =>
    stretches(chart, points)
      .filter(stretch => stretch.length > 1)
      .map(stretch => `M${stretch.map(point => `${tenth(x(point.at))},${tenth(y(point.rank))}`).join('L')}`)
      .join('');
  // What is only there for comparison is one shape, without dots.
  const pale = threads
    .filter(({ end }) => end === null)
    .map(path)
    .join('');
  const drawn = threads
    .filter(({ end }) => end !== null)
    .toSorted((a, b) => layerOf(a) - layerOf(b))
    .flatMap((thread): Shape[] => {
      const colour = colourOf(thread);
      const [thick, dot] = thread.hue === null ? [1.2, 2] : [2.4, 3.4];
      const d = path(thread);
      return [
        ...(d === '' ? [] : [stroke(d, colour, thick * fontScale)]),
        ...thread.points.map(point => filled(circle(x(point.at), y(point.rank), dot * fontScale), colour)),
      ];
    });
  const middles = spread(
    names.labels.map(({ thread, lines }) => ({ wanted: y(lastRank(thread)), height: lines.length * names.leading })),
    top - names.leading / 2,
    bottom + names.leading / 2,
  );
  const column = right + size * 1.4;
  const ends = names.labels.flatMap(({ thread, lines }, index): Shape[] => {
    const [own, middle] = [y(lastRank(thread)), middles[index] ?? 0];
    const fill = colourOf(thread);
    const moved = Math.abs(own - middle) > 1.5;
    return [
      ...(moved ? [stroke(segment(right + size * 0.5, own, column - size * 0.25, middle), fill, 0.6 * fontScale)] : []),
      ...linesAt(lines, column, middle, names.leading, { size, fill, weight: 'bold' }),
    ];
  });
  return {
    width,
    height: round(bottom + size * 2.4),
    shapes: [
      ...grid,
      ...(pale === '' ? [] : [stroke(pale, 'nightLine', 0.9 * fontScale)]),
      ...drawn,
      ...ends,
      ...footOf(chart, x, { width, small, top: bottom, size }),
    ],
  };
}

/** The releases along the foot: the last and the first, and of the others those that stand clear of both and of each other. */
function footOf(
  { positions }: ThreadsChart,
  x: (at: number) => number,
  { width, small, top, size }: Readonly<Record<'width' | 'small' | 'top' | 'size', number>>,
): readonly Shape[] {
  const boxes = positions.map(({ label, at }) => {
    const half = textWidth(label, small) / 2;
    const middle = Math.max(half, Math.min(width - half, x(at)));
    return { label, at: x(at), from: middle - half, to: middle + half, middle };
  });
  const kept: (typeof boxes)[number][] = [];
  const order = [...boxes.slice(-1), ...boxes.slice(0, -1)];
  for (const box of order)
    if (kept.every(each => box.to + size * 0.5 < each.from || box.from > each.to + size * 0.5)) kept.push(box);
  return [
    ...boxes.map(({ at }) => stroke(segment(at, top, at, top + size * 0.4), 'nightLine', 0.6)),
    ...kept
      .toSorted((a, b) => a.middle - b.middle)
      .map(({ label, middle }) =>
        textAt(label, middle, top + size * 1.5, { size: small, anchor: 'middle', fill: 'nightText' }),
      ),
  ];
}

/** Who leads a ranking, and where ours stand. */
export const threads: Form<ThreadsChart> = {
  draw,
  written: chart => [
    { how: 'some', texts: ranksIn(chart.threads).map(String) },
    { how: 'all', texts: ended(chart.threads).map(({ text }) => text) },
    { how: 'some', texts: chart.positions.map(({ label }) => label) },
  ],
};
