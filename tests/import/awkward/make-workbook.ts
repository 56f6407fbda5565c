import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell as a workbook stores it. */
export interface StoredCell {
  readonly value: string;
  /** `n` a number, `str` the text of a formula, `b` true or false, `e` an error; absent: a text. */
  readonly type?: 'n' | 'str' | 'b' | 'e';
  readonly formula?: string;
  /** Number format, such as `0.0%`. */
  readonly format?: string;
  /** Set raised behind the value, as the mark of a note is. */
  readonly raised?: string;
  /** How the word is read, set above it. */
  readonly reading?: string;
}

export type CellLike = string | StoredCell;

export interface SheetLike {
  readonly name: string;
  readonly rows: readonly (readonly CellLike[])[];
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export interface BookOptions {
  /** Parts beside those of the sheets, by path. */
  readonly parts?: Zippable;
  readonly since1904?: boolean;
}

/** An XLSX workbook as Excel writes it: texts in a list of their own, formats by number. */
export function makeWorkbook(
  sheets: readonly SheetLike[],
  { parts = {}, since1904 = false }: BookOptions = {},
): Uint8Array {
  const strings: string[] = [];
  const formats: string[] = [];
  const indexIn = (list: string[], text: string): number => {
    if (!list.includes(text)) list.push(text);
    return list.indexOf(text);
  };
  const cellXml = (cell: CellLike, place: string): string => {
    if (cell === '') return '';
    if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${indexIn(strings, cell)}</v></c>`;
    if (cell.raised !== undefined)
      return `<c r="${place}" t="inlineStr"><is><r><t>${escaped(cell.value)}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${escaped(cell.raised)}</t></r></is></c>`;
    if (cell.reading !== undefined)
      return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell.value)}</t><rPh sb="0" eb="1"><t>${escaped(cell.reading)}</t></rPh></is></c>`;
    const style = cell.format === undefined ? '' : ` s="${indexIn(formats, cell.format) + 1}"`;
    const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula)}</f>`;
    const value = cell.value === '' ? '' : `<v>${escaped(cell.value)}</v>`;
    return `<c r="${place}"${style} t="${cell.type ?? 'str'}">${formula}${value}</c>`;
  };
  const sheetXml = ({ rows, merged = [], hiddenRows = [] }: SheetLike): string => {
    const body = rows
      .map((row, at) => {
        const cells = row.map((cell, column) => cellXml(cell, `${letters(column)}${at + 1}`)).join('');
        return `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ''}>${cells}</row>`;
      })
      .join('');
    const areas = merged.map(area => `<mergeCell ref="${area}"/>`).join('');
    return `${HEAD}<worksheet ${MAIN}><sheetData>${body}</sheetData>${areas ? `<mergeCells>${areas}</mergeCells>` : ''}</worksheet>`;
  };
  const sheetParts = sheets.map(sheet => sheetXml(sheet));
  const entries = sheets
    .map(({ name, hidden }, at) => {
      const state = hidden ? ' state="hidden"' : '';
      return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
    })
    .join('');
  const targets = sheets
    .map((_, at) => `<Relationship Id="rId${at + 1}" Type="worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
    .join('');
  const xml: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} ${LINKS}><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${entries}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${targets}</Relationships>`,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings
      .map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join('')}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheetParts.map((part, at) => [`xl/worksheets/sheet${at + 1}.xml`, part])),
  };
  return zipSync({ ...Object.fromEntries(Object.entries(xml).map(([name, text]) => [name, strToU8(text)])), ...parts });
}

/** An OpenDocument spreadsheet of these styles and tables, as they stand in its content. */
export const openDocumentOf = (styles: string, tables: string, parts: Zippable = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `${HEAD}<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
    ...parts,
  });

/** An OpenDocument spreadsheet; the rest of each row is blank to the edge of the sheet, as it is stored. */
export function makeOpenDocument(sheets: readonly SheetLike[]): Uint8Array {
  const cellXml = (cell: CellLike): string => {
    if (cell === '') return '<table:table-cell/>';
    if (typeof cell === 'string')
      return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
    if (cell.format === 'date')
      return `<table:table-cell office:value-type="date" office:date-value="${cell.value}"><text:p>29.06.22</text:p></table:table-cell>`;
    return `<table:table-cell office:value-type="float" office:value="${cell.value}"><text:p>${cell.format ?? cell.value}</text:p></table:table-cell>`;
  };
  const tables = sheets
    .map(({ name, rows, hiddenRows = [] }) => {
      const body = rows
        .map((row, at) => {
          const hidden = hiddenRows.includes(at + 1) ? ' table:visibility="collapse"' : '';
          return `<table:table-row${hidden}>${row.map(cellXml).join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
        })
        .join('');
      return `<table:table table:name="${escaped(name)}">${body}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
    })
    .join('');
  return openDocumentOf('', tables);
}
