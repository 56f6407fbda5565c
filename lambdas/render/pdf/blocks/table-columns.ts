import type { TableBlock } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import type { TextStyle } from '../text/style.ts';

/** White space on both sides of a cell's text. */
export const CELL_PADDING = 5;

export interface TableColumn {
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'center' | 'end';
}

interface Need {
  /** As the document asks. */
  readonly share: number;
  /** No word and no figure is broken at this width. */
  readonly least: number;
}

/** The widest that a column may claim so that its figures stay on one line. */
const MOST_CLAIMED = 0.28;

/** The width that every cell of a table needs, column by column, in the boldest that it may be set. */
function cellWidths(table: TableBlock, cell: TextStyle, measure: (text: string, style: TextStyle) => number) {
  const bold: TextStyle = { ...cell, weight: 'bold' };
  return table.columns.map((_, index) => table.rows.map(row => measure(row.cells[index]?.text ?? '', bold)));
}

function needs(table: TableBlock, width: number, cell: TextStyle, head: TextStyle, context: Context): readonly Need[] {
  const { typesetter } = context;
  const total = table.columns.reduce((sum, column) => sum + column.share, 0);
  const words = cellWidths(table, cell, typesetter.widestWord);
  const whole = cellWidths(table, cell, typesetter.width);
  return table.columns.map((column, index) => {
    const figures = column.align === 'start' ? [] : (whole[index] ?? []).filter(each => each < width * MOST_CLAIMED);
    const least = Math.max(typesetter.widestWord(column.label, head), ...(words[index] ?? []), ...figures);
    return { share: (width * column.share) / total, least: Math.min(least + 2 * CELL_PADDING + 0.5, width / 2) };
  });
}

/** A table of few and short columns is set at this share of the width, so that the eye need not travel. */
const NARROW = 0.62;
/** A table is narrow when its longest cells need no more than this share of it. */
const FILLED = 0.75;

/** The width that a table is set at. */
export function tableWidth(table: TableBlock, cell: TextStyle, head: TextStyle, context: Context): number {
  const { typesetter } = context;
  const widest = cellWidths(table, cell, typesetter.width).map((column, index) =>
    Math.max(typesetter.width(table.columns[index]?.label ?? '', head), ...column),
  );
  const natural = widest.reduce((sum, each) => sum + each + 2 * CELL_PADDING, 0);
  const narrow = context.width * NARROW;
  return natural <= narrow * FILLED ? narrow : context.width;
}

/** Widths by the shares of the document, shifted so far that no word and no figure need be broken. */
function settle(columns: readonly Need[], width: number): readonly number[] {
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  if (least >= width) return columns.map(column => (column.least * width) / least);
  const lacking = columns.reduce((sum, { share, least }) => sum + Math.max(0, least - share), 0);
  const spare = columns.reduce((sum, { share, least }) => sum + Math.max(0, share - least), 0);
  return columns.map(({ share, least }) => (share <= least ? least : share - (lacking * (share - least)) / spare));
}

/** Where the columns of a table stand. */
export function tableColumns(
  table: TableBlock,
  cell: TextStyle,
  head: TextStyle,
  context: Context,
): readonly TableColumn[] {
  const widths = settle(needs(table, context.width, cell, head, context), context.width);
  let x = 0;
  return table.columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const placed = { x, width, align: column.align };
    x += width;
    return placed;
  });
}
