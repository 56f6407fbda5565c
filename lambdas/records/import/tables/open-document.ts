import { counted, note } from '../note.ts';
import type { Grid, GridRow, Opened } from './grid.ts';
import { MAX_CELLS, MAX_COLUMNS, TooManyCells } from './workbook.ts';
import { readXml } from './xml.ts';

interface OpenCell {
  readonly type: string;
  readonly value: string | null;
  readonly date: string | null;
  readonly repeated: number;
  readonly formula: boolean;
  shown: string;
}

const isPlainNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/** What a cell holds: dates in full, numbers with the zeros that they show, everything else as it is shown. */
function textOf({ type, value, date, shown }: OpenCell): string {
  if (type === 'date') return (date ?? '').replace(/T00:00:00$/, '').replace('T', ' ');
  if (type === 'float' || type === 'currency') {
    const same = isPlainNumber(shown) && Number(shown) === Number(value);
    return same ? shown : (value ?? '');
  }
  return shown;
}

/** Whether a number is shown with fewer digits than are stored. */
const storesMore = ({ type, value, shown }: OpenCell): boolean =>
  (type === 'float' || type === 'currency') &&
  isPlainNumber(shown) &&
  isPlainNumber(value ?? '') &&
  Number(shown) !== Number(value);

/** The sheets of an OpenDocument spreadsheet, from its content.xml. */
export function readOpenDocument(file: string, xml: string): Opened {
  const sheets: { name: string; rows: GridRow[]; hidden: number[]; formulas: number; rounded: number }[] = [];
  let [row, cells, times, total, paragraphs]: [number, string[], number, number, number] = [0, [], 1, 0, 0];
  let [cell, inText, inComment]: [OpenCell | null, number, boolean] = [null, 0, false];
  const count = (name: string | null): number => Math.max(1, Number(name ?? 1) || 1);
  const keepCell = (found: OpenCell): void => {
    const text = textOf(found);
    const sheet = sheets.at(-1);
    if (found.formula && sheet) sheet.formulas += 1;
    if (sheet && storesMore(found)) sheet.rounded += 1;
    // Blank cells are repeated to the edge of the sheet: what follows them on the row says how many there are.
    const fits = Math.min(found.repeated, text === '' ? MAX_COLUMNS : Number.POSITIVE_INFINITY);
    if (text !== '' && cells.length + fits > MAX_COLUMNS) throw new TooManyCells(`column ${cells.length + fits}`);
    for (let at = 0; at < fits && cells.length < MAX_COLUMNS; at++) cells.push(text);
  };
  const keepRow = (): void => {
    while (cells.at(-1) === '') cells.pop();
    const sheet = sheets.at(-1);
    if (cells.length > 0 && sheet) {
      total += cells.length * times;
      if (total > MAX_CELLS) throw new TooManyCells(`${total} cells`);
      for (let at = 1; at <= times; at++) sheet.rows.push({ number: row + at, cells });
    }
    row += times;
  };
  readXml(xml, {
    open(name, attribute) {
      if (name === 'table') {
        sheets.push({ name: attribute('name') ?? '', rows: [], hidden: [], formulas: 0, rounded: 0 });
        row = 0;
      } else if (name === 'table-row') {
        times = count(attribute('number-rows-repeated'));
        cells = [];
        if (attribute('visibility') === 'collapse' || attribute('visibility') === 'filter')
          sheets.at(-1)?.hidden.push(row + 1);
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        paragraphs = 0;
        cell = {
          type: attribute('value-type') ?? 'string',
          value: attribute('value'),
          date: attribute('date-value'),
          repeated: count(attribute('number-columns-repeated')),
          formula: attribute('formula') !== null,
          shown: '',
        };
      } else if (name === 'p' && cell && !inComment) {
        inText += 1;
        if (paragraphs > 0) cell.shown += '\n';
        paragraphs += 1;
      } else if (name === 'annotation') inComment = true;
      else if (name === 's' && cell && !inComment) cell.shown += ' '.repeat(Math.min(count(attribute('c')), 100));
    },
    close(name) {
      if ((name === 'table-cell' || name === 'covered-table-cell') && cell) {
        keepCell(cell);
        cell = null;
      } else if (name === 'table-row') keepRow();
      else if (name === 'annotation') inComment = false;
      else if (name === 'p' && inText > 0) inText -= 1;
    },
    text(text) {
      if (cell && inText > 0) cell.shown += text;
    },
  });
  const label = (name: string): string => (sheets.length === 1 ? file : `${file} [${name}]`);
  return {
    grids: sheets.map(
      ({ name, rows, rounded }): Grid => ({ file: label(name), sheet: name, rows, storesMore: rounded > 0 }),
    ),
    notes: sheets.flatMap(({ name, hidden, formulas, rounded }) => [
      ...(hidden.length > 0
        ? [
            note(
              { file: label(name), row: null },
              `${counted(hidden.length, 'row is', 'rows are')} hidden in the workbook (${hidden.slice(0, 5).join(', ')}), and read all the same.`,
              `文件中隐藏了${hidden.length}行（${hidden.slice(0, 5).join('、')}），仍已读取。`,
            ),
          ]
        : []),
      ...(formulas > 0
        ? [
            note(
              { file: label(name), row: null },
              `${counted(formulas, 'cell holds a formula', 'cells hold formulas')}: what was stored with the formula was read.`,
              `${formulas}个单元格为公式：读取的是随公式存储的值。`,
            ),
          ]
        : []),
      ...(rounded > 0
        ? [
            note(
              { file: label(name), row: null },
              `${counted(rounded, 'cell shows', 'cells show')} fewer digits than stored: what is stored was read.`,
              `${rounded}个单元格显示的位数少于存储的位数：读取的是存储的值。`,
            ),
          ]
        : []),
    ]),
    faults: [],
  };
}
