import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from './fault.ts';
import type { Columns, FlatKind } from './kind.ts';
import { normaliseCell } from './normalise.ts';
import type { Row, Sheet } from './row.ts';

type Lines =
  | { readonly ok: true; readonly lines: readonly (readonly string[])[] }
  | { readonly ok: false; fault: Fault };

function readLines(file: string, text: string): Lines {
  try {
    // Blank lines are kept so that row numbers are those of the spreadsheet.
    const options = { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };
    return { ok: true, lines: parse(text, options) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const remedy = 'Put a cell with a comma, a quote or a line break into quotes, and double the quotes inside it.';
    return {
      ok: false,
      fault: {
        file,
        row: null,
        column: null,
        value: null,
        rule: 'F04',
        message: `Not valid CSV: ${error.message}`,
        remedy,
      },
    };
  }
}

/** What is wrong with a head; `written` is its first cell as it stands in the file. */
function headFaults(
  file: string,
  kind: FlatKind,
  { required, optional }: Columns,
  head: readonly string[],
  written: string,
): readonly Fault[] {
  const known: readonly string[] = [...required, ...optional];
  const fault = (column: string, message: string, remedy: string): Fault => ({
    file,
    row: 1,
    column,
    value: null,
    rule: 'F05',
    message,
    remedy,
  });
  const columns = `The columns of ${kind} are: ${required.join(', ')}.`;
  if (head.length === 0)
    return [{ ...fault('', 'The file is empty.', `Its first row names the columns. ${columns}`), column: null }];
  if (head.length === 1 && /[;\t]/.test(written)) {
    const mark = written.includes('\t') ? 'tabs' : 'semicolons';
    return [
      fault(head[0] ?? '', `The columns are separated by ${mark}.`, 'Save the file with commas between the columns.'),
    ];
  }
  return [
    ...head.flatMap((column, at) => {
      if (column === '') return [fault(`column ${at + 1}`, `Column ${at + 1} has no name.`, 'Name it or delete it.')];
      if (!known.includes(column))
        return [fault(column, `The column "${column}" is not known.`, `Rename or delete it. ${columns}`)];
      if (head.indexOf(column) < at)
        return [fault(column, `The column "${column}" stands twice.`, 'Delete one of the two.')];
      return [];
    }),
    ...required
      .filter(column => !head.includes(column))
      .map(column =>
        fault(
          column,
          `The column "${column}" is missing.`,
          `Add it; its cells may stay empty where nothing is known. ${columns}`,
        ),
      ),
  ];
}

function readRow(file: string, { lists }: Columns, head: readonly string[], line: readonly string[], row: number): Row {
  const cells = line.map(normaliseCell);
  const read = (column: string, text: string) =>
    lists.includes(column) ? text.split(';').map(normaliseCell).filter(Boolean) : text;
  const surplus = cells.slice(head.length).some(cell => cell !== '');
  const faults: readonly Fault[] =
    cells.length < head.length || surplus
      ? [
          {
            file,
            row,
            column: null,
            value: null,
            rule: 'F05',
            message: `The row has ${cells.length} cells; the head has ${head.length}.`,
            remedy: 'Check for a missing comma, or for a comma inside a cell that is not in quotes.',
          },
        ]
      : [];
  // The cells of a row that does not fit its head may stand under the wrong columns: no more is said about them.
  const fitting = faults.length === 0 ? head.map((column, at) => [column, read(column, cells[at] ?? '')] as const) : [];
  return { at: { file, row }, cells: new Map(fitting), faults };
}

/** CSV → rows, with the row numbers of the spreadsheet: the head is row 1. */
export function readCsv(file: string, kind: FlatKind, columns: Columns, text: string): Sheet {
  const read = readLines(file, text);
  if (!read.ok) return { rows: [], faults: [read.fault] };
  const [first = [], ...rest] = read.lines;
  const head = first.map(normaliseCell);
  while (head.at(-1) === '') head.pop();
  const rows = rest.flatMap((line, at) =>
    line.every(cell => cell.trim() === '') ? [] : [readRow(file, columns, head, line, at + 2)],
  );
  return { rows, faults: headFaults(file, kind, columns, head, first[0] ?? '') };
}
