import { scaleLinear } from 'd3-scale';
import type { BarsChart } from '../../../document/charts.ts';
import type { Form } from '../form.ts';
import { filled, hatch, linesAt, rectangle, round, segment, stroke, textAt } from '../marks.ts';
import type { ColourName, Drawing, Shape } from '../shapes.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';

type Bar = BarsChart['bars'][number];

const COLOUR: Record<Bar['emphasis'], ColourName> = { none: 'faint', focus: 'hue0', leader: 'accent' };
const WEIGHT: Record<Bar['emphasis'], 'regular' | 'bold'> = { none: 'regular', focus: 'bold', leader: 'bold' };

/** So that a value that is as wide as its room is not broken by a rounding. */
const HAIR = 0.5;

/** Drops ticks whose labels would touch the one before; the first always stands. */
function roomyTicks(block: BarsChart, x: (value: number) => number, size: number) {
  let free = Number.NEGATIVE_INFINITY;
  return block.ticks.filter(tick => {
    const half = textWidth(tick.label, size) / 2;
    if (x(tick.at) - half < free) return false;
    free = x(tick.at) + half + size * 0.6;
    return true;
  });
}

/** Where a value is written, from the top of the chart down. */
interface Written {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The parts of an upright line of the scale that lead through no value. */
function partsOfLine(x: number, axis: number, values: readonly Written[]): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = 0;
  for (const { left, right, top, bottom } of values) {
    if (x < left || x > right) continue;
    if (top > from) parts.push([from, top]);
    from = bottom;
  }
  return from < axis ? [...parts, [from, axis]] : parts;
}

/** Horizontal bars: names left (or above, where there is little room), the value at the end of the bar. */
function draw(block: BarsChart, width: number, fontScale: number): Drawing {
  const size = 9 * fontScale;
  const leading = size * 1.2;
  const gap = size * 0.6;
  const thick = size * 1.15;
  const nameWidth = Math.max(0, ...block.bars.map(bar => textWidth(bar.name, size, WEIGHT[bar.emphasis])));
  const stacked = nameWidth > width * 0.36;
  const left = stacked ? round(size * 0.4) : Math.ceil(nameWidth + gap + size * 0.2);
  const end = (bar: Bar) => Math.max(bar.value, bar.possible ?? 0);
  const domain = Math.max(block.max, ...block.bars.map(end), 1e-9);

  // The scale leaves every value its text and a hair, but never gives up more than half of the room to it.
  const room = width - left - size;
  const reach = Math.min(
    room,
    ...block.bars
      .filter(bar => end(bar) > 0)
      .map(bar => (width - left - gap - textWidth(bar.text, size, 'bold') - HAIR) / (end(bar) / domain)),
  );
  const scale = scaleLinear([0, domain], [left, left + Math.max(reach, room * 0.5)]);

  const bars: Shape[] = [];
  const values: Written[] = [];
  let top = round(size * 0.3);
  for (const bar of block.bars) {
    const colour = COLOUR[bar.emphasis];
    const weight = WEIGHT[bar.emphasis];
    const stop = scale(end(bar));
    const value = wrapText(bar.text, size, width - stop - gap, 'bold');
    const names = stacked ? wrapText(bar.name, size, width - left, weight) : [bar.name];
    const above = stacked ? names.length * leading + size * 0.2 : 0;
    const height = Math.max(thick, value.length * leading);
    const middle = top + above + height / 2;
    if (stacked)
      bars.push(...linesAt(names, left, top + (names.length * leading) / 2, leading, { size, weight, fill: 'ink' }));
    else bars.push(textAt(bar.name, left - gap, middle, { size, weight, anchor: 'end', fill: 'ink' }));
    const solid = scale(bar.value) - left;
    if (solid > 0) bars.push(filled(rectangle(left, middle - thick / 2, solid, thick), colour));
    const open = bar.possible === null ? 0 : scale(bar.possible) - scale(bar.value);
    if (open > 0) {
      bars.push(stroke(hatch(left + solid, middle - thick / 2, open, thick, size * 0.42), colour, 0.6 * fontScale));
      bars.push(stroke(rectangle(left + solid, middle - thick / 2, open, thick), colour, 0.75 * fontScale));
    }
    const long = widest(value, size, 'bold');
    const textX = Math.min(stop + gap, width - long);
    const around = { left: textX - gap / 2, right: textX + long + gap / 2 };
    const tall = (value.length * leading) / 2;
    values.push({ ...around, top: middle - tall, bottom: middle + tall });
    bars.push(...linesAt(value, textX, middle, leading, { size, weight: 'bold', fill: 'ink' }));
    top += above + height + size * (stacked ? 0.9 : 0.75);
  }

  const axis = top;
  const ticks = roomyTicks(block, scale, size);
  const grid = block.ticks.flatMap(tick => {
    const x = scale(tick.at);
    return partsOfLine(x, axis, values).map(([from, to]) => stroke(segment(x, from, x, to), 'grid', 0.6 * fontScale));
  });
  const labels = ticks.map(tick => {
    const half = textWidth(tick.label, size) / 2;
    const x = Math.max(half, Math.min(width - half, scale(tick.at)));
    return textAt(tick.label, x, axis + size * 0.9, { size, anchor: 'middle', fill: 'muted' });
  });
  const base = stroke(segment(left, 0, left, axis), 'faint', 0.9 * fontScale);
  return { width, height: round(axis + size * 1.6), shapes: [...grid, ...bars, base, ...labels] };
}

/** Horizontal bars: one count or figure a unit. */
export const bars: Form<BarsChart> = {
  draw,
  written: ({ bars: all, ticks }) => [
    { how: 'all', texts: all.flatMap(({ name, text }) => [name, text]) },
    // Where labels would touch, some are left out.
    { how: 'some', texts: ticks.map(({ label }) => label) },
  ],
};
