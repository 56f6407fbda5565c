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

function needs(table: TableBlock, width: number, cell: TextStyle, head: TextStyle, context: Context): readonly Need[] {
  const { typesetter } = context;
  const total = table.columns.reduce((sum, column) => sum + column.share, 0);
  return table.columns.map((column, index) => {
    const words = table.rows.map(row => typesetter.widestWord(row.cells[index]?.text ?? '', cell));
    const whole = table.rows.map(row => typesetter.width(row.cells[index]?.text ?? '', cell));
    const figures = column.align === 'start' ? [] : whole.filter(each => each < width * MOST_CLAIMED);
    const least = Math.max(typesetter.widestWord(column.label, head), ...words, ...figures);
    return { share: (width * column.share) / total, least: Math.min(least + 2 * CELL_PADDING + 0.5, width / 2) };
  });
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
