import svgpath from 'svgpath';
import { wrong } from '../wrong-file.ts';
import { lengthOf } from './svg-style.ts';

type Attribute = (name: string) => string | null;

/** Shapes as the text of a path; null: it has no size, and is not drawn. */
const OUTLINES: Readonly<Record<string, (attribute: Attribute) => string | null>> = {
  path: attribute => attribute('d'),
  rect: attribute => {
    const { x = 0, y = 0, width = 0, height = 0, rx, ry } = numbers(attribute, 'x', 'y', 'width', 'height', 'rx', 'ry');
    if (width <= 0 || height <= 0) return null;
    const [round, high] = [Math.min(rx ?? ry ?? 0, width / 2), Math.min(ry ?? rx ?? 0, height / 2)];
    if (round <= 0 || high <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
    const corner = (dx: number, dy: number) => `a${round} ${high} 0 0 1 ${dx} ${dy}`;
    const [flat, upright] = [width - 2 * round, height - 2 * high];
    return `M${x + round} ${y}h${flat}${corner(round, high)}v${upright}${corner(-round, high)}h${-flat}${corner(-round, -high)}v${-upright}${corner(round, -high)}z`;
  },
  circle: attribute => {
    const { cx = 0, cy = 0, r = 0 } = numbers(attribute, 'cx', 'cy', 'r');
    return ellipse(cx, cy, r, r);
  },
  ellipse: attribute => {
    const { cx = 0, cy = 0, rx = 0, ry = 0 } = numbers(attribute, 'cx', 'cy', 'rx', 'ry');
    return ellipse(cx, cy, rx, ry);
  },
  line: attribute => {
    const { x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = numbers(attribute, 'x1', 'y1', 'x2', 'y2');
    return `M${x1} ${y1}L${x2} ${y2}`;
  },
  polyline: attribute => points(attribute('points')),
  polygon: attribute => {
    const line = points(attribute('points'));
    return line === null ? null : `${line}z`;
  },
};

function numbers<K extends string>(attribute: Attribute, ...names: readonly K[]): { readonly [N in K]?: number } {
  const found: { [N in K]?: number } = {};
  for (const name of names) {
    const text = attribute(name);
    if (text !== null && text !== 'auto') found[name] = lengthOf(text, name);
  }
  return found;
}

const ellipse = (cx: number, cy: number, rx: number, ry: number): string | null =>
  rx <= 0 || ry <= 0 ? null : `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;

const points = (text: string | null): string | null => (text === null || text.trim() === '' ? null : `M${text}`);

export const isShape = (name: string): boolean => Object.hasOwn(OUTLINES, name);

const TRANSFORMS =
  /^[\s,]*(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\(\s*[-+.\deE]+(?:[\s,]+[-+.\deE]+|[-+][.\deE]+)*\s*\)[\s,]*)*$/;

/** A `transform` attribute behind those of the groups around it. */
export function placed(around: string, own: string | null): string {
  if (own === null) return around;
  if (TRANSFORMS.test(own)) return `${around} ${own}`;
  throw wrong(
    [`The transform “${own}” cannot be read.`, 'Save it as a plain SVG, with transforms applied.'],
    [`不能读取变换“${own}”。`, '请将变换应用于图形后保存为普通SVG。'],
  );
}

/** Two decimals of a thousandth of the drawing. */
export const written = (value: number): string => String(Number(value.toFixed(2)) + 0);

/** How much a transform enlarges what it moves. */
export function enlarged(transform: string): number {
  const ends: (readonly [number, number])[] = [];
  svgpath('M0 0L1 0L0 1')
    .transform(transform)
    .abs()
    .iterate(segment => {
      if (segment[0] === 'M' || segment[0] === 'L') ends.push([segment[1], segment[2]]);
    });
  const [[ox, oy] = [0, 0], [ax, ay] = [0, 0], [bx, by] = [0, 0]] = ends;
  return Math.sqrt(Math.abs((ax - ox) * (by - oy) - (ay - oy) * (bx - ox)));
}

const unreadable = (d: string) =>
  wrong(
    [`The path “${d.slice(0, 40)}” cannot be read.`, 'Save it again from a drawing program.'],
    [`不能读取路径“${d.slice(0, 40)}”。`, '请用绘图软件重新保存。'],
  );

/** The outline of a shape in four commands alone (M, L, C, Z), each with its whole places; empty: nothing is drawn. */
export function outlineOf(name: string, attribute: Attribute, transform: string): string {
  const d = OUTLINES[name]?.(attribute) ?? '';
  if (d.trim() === '') return '';
  const path = svgpath(d);
  if ('err' in path && path.err !== '') throw unreadable(d);
  const parts: string[] = [];
  const add = (command: string, ...places: readonly number[]): void => {
    if (!places.every(Number.isFinite)) throw unreadable(d);
    parts.push(`${command}${places.map(written).join(' ')}`);
  };
  path
    .transform(transform)
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _index, x, y) => {
      switch (segment[0]) {
        case 'M':
        case 'L':
          return add(segment[0], segment[1], segment[2]);
        case 'H':
          return add('L', segment[1], y);
        case 'V':
          return add('L', x, segment[1]);
        case 'C':
          return add('C', segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
        case 'Q': {
          const [, cx, cy, ex, ey] = segment;
          const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;
          return add('C', third(x, cx), third(y, cy), third(ex, cx), third(ey, cy), ex, ey);
        }
        case 'Z':
        case 'z':
          return add('Z');
        default:
          throw unreadable(d);
      }
    });
  return parts.join('');
}
