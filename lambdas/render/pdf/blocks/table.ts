import type { TableBlock } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import { asDecoration, type Op } from '../layout/op.ts';
import { rule } from '../layout/shapes.ts';
import { narrowed, sideBySide } from '../layout/side-by-side.ts';
import { heightOf, keptTogether, keptWithNext, type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { type Tag, tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { style, type TextStyle } from '../text/style.ts';
import { captionStrip, footStrips, withFoot } from './caption.ts';
import { setCell } from './table-cell.ts';
import {
  type CellSizes,
  leastWidth,
  naturalWidth,
  type TableColumn,
  tableColumns,
  tableWidth,
} from './table-columns.ts';
import { rowStrips } from './table-row.ts';

/** Sizes of a table, for a page that is short of room. */
export interface TableLook extends CellSizes {
  /** As wide as its column, however little stands in it. */
  readonly full: boolean;
  readonly caption: TextStyle;
  readonly foot: TextStyle;
  readonly padding: number;
  readonly before: number;
}

/** Of a table in running text. */
export const TABLE_LOOK: TableLook = {
  full: false,
  caption: style('caption'),
  cell: style('cell'),
  head: style('head'),
  side: 5,
  foot: style('small'),
  padding: 2.5,
  before: 16,
};

/** Of a table in which things are looked up. */
const LOOK_UP: TableLook = {
  full: true,
  caption: style('caption', { size: 8.8, leading: 11.4 }),
  cell: style('cell', { size: 7.6, leading: 9.2 }),
  head: style('head', { size: 6.8, leading: 8.4 }),
  side: 2.2,
  foot: style('small', { size: 6.8, leading: 8.8 }),
  padding: 1,
  before: 14,
};

/** Of a table of a section that is consulted. */
const CONSULTED: TableLook = {
  full: true,
  caption: style('caption', { size: 9, leading: 11.8 }),
  cell: style('cell', { size: 7.9, leading: 10 }),
  head: style('head', { size: 7, leading: 8.8 }),
  side: 3,
  foot: style('small', { size: 7, leading: 9.2 }),
  padding: 1.5,
  before: 13,
};

/** A table of up to this share of a page is not parted: more would leave a hole where it does not fit. */
const WHOLE_UP_TO = 0.24;

function headStrip(
  table: TableBlock,
  columns: readonly TableColumn[],
  look: TableLook,
  own: Tag,
  context: Context,
): Strip {
  const row = tag(tag(own, 'THead'), 'TR');
  const { typesetter } = context;
  const labels = columns.map((column, index) => {
    const label = table.columns[index]?.label ?? '';
    return { column, text: typesetter.setBalanced([inline(label, look.head)], column.width - 2 * look.side) };
  });
  const above = look.padding + 1.6;
  const height = Math.max(...labels.map(({ text }) => text.height)) + 2 * above;
  const cells = labels.flatMap(({ column, text }): readonly Op[] => {
    const cell = tag(row, 'TH', { scope: 'Column' });
    const { x, width, align } = column;
    const place = { x: x + look.side, top: height - above - text.height, width: width - 2 * look.side };
    return [
      { kind: 'open', tag: cell, box: null },
      ...textOps(text, { ...place, align, tag: cell, foreign: typesetter.foreign }),
    ];
  });
  const rules = [rule(0, 0, context.width, 1.2, 'accent'), rule(0, height - 0.6, context.width, 0.6, 'accent')];
  return strip(`The head of ${table.number}`, height, [...rules, ...cells], { keep: true });
}

function bodyStrips(
  table: TableBlock,
  columns: readonly TableColumn[],
  look: TableLook & { readonly room: number },
  own: Tag,
  context: Context,
) {
  const body = tag(own, 'TBody');
  // Where every row is about such a unit, tinting them all would tell nothing.
  const tinted = table.rows.some(row => row.emphasis !== 'focus');
  return table.rows.map((row, rowIndex) => {
    const element = tag(body, 'TR');
    const cells = row.cells.map((cell, index) => {
      const column = columns[index];
      if (!column) throw new Error(`${table.number}: row ${rowIndex + 1} has more cells than the table has columns`);
      const heads = index === table.rowHeader;
      const isLeader = row.emphasis === 'leader';
      const size = {
        size: look.cell,
        side: look.side,
        bold: isLeader || (heads && tinted && row.emphasis === 'focus'),
      };
      const cellTag = heads ? tag(element, 'TH', { scope: 'Row' }) : tag(element, 'TD');
      return setCell(cell, column, size, cellTag, context);
    });
    const name = `Row ${rowIndex + 1} of ${table.number}`;
    const focus = tinted && row.emphasis === 'focus';
    return rowStrips(
      cells,
      { ...look, name, leading: look.cell.leading, focus, width: context.width },
      context.typesetter.foreign,
    );
  });
}

/** So many rows stand with the head of a parted table, and so many go on overleaf, at the least. */
const TOGETHER = 3;

/** Rows that may part, but for the first few and the last few. */
function partable(rows: readonly (readonly Strip[])[]): readonly Strip[] {
  return rows.flatMap((strips, index) => {
    const near = index < TOGETHER - 1 || (index >= rows.length - TOGETHER && index < rows.length - 1);
    return near ? strips.map((each, at) => (at === strips.length - 1 ? { ...each, keep: true } : each)) : strips;
  });
}

/** What stands above the rows again overleaf. */
export function repeated(
  number: string,
  caption: string,
  head: Strip,
  context: Context,
  look: TextStyle = style('caption'),
): readonly Strip[] {
  const { gap } = context.typesetter.typography;
  const title = `${caption}${gap}${context.document.words.continued}`;
  return [captionStrip(number, title, context.parent, context, look), head].map(each => ({
    ...each,
    ops: asDecoration(each.ops),
    keep: true,
  }));
}

/** A table whose head is printed again on each page; small in a chapter that is set tight. */
export function measureTable(
  block: TableBlock,
  page: Context,
  look: TableLook = page.tight ? CONSULTED : TABLE_LOOK,
): readonly Strip[] {
  const own = tag(page.parent, 'Table', { title: `${block.number} ${block.caption}` });
  const context = { ...page, width: look.full ? page.width : tableWidth(block, look, page) };
  const columns = tableColumns(block, look, context);
  const caption = captionStrip(block.number, block.caption, tag(own, 'Caption'), page, look.caption);
  const head = headStrip(block, columns, look, own, context);
  const again = repeated(block.number, block.caption, head, page, look.caption);
  const room = page.pageHeight - heightOf(again);
  const rows = bodyStrips(block, columns, { ...look, room }, own, context).map(strips =>
    strips.map(each => ({ ...each, repeat: again })),
  );
  const isSmall = heightOf(rows.flat()) <= context.pageHeight * WHOLE_UP_TO;
  const body = isSmall ? keptTogether(rows.flat()) : partable(rows);
  const foot = footStrips(block.notes, block.sourceLine, page, look.foot);
  return withSpaceAbove([...keptWithNext([caption, head]), ...withFoot(body, foot)], look.before);
}

/** A table whose cells wrap so much in a column that it takes hardly more height over both is easier to read there. */
const AS_LOW = 1.1;

/** Tables of so many rows stand in so many columns, where none of their cells breaks there; the first that a table is long enough for. */
const MANY_COLUMNS = [
  { columns: 4, rows: 60 },
  { columns: 3, rows: 24 },
] as const;

/** Titles of one height: "(continued)" may take a line more, and the heads of its columns stand side by side. */
function levelled(strips: readonly Strip[]): readonly Strip[] {
  const [caption] = strips;
  const [again] = strips.find(({ repeat }) => repeat.length > 0)?.repeat ?? [];
  if (!caption || !again) return strips;
  const height = Math.max(caption.height, again.height);
  return strips.map((each, index) => ({
    ...each,
    height: index === 0 ? height : each.height,
    repeat: each.repeat.map((head, at) => (at === 0 ? { ...head, height } : head)),
  }));
}

/** How many columns a long and narrow table stands in; null where it is none. */
function manyColumns(block: TableBlock, page: Context): number | null {
  const found = MANY_COLUMNS.find(({ columns, rows }) => {
    const narrow = narrowed(page, columns);
    return block.rows.length >= rows && naturalWidth(block, LOOK_UP, narrow) <= narrow.width;
  });
  return found?.columns ?? null;
}

/**
 * A table in which things are looked up: small, in one of two columns, of more where it is long and narrow; over the whole
 * width where its figures or lines would break in one.
 */
export function measureLookUpTable(block: TableBlock, page: Context): readonly Strip[] {
  const many = manyColumns(block, page);
  if (many !== null) return sideBySide(page, narrow => levelled(measureTable(block, narrow, LOOK_UP)), many);
  const { width } = narrowed(page);
  const whole = measureTable(block, page, LOOK_UP);
  if (leastWidth(block, LOOK_UP, narrowed(page)) > width) return whole;
  const beside = sideBySide(page, narrow => measureTable(block, narrow, LOOK_UP));
  return heightOf(whole) <= (heightOf(beside) / 2) * AS_LOW ? whole : beside;
}

/** In a column stands what would be so many times as wide on single lines: few cells of it wrap there. */
const FEW_WRAP = 1.08;

/** Over the whole width so few rows would look forgotten: they stand in a column although their cells wrap. */
const FEW_ROWS = 2;

/** A table of a section that is consulted: in one of two columns where no figure and few cells break there. */
export function measureConsultedTable(block: TableBlock, page: Context): readonly Strip[] {
  const { width } = narrowed(page);
  const isNarrow =
    leastWidth(block, CONSULTED, narrowed(page)) <= width &&
    (block.rows.length <= FEW_ROWS || naturalWidth(block, CONSULTED, page) <= width * FEW_WRAP);
  return isNarrow
    ? sideBySide(page, narrow => measureTable(block, narrow, CONSULTED))
    : measureTable(block, page, CONSULTED);
}
