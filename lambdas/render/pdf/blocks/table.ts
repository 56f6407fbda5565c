import type { TableBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import type { Context } from '../layout/context.ts';
import { asDecoration, type Op } from '../layout/op.ts';
import { rule } from '../layout/shapes.ts';
import { keptTogether, keptWithNext, type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { type Tag, tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { style, type TextStyle } from '../text/style.ts';
import { captionStrip, footStrips, withFoot } from './caption.ts';
import { setCell } from './table-cell.ts';
import { CELL_PADDING, type TableColumn, tableColumns, tableWidth } from './table-columns.ts';
import { rowStrips } from './table-row.ts';

/** Sizes of a table, for a page that is short of room. */
export interface TableLook {
  readonly cell: TextStyle;
  readonly head: TextStyle;
  readonly foot: TextStyle;
  readonly padding: number;
  readonly before: number;
}

const TABLE_LOOK: TableLook = {
  cell: style('cell'),
  head: style('head'),
  foot: style('small'),
  padding: 3.4,
  before: 18,
};

/** A table of up to this many rows is not parted. */
const SMALL = 12;

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
    return { column, text: typesetter.set([inline(label, look.head)], column.width - 2 * CELL_PADDING) };
  });
  const height = Math.max(...labels.map(({ text }) => text.height)) + 10;
  const cells = labels.flatMap(({ column, text }): readonly Op[] => {
    const cell = tag(row, 'TH', { scope: 'Column' });
    const { x, width, align } = column;
    const place = { x: x + CELL_PADDING, top: height - 5 - text.height, width: width - 2 * CELL_PADDING };
    return [
      { kind: 'open', tag: cell, box: null },
      ...textOps(text, { ...place, align, tag: cell, foreign: typesetter.foreign }),
    ];
  });
  const rules = [
    rule(0, 0, context.width, 1.2, theme.colours.accent),
    rule(0, height - 0.6, context.width, 0.6, theme.colours.accent),
  ];
  return strip(`The head of ${table.number}`, height, [...rules, ...cells], { keep: true });
}

function bodyStrips(table: TableBlock, columns: readonly TableColumn[], look: TableLook, own: Tag, context: Context) {
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
      const size = { size: look.cell, bold: isLeader || (heads && tinted && row.emphasis === 'focus') };
      const cellTag = heads ? tag(element, 'TH', { scope: 'Row' }) : tag(element, 'TD');
      return setCell(cell, column, size, cellTag, context);
    });
    const name = `Row ${rowIndex + 1} of ${table.number}`;
    const focus = tinted && row.emphasis === 'focus';
    return rowStrips(
      cells,
      { name, padding: look.padding, leading: look.cell.leading, focus, width: context.width },
      context,
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
export function repeated(number: string, caption: string, head: Strip, context: Context): readonly Strip[] {
  const { gap } = context.typesetter.typography;
  const title = `${caption}${gap}${context.document.words.continued}`;
  return [captionStrip(number, title, context.parent, context), head].map(each => ({
    ...each,
    ops: asDecoration(each.ops),
    keep: true,
  }));
}

/** A table whose head is printed again on each page. */
export function measureTable(block: TableBlock, page: Context, look: TableLook = TABLE_LOOK): readonly Strip[] {
  const own = tag(page.parent, 'Table', { title: `${block.number} ${block.caption}` });
  const context = { ...page, width: tableWidth(block, look.cell, look.head, page) };
  const columns = tableColumns(block, look.cell, look.head, context);
  const caption = captionStrip(block.number, block.caption, tag(own, 'Caption'), page);
  const head = headStrip(block, columns, look, own, context);
  const again = repeated(block.number, block.caption, head, page);
  const rows = bodyStrips(block, columns, look, own, context).map(strips =>
    strips.map(each => ({ ...each, repeat: again })),
  );
  const body = rows.length <= SMALL ? keptTogether(rows.flat()) : partable(rows);
  const foot = footStrips(block.notes, block.sourceLine, page, look.foot);
  return withSpaceAbove([...keptWithNext([caption, head]), ...withFoot(body, foot)], look.before);
}
