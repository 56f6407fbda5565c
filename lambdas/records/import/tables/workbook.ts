import { LIMITS } from '../limits.ts';
import { counted } from '../note.ts';
import { type ImportWatch, TOLD_EACH, UNWATCHED } from '../watch.ts';
import { columnLetters, columnRange } from './column-letters.ts';
import { fault, type Grid, type GridRow, type Opened } from './grid.ts';
import { formatCode, shownNumber } from './number-format.ts';
import { raised } from './raised.ts';
import { sheetNotes } from './sheet-notes.ts';
import { readXml } from './xml.ts';

/** A table of a ranking has fewer columns; what stands further out is no part of it. */
export const MAX_COLUMNS = LIMITS.columns;

/** Cells of all sheets of a workbook together. */
export const MAX_CELLS = LIMITS.cells;

/** A workbook holds more cells than an import takes. */
export class TooManyCells extends Error {
  override readonly name = 'TooManyCells';
}

interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly since1904: boolean;
  readonly strings: readonly string[];
  /** The number format of each cell style, by its place in the list. */
  readonly formats: readonly string[];
}

/** A part of the workbook whose name is given with or without its first slash, or from inside `xl/`. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

const yes = (value: string | null): boolean => value === '1' || value === 'true';

function readSheets(parts: ReadonlyMap<string, string>): Pick<Workbook, 'sheets' | 'since1904'> {
  const targets = new Map<string, string>();
  readXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attribute) {
      if (name === 'relationship') targets.set(attribute('id') ?? '', pathOf(attribute('target') ?? ''));
    },
    close() {},
    text() {},
  });
  const sheets: SheetEntry[] = [];
  let since1904 = false;
  readXml(parts.get('xl/workbook.xml') ?? '', {
    open(name, attribute) {
      if (name === 'workbookpr') since1904 = yes(attribute('date1904'));
      if (name !== 'sheet') return;
      // `id` is that of the relationship: the sheet's own number is called sheetId.
      const path = targets.get(attribute('id') ?? '') ?? '';
      sheets.push({ name: attribute('name') ?? '', path, hidden: (attribute('state') ?? 'visible') !== 'visible' });
    },
    close() {},
    text() {},
  });
  return { sheets, since1904 };
}

/** Signs that XML cannot hold stand as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Gathers the text of a cell, or of a text that cells share, from the runs that it is set in. */
class Runs {
  text = '';
  #inText = false;
  #inReading = false;
  #isRaised = false;

  open(name: string, attribute: (name: string) => string | null): void {
    if (name === 'r') this.#isRaised = false;
    if (name === 'vertalign') this.#isRaised = attribute('val') === 'superscript';
    if (name === 't') this.#inText = true;
    // How a Japanese or Chinese word is read stands beside it, and is no part of it.
    if (name === 'rph') this.#inReading = true;
  }

  close(name: string): void {
    if (name === 'r') this.#isRaised = false;
    if (name === 't') this.#inText = false;
    if (name === 'rph') this.#inReading = false;
  }

  add(text: string): void {
    if (this.#inText && !this.#inReading) this.text += this.#isRaised ? raised(text) : text;
  }
}

function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let runs = new Runs();
  readXml(xml, {
    open(name, attribute) {
      if (name === 'si') runs = new Runs();
      else runs.open(name, attribute);
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(runs.text));
      else runs.close(name);
    },
    text(text) {
      runs.add(text);
    },
  });
  return strings;
}

function readFormats(xml: string): readonly string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'numfmt') own.set(Number(attribute('numfmtid')), attribute('formatcode') ?? '');
      if (name === 'cellxfs') inCells = true;
      if (name === 'xf' && inCells) ids.push(Number(attribute('numfmtid') ?? 0));
    },
    close(name) {
      if (name === 'cellxfs') inCells = false;
    },
    text() {},
  });
  return ids.map(id => formatCode(id, own));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** `B3` → row 3, column 1, counted from 0; null where it is no place. */
