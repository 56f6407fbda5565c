import type { Drawing } from './shapes.ts';

/**
 * Words of a chart in the order in which they are drawn. `all`: each of them; `some`: any of them; `either`: those of
 * one list, whole, which may be empty.
 */
export type Written =
  | { readonly how: 'all' | 'some'; readonly texts: readonly string[] }
  | { readonly how: 'either'; readonly lists: readonly (readonly string[])[] };

/** Everything that is particular to one form of chart. Both printers and the check of a finished file ask here. */
export interface Form<Chart> {
  /**
   * The chart as primitives on a canvas of the given width; the height follows from the content. `stretch`: so many times
   * higher than usual where a form has lines that climb, lower than usual where it is below 1; most forms pay it no heed.
   */
  draw(chart: Chart, width: number, fontScale: number, stretch: number): Drawing;
  /** What is written in it, told from its data and never from its shapes: a file is held against this. */
  written(chart: Chart): readonly Written[];
}
