import { columnWidth } from './columns.ts';
import type { Context } from './context.ts';
import { inColumns, type Strip } from './strip.ts';

/** Columns of a page in which things stand side by side, where nothing else is said. */
const SIDE_BY_SIDE = 2;

/** The width of one of them. */
export const narrowed = (page: Context, columns = SIDE_BY_SIDE): Context => ({
  ...page,
  width: columnWidth(page.width, columns),
});

/** What is measured, in one of so many columns of the page. */
export const sideBySide = (
  page: Context,
  measure: (narrow: Context) => readonly Strip[],
  columns = SIDE_BY_SIDE,
): readonly Strip[] => inColumns(measure(narrowed(page, columns)), columns);
