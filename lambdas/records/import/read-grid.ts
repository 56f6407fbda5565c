import type { Fault } from './fault.ts';
import { headKey } from './fill-in/heads.ts';
import type { Columns } from './kind.ts';
import { normaliseCell } from './normalise.ts';
import { type Note, note } from './note.ts';
import type { Row, Sheet } from './row.ts';
import { possibleHeads, type Table, type TableColumn, tableBelow } from './tables/find-table.ts';
import { fault, type Grid, type GridRow, type Told } from './tables/grid.ts';

/**
 * Columns are known by small letters; spaces and hyphens in their names are written as underscores. The heads of workbooks to
 * fill in are known in every editor's language.
 */
const columnName = (name: string, { byHead }: Columns): string =>
  byHead?.get(headKey(name))?.column ?? name.toLowerCase().replace(/[\s-]+/g, '_');

const known = ({ required, optional }: Columns): ReadonlySet<string> => new Set([...required, ...optional]);

function fits(names: readonly string[], columns: Columns): number {
  const all = known(columns);
  return new Set(names.map(name => columnName(name, columns)).filter(name => all.has(name))).size;
}

/** How many columns of a kind the best head of a sheet names. */
export const likeness = (grid: Grid, columns: Columns): number =>
  Math.max(0, ...possibleHeads(grid).map(({ names }) => fits(names, columns)));

/** The table of a sheet that holds a kind: its head is the row that names most of the columns, else the first. */
function findTable(grid: Grid, columns: Columns): Table | null {
  const [first, ...others] = possibleHeads(grid).filter(({ from, to }) => from === to);
  if (!first) return null;
  const best = others.reduce(
    (found, head) => (fits(head.names, columns) > fits(found.names, columns) ? head : found),
    first,
  );
  return tableBelow(grid, fits(best.names, columns) > 1 ? best : first);
}

/** What is wrong with a head, as one fault: whoever mends one of its names looks at all of them. */
function headFaults(table: Table, kind: string, known: Columns): readonly Fault[] {
  const { required, optional } = known;
  const all: readonly string[] = [...required, ...optional];
  const names = table.columns.map(({ name }) => columnName(name, known));
  const columns = {
    en: `The columns of ${kind} are: ${required.join(', ')}.`,
    zh: `${kind}的列为：${required.join('、')}。`,
  };
  const problems: { readonly column: string; readonly told: Told }[] = [];
  for (const [index, { name, at }] of table.columns.entries()) {
    const column = names[index] ?? '';
    if (name === '')
      problems.push({
        column: `column ${at + 1}`,
        told: {
          en: [`Column ${at + 1} has no name.`, 'Name it or delete it.'],
          zh: [`第${at + 1}列没有列名。`, '请填写列名或删除该列。'],
        },
      });
    else if (!all.includes(column))
      problems.push({
        column: name,
        told: {
          en: [`The column "${name}" is not known.`, `Rename or delete it. ${columns.en}`],
          zh: [`未知的列“${name}”。`, `请改名或删除。${columns.zh}`],
        },
      });
    else if (names.indexOf(column) < index)
      problems.push({
        column,
        told: {
          en: [`The column "${column}" stands twice.`, 'Delete one of the two.'],
          zh: [`列“${column}”出现了两次。`, '请删除其中一列。'],
        },
      });
  }
  for (const column of required.filter(each => !names.includes(each)))
    problems.push({
      column,
      told: {
        en: [
          `The column "${column}" is missing.`,
          `Add it; its cells may stay empty where nothing is known. ${columns.en}`,
        ],
        zh: [`缺少列“${column}”。`, `请补上该列；未知的内容可以留空。${columns.zh}`],
      },
    });
  const [first, ...others] = problems;
  if (!first) return [];
  const at = { file: table.grid.file, row: table.head };
  if (others.length === 0) return [fault(at, 'F05', first.told, first.column)];
  // A sheet may bear the name of a kind and be a publisher's own.
  const isForeign = required.filter(each => names.includes(each)).length * 2 < required.length;
  const recipe = isForeign
    ? {
        en: ' If it is a table as its publisher made it, have a recipe read it: `npm run recipe -- FILE` drafts one.',
        zh: '若为发布机构的原表，请用配方读取：可用“npm run recipe -- FILE”起草。',
      }
    : { en: '', zh: '' };
  const told: Told = {
    en: [
      problems.map(({ told: { en } }) => en[0]).join(' '),
      `Rename, add or delete the columns named. ${columns.en}${recipe.en}`,
    ],
    zh: [problems.map(({ told: { zh } }) => zh[0]).join(''), `请按上述修改、补充或删除。${columns.zh}${recipe.zh}`],
  };
  return [fault(at, 'F05', told)];
}

