import { wrong } from '../wrong-file.ts';

/** How a shape is painted. */
export interface Paint {
  /** `#rrggbb`; null: not at all. */
  readonly fill: string | null;
  readonly stroke: string | null;
  /** In units of the shape. */
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly limit: number;
  readonly isEvenOdd: boolean;
}

/** How a shape is painted of which nothing is said. */
export const UNSAID: Paint = {
  fill: '#000000',
  stroke: null,
  width: 1,
  cap: 'butt',
  join: 'miter',
  limit: 4,
  isEvenOdd: false,
};

/** The sixteen colours that have had names the longest, and two more that drawing programs write. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  orange: '#ffa500',
};

const hex = (numbers: readonly number[]): string =>
  `#${numbers.map(each => Math.min(255, each).toString(16).padStart(2, '0')).join('')}`;

/** A colour as `#rrggbb`; null for none. */
function colourOf(text: string): string | null {
  const value = text.trim().toLowerCase();
  if (value === 'none' || value === 'transparent') return null;
  if (/^#[0-9a-f]{6}$/.test(value)) return value;
  if (/^#[0-9a-f]{3}$/.test(value)) return value.replace(/[0-9a-f]/g, '$&$&');
  const parts = /^rgb\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*\)$/.exec(value);
  if (parts) return hex(parts.slice(1).map(Number));
  const named = NAMED[value];
  if (named !== undefined) return named;
  if (value.startsWith('url('))
    throw wrong(
      [`It is filled with a gradient or a pattern (“${text}”).`, 'Fill each shape with one colour.'],
      [`使用渐变或图案填充（“${text}”）。`, '请为各图形使用单一颜色。'],
    );
  throw wrong(
    [`The colour “${text}” is not read.`, 'Write colours as #RRGGBB.'],
    [`不能读取颜色“${text}”。`, '请以#RRGGBB书写颜色。'],
  );
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A length in units of the drawing; pixels are these. */
export function lengthOf(text: string, name: string): number {
  const value = text.trim().replace(/px$/, '');
  if (NUMBER.test(value)) return Number(value);
  throw wrong(
    [`“${name}” is “${text}”, and not a number in units of the drawing.`, 'Save it with plain numbers (user units).'],
    [`“${name}”为“${text}”，不是以绘图单位书写的数字。`, '请以纯数字（用户单位）保存。'],
  );
}

const oneOf = <T extends string>(known: readonly T[], text: string, name: string): T => {
  const found = known.find(each => each === text.trim());
  if (found !== undefined) return found;
  throw unread(name, text);
};

const unread = (name: string, text: string) =>
  wrong(
    [`“${name}: ${text}” is not read.`, 'Draw it with plain fills and strokes, and save it as a plain SVG.'],
    [`不能读取“${name}: ${text}”。`, '请使用普通填充和描边，并保存为普通SVG。'],
  );

type Apply = (paint: Paint, text: string) => Paint;

const whollyOpaque =
  (name: string): Apply =>
  (paint, text) => {
    if (Number(text.trim().replace(/^100%$/, '1')) === 1) return paint;
    throw wrong(
      [
        `Something in it is translucent (“${name}: ${text}”).`,
        'Give it the colour that is seen, without transparency.',
      ],
      [`含半透明内容（“${name}: ${text}”）。`, '请使用最终看到的颜色，不用透明度。'],
    );
  };

const only =
  (name: string, ...allowed: readonly string[]): Apply =>
  (paint, text) => {
    if (allowed.includes(text.trim())) return paint;
    throw unread(name, text);
  };

/** What each property does to the paint. */
const PROPERTIES: Readonly<Record<string, Apply>> = {
  fill: (paint, text) => ({ ...paint, fill: colourOf(text) }),
  stroke: (paint, text) => ({ ...paint, stroke: colourOf(text) }),
  'stroke-width': (paint, text) => ({ ...paint, width: lengthOf(text, 'stroke-width') }),
  'stroke-linecap': (paint, text) => ({ ...paint, cap: oneOf(['butt', 'round', 'square'], text, 'stroke-linecap') }),
  'stroke-linejoin': (paint, text) => ({
    ...paint,
    join: oneOf(['miter', 'round', 'bevel'], text, 'stroke-linejoin'),
  }),
  'stroke-miterlimit': (paint, text) => ({ ...paint, limit: lengthOf(text, 'stroke-miterlimit') }),
  'fill-rule': (paint, text) => ({
    ...paint,
    isEvenOdd: oneOf(['nonzero', 'evenodd'], text, 'fill-rule') === 'evenodd',
  }),
  opacity: whollyOpaque('opacity'),
  'fill-opacity': whollyOpaque('fill-opacity'),
  'stroke-opacity': whollyOpaque('stroke-opacity'),
  'stroke-dasharray': only('stroke-dasharray', 'none'),
  'clip-path': only('clip-path', 'none'),
  mask: only('mask', 'none'),
  filter: only('filter', 'none'),
  display: only('display', 'inline', 'block'),
  visibility: only('visibility', 'visible'),
  'mix-blend-mode': only('mix-blend-mode', 'normal'),
  // Heads of arrows, lines that keep their width, strokes below fills: left out, the drawing would be another.
  ...Object.fromEntries(['marker', 'marker-start', 'marker-mid', 'marker-end'].map(name => [name, only(name, 'none')])),
  'vector-effect': only('vector-effect', 'none'),
  'paint-order': only('paint-order', 'normal', 'fill', 'fill stroke', 'fill stroke markers'),
  'transform-origin': only('transform-origin', '0', '0 0'),
};

/** Properties that change no shape: of texts, of programs, and how carefully is drawn. */
const HARMLESS =
  /^(?:font|text|letter|word|line|white|writing|direction|unicode|dominant|baseline|-|color|shape-|image-|solid-|isolation|overflow|enable-background|stroke-dashoffset|clip-rule|cursor|pointer-events|stop|flood|lighting)/;

/** A property of a shape or of a group, in an attribute of its own or among others. */
export const isPaint = (name: string): boolean => Object.hasOwn(PROPERTIES, name);

/** The paint with one property more. */
export function painted(paint: Paint, name: string, text: string): Paint {
  const apply = PROPERTIES[name];
  if (apply) return text.trim() === 'inherit' ? paint : apply(paint, text);
  if (HARMLESS.test(name)) return paint;
  throw unread(name, text);
}

/** The paint with the properties of a `style` attribute. */
export const styled = (paint: Paint, style: string): Paint =>
  style
    .split(';')
    .map(each => each.trim())
    .filter(Boolean)
    .reduce((before, each) => {
      const colon = each.indexOf(':');
      return painted(before, each.slice(0, Math.max(0, colon)).trim().toLowerCase(), each.slice(colon + 1).trim());
    }, paint);
