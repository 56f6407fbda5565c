import type { OwnFonts } from './font.ts';

/** Sizes of paper, and of a slide. */
export const PAGES = ['A4', 'Letter', '16:9'] as const;

export type PageName = (typeof PAGES)[number];

/** What the cover shows below its title: a drawing of the records, or nothing. */
export const COVERS = ['drawing', 'plain'] as const;

export type CoverStyle = (typeof COVERS)[number];

/** So many colours tell units apart. */
export const HUES = 6;

/** Points of running text. */
export const TEXT_SIZES = { least: 8.5, most: 13 } as const;

/** How a report looks where it does not look as reports do. Colours are `#RRGGBB`. */
export interface Look {
  /** Of titles, rules and the ground of the cover; the tints of the matrix follow from it. */
  readonly accent?: string;
  /** Ground of the rows in scope and of notices. */
  readonly highlight?: string;
  /** Of units in charts, six. */
  readonly hues?: readonly string[];
  readonly page?: PageName;
  /** Points of running text in print; every other size goes with it. */
  readonly textSize?: number;
  readonly cover?: CoverStyle;
  /** What it is set in. */
  readonly fonts?: OwnFonts;
}
