import type { ColourName, Shape } from './shapes.ts';

/** Geometry is kept to hundredths, so that files are small and the same everywhere. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

type Anchor = 'start' | 'middle' | 'end';

interface TextStyle {
  readonly size: number;
  readonly fill: ColourName;
  readonly weight?: 'regular' | 'bold';
  readonly anchor?: Anchor;
}

/** A text whose middle of the figures' height stands at `middle`. */
export function textAt(text: string, x: number, middle: number, style: TextStyle): Shape {
  const { size, fill, weight = 'regular', anchor = 'start' } = style;
  return { kind: 'text', text, x: round(x), y: round(middle + size * 0.35), size: round(size), weight, anchor, fill };
}

/** A place as it is printed. */
export const placeText = ({ rank, text }: { readonly rank: number; readonly text?: string }): string =>
  text ?? String(rank);

/** Lines of text, the block centred on `middle`. */
export function linesAt(
  lines: readonly string[],
  x: number,
  middle: number,
  leading: number,
  style: TextStyle,
): Shape[] {
  const first = middle - ((lines.length - 1) * leading) / 2;
  return lines.map((line, index) => textAt(line, x, first + index * leading, style));
}

/** A stroked path. */
export function stroke(d: string, colour: ColourName, width: number, dash: readonly number[] | null = null): Shape {
  return { kind: 'path', d, fill: null, stroke: colour, width: round(width), dash };
}

/** A straight line. */
export function segment(x1: number, y1: number, x2: number, y2: number): string {
  return `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`;
}

/** A closed rectangle. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${round(x)},${round(y)}H${round(x + width)}V${round(y + height)}H${round(x)}Z`;
}

/** A filled path. */
export function filled(d: string, fill: ColourName, outline: ColourName | null = null, width = 0): Shape {
  return { kind: 'path', d, fill, stroke: outline, width: round(width), dash: null };
}

/** A circle as a path of two arcs. */
export function circle(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - radius)},${round(y)}A${r},${r},0,1,1,${round(x + radius)},${round(y)}A${r},${r},0,1,1,${round(x - radius)},${round(y)}Z`;
}

/** Diagonal strokes inside a box, clipped by arithmetic: neither painter needs clipping paths. */
export function hatch(x: number, y: number, width: number, height: number, step: number): string {
  let d = '';
  for (let shift = step; shift < width + height; shift += step) {
    const from = Math.max(0, shift - height);
    const to = Math.min(width, shift);
    if (to > from) d += segment(x + from, y + shift - from, x + to, y + shift - to);
  }
  return d;
}
