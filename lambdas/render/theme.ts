import source from '../../templates/theme.json' with { type: 'json' };
import type { ColourName } from './chart/shapes.ts';

/** A colour of the palette by its role. */
export type PaletteName = keyof typeof source.colours;

/** A role that text plays in print, such as `chapter` or `cell`. */
export type TypeRole = keyof typeof source.print.type;

/** How a role is set. Sizes are points. */
export interface TypeSpec {
  readonly size: number;
  readonly leading: number;
  readonly weight: 'regular' | 'bold';
  readonly colour: PaletteName;
}

export interface LevelColours {
  readonly fill: string;
  readonly text: string;
}

/** The look of the report, as the designer wrote it in templates/theme.json. */
export interface Theme {
  readonly colours: Readonly<Record<PaletteName, string>>;
  /** In place of some of these, on a screen that is dark. */
  readonly dark: Readonly<Partial<Record<PaletteName, string>>>;
  /** One a unit through the whole report. */
  readonly hues: readonly string[];
  /** Tints of the matrix, deepest first. */
  readonly levels: readonly LevelColours[];
  readonly print: {
    /** A4 and its margins, in points. */
    readonly page: Readonly<Record<'width' | 'height' | 'top' | 'bottom' | 'left' | 'right', number>>;
    /** Widest line of running text. */
    readonly measure: number;
  };
}

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

/** The theme. */
export const theme: Theme = source;

const HUE = /^hue(\d)$/;

/** The colour that a chart names, as `#RRGGBB`. */
export function chartColour(name: ColourName): string {
  if (isPaletteName(name)) return theme.colours[name];
  const hue = theme.hues[Number(HUE.exec(name)?.[1])];
  if (hue === undefined) throw new Error(`templates/theme.json has no colour for "${name}"; add it to hues`);
  return hue;
}
