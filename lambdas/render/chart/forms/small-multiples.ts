import { scaleLinear, scaleLog } from 'd3-scale';
import type { SmallMultiplesChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { circle, filled, hatch, linesAt, placeText, round, segment, stroke, textAt } from '../marks.ts';
import type { ColourName, Drawing, Shape } from '../shapes.ts';
import { textWidth, wrapText } from '../text-width.ts';

type Panel = SmallMultiplesChart['panels'][number];
type Positions = SmallMultiplesChart['positions'];

const HUES: readonly ColourName[] = ['hue0', 'hue1', 'hue2', 'hue3', 'hue4', 'hue5'];
const colourOf = (hue: number | null): ColourName =>
  hue === null ? 'faint' : (HUES[((hue % HUES.length) + HUES.length) % HUES.length] ?? 'faint');

/** An end of a line: a place, or one below those shown. */
interface End {
  readonly index: number;
  readonly rank: number | null;
  readonly text: string;
}

/** The first and the last point that is drawn; one where it is the only one. */
function endsOf({ points }: Panel, depth: number): readonly End[] {
  const drawn = points.flatMap((point, index): readonly End[] => {
    if (point.state === 'rank') return [{ index, rank: point.rank, text: placeText(point) }];
    return point.state === 'below' ? [{ index, rank: null, text: `>${depth}` }] : [];
  });
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return [];
  return first === last ? [last] : [first, last];
}

/** The places at which a line is drawn and numbered: the first, and one to compare with. */
export const marksOf = (depth: number): readonly number[] => (depth > 1 ? [1, depth] : [1]);

/** Where one picture stands, and how deep its scale goes. */
interface Frame {
  /** Where the numbers of its scale end. */
  readonly numbers: number;
  /** A place at which a line is drawn for comparison. */
  readonly depth: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly deepest: number;
  readonly size: number;
}

/** A stretch of releases, from and to in steps between two. */
type Span = readonly [from: number, to: number];

/** Where no place is known: half a step around a release, and what lies between two that are not known to follow each other. */
function unknownSpans({ points }: Panel, positions: Positions): readonly Span[] {
  const last = positions.length - 1;
  const absent = points.flatMap(({ state }, index): readonly Span[] =>
    state === 'absent' ? [[Math.max(0, index - 0.5), Math.min(last, index + 0.5)]] : [],
  );
  const between = positions.flatMap(({ gapBefore }, index): readonly Span[] =>
    gapBefore && index > 0 ? [[index - 0.75, index - 0.25]] : [],
  );
  return joined([...absent, ...between].filter(([from, to]) => to > from));
}

/** Spans that touch are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const done: Span[] = [];
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = done.at(-1);
    if (last && from <= last[1]) done.splice(-1, 1, [last[0], Math.max(last[1], to)]);
    else done.push([from, to]);
  }
  return done;
}

/** What is looked at second, of the size of a name. */
const SMALL = 0.9;

function drawPanel(panel: Panel, positions: Positions, frame: Frame): Shape[] {
  const { numbers, left, top, width, height, deepest, depth, size } = frame;
  const scale = size / 9;
  const colour = colourOf(panel.hue);
  const steps = Math.max(1, positions.length - 1);
  const x = (index: number) => left + (positions.length === 1 ? width / 2 : (width * index) / steps);
  // Of several rankings one scale: a step is as steep in a list of twenty as in one of two hundred.
  const y = (panel.positions ? scaleLog : scaleLinear)([1, deepest], [top, top + height]);
  const floor = top + height + size * 0.7;
  const at = (index: number): readonly [number, number] | null => {
    const point = panel.points[index];
    if (!point || point.state === 'absent') return null;
    return [x(index), point.state === 'rank' ? y(point.rank) : floor];
  };
  const lines = positions.flatMap(({ breakBefore, gapBefore }, index) => {
    const [from, to] = [index === 0 ? null : at(index - 1), at(index)];
    if (!from || !to || gapBefore) return [];
    const lane = [index - 1, index].some(each => panel.points[each]?.state === 'below');
    const dash = breakBefore ? [4 * scale, 3 * scale] : lane ? [scale, 2.5 * scale] : null;
    return [stroke(segment(...from, ...to), colour, 1.8 * scale, dash)];
  });
  const dots = panel.points.flatMap((point, index) => {
    const place = at(index);
    if (!place) return [];
    return point.state === 'rank'
      ? [filled(circle(...place, 2.4 * scale), colour)]
      : [filled(circle(...place, 2.2 * scale), 'paper', colour, 1.2 * scale)];
  });
  const ends = endsOf(panel, depth).map((end, order, all) => {
    const first = order === 0 && all.length > 1;
    const middle = end.rank === null ? floor : y(end.rank);
    return textAt(end.text, x(end.index) + (first ? -1 : 1) * 5 * scale, middle, {
      size,
      weight: 'bold',
      anchor: first ? 'end' : 'start',
      fill: panel.hue === null ? 'muted' : colour,
    });
  });
  return [
    ...unknownSpans(panel, positions).map(([from, to]) =>
      stroke(hatch(x(from), top, x(to) - x(from), height, 3.2 * scale), 'grid', 0.6 * scale),
    ),
    stroke(segment(left, top, left + width, top), 'grid', 0.6 * scale),
    stroke(segment(left, y(depth), left + width, y(depth)), 'grid', 0.6 * scale, [2 * scale, 2 * scale]),
    ...lines,
    ...dots,
    ...marksOf(depth).map(place =>
      textAt(String(place), numbers, y(place), { size: size * SMALL, anchor: 'end', fill: 'muted' }),
    ),
    ...ends,
  ];
}

const ranksOf = ({ points }: Panel): readonly number[] =>
  points.flatMap(point => (point.state === 'rank' ? [point.rank] : []));

/** Names of the first release and of the last. */
function footOf(panel: Panel, shared: Positions): readonly [string, string] {
  const positions = panel.positions ?? shared;
  return [positions[0]?.label ?? '', positions.length > 1 ? (positions.at(-1)?.label ?? '') : ''];
}

/** Rows of pictures on one scale: of one ranking each place a step, of several a logarithmic one. */
function draw(
  { panels, positions, depth }: SmallMultiplesChart,
  width: number,
  fontScale: number,
  stretch: number,
): Drawing {
  const size = 9 * fontScale;
  const leading = size * 1.2;
  const deepest = Math.max(2, depth, ...panels.flatMap(ranksOf));
  const most = Math.max(1, Math.min(panels.length, Math.floor(width / (size * 14))));
  // As many rows as need be, and no row much shorter than the others.
  const columns = Math.max(1, Math.ceil(panels.length / Math.ceil(panels.length / most)));
  const gutter = size * 1.6;
  const each = (width - gutter * (columns - 1)) / columns;
  const texts = panels.flatMap(panel => endsOf(panel, depth).map(({ text }) => text));
  const side = Math.max(...[String(deepest), ...texts].map(text => textWidth(text, size, 'bold'))) + size;
  const small = size * SMALL;
  const numbered = Math.max(...marksOf(depth).map(place => textWidth(String(place), small)));
  const feet = panels.map(panel => footOf(panel, positions).map(label => wrapText(label, small, each * 0.46)));
  const plot = size * 6 * stretch;
  const heads = panels.map(({ name }) => wrapText(name, size, each, 'bold'));
  const shapes: Shape[] = [];
  let top = 0;
  for (let from = 0; from < panels.length; from += columns) {
    const row = panels.slice(from, from + columns);
    const headHeight = Math.max(...row.map((_, at) => heads[from + at]?.length ?? 1)) * leading;
    const footHeight =
      Math.max(
        ...feet
          .slice(from, from + columns)
          .flat()
          .map(lines => lines.length),
      ) *
      small *
      1.2;
    for (const [at, panel] of row.entries()) {
      const left = at * (each + gutter);
      const frame = {
        numbers: left + numbered,
        left: left + numbered + side,
        top: top + headHeight + size * 0.7,
        width: each - numbered - 2 * side,
        height: plot,
      };
      const under = frame.top + plot + size * 1.5;
      const lines = heads[from + at] ?? [];
      shapes.push(
        ...linesAt(lines, left, top + (lines.length * leading) / 2, leading, { size, weight: 'bold', fill: 'ink' }),
        ...drawPanel(panel, panel.positions ?? positions, { ...frame, deepest, depth, size }),
        ...(feet[from + at] ?? []).flatMap((label, end) =>
          linesAt(label, end === 0 ? left : left + each, under + footHeight / 2, small * 1.2, {
            size: small,
            anchor: end === 0 ? 'start' : 'end',
            fill: 'muted',
          }),
        ),
      );
    }
    top += headHeight + size * 0.7 + plot + size * 1.5 + footHeight + size * 0.9;
  }
  return { width, height: round(Math.max(size, top)), shapes: shapes.filter(isWritten) };
}

const isWritten = (shape: Shape): boolean => shape.kind !== 'text' || shape.text !== '';

/** A small picture a unit. */
export const smallMultiples: Form<SmallMultiplesChart> = {
  draw,
  written: ({ panels, positions, depth }) => [
    {
      how: 'all',
      texts: panels.flatMap(panel => [
        panel.name,
        ...marksOf(depth).map(String),
        ...endsOf(panel, depth).map(({ text }) => text),
        ...footOf(panel, positions),
      ]),
    },
  ],
};
