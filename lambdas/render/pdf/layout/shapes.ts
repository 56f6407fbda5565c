import type { Ink } from '../../theme.ts';
import type { FillOp, PathOp } from './op.ts';

export function fill(x: number, y: number, width: number, height: number, colour: Ink): FillOp {
  return { kind: 'fill', x, y, width, height, colour };
}

/** A horizontal line of the given thickness, hanging from y. */
export function rule(x: number, y: number, width: number, thickness: number, colour: Ink): FillOp {
  return fill(x, y, width, thickness, colour);
}

const NO_PAINT = { fill: null, stroke: null, width: 0, dash: null, scale: 1, tag: null };

export function path(d: string, paint: Partial<Omit<PathOp, 'kind' | 'd'>> = {}): PathOp {
  return { kind: 'path', x: 0, y: 0, d, ...NO_PAINT, ...paint };
}

/** A rectangle with rounded corners, as a path. */
export function roundedBox(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  return [
    `M${x + r} ${y}H${x + width - r}Q${x + width} ${y} ${x + width} ${y + r}`,
    `V${y + height - r}Q${x + width} ${y + height} ${x + width - r} ${y + height}`,
    `H${x + r}Q${x} ${y + height} ${x} ${y + height - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`,
  ].join('');
}

/** Diagonal lines that fill a rectangle without leaving it. */
export function hatching(x: number, y: number, width: number, height: number, step: number): string {
  const lines: string[] = [];
  for (let offset = step; offset < width + height; offset += step) {
    const from = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const to = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    lines.push(`M${from.join(' ')}L${to.join(' ')}`);
  }
  return lines.join('');
}
