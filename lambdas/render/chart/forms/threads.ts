import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { ThreadsChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { circle, filled, round, segment, stroke, textAt } from '../marks.ts';
import type { ColourName, Drawing, Shape } from '../shapes.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';

type Thread = ThreadsChart['threads'][number];

const RANKS: readonly number[] = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000];
const HUES: readonly ColourName[] = ['night0', 'night1', 'night2'];

const colourOf = ({ hue }: Thread): ColourName => (hue === null ? 'nightFocus' : (HUES[hue] ?? 'nightFocus'));

/** Those in colour lie on top, the first of them last. */
const layerOf = ({ hue }: Thread): number => (hue === null ? 0 : HUES.length - hue);

/** Tenths are enough for so many lines. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

const ranksIn = (threads: readonly Thread[]): readonly number[] => {
  const deepest = Math.max(2, ...threads.flatMap(({ points }) => points.map(({ rank }) => rank)));
  const next = RANKS.find(rank => rank >= deepest) ?? deepest;
  return [...RANKS.filter(rank => rank < next), next];
};

const yearsIn = ({ years: { first, last } }: ThreadsChart): readonly number[] =>
  Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);

/** Before a name, for its dot, and behind it; from a row to the next, and from a line of a name to the next: in sizes of type. */
const [DOT, BEHIND, ROW, LINE] = [1.2, 1.8, 1.6, 1.2];

/** Who is named, in rows; a name that is longer than a row is broken. `foot`: where the last row ends. */
function legendOf({ named, others }: ThreadsChart, width: number, size: number) {
  let [left, down, high] = [0, 0, 1];
  const shapes = [
    ...named.map(({ name, hue }) => ({ name, colour: HUES[hue] ?? 'nightFocus' })),
    ...(others === null ? [] : [{ name: others, colour: 'nightFocus' as const }]),
  ].flatMap(({ name, colour }): Shape[] => {
    const lines = wrapText(name, size, width - size * DOT);
    const need = size * DOT + widest(lines, size);
    if (left > 0 && left + need > width) [left, down, high] = [0, down + ROW + (high - 1) * LINE, 1];
    high = Math.max(high, lines.length);
    const [at, middle] = [left, size * (0.8 + down)];
    left += need + size * BEHIND;
    return [
      filled(circle(at + size * 0.4, middle, size * 0.36), colour),
      ...lines.map((line, index) =>
        textAt(line, at + size * DOT, middle + index * size * LINE, { size, fill: 'nightText' }),
      ),
    ];
  });
  return { shapes, foot: size * (ROW + down + (high - 1) * LINE) };
}

/** The share of its width that a drawing is high. */
const HIGH = 0.33;

/** Threads of places over time, first place on top, on a logarithmic scale; for a dark ground. Lower where it is to be. */
function draw(chart: ThreadsChart, width: number, fontScale: number, stretch: number): Drawing {
  const { threads } = chart;
  const size = 9 * fontScale;
  const small = size * 0.9;
  const legend = legendOf(chart, width, size);
  const ranks = ranksIn(threads);
  const top = legend.foot + size;
  const bottom = top + width * HIGH * stretch;
  const tickWidth = textWidth(String(ranks.at(-1) ?? 1), small) + size * 0.6;
  const years = yearsIn(chart);
  const edge = size * 0.6;
  const x = scaleLinear([chart.years.first, chart.years.last + 1], [edge, width - tickWidth - edge]);
  const y = scaleLog([1, ranks.at(-1) ?? 2], [top, bottom]);
  let free = Number.NEGATIVE_INFINITY;
  const grid = ranks.flatMap((rank): Shape[] => {
    const at = y(rank);
    const shapes: Shape[] = [stroke(segment(0, at, width - tickWidth, at), 'nightLine', 0.4 * fontScale)];
    if (at - small * 0.6 < free) return shapes;
    free = at + small * 0.6;
    return [...shapes, textAt(String(rank), width, at, { size: small, anchor: 'end', fill: 'nightText' })];
  });
  const path = line<Thread['points'][number]>()
    .x(point => tenth(x(point.at)))
    .y(point => tenth(y(point.rank)));
  // What is only there for comparison is one shape, without dots.
  const others = threads.filter(({ inFocus }) => !inFocus).map(({ points }) => path(points) ?? '');
  const drawn = threads
    .filter(({ inFocus }) => inFocus)
    .toSorted((a, b) => layerOf(a) - layerOf(b))
    .flatMap((thread): Shape[] => {
      const colour = colourOf(thread);
      const [thick, dot] = thread.hue === null ? [0.9, 1.5] : [1.8, 2.4];
      return [
        stroke(path(thread.points) ?? '', colour, thick * fontScale),
        ...thread.points.map(point => filled(circle(x(point.at), y(point.rank), dot * fontScale), colour)),
      ];
    });
  const back = others.length === 0 ? [] : [stroke(others.join(''), 'nightLine', 0.35 * fontScale)];
  const ticks = [...years, chart.years.last + 1].map(year =>
    stroke(segment(x(year), bottom, x(year), bottom + size * 0.5), 'nightLine', 0.6 * fontScale),
  );
  let taken = Number.NEGATIVE_INFINITY;
  const feet = years.flatMap((year): Shape[] => {
    const half = textWidth(String(year), small) / 2;
    const middle = Math.max(half, x(year + 0.5));
    if (middle - half < taken) return [];
    taken = middle + half + size * 0.5;
    return [textAt(String(year), middle, bottom + size * 1.5, { size: small, anchor: 'middle', fill: 'nightText' })];
  });
  return {
    width,
    height: round(bottom + size * 2.4),
    shapes: [...legend.shapes, ...grid, ...ticks, ...back, ...drawn, ...feet],
  };
}

/** Places of all units on record, as threads. */
export const threads: Form<ThreadsChart> = {
  draw,
  written: chart => [
    { how: 'all', texts: [...chart.named.map(({ name }) => name), ...(chart.others === null ? [] : [chart.others])] },
    { how: 'some', texts: ranksIn(chart.threads).map(String) },
    { how: 'some', texts: yearsIn(chart).map(String) },
  ],
};
