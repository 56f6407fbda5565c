import type { TableBlock } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import type { TextStyle } from '../text/style.ts';
import { isBold } from './cell-meaning.ts';

/** Sizes of the cells of a table. */
export interface CellSizes {
  readonly cell: TextStyle;
  readonly head: TextStyle;
  /** White space on both sides of a cell's text. */
  readonly side: number;
}

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
  /** Every cell stands on one line at this width. */
  readonly natural: number;
}

/** The widest that a column may claim so that its figures stay on one line. */
const MOST_CLAIMED = 0.28;

/** The widest that the first column may claim so that its names do. */
const MOST_NAMED = 0.45;

/** The widest that a column of words may claim so that what has figures in it, such as a date, does. */
const MOST_DATED = 0.24;

/** The width that every cell of a table needs, column by column, in the weight that it may be set in. */
function cellWidths(table: TableBlock, cell: TextStyle, measure: (text: string, style: TextStyle) => number) {
  const bold: TextStyle = { ...cell, weight: 'bold' };
  return table.columns.map((_, index) =>
    table.rows.map(({ cells, emphasis }) => {
      const own = cells[index];
      if (!own) return 0;
      const mayBeBold = emphasis === 'leader' || (emphasis === 'focus' && index === table.rowHeader) || isBold(own);
      return measure(own.text, mayBeBold ? bold : cell);
    }),
  );
}

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

function needs(table: TableBlock, width: number, { cell, head, side }: CellSizes, context: Context): readonly Need[] {
  const { typesetter } = context;
  const shares = total(table.columns.map(({ share }) => share));
  const words = cellWidths(table, cell, typesetter.widestWord);
  const whole = cellWidths(table, cell, typesetter.width);
  const own = table.columns.map((column, index) => {
    const most = width * MOST_CLAIMED;
    const figures = column.align === 'start' ? [] : (whole[index] ?? []).filter(each => each < most);
    // Where signs may break anywhere, a name is kept whole all the same.
    const isName = index === table.rowHeader && typesetter.typography.script === 'han';
    const names = isName ? (whole[index] ?? []).filter(each => each < width * MOST_NAMED) : [];
    const dates = (whole[index] ?? []).filter(
      (each, row) => each < width * MOST_DATED && /\d/.test(table.rows[row]?.cells[index]?.text ?? ''),
    );
    const broken = Math.max(typesetter.widestWord(column.label, head), ...(words[index] ?? []), ...figures, ...names);
    const least = Math.max(broken, ...dates);
    const natural = Math.max(least, ...(whole[index] ?? []));
    const bounded = (text: number) => Math.min(text + 2 * side + 0.5, width / 2);
    return {
      share: (width * column.share) / shares,
      least: bounded(least),
      broken: bounded(broken),
      natural: natural + 2 * side + 0.5,
    };
  });
  // Where not all dates have a line of their own, figures and words come first.
  const isWide = total(own.map(({ least }) => least)) > width;
  return alike(table, isWide ? own.map(each => ({ ...each, least: each.broken })) : own, width);
}

/** Columns of figures that ask for the same share are as wide as the widest of them needs, where there is room for it. */
function alike(table: TableBlock, own: readonly Need[], width: number): readonly Need[] {
  const isFigure = (index: number) => index !== table.rowHeader && table.columns[index]?.align === 'end';
  const evened = own.map((need, index) => {
    const like = own.filter(({ share }, at) => isFigure(at) && share === need.share);
    if (!isFigure(index)) return need;
    return {
      ...need,
      least: Math.max(...like.map(({ least }) => least)),
      natural: Math.max(...like.map(({ natural }) => natural)),
    };
  });
  return total(evened.map(({ least }) => least)) <= width ? evened : own;
}

/** A table of few and short columns is set at this share of the width, so that the eye need not travel. */
const NARROW = 0.62;
/** A table is narrow when its longest cells need no more than this share of it. */
const FILLED = 0.75;

/** The width that a table is set at. */
export function tableWidth(table: TableBlock, { cell, head, side }: CellSizes, context: Context): number {
  const { typesetter } = context;
  const widest = cellWidths(table, cell, typesetter.width).map((column, index) =>
    Math.max(typesetter.width(table.columns[index]?.label ?? '', head), ...column),
  );
  const natural = widest.reduce((sum, each) => sum + each + 2 * side, 0);
  const narrow = context.width * NARROW;
  return natural <= narrow * FILLED ? narrow : context.width;
}

/** Adds so much to each width, in proportion to its weight. */
function spread(widths: readonly number[], amount: number, weights: readonly number[]): readonly number[] {
  const whole = total(weights);
  return widths.map((width, index) => (whole === 0 ? width : width + (amount * (weights[index] ?? 0)) / whole));
}

/**
 * Widths by the shares of the document, within bounds: no word and no figure is broken; white that a column cannot use
 * goes to those whose cells would wrap; what is left after that is shared out.
 */
function columnWidths(columns: readonly Need[], width: number): readonly number[] {
  const bounded = columns.map(({ share, least, natural }) => Math.max(least, Math.min(share, natural)));
  const free = width - total(bounded);
  if (free < 0) {
    const least = columns.map(column => column.least);
    if (total(least) >= width) return least.map(each => (each * width) / total(least));
    return spread(
      bounded,
      free,
      bounded.map((each, index) => each - (least[index] ?? 0)),
    );
  }
  const wants = columns.map(({ natural }, index) => Math.max(0, natural - (bounded[index] ?? 0)));
  const given = spread(bounded, Math.min(free, total(wants)), wants);
  return spread(
    given,
    width - total(given),
    columns.map(column => column.share),
  );
}

/** The least width at which no word and no figure of a table is broken. */
export const leastWidth = (table: TableBlock, sizes: CellSizes, context: Context): number =>
  total(needs(table, context.width, sizes, context).map(({ least }) => least));

/** The width at which every cell of a table stands on one line. */
export const naturalWidth = (table: TableBlock, sizes: CellSizes, context: Context): number =>
  total(needs(table, context.width, sizes, context).map(({ natural }) => natural));

/** Where the columns of a table stand. */
export function tableColumns(table: TableBlock, sizes: CellSizes, context: Context): readonly TableColumn[] {
  const widths = columnWidths(needs(table, context.width, sizes, context), context.width);
  let x = 0;
  return table.columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const placed = { x, width, align: column.align };
    x += width;
    return placed;
  });
}
