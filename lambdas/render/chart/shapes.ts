/**
 * A chart as a list of primitives, painted to SVG and to PDF alike. Units are points on a canvas whose origin is the
 * top left corner; y grows downwards. Colours are names of the theme, resolved by the painter.
 */
export type ColourName =
  | 'ink'
  | 'muted'
  | 'faint'
  | 'grid'
  | 'paper'
  | 'accent'
  | 'wash'
  | 'up'
  | 'down'
  | 'pale'
  | 'night'
  | 'nightLine'
  | 'nightText'
  | 'nightFocus'
  | `night${0 | 1 | 2}`
  | `hue${0 | 1 | 2 | 3 | 4 | 5}`;

export type Shape =
  | {
      readonly kind: 'path';
      /** SVG path syntax. */
      readonly d: string;
      readonly fill: ColourName | null;
      readonly stroke: ColourName | null;
      readonly width: number;
      readonly dash: readonly number[] | null;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** Alphabetic baseline. */
      readonly y: number;
      readonly size: number;
      readonly weight: 'regular' | 'bold';
      readonly anchor: 'start' | 'middle' | 'end';
      readonly fill: ColourName;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly shapes: readonly Shape[];
}
