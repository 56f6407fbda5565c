import { Big } from 'big.js';
import { columnRange } from './column-letters.ts';
import type { Grid, GridRow, Opened } from './grid.ts';
import { raised } from './raised.ts';
import { sheetNotes } from './sheet-notes.ts';
import { MAX_CELLS, MAX_COLUMNS, TooManyCells } from './workbook.ts';
import { readXml } from './xml.ts';

interface OpenCell {
  readonly type: string;
  readonly value: string | null;
  readonly date: string | null;
  readonly truth: string | null;
  readonly repeated: number;
  /** Rows that the cell is merged over. */
  readonly rows: number;
  readonly formula: boolean;
  shown: string;
}

interface Sheet {
  readonly name: string;
  readonly rows: GridRow[];
  readonly hidden: boolean;
  readonly hiddenRows: number[];
  readonly hiddenColumns: string[];
  columns: number;
  formulas: number;
  rounded: number;
  merged: number;
}

const isPlainNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/** What a shown number may be, in whatever way a country writes it: with a decimal point and no mark between thousands. */
function readings(shown: string): readonly string[] {
  const bare = shown.replace(/\s*%$/, '').replace(/[\s\u00a0\u202f'’]/g, '');
  return [bare, bare.replace(',', '.'), bare.replaceAll(',', ''), bare.replaceAll('.', '').replace(',', '.')].filter(
    isPlainNumber,
  );
}

/** The number that a cell stores, of percentages in percent. */
const stored = ({ type, value }: OpenCell): string | null =>
  value === null || !isPlainNumber(value) ? value : type === 'percentage' ? new Big(value).times(100).toFixed() : value;

const NUMBERS: ReadonlySet<string> = new Set(['float', 'currency', 'percentage']);

interface Text {
  readonly text: string;
  /** Whether a number is stored with more digits than are shown. */
  readonly more: boolean;
}

function numberText(cell: OpenCell): Text {
  const value = stored(cell);
  if (value === null || !isPlainNumber(value)) return { text: value ?? cell.shown, more: false };
  const shown = readings(cell.shown);
  // With the zeros that are shown.
  const same = shown.find(text => new Big(text).eq(value));
  const percent = cell.type === 'percentage' ? '%' : '';
  return { text: `${same ?? value}${percent}`, more: same === undefined && shown.length > 0 };
}

/** What a cell holds: dates as far as they are shown, numbers with the zeros that they show, everything else as it is shown. */
function textOf(cell: OpenCell): Text {
  const { type, date, truth, shown } = cell;
  if (type === 'date') {
    const whole = (date ?? '').replace(/T00:00:00$/, '').replace('T', ' ');
    return { text: /^\d{4}年?$/.test(shown) ? shown : whole, more: false };
  }
  if (type === 'boolean') return { text: truth === 'true' ? 'TRUE' : 'FALSE', more: false };
  return NUMBERS.has(type) ? numberText(cell) : { text: shown, more: false };
}

/** A cell that is merged over several rows. */
interface Merged {
  readonly column: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The sheets of an OpenDocument spreadsheet, from its content.xml. */
export function readOpenDocument(file: string, xml: string): Opened {
  const sheets: Sheet[] = [];
  let [row, cells, times, total, paragraphs]: [number, string[], number, number, number] = [0, [], 1, 0, 0];
  let [cell, inText, inComment, inReading]: [OpenCell | null, number, boolean, boolean] = [null, 0, false, false];
  let merged: Merged[] = [];
  // Styles that set figures raised, those that hide a sheet, and the spans that are open, each raised or not.
  const [raisedStyles, hidingStyles, spans]: [Set<string>, Set<string>, boolean[]] = [new Set(), new Set(), []];
  let style = '';
  const count = (name: string | null): number => Math.max(1, Number(name ?? 1) || 1);
  const keepCell = (found: OpenCell): void => {
    const { text, more } = textOf(found);
    const sheet = sheets.at(-1);
    if (found.formula && sheet) sheet.formulas += 1;
    if (more && sheet) sheet.rounded += 1;
    // Blank cells are repeated to the edge of the sheet: what follows them on the row says how many there are.
    const fits = Math.min(found.repeated, text === '' ? MAX_COLUMNS : Number.POSITIVE_INFINITY);
    if (text !== '' && cells.length + fits > MAX_COLUMNS) throw new TooManyCells(`column ${cells.length + fits}`);
    if (text !== '' && found.rows > 1 && sheet) {
      merged.push({ column: cells.length, text, from: row, to: row + found.rows - 1 });
      sheet.merged += 1;
    }
    for (let at = 0; at < fits && cells.length < MAX_COLUMNS; at++) cells.push(text);
  };
  /** Puts what is merged over the row into it, where the row has something of its own. */
  const fillDown = (): void => {
    merged = merged.filter(({ to }) => to >= row);
    if (!cells.some(text => text !== '')) return;
    for (const { column, text } of merged.filter(({ from }) => from < row)) {
      while (cells.length <= column) cells.push('');
      if (cells[column] === '') cells[column] = text;
    }
  };
  const keepRow = (): void => {
    fillDown();
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
      if (name === 'style') style = attribute('name') ?? '';
      else if (name === 'text-properties' && /^super/.test(attribute('text-position') ?? '')) raisedStyles.add(style);
      else if (name === 'table-properties' && attribute('display') === 'false') hidingStyles.add(style);
      else if (name === 'table') {
        const hidden = hidingStyles.has(attribute('style-name') ?? '');
        const none = { rows: [], hiddenRows: [], hiddenColumns: [], columns: 0, formulas: 0, rounded: 0, merged: 0 };
        sheets.push({ name: attribute('name') ?? '', hidden, ...none });
        row = 0;
        merged = [];
      } else if (name === 'table-column') {
        const sheet = sheets.at(-1);
        const of = count(attribute('number-columns-repeated'));
        if (sheet && /collapse|filter/.test(attribute('visibility') ?? ''))
          sheet.hiddenColumns.push(columnRange(sheet.columns, sheet.columns + of - 1));
        if (sheet) sheet.columns += of;
      } else if (name === 'table-row') {
        times = count(attribute('number-rows-repeated'));
        cells = [];
        if (attribute('visibility') === 'collapse' || attribute('visibility') === 'filter')
          sheets.at(-1)?.hiddenRows.push(row + 1);
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        paragraphs = 0;
        cell = {
          type: attribute('value-type') ?? 'string',
          value: attribute('value'),
          date: attribute('date-value'),
          truth: attribute('boolean-value'),
          repeated: count(attribute('number-columns-repeated')),
          rows: count(attribute('number-rows-spanned')),
          formula: attribute('formula') !== null,
          shown: '',
        };
      } else if (name === 'p' && cell && !inComment) {
        inText += 1;
        if (paragraphs > 0) cell.shown += '\n';
        paragraphs += 1;
      } else if (name === 'span') spans.push(raisedStyles.has(attribute('style-name') ?? ''));
      else if (name === 'annotation') inComment = true;
      // How a Japanese or Chinese word is read stands beside it, and is no part of it.
      else if (name === 'ruby-text') inReading = true;
      else if (name === 's' && cell && !inComment) cell.shown += ' '.repeat(Math.min(count(attribute('c')), 100));
    },
    close(name) {
      if ((name === 'table-cell' || name === 'covered-table-cell') && cell) {
        keepCell(cell);
        cell = null;
      } else if (name === 'table-row') keepRow();
      else if (name === 'span') spans.pop();
      else if (name === 'annotation') inComment = false;
      else if (name === 'ruby-text') inReading = false;
      else if (name === 'p' && inText > 0) inText -= 1;
    },
    text(text) {
      if (cell && inText > 0 && !inReading) cell.shown += spans.includes(true) ? raised(text) : text;
    },
  });
  const label = (name: string): string => (sheets.length === 1 ? file : `${file} [${name}]`);
  return {
    grids: sheets.map(
      ({ name, rows, rounded }): Grid => ({ file: label(name), sheet: name, rows, storesMore: rounded > 0 }),
    ),
    notes: sheets.flatMap(sheet => sheetNotes(label(sheet.name), sheet)),
    faults: [],
  };
}
