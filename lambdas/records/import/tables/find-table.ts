import { normaliseCell } from '../normalise.ts';
import { counted, type Note, note, rowsInWords } from '../note.ts';
import type { Grid, GridRow } from './grid.ts';

/** A column of a table, with its place in the rows. */
export interface TableColumn {
  readonly name: string;
  /** Counted from 0. */
  readonly at: number;
}

/** A table within a sheet: which row is its head, what stands above and below, and what of it was decided. */
export interface Table {
  readonly grid: Grid;
  readonly columns: readonly TableColumn[];
  /** Row of the head; of a head in two rows, the first. */
  readonly head: number;
  readonly rows: readonly GridRow[];
  readonly notes: readonly Note[];
}

/** How many rows at the top may be the title of a sheet. */
const LOOKED_AT = 30;

export const isBlank = (cell: string): boolean => normaliseCell(cell) === '';

const filled = ({ cells }: GridRow): number => cells.filter(cell => !isBlank(cell)).length;

/** Marks that lead to a note: stars, daggers, raised figures, figures in brackets or circles at the end of a text. */
const FOOTNOTE = /(?:\s*(?:[*＊†‡§¶#]+|[¹²³⁰⁴-⁹]+|\[\d{1,2}\]|[①-⑳]))+$/u;

/** A text without the marks at its end that lead to a note, and the marks. */
export function splitFootnote(text: string): { readonly text: string; readonly mark: string } {
  const mark = FOOTNOTE.exec(text)?.[0] ?? '';
  const rest = text.slice(0, text.length - mark.length);
  return rest === '' ? { text, mark: '' } : { text: rest.trimEnd(), mark: mark.trim() };
}

/** The name of a column as it is looked for: tidied, without marks that lead to a note. */
const headName = (cell: string): string => splitFootnote(normaliseCell(cell).replace(/\s+/g, ' ')).text;

/** The names of a head in two rows: a name above stands for every column to its right that has none of its own. */
function joinedHead(upper: GridRow, lower: GridRow): readonly string[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  let above = '';
  return Array.from({ length: width }, (_, at) => {
    const [top, bottom] = [headName(upper.cells[at] ?? ''), headName(lower.cells[at] ?? '')];
    if (top !== '') above = top;
    if (bottom === '' || top === bottom) return top;
    return above === '' ? bottom : `${above} ${bottom}`;
  });
}

interface Head {
  readonly names: readonly string[];
  /** Place of its first row among the rows of the grid. */
  readonly from: number;
  /** Place of its last row. */
  readonly to: number;
}

/** Whether a row is a title and no upper half of a head: its one text stands above the first column, which has a name itself. */
const isTitleOf = (upper: GridRow, lower: GridRow): boolean =>
  filled(upper) === 1 && !isBlank(upper.cells[0] ?? '') && !isBlank(lower.cells[0] ?? '');

/** Every row that may be the head, and every two rows that may be it together. */
export function possibleHeads({ rows }: Grid): readonly Head[] {
  const top = rows.slice(0, LOOKED_AT);
  return top.flatMap((row, at): readonly Head[] => {
    const next = rows[at + 1];
    const single = { names: row.cells.map(headName), from: at, to: at };
    return next && next.number === row.number + 1 && !isTitleOf(row, next)
      ? [single, { names: joinedHead(row, next), from: at, to: at + 1 }]
      : [single];
  });
}

const NOTE_ROW =
  /^(?:[*＊†‡§¹²³⁰⁴-⁹①-⑳]|\[\d|[[(（【]?(?:notes?\b|sources?\b|©|copyright|注|备注|说明|来源|数据来源|资料来源|附注))/iu;

const onlyText = ({ cells }: GridRow): string => normaliseCell(cells.find(cell => !isBlank(cell)) ?? '');

/**
 * The rows without those at the end that are no part of the table: one cell each, of which the first begins as a note does or
 * stands after a gap.
 */
function withoutNotes(rows: readonly GridRow[], columns: number): readonly GridRow[] {
  if (columns < 3) return rows;
  let end = rows.length;
  while (end > 0 && filled(rows[end - 1] ?? { number: 0, cells: [] }) === 1) end -= 1;
  const begins = rows.findIndex(
    (row, at) => at >= end && (NOTE_ROW.test(onlyText(row)) || row.number > (rows[at - 1]?.number ?? 0) + 1),
  );
  return begins < 0 ? rows : rows.slice(0, begins);
}

/** Whether a row says what the last row of the head says, cell by cell. */
function isHeadAgain({ cells }: GridRow, head: GridRow | undefined): boolean {
  const width = Math.max(cells.length, head?.cells.length ?? 0);
  const same = (at: number): boolean => headName(cells[at] ?? '') === headName(head?.cells[at] ?? '');
  return Array.from({ length: width }, (_, at) => at).every(same);
}

/** A grid as the table below one of its heads, with what was taken for title, notes and empty columns. */
export function tableBelow(grid: Grid, { names, from, to }: Head): Table {
  const at = { file: grid.file, row: null };
  const notes: Note[] = [];
  const above = grid.rows.slice(0, from).filter(row => filled(row) > 0);
  const headRow = grid.rows[from]?.number ?? 1;
  const [first, last] = [above[0], above.at(-1)];
  if (first && last) {
    const { en, zh } = rowsInWords(first.number, last.number);
    notes.push(
      note(
        at,
        `${en} taken as the title ("${onlyText(first).slice(0, 60)}"); the head is row ${headRow}.`,
        `${zh}视为标题；表头为第${headRow}行。`,
      ),
    );
  }
  if (to > from)
    notes.push(
      note(
        at,
        `${rowsInWords(headRow, headRow + 1).en} taken as one head: ${names.filter(Boolean).slice(0, 6).join(', ')}.`,
        `${rowsInWords(headRow, headRow + 1).zh}合为表头：${names.filter(Boolean).slice(0, 6).join('、')}。`,
      ),
    );
  const below = grid.rows.slice(to + 1).filter(row => filled(row) > 0);
  const ofTable = withoutNotes(below, names.filter(name => name !== '').length);
  // The head stands again where a page of the publisher's began.
  const again = ofTable.filter(row => isHeadAgain(row, grid.rows[to]));
  const rows = again.length === 0 ? ofTable : ofTable.filter(row => !again.includes(row));
  if (again.length > 0)
    notes.push(
      note(
        at,
        `${counted(again.length, 'row repeats', 'rows repeat')} the head, and ${again.length === 1 ? 'was' : 'were'} passed over (${again
          .slice(0, 5)
          .map(({ number }) => number)
          .join(', ')}${again.length > 5 ? ' …' : ''}).`,
        `有${again.length}行重复表头，已略过（第${again
          .slice(0, 5)
          .map(({ number }) => number)
          .join('、')}${again.length > 5 ? '…' : ''}行）。`,
      ),
    );
  const [noteRow, lastNote] = [below[ofTable.length], below.at(-1)];
  if (noteRow && lastNote) {
    const { en, zh } = rowsInWords(noteRow.number, lastNote.number);
    notes.push(
      note(at, `${en} taken as notes below the table ("${onlyText(noteRow).slice(0, 60)}").`, `${zh}视为表下注释。`),
    );
  }
  if (rows.length === 0) notes.push(note(at, 'There is a head and no row below it.', '只有表头，其下没有任何行。'));
  const width = names.findLastIndex(name => name !== '') + 1;
  const all = Array.from({ length: width }, (_, column) => column);
  const used = all.filter(column => names[column] !== '' || rows.some(({ cells }) => !isBlank(cells[column] ?? '')));
  const empty = width - used.length;
  if (empty > 0)
    notes.push(note(at, `${counted(empty, 'empty column', 'empty columns')} passed over.`, `略过${empty}个空列。`));
  return { grid, columns: used.map(column => ({ name: names[column] ?? '', at: column })), head: headRow, rows, notes };
}