function placeOf(reference: string): Place | null {
  const [, letters, row] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (!letters || !row) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}

/** Columns by their numbers, counted from 1, as a person names them; what is no number as it stands. */
function rangeOf(min: string | null, max: string | null): string {
  const [from, to] = [Number(min), Number(max ?? min)];
  const known = Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 1 && to >= from;
  return known ? columnRange(from - 1, to - 1) : `${min}–${max}`;
}

interface Merged {
  readonly from: Place;
  readonly to: Place;
}

function mergedOf(reference: string): Merged | null {
  const [from, to] = reference.split(':').map(placeOf);
  return from && to ? { from, to } : null;
}

interface RawSheet {
  readonly rows: ReadonlyMap<number, string[]>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly merged: readonly Merged[];
  readonly formulas: number;
  readonly emptyFormulas: readonly Place[];
  /** Cells that show fewer digits than they hold. */
  readonly rounded: number;
}

/** What is told of each row and each cell that has something in it. */
interface Counting {
  readonly row: () => void;
  readonly cell: (cells: number) => void;
}

interface RawCell {
  readonly place: Place;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: boolean;
}

function readSheet(xml: string, book: Workbook, { cell: count, row: countRow }: Counting): RawSheet {
  const rows = new Map<number, string[]>();
  const [hiddenRows, hiddenColumns, merged, emptyFormulas]: [number[], string[], Merged[], Place[]] = [[], [], [], []];
  let [formulas, rounded, row, column, inValue] = [0, 0, 0, -1, false];
  let cell: RawCell | null = null;
  let runs = new Runs();
  const textOf = ({ type, style, value }: RawCell): string => {
    if (type === 's') return book.strings[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type !== 'n' || value === '' || !/^-?\d*\.?\d+(?:[eE][-+]?\d{1,3})?$/.test(value)) return unescaped(value);
    const shown = shownNumber(value, book.formats[style] ?? 'General', book.since1904);
    if (shown.more) rounded += 1;
    return shown.text;
  };
  const keep = (found: RawCell): void => {
    if (found.formula) formulas += 1;
    if (found.formula && found.value === '' && found.type !== 'str') emptyFormulas.push(found.place);
    const text = textOf(found);
    if (text === '') return;
    if (found.place.column >= MAX_COLUMNS) throw new TooManyCells(`column ${found.place.column + 1}`);
    count(1);
    const cells = rows.get(found.place.row) ?? [];
    while (cells.length < found.place.column) cells.push('');
    cells[found.place.column] = text;
    rows.set(found.place.row, cells);
  };
  readXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        row = Number(attribute('r') ?? row + 1);
        countRow();
        column = -1;
        if (yes(attribute('hidden'))) hiddenRows.push(row);
      } else if (name === 'c') {
        const place = placeOf(attribute('r') ?? '') ?? { row, column: column + 1 };
        column = place.column;
        const style = Number(attribute('s') ?? 0);
        cell = { place, type: attribute('t') ?? 'n', style, value: '', formula: false };
        runs = new Runs();
      } else if (name === 'v') inValue = true;
      else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'col' && yes(attribute('hidden')))
        hiddenColumns.push(rangeOf(attribute('min'), attribute('max')));
      else if (name === 'mergecell') {
        const area = mergedOf(attribute('ref') ?? '');
        if (area) merged.push(area);
      } else runs.open(name, attribute);
    },
    close(name) {
      if (name === 'c' && cell) {
        keep({ ...cell, value: `${cell.value}${runs.text}` });
        cell = null;
      } else if (name === 'v') inValue = false;
      else runs.close(name);
    },
    text(text) {
      if (cell && inValue) cell.value += text;
      else runs.add(text);
    },
  });
  return { rows, hiddenRows, hiddenColumns, merged, formulas, emptyFormulas, rounded };
}

