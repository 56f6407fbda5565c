import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../tables/column-letters.ts';

/** Rules for the cells of a column below its head. */
export interface CellRule {
  /** Counted from 0. */
  readonly column: number;
  /** What may be chosen: a formula of the spreadsheet, such as `"yes,no"`; null for a note alone. */
  readonly choose: string | null;
  /** Whether nothing else may be written. */
  readonly only: boolean;
  /** What is shown beside the cell when it is chosen. */
  readonly title: string;
  readonly words: string;
}

export interface WrittenSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows of texts; the first is the head where the sheet has rules. */
  readonly rows: readonly (readonly string[])[];
  /** In signs. */
  readonly widths: readonly number[];
  readonly rules: readonly CellRule[];
}

/** Rows that the rules hold for: more than a ranking has. */
const RULED_ROWS = 20_000;

/** What a spreadsheet shows of a note at most, of its title and its words. */
const LONGEST = { title: 32, words: 255 } as const;

/** Styles by their place in `STYLES`. */
const STYLE = { plain: 0, head: 1, text: 2, example: 3 } as const;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cells are texts (format 49, `@`), so that no spreadsheet makes a date of 1-10. */
const STYLES = `${HEAD}<styleSheet ${MAIN}><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF6B6B6B"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="2" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const cellXml = (text: string, place: string, style: number): string =>
  text === ''
    ? ''
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function ruleXml({ column, choose, only, title, words }: CellRule): string {
  const letters = columnLetters(column);
  const list = choose === null ? '' : ` type="list" showErrorMessage="${only ? 1 : 0}"`;
  const note = `promptTitle="${escaped(title.slice(0, LONGEST.title))}" prompt="${escaped(words.slice(0, LONGEST.words))}"`;
  const formula = choose === null ? '' : `<formula1>${escaped(choose)}</formula1>`;
  return `<dataValidation${list} allowBlank="1" showInputMessage="1" ${note} sqref="${letters}2:${letters}${RULED_ROWS}">${formula}</dataValidation>`;
}

function sheetXml({ rows, widths, rules }: WrittenSheet): string {
  const ruled = rules.length > 0;
  const style = (at: number): number =>
    !ruled ? STYLE.text : at === 0 ? STYLE.head : at === 1 ? STYLE.example : STYLE.text;
  const body = rows
    .map((cells, at) => {
      const xml = cells.map((text, column) => cellXml(text, `${columnLetters(column)}${at + 1}`, style(at))).join('');
      return `<row r="${at + 1}">${xml}</row>`;
    })
    .join('');
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${STYLE.text}" customWidth="1"/>`)
    .join('');
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${ruled ? pane : ''}</sheetView></sheetViews>`;
  const validations = ruled
    ? `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`
    : '';
  const cols = columns === '' ? '' : `<cols>${columns}</cols>`;
  return `${HEAD}<worksheet ${MAIN}>${view}${cols}<sheetData>${body}</sheetData>${validations}</worksheet>`;
}

/** An XLSX workbook of texts with choices and notes; the same bytes for the same sheets. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const each = (xml: (sheet: WrittenSheet, number: number) => string): string =>
    sheets.map((sheet, at) => xml(sheet, at + 1)).join('');
  const link = (number: number, type: string, target: string): string =>
    `<Relationship Id="rId${number}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const links = (inner: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const texts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`)}${part('xl/styles.xml', `${SHEET_TYPE}.styles+xml`)}${each((_, number) => part(`xl/worksheets/sheet${number}.xml`, `${SHEET_TYPE}.worksheet+xml`))}</Types>`,
    '_rels/.rels': links(link(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${each(
      ({ name, hidden }, number) =>
        `<sheet name="${escaped(name)}" sheetId="${number}"${hidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      `${each((_, number) => link(number, 'worksheet', `worksheets/sheet${number}.xml`))}${link(sheets.length + 1, 'styles', 'styles.xml')}`,
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  // The first day that the form of the archive knows: what is written says nothing of when.
  return zipSync(files, { mtime: '1980-01-01T00:00:00' });
}
