import { refuse } from '../../../refusals/refusal.ts';
import { characters, type Segment, type Unit } from './segments.ts';
import type { Shaper } from './shape.ts';

/** A unit at its place on the line. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly x: number;
}

export interface Line {
  readonly units: readonly PlacedUnit[];
  /** Without the spaces at its end. */
  readonly width: number;
  /** The paragraph or its text ends here. */
  readonly last: boolean;
}

const EPSILON = 0.01;

function widthOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit, index) => sum + unit.width + (index === 0 ? 0 : unit.gap), 0);
}

function place(units: readonly Unit[], last: boolean): Line {
  const placed: PlacedUnit[] = [];
  let x = 0;
  for (const [index, unit] of units.entries()) {
    x += index === 0 ? 0 : unit.gap;
    placed.push({ unit, x });
    x += unit.width;
  }
  return { units: placed, width: x - (units.at(-1)?.trailing ?? 0), last };
}

/** Fills lines, as many segments to a line as it holds. */
export function fillLines(segments: readonly Segment[], width: number, shaper: Shaper): readonly Line[] {
  const lines: Line[] = [];
  let line: Unit[] = [];
  const end = (last: boolean) => {
    lines.push(place(line, last));
    line = [];
  };
  const add = (segment: Segment) => {
    const own = widthOf(segment.units) - (segment.units.at(-1)?.trailing ?? 0);
    const gap = segment.units[0]?.gap ?? 0;
    if (line.length > 0 && widthOf(line) + gap + own > width + EPSILON) end(false);
    if (own > width + EPSILON) {
      const cut = characters(segment, shaper);
      if (cut.length < 2)
        throw refuse('doesNotFit', { what: `The text "${segment.text}"`, needed: own, available: width });
      for (const each of cut) add(each);
      return;
    }
    line.push(...segment.units);
    if (segment.required) end(true);
  };
  for (const segment of segments) add(segment);
  if (line.length > 0 || lines.length === 0) end(true);
  return lines;
}

const MOST_STRETCH = 0.1;

/**
 * Chinese lines end flush: what is left of a line is spread between its characters. Lines that would be torn apart, and
 * the last one, stay as they are.
 */
export function spread(line: Line, width: number): Line {
  const slack = width - line.width;
  if (line.last || slack <= EPSILON) return line;
  const opens = line.units.map(
    ({ unit }, index) =>
      index > 0 &&
      !unit.inline.glued &&
      [unit, line.units[index - 1]?.unit].some(each => each?.run.face.startsWith('han')),
  );
  const places = opens.filter(Boolean).length;
  const size = line.units[0]?.unit.inline.style.size ?? 0;
  if (places === 0 || slack / places > MOST_STRETCH * size) return line;
  let moved = 0;
  const units = line.units.map((placed, index) => {
    if (opens[index]) moved += slack / places;
    return { ...placed, x: placed.x + moved };
  });
  return { ...line, units, width };
}