/** Puts what stands in a cell that was merged over several rows into each of them. */
function fillDown(sheet: RawSheet): number {
  let filled = 0;
  for (const { from, to } of sheet.merged) {
    const text = sheet.rows.get(from.row)?.[from.column] ?? '';
    if (text === '' || to.row === from.row || from.column >= MAX_COLUMNS) continue;
    for (const [number, cells] of sheet.rows) {
      if (number <= from.row || number > to.row) continue;
      while (cells.length <= from.column) cells.push('');
      cells[from.column] = text;
    }
    filled += 1;
  }
  return filled;
}

/** The sheets of an XLSX workbook, from the texts of its parts. */
export function readWorkbook(file: string, parts: ReadonlyMap<string, string>, watch: ImportWatch = UNWATCHED): Opened {
  const book: Workbook = {
    ...readSheets(parts),
    strings: readStrings(parts.get('xl/sharedStrings.xml') ?? ''),
    formats: readFormats(parts.get('xl/styles.xml') ?? ''),
  };
  let [cells, rows] = [0, 0];
  const counting: Counting = {
    cell: more => {
      cells += more;
      if (cells > MAX_CELLS) throw new TooManyCells(`${cells} cells`);
    },
    row: () => {
      rows += 1;
      if (rows % TOLD_EACH === 0) watch({ kind: 'reading', file, rows });
    },
  };
  const gone = book.sheets.filter(({ path }) => path.includes('/worksheets/') && !parts.has(path));
  const cut = gone.slice(0, 1).map(({ name }) =>
    fault({ file, row: null }, 'F04', {
      en: [
        `The workbook lists the sheet "${name}" and does not hold it: the file is damaged or was cut off.`,
        'Get the file anew, or open it in the spreadsheet and save it again.',
      ],
      zh: [
        `工作簿列有工作表“${name}”而文件中没有：文件已损坏或不完整。`,
        '请重新取得文件，或用电子表格软件打开后另存。',
      ],
    }),
  );
  const opened = book.sheets
    .filter(({ path }) => parts.has(path) && path.includes('/worksheets/'))
    .map((entry, _, all): Opened => {
      const sheet = readSheet(parts.get(entry.path) ?? '', book, counting);
      const label = all.length === 1 ? file : `${file} [${entry.name}]`;
      const filled = fillDown(sheet);
      const rows: readonly GridRow[] = [...sheet.rows]
        .map(([number, row]) => ({ number, cells: row }))
        .sort((a, b) => a.number - b.number);
      const grid: Grid = { file: label, sheet: entry.name, rows, storesMore: sheet.rounded > 0 };
      const faults = sheet.emptyFormulas.slice(0, 1).map(place =>
        fault(
          { file: label, row: place.row },
          'F04',
          {
            en: [
              `${counted(sheet.emptyFormulas.length, 'cell holds', 'cells hold')} a formula without a stored value; the first is ${columnLetters(place.column)}${place.row}.`,
              'Open the workbook in the spreadsheet, let it compute, and save it again. Where it is no formula but a shared place, such as =4, write 4= or T4.',
            ],
            zh: [
              `${sheet.emptyFormulas.length}个单元格只有公式而没有存储的值，首个为${columnLetters(place.column)}${place.row}。`,
              '请在电子表格软件中打开并重新计算，然后保存。若本意不是公式，而是并列名次（如=4），请写作4=或T4。',
            ],
          },
          columnLetters(place.column),
        ),
      );
      // Of a formula that has no value nothing was read.
      const formulas = sheet.formulas - sheet.emptyFormulas.length;
      const notes = sheetNotes(label, { ...sheet, formulas, hidden: entry.hidden, merged: filled });
      return { grids: [grid], notes, faults };
    });
  return {
    grids: opened.flatMap(({ grids }) => grids),
    notes: opened.flatMap(({ notes }) => notes),
    faults: [...cut, ...opened.flatMap(({ faults }) => faults)],
  };
}
