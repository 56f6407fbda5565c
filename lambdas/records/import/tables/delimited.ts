import { CsvError, parse } from 'csv-parse/sync';
import { note } from '../note.ts';
import { fault, type GridRow, type Opened } from './grid.ts';

const SEPARATORS = [
  { sign: ',', en: 'commas', zh: '逗号' },
  { sign: ';', en: 'semicolons', zh: '分号' },
  { sign: '\t', en: 'tabs', zh: '制表符' },
] as const;

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
function separatorOf(text: string): (typeof SEPARATORS)[number] {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n|\n|\r/)
    .filter(line => line.trim() !== '')
    .slice(0, LOOKED_AT);
  const [comma, ...others] = SEPARATORS;
  let [best, [lineCount, columns]] = [comma as (typeof SEPARATORS)[number], fitness(lines, comma.sign)];
  for (const other of others) {
    const [otherLines, otherColumns] = fitness(lines, other.sign);
    if (otherLines > lineCount || (otherLines === lineCount && otherColumns > columns))
      [best, lineCount, columns] = [other, otherLines, otherColumns];
  }
  return best;
}

/** The first line of a CSV file that says what separates its columns, as spreadsheets write it. */
const DECLARED = /^sep=(.)\r?\n/i;

/** A file of columns with commas, semicolons or tabs between them → a grid with the row numbers of the spreadsheet. */
export function readDelimited(file: string, text: string): Opened {
  const declared = DECLARED.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const found = separatorOf(body);
  const sign = declared?.[1] ?? found.sign;
  const known = SEPARATORS.find(each => each.sign === sign) ?? { sign, en: `"${sign}"`, zh: `“${sign}”` };
  const at = { file, row: null };
  const notes =
    known.sign === ',' && !declared
      ? []
      : [
          note(
            at,
            `${declared ? 'Its first line says that the' : 'The'} columns are separated by ${known.en}.`,
            `${declared ? '首行注明' : ''}各列以${known.zh}分隔。`,
          ),
        ];
  try {
    // Blank lines are kept so that row numbers are those of the spreadsheet.
    const lines: readonly (readonly string[])[] = parse(body, {
      delimiter: sign,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    // A spreadsheet that opens the file takes the declaration for no row; a reader of the text counts it.
    const rows: readonly GridRow[] = lines.map((cells, index) => ({ number: index + 1 + (declared ? 1 : 0), cells }));
    return { grids: [{ file, sheet: null, rows }], notes, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    return {
      grids: [],
      notes,
      faults: [
        fault(at, 'F04', {
          en: [
            `Not valid CSV: ${error.message}`,
            'Put a cell with a comma, a quote or a line break into quotes, and double the quotes inside it.',
          ],
          zh: [
            `不是有效的CSV${line === null ? '' : `（第${line}行）`}：引号没有成对。`,
            '含有分隔符、引号或换行的单元格请用引号括起，其中的引号写两次。',
          ],
        }),
      ],
    };
  }
}
