import { scaleLinear } from 'd3-scale';
import type { LocatorChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { circle, filled, linesAt, rectangle, round, segment, stroke, textAt } from '../marks.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { spread } from '../spread.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Dot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the name of each dot stands beside it: the first side or corner at which it covers no dot and no name; else null. */
function labelsOf(dots: readonly Dot[], size: number, map: Box): readonly (Label | null)[] {
  const radius = size * 0.4;
  const taken = dots.map(
    ({ x, y }): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
  );
  return dots.map(({ name, x, y }) => {
    const long = textWidth(name, size);
    const half = size * 0.55;
    const sides: readonly (Label & { readonly left: number })[] = [
      { x: x + size * 0.75, y, anchor: 'start', left: x + size * 0.75 },
      { x: x - size * 0.75, y, anchor: 'end', left: x - size * 0.75 - long },
      { x, y: y - size * 1.05, anchor: 'middle', left: x - long / 2 },
      { x, y: y + size * 1.05, anchor: 'middle', left: x - long / 2 },
      ...[-1.05, 1.05].flatMap((lower): readonly (Label & { readonly left: number })[] => [
        { x: x + size * 0.4, y: y + size * lower, anchor: 'start', left: x + size * 0.4 },
        { x: x - size * 0.4, y: y + size * lower, anchor: 'end', left: x - size * 0.4 - long },
      ]),
    ];
    const boxOf = (side: Label & { readonly left: number }): Box => ({
      left: side.left,
      right: side.left + long,
      top: side.y - half,
      bottom: side.y + half,
    });
    const found = sides.find(side => {
      const box = boxOf(side);
      const inside = box.left >= map.left && box.right <= map.right && box.top >= map.top && box.bottom <= map.bottom;
      return inside && !taken.some(other => overlap(box, other));
    });
    if (!found) return null;
    taken.push(boxOf(found));
    return found;
  });
}

/** The share of the width for names that found no room beside their dots, and the most height of a map. */
const SIDE = 0.26;
const HIGH = 0.62;

/** Room for the labels of its lines, in sizes of text: a map of a narrow strip of the earth is drawn broader than it is. */
const LEAST = { high: 8, wide: 16 } as const;

/** No map is higher than this, in sizes of text, however wide it may be: a map tells where units are, and no more. */
const MOST_HIGH = 22;

/** The map alone, at a width; names may reach so far beyond it, to the east. */
function mapOf(
  { points, latitudes, longitudes, parallels }: LocatorChart,
  { width, size, beyond }: { readonly width: number; readonly size: number; readonly beyond: number },
) {
  const small = size * 0.86;
  const left =
    widest(
      parallels.map(({ label }) => label),
      small,
    ) +
    size * 0.6;
  const middle = ((latitudes.from + latitudes.to) / 2) * (Math.PI / 180);
  const spanned = (longitudes.to - longitudes.from) * Math.max(0.2, Math.cos(middle));
  const natural = (latitudes.to - latitudes.from) / spanned;
  const bottom = Math.max(size * LEAST.high, Math.min(size * MOST_HIGH, (width - left) * Math.min(HIGH, natural)));
  // A degree is as wide as it is high: a map that reaches far to the north is narrower.
  const right = left + Math.max(size * LEAST.wide, Math.min(width - left, bottom / natural));
  const x = scaleLinear([longitudes.from, longitudes.to], [left + size * 0.4, right - size * 0.4]);
  const y = scaleLinear([latitudes.from, latitudes.to], [bottom - size * 0.4, size * 0.4]);
  const dots = points.map(({ name, latitude, longitude }) => ({ name, x: x(longitude), y: y(latitude) }));
  return {
    x,
    y,
    left,
    right,
    bottom,
    small,
    dots,
    labels: labelsOf(dots, size, { left, right: right + beyond, top: 0, bottom }),
  };
}

/** Points on a graticule, degrees as wide to as high as they are at its middle; names that collide stand at the side. */
function draw(chart: LocatorChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const leading = size * 1.2;
  // East of the map is paper, on which a name may stand that begins on the map, unless others are lined up there.
  const alone = mapOf(chart, { width, size, beyond: 0 });
  const whole = mapOf(chart, { width, size, beyond: Math.max(0, width - alone.right) });
  const isCrowded = whole.labels.includes(null);
  const map = isCrowded ? mapOf(chart, { width: width * (1 - SIDE), size, beyond: 0 }) : whole;
  const { x, y, left, right, bottom, small, dots, labels } = map;
  const tick = { size: small, fill: 'muted' as const };
  const ground = [
    filled(rectangle(left, 0, right - left, bottom), 'wash'),
    ...chart.meridians.map(({ at }) => stroke(segment(x(at), 0, x(at), bottom), 'paper', 1.2 * fontScale)),
    ...chart.parallels.map(({ at }) => stroke(segment(left, y(at), right, y(at)), 'paper', 1.2 * fontScale)),
    ...chart.parallels.map(({ at, label }) =>
      textAt(label, left - size * 0.4, Math.max(small * 0.5, Math.min(bottom - small * 0.5, y(at))), {
        ...tick,
        anchor: 'end',
      }),
    ),
    ...chart.meridians.map(({ at, label }) => textAt(label, x(at), bottom + size * 0.9, { ...tick, anchor: 'middle' })),
  ];
  const from = right + size * 1.4;
  const beside = dots
    .flatMap((dot, index) =>
      labels[index] ? [] : [{ index, dot, lines: wrapText(dot.name, size, Math.max(size, width - from)) }],
    )
    .toSorted((a, b) => a.dot.y - b.dot.y || a.dot.x - b.dot.x);
  const wishes = beside.map(({ dot, lines }) => ({ wanted: dot.y, height: lines.length * leading + size * 0.2 }));
  const middles = spread(wishes, 0, bottom);
  const placed = new Map(beside.map((each, at) => [each.index, { ...each, middle: middles[at] ?? each.dot.y }]));
  const names = dots.flatMap(({ name }, index): readonly Shape[] => {
    const label = labels[index];
    if (label) return [textAt(name, label.x, label.y, { size, anchor: label.anchor, fill: 'ink' })];
    const side = placed.get(index);
    return side ? linesAt(side.lines, from, side.middle, leading, { size, fill: 'ink' }) : [];
  });
  const leaders = [...placed.values()].map(({ dot, middle }) =>
    stroke(segment(dot.x, dot.y, from - size * 0.3, middle), 'faint', 0.5 * fontScale),
  );
  const lowest = middles.map((middle, index) => middle + (wishes[index]?.height ?? 0) / 2);
  return {
    width,
    height: round(Math.max(bottom + size * 1.6, ...lowest) + size * 0.2),
    shapes: [...ground, ...leaders, ...dots.map(dot => filled(circle(dot.x, dot.y, size * 0.34), 'accent')), ...names],
  };
}

/** Where units are. */
export const locator: Form<LocatorChart> = {
  draw,
  written: ({ parallels, meridians, points }) => [
    { how: 'all', texts: [...parallels, ...meridians].map(({ label }) => label) },
    { how: 'all', texts: points.map(({ name }) => name) },
  ],
};