function readRow(table: Table, names: readonly string[], { lists }: Columns, { number, cells }: GridRow): Row {
  const at = { file: table.grid.file, row: number };
  const width = (table.columns.at(-1)?.at ?? -1) + 1;
  // In a file of text a row has as many cells as signs between them; in a workbook empty ones at the end are not stored.
  const short = table.grid.sheet === null && cells.length < width;
  const surplus = cells.slice(width).some(cell => normaliseCell(cell) !== '');
  const faults: readonly Fault[] =
    short || surplus
      ? [
          fault(at, 'F05', {
            en: [
              `The row has ${cells.length} cells; the head has ${width}.`,
              'Check for a missing comma, or for a comma inside a cell that is not in quotes.',
            ],
            zh: [
              `该行有${cells.length}个单元格，表头有${width}个。`,
              '请检查是否缺少分隔符，或单元格中含有分隔符而未加引号。',
            ],
          }),
        ]
      : [];
  const read = (column: string, text: string) =>
    lists.includes(column) ? text.split(';').map(normaliseCell).filter(Boolean) : normaliseCell(text);
  // The cells of a row that does not fit its head may stand under the wrong columns: no more is said about them.
  const fitting =
    faults.length === 0
      ? table.columns.map(({ at: place }, index) => {
          const column = names[index] ?? '';
          return [column, read(column, cells[place] ?? '')] as const;
        })
      : [];
  return { at, cells: new Map(fitting), faults };
}

/** Names of columns that were not written as they are known. */
const renamed = (file: string, row: number, columns: readonly TableColumn[], all: Columns): readonly Note[] =>
  columns.flatMap(({ name }) => {
    const column = columnName(name, all);
    if (name === column || !known(all).has(column) || all.byHead?.get(headKey(name))?.heads.includes(name)) return [];
    const [en, zh] = [`The column "${name}" was read as "${column}".`, `列“${name}”按“${column}”读取。`];
    return [note({ file, row }, en, zh, { column, before: name, after: column })];
  });

/** A sheet that holds a kind → its rows, with the row numbers of the spreadsheet. */
export function readGrid(grid: Grid, kind: string, columns: Columns): Sheet {
  const table = findTable(grid, columns);
  if (table === null) {
    const told: Told = {
      en: [
        'The file is empty.',
        `Its first row names the columns. The columns of ${kind} are: ${columns.required.join(', ')}.`,
      ],
      zh: ['文件是空的。', `首行应为列名。${kind}的列为：${columns.required.join('、')}。`],
    };
    return { rows: [], faults: [fault({ file: grid.file, row: 1 }, 'F05', told)], notes: [], columns: new Map() };
  }
  const names = table.columns.map(({ name }) => columnName(name, columns));
  return {
    rows: table.rows.map(row => readRow(table, names, columns, row)),
    faults: headFaults(table, kind, columns),
    notes: [...table.notes, ...renamed(grid.file, table.head, table.columns, columns)],
    columns: new Map(table.columns.map(({ at }, index) => [names[index] ?? '', [at]])),
  };
}
