import source from '../../templates/theme.json' with { type: 'json' };
import type { Look } from '../document/document.ts';
import type { ColourName } from './chart/shapes.ts';
import { mixed } from './mixed.ts';

/** A colour of the palette by its role. */
export type PaletteName = keyof typeof source.colours;

/** A tint of the matrix, or the text on it. */
type LevelName = `level${0 | 1 | 2 | 3 | 4}-${'fill' | 'text'}`;

/** Whatever is coloured, by the role of its colour; its value is known when ink is put on a page. */
export type Ink = PaletteName | ColourName | LevelName;

/** A role that text plays in print, such as `chapter` or `cell`. */
export type TypeRole = keyof typeof source.print.type;

/** How a role is set. Sizes are points. */
export interface TypeSpec {
  readonly size: number;
  readonly leading: number;
  readonly weight: 'regular' | 'bold';
  readonly colour: PaletteName;
}

/** A page and its margins, in points. */
export type PageSize = Readonly<Record<'width' | 'height' | 'top' | 'bottom' | 'left' | 'right', number>>;

const WEIGHTS = { regular: 'regular', bold: 'bold' } as const;

function isWeight(value: string): value is TypeSpec['weight'] {
  return value in WEIGHTS;
}

function isPaletteName(value: string): value is PaletteName {
  return value in source.colours;
}

/** How a role is set in print. */
export function typeSpec(role: TypeRole): TypeSpec {
  const { size, leading, weight, colour } = source.print.type[role];
  if (!isWeight(weight))
    throw new Error(`templates/theme.json: the weight of "${role}" is "${weight}"; say regular or bold`);
  if (!isPaletteName(colour))
    throw new Error(`templates/theme.json: "${role}" has the colour "${colour}"; name one of colours`);
  return { size, leading, weight, colour };
}

/** The colours of a report by their roles, `#RRGGBB`. */
export type Palette = Readonly<Record<Ink, string>>;

const [BLACK, WHITE] = ['#000000', '#FFFFFF'];

/** What the designer wrote, and what follows where a report has an accent of its own. */
const OF_ACCENT = (accent: string) => ({
  accent,
  night: mixed(accent, BLACK, 0.3),
  nightLine: mixed(accent, WHITE, 0.3),
  nightText: mixed(accent, WHITE, 0.88),
  nightFocus: mixed(accent, WHITE, 0.8),
  pale: mixed(accent, WHITE, 0.72),
});

/** Tints of the matrix, deepest first, each with the text on it. */
const levelsOf = (accent: string) => [
  { fill: mixed(accent, BLACK, 0.35), text: WHITE },
  { fill: accent, text: WHITE },
  { fill: mixed(accent, WHITE, 0.58), text: source.print.onTint },
  { fill: mixed(accent, WHITE, 0.75), text: source.print.onTint },
  { fill: mixed(accent, WHITE, 0.88), text: source.print.onTint },
];

/** The colours of a report that has this look. */
export function paletteOf(look: Look = {}): Palette {
  const { accent, highlight } = look;
  const hues = look.hues ?? source.hues;
  const levels = accent === undefined ? source.levels : levelsOf(accent);
  const hue = (at: number): string => hues[at] ?? source.hues[at] ?? source.colours.ink;
  const level = (at: number): { readonly fill: string; readonly text: string } =>
    levels[at] ?? { fill: source.colours.wash, text: source.colours.ink };
  return {
    ...source.colours,
    ...(accent === undefined ? {} : OF_ACCENT(accent)),
    ...(highlight === undefined ? {} : { focus: highlight }),
    hue0: hue(0),
    hue1: hue(1),
    hue2: hue(2),
    hue3: hue(3),
    hue4: hue(4),
    hue5: hue(5),
    'level0-fill': level(0).fill,
    'level0-text': level(0).text,
    'level1-fill': level(1).fill,
    'level1-text': level(1).text,
    'level2-fill': level(2).fill,
    'level2-text': level(2).text,
    'level3-fill': level(3).fill,
    'level3-text': level(3).text,
    'level4-fill': level(4).fill,
    'level4-text': level(4).text,
  };
}

/** The least share of white at which any colour can be read on every ground of a dark screen. */
const LIGHTER = 0.56;

/** How much of the dark ground is in a tint of the matrix: the first places are the brightest. */
const DARKENED = [0, 0.22, 0.52, 0.68, 0.8] as const;

/** Tints of the matrix on a dark ground, each with the text on it. */
const darkLevels = (accent: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    DARKENED.flatMap((share, at) => [
      [`level${at}-fill`, mixed(accent, source.dark.paper, share)],
      [`level${at}-text`, share < 0.5 ? source.print.onTint : WHITE],
    ]),
  );

/** In place of some colours, on a screen that is dark: as the designer wrote them, or lighter where they are a report's own. */
export function darkOf({ accent, hues }: Look = {}): Readonly<Record<string, string>> {
  const { dark, darkHues } = source;
  const light = accent === undefined ? null : mixed(accent, WHITE, 0.62);
  const own = hues?.map(hue => mixed(hue, WHITE, LIGHTER)) ?? darkHues;
  return {
    ...dark,
    ...darkLevels(light ?? dark.accent),
    ...(light === null ? {} : { accent: light, pale: mixed(light, dark.paper, 0.55) }),
    ...Object.fromEntries(own.map((hue, at) => [`hue${at}`, hue])),
  };
}

const { page, measure, type } = source.print;

/** Pages by their name: A4 as the designer wrote it, the others with its margins. */
const SHEETS: Readonly<Record<NonNullable<Look['page']>, PageSize>> = {
  A4: page,
  Letter: { ...page, width: 612, height: 792, left: 70, right: 70 },
  '16:9': { ...page, width: 960, height: 540, top: 72, bottom: 58 },
};

/**
 * How many times larger than by the designer a report is set. It is laid out on a page that is smaller by as much, and
 * painted larger: every size and distance goes with the size of running text.
 */
export const scaleOf = (look: Look = {}): number => (look.textSize ?? type.body.size) / type.body.size;

/** The page that a report is laid out on, before it is painted larger or smaller. */
export function pageOf(look: Look = {}): PageSize {
  const sheet = SHEETS[look.page ?? 'A4'];
  const scale = scaleOf(look);
  const { width, height } = sheet;
  return { ...sheet, width: width / scale, height: height / scale };
}

/** The paper of a report, in points, and its name in a stylesheet. */
export function sheetOf(look: Look = {}): Pick<PageSize, 'width' | 'height'> {
  return SHEETS[look.page ?? 'A4'];
}

/** What the layout knows of the theme. */
export const theme = { print: { page, measure } } as const;
