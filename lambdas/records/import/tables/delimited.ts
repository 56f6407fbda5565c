import { CsvError, parse } from 'csv-parse/sync';
import { counted, type Note, note } from '../note.ts';
import { fault, type GridRow, type Opened, type Told } from './grid.ts';

const SEPARATORS = [
  { sign: ',', en: 'commas', zh: '逗号' },
  { sign: ';', en: 'semicolons', zh: '分号' },
  { sign: '\t', en: 'tabs', zh: '制表符' },
  { sign: '|', en: 'upright strokes', zh: '竖线' },
] as const;

/** What a Chinese keyboard types for them: looked for only where none of the others stands between anything. */
const FULL_WIDTH = [
  { sign: '，', en: 'full-width commas', zh: '全角逗号' },
  { sign: '；', en: 'full-width semicolons', zh: '全角分号' },
] as const;

interface Separator {
  readonly sign: string;
  readonly en: string;
  readonly zh: string;
}

/** Lines that are looked at to tell what separates the columns. */
const LOOKED_AT = 60;

/** How often a sign stands outside quotes. */
const countOf = (line: string, sign: string): number =>
  (line.replace(/"(?:[^"]|"")*"/g, '').split(sign).length ?? 1) - 1;

/** How well a sign separates: the lines that have it equally often, and how often that is. */
function fitness(lines: readonly string[], sign: string): readonly [lines: number, columns: number] {
  const counts = lines.map(line => countOf(line, sign)).filter(count => count > 0);
  const byCount = new Map<number, number>();
  for (const count of counts) byCount.set(count, (byCount.get(count) ?? 0) + 1);
  return [...byCount].reduce<readonly [number, number]>(
    (best, [count, lines]) => (lines > best[0] || (lines === best[0] && count > best[1]) ? [lines, count] : best),
    [0, 0],
  );
}

/** The sign between the columns: the one that most lines have equally often, a comma where nothing tells. */
function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n|\n|\r/)
    .filter(line => line.trim() !== '')
    .slice(0, LOOKED_AT);
  const [comma, ...others] = SEPARATORS;
  let [best, [lineCount, columns]]: [Separator, readonly [number, number]] = [comma, fitness(lines, comma.sign)];
  for (const other of others) {
    const [otherLines, otherColumns] = fitness(lines, other.sign);
    if (otherLines > lineCount || (otherLines === lineCount && otherColumns > columns))
      [best, lineCount, columns] = [other, otherLines, otherColumns];
  }
  if (lineCount > 0) return best;
  return FULL_WIDTH.find(({ sign }) => fitness(lines, sign)[0] > 1) ?? best;
}

/** The first line of a CSV file that says what separates its columns, as spreadsheets write it. */
const DECLARED = /^sep=(.)\r?\n/i;

/** What a formula of one text says, such as `="0012"`: so spreadsheets are kept from making a number of it. */
function withoutFormulas(text: string, sign: string): { readonly text: string; readonly count: number } {
  if (!text.includes('="')) return { text, count: 0 };
  const ends = (at: number): boolean => at >= text.length || '\r\n'.includes(text[at] ?? '') || text[at] === sign;
  let [read, at, count] = ['', 0, 0];
  while (at < text.length) {
    const isFormula = text.startsWith('="', at);
    const from = isFormula ? at + 1 : at;
    if (text[from] === '"') {
      let end = from + 1;
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
      const whole = text[end] === '"' && ends(end + 1);
      if (isFormula && whole) count += 1;
      read += text.slice(isFormula && whole ? from : at, end + 1);
      at = end + 1;
    }
    const rest = at;
    while (!ends(at)) at += 1;
    read += text.slice(rest, at + 1);
    at += 1;
  }
  return { text: read, count };
}

const QUOTES = {
  en: 'Put a cell with a separator, a quote or a line break into quotes, and double the quotes inside it.',
  zh: '含有分隔符、引号或换行的单元格请用引号括起，其中的引号写两次。',
};

/** What is wrong with the quotes of a file, in words. */
function brokenTold({ code, lines }: CsvError): Told {
  const line = typeof lines === 'number' ? lines : null;
  const [en, zh] = line === null ? ['', ''] : [` of line ${line}`, `第${line}行`];
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      en: ['A cell begins with a quote that is not closed: all that follows it would be one cell.', QUOTES.en],
      zh: ['有一个单元格以引号开头而没有闭合：其后的全部内容会成为一个单元格。', QUOTES.zh],
    };
  if (code === 'CSV_INVALID_CLOSING_QUOTE')
    return {
      en: [`A cell${en} goes on behind the quote that closes it.`, QUOTES.en],
      zh: [`${zh}有一个单元格在闭合的引号之后还有内容。`, QUOTES.zh],
    };
  return {
    en: [`A cell${en} has a quote inside and is not in quotes itself.`, QUOTES.en],
    zh: [`${zh}有一个单元格内含引号而自身没有用引号括起。`, QUOTES.zh],
  };
}

/** A file of columns with a sign between them → a grid with the row numbers of the spreadsheet. */
export function readDelimited(file: string, text: string): Opened {
  const declared = DECLARED.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const found = separatorOf(body);
  const sign = declared?.[1] ?? found.sign;
  const known: Separator = [...SEPARATORS, ...FULL_WIDTH].find(each => each.sign === sign) ?? {
    sign,
    en: `"${sign}"`,
    zh: `“${sign}”`,
  };
  const at = { file, row: null };
  const notes: Note[] = [];
  if (known.sign !== ',' || declared)
    notes.push(
      note(
        at,
        `${declared ? 'Its first line says that the' : 'The'} columns are separated by ${known.en}.`,
        `${declared ? '首行注明' : ''}各列以${known.zh}分隔。`,
      ),
    );
  const plain = withoutFormulas(body, sign);
  if (plain.count > 0)
    notes.push(
      note(
        at,
        `${counted(plain.count, 'cell is', 'cells are')} written as a formula of one text, ="…": the text was read.`,
        `${plain.count}个单元格写成只含文字的公式（="…"）：读取的是其中的文字。`,
      ),
    );
  try {
    // Blank lines are kept so that row numbers are those of the spreadsheet.
    const lines: readonly (readonly string[])[] = parse(plain.text, {
      delimiter: sign,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    // A spreadsheet that opens the file takes the declaration for no row; a reader of the text counts it.
    const rows: readonly GridRow[] = lines.map((cells, index) => ({ number: index + 1 + (declared ? 1 : 0), cells }));
    return { grids: [{ file, sheet: null, rows }], notes, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { grids: [], notes, faults: [fault(at, 'F04', brokenTold(error))] };
  }
}
