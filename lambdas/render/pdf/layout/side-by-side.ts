import { columnWidth } from './columns.ts';
import type { Context } from './context.ts';
import { inColumns, type Strip } from './strip.ts';

/** Columns of a page in which things stand side by side. */
const SIDE_BY_SIDE = 2;

/** The width of one of them. */
export const narrowed = (page: Context): Context => ({ ...page, width: columnWidth(page.width, SIDE_BY_SIDE) });

/** What is measured, in one of two columns of the page. */
export const sideBySide = (page: Context, measure: (narrow: Context) => readonly Strip[]): readonly Strip[] =>
  inColumns(measure(narrowed(page)), SIDE_BY_SIDE);
