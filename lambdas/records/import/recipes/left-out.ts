import { counted, type Note, note } from '../note.ts';
import { columnLetters } from '../tables/column-letters.ts';
import { isBlank, type Table } from '../tables/find-table.ts';
import { columnKey } from './template.ts';

/** Columns, cells and rows that are named one by one. */
const NAMED = 12;

const listed = (items: readonly string[], between: string): string =>
  `${items.slice(0, NAMED).join(between)}${items.length > NAMED ? ' …' : ''}`;

/** Columns that no template takes anything from. */
function columnsLeft({ columns, rows }: Table, read: ReadonlySet<string>): readonly string[] {
  return columns
    .filter(({ name, at }) =>
      name === '' ? rows.some(({ cells }) => !isBlank(cells[at] ?? '')) : !read.has(columnKey(name)),
    )
    .map(({ name, at }) => (name === '' ? columnLetters(at) : `"${name}"`));
}

/** Cells further out than the last column with a name, as a spreadsheet names them. */
function cellsBeyond({ columns, rows }: Table): readonly string[] {
  const width = Math.max(-1, ...columns.map(({ at }) => at)) + 1;
  return rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell, at) => (at < width || isBlank(cell) ? [] : [`${columnLetters(at)}${number}`])),
  );
}

/** Rows of a text file that end before the head does; a workbook does not store the empty cells at the end of a row. */
function shortRows({ grid, columns, rows }: Table): readonly number[] {
  const width = Math.max(-1, ...columns.map(({ at }) => at)) + 1;
  return grid.sheet === null ? rows.flatMap(({ number, cells }) => (cells.length < width ? [number] : [])) : [];
}

/** What of a table a recipe does not read, so that nothing is left out unsaid. `read` are the keys of the columns that it reads. */
export function leftOut(table: Table, read: ReadonlySet<string>): readonly Note[] {
  const at = { file: table.grid.file, row: null };
  const [columns, cells, short] = [columnsLeft(table, read), cellsBeyond(table), shortRows(table)];
  const notes: Note[] = [];
  if (columns.length > 0)
    notes.push(
      note(
        at,
        `Not read: ${counted(columns.length, 'column', 'columns')} (${listed(columns, ', ')}).`,
        `未读取${columns.length}列（${listed(columns, '、')}）。`,
      ),
    );
  if (cells.length > 0)
    notes.push(
      note(
        at,
        `Not read: ${counted(cells.length, 'cell', 'cells')} beyond the last column that has a name (${listed(cells, ', ')}).`,
        `未读取最后一个有名称的列以外的${cells.length}个单元格（${listed(cells, '、')}）。`,
      ),
    );
  if (short.length > 0)
    notes.push(
      note(
        at,
        `${counted(short.length, 'row has', 'rows have')} fewer cells than the head (${listed(short.map(String), ', ')}): those that lack were read as empty.`,
        `有${short.length}行的单元格少于表头（第${listed(short.map(String), '、')}行）：缺少的按空单元格读取。`,
      ),
    );
  return notes;
}
