import type { WrittenLanguage } from '../../language-id.ts';
import type { ReadColumns } from '../cell-places.ts';
import type { Fault } from '../fault.ts';
import { columnsOf, type FlatKind } from '../kind.ts';
import { normaliseCell } from '../normalise.ts';
import { counted, type Note, note } from '../note.ts';
import type { Cell, Row } from '../row.ts';
import { possibleHeads, type Table, tableBelow } from '../tables/find-table.ts';
import { fault, type Grid, type GridRow, type Opened, type Told } from '../tables/grid.ts';
import { saysMissing } from '../tidy/number.ts';
import { tidyRows } from '../tidy/tidy-rows.ts';
import { columnsInDoubt } from './columns-in-doubt.ts';
import { computeRanks } from './computed-ranks.ts';
import { leftOut } from './left-out.ts';
import { type Mapping, type Recipe, setOf } from './recipe.ts';
import { columnKey, columnsIn, fillIn, fits, type Lookup, matchesAll, OF_FILE } from './template.ts';
import { unmetConditions } from './unmet-conditions.ts';
import { blocksOf, lookupIn, type Part, partsOf } from './unpivot.ts';

/** What a recipe made of a file: rows of kinds, each with its place in the publisher's file. */
export interface Applied {
  readonly rows: readonly { readonly kind: FlatKind; readonly rows: readonly Row[] }[];
  readonly notes: readonly Note[];
  readonly faults: readonly Fault[];
  /** Which columns of the file ours were read from, as far as the same ones give them in every row. */
  readonly read: readonly ReadColumns[];
}

/** The columns of the file that a recipe names. */
function namedColumns({ kinds, when, skip }: Recipe): readonly string[] {
  const templates = [
    ...kinds.flatMap(({ columns }) => Object.values(columns)),
    ...when.flatMap(({ set }) => Object.values(set)),
  ];
  const compared = [...when.map(each => each.if), ...skip].flatMap(Object.keys);
  return [...new Set([...templates.flatMap(columnsIn), ...compared])];
}

interface Fit {
  readonly table: Table;
  readonly missing: readonly string[];
}

/** The table of a sheet under the head that has the most of the columns that the recipe names. */
function fitOf(grid: Grid, recipe: Recipe): Fit | null {
  const named = namedColumns(recipe);
  const keys = new Set(named.map(columnKey));
  const candidates = possibleHeads(grid).map(head => {
    const columns = head.names.map((name, at) => ({ name, at }));
    const blocks = recipe.unpivot === null ? [] : blocksOf(columns, recipe.unpivot, keys);
    const known = new Set([
      ...head.names.map(columnKey),
      ...blocks.flatMap(block => [...block.named.keys(), ...block.cells.map(({ name }) => name)].map(columnKey)),
    ]);
    const missing = named.filter(name => !known.has(columnKey(name)));
    return { head, missing: recipe.unpivot !== null && blocks.length === 0 ? [...missing, recipe.unpivot] : missing };
  });
  const [first, ...others] = candidates;
  if (!first) return null;
  const best = others.reduce((found, each) => (each.missing.length < found.missing.length ? each : found), first);
  return { table: tableBelow(grid, best.head), missing: best.missing };
}

const RANGE = /^(-?\d+(?:[.,]\d+)?)\s*[-‐‑–—~～]\s*(-?\d+(?:[.,]\d+)?)$/;

const RANGE_TOLD = (text: string): Told => ({
  en: [
    `"${text}" is a range and no score.`,
    'Say "score_ranges: note" in the recipe to keep such ranges in the note of their row, or take the score out of it.',
  ],
  zh: [`“${text}”是区间而不是得分。`, '请在配方中声明“score_ranges: note”以将区间保留在该行的备注中，或不对应score。'],
});

/** The rows of one kind that a sheet gives, before they are tidied. */
class RowMaker {
  readonly rows: Row[] = [];
  ranges = 0;
  readonly #recipe: Recipe;
  readonly #kind: FlatKind;
  readonly #columns: Mapping;
  readonly #required: readonly string[];
  readonly #lists: readonly string[];
  readonly #seen = new Set<string>();

  constructor(recipe: Recipe, kind: FlatKind, columns: Mapping, languages: readonly WrittenLanguage[]) {
    const { required, optional, lists } = columnsOf(kind, languages);
    const set = recipe.when.flatMap(each => setOf(each, kind).map(([column]) => column));
    this.#recipe = recipe;
    this.#kind = kind;
    this.#columns = columns;
    this.#required = [...required, ...optional.filter(column => column in columns || set.includes(column))];
    this.#lists = lists;
  }

  add(grid: Grid, number: number, lookup: Lookup): void {
    const texts = new Map(this.#required.map(column => [column, fillIn(this.#columns[column] ?? '', lookup)]));
    for (const condition of this.#recipe.when) {
      const star = matchesAll(condition.if, lookup);
      if (star === null) continue;
      for (const [column, template] of setOf(condition, this.#kind))
        if (texts.has(column)) texts.set(column, fillIn(template, lookup, star));
    }
    const at = { file: grid.file, row: number };
    const faults: Fault[] = [];
    const score = texts.get('score') ?? '';
    if (this.#kind === 'records' && RANGE.test(score) && !saysMissing(score)) {
      if (this.#recipe.scoreRanges === null) faults.push(fault(at, 'F07', RANGE_TOLD(score), 'score', score));
      else {
        const before = texts.get('note') ?? '';
        texts.set('score', '').set('note', `${before === '' ? '' : `${before} `}Score as published: ${score}.`);
        this.ranges += 1;
      }
    }
    const cells = new Map<string, Cell>(
      [...texts].map(([column, text]) => [
        column,
        this.#lists.includes(column) ? text.split(';').map(normaliseCell).filter(Boolean) : text,
      ]),
    );
    if (faults.length > 0) cells.delete('score');
    if (this.#isFigure()) {
      this.rows.push({ at, cells, faults });
      return;
    }
    // What every row of the file says alike (its release, its source) is given once.
    const key = JSON.stringify([...cells]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.rows.push({ at, cells, faults });
  }

  #isFigure(): boolean {
    return this.#kind === 'records' || this.#kind === 'values' || this.#kind === 'honours';
  }
}

interface ReadRow {
  readonly number: number;
  readonly lookup: Lookup;
}

interface Read {
  /** Keys of the columns that something is taken from. */
  readonly named: ReadonlySet<string>;
  readonly skipped: readonly ReadRow[];
  readonly rows: readonly ReadRow[];
  /** Rows that wide ones would stand for, were their cells not empty: units without a score, where places are computed. */
  readonly empty: readonly ReadRow[];
}

/** What the stars in the patterns of the file and of the sheet stood for; of a sheet that has no pattern, its name. */
function namesOfFile({ file, sheet }: Grid, recipe: Recipe): ReadonlyMap<string, string> {
  const path = sheet !== null && file.endsWith(` [${sheet}]`) ? file.slice(0, -sheet.length - 3) : file;
  const star = fits(recipe.file, path.slice(path.lastIndexOf('/') + 1).normalize('NFC')) ?? '';
  const ofSheet = sheet === null ? '' : recipe.sheet === null ? sheet : (fits(recipe.sheet, sheet) ?? '');
  return new Map([
    [OF_FILE.file, star],
    [OF_FILE.sheet, ofSheet],
  ]);
}

/** The rows of a table that are not skipped, each wide one as the rows that it stands for. */
function readTable(table: Table, recipe: Recipe): Read {
  const keys = new Set(namedColumns(recipe).map(columnKey));
  const blocks = recipe.unpivot === null ? null : blocksOf(table.columns, recipe.unpivot, keys);
  const none: Part = new Map();
  const named = namesOfFile(table.grid, recipe);
  const parts = table.rows.map(({ number, cells }: GridRow) => {
    const { filled, empty } = blocks === null ? { filled: [none], empty: [] } : partsOf(blocks, cells);
    const readIn = (part: Part): ReadRow => {
      const inRow = lookupIn(table, cells, part);
      return { number, lookup: (column: string) => inRow(column) ?? named.get(columnKey(column)) ?? null };
    };
    return { filled: filled.map(readIn), empty: recipe.computeRanks === null ? [] : empty.map(readIn) };
  });
  // Of a wide row each of the rows that it stands for is asked by itself: `value` is the cell of one year.
  const isKept = ({ lookup }: ReadRow): boolean => recipe.skip.every(pattern => matchesAll(pattern, lookup) === null);
  const read = parts.flatMap(({ filled }) => filled);
  const unpivoted = (blocks ?? []).flatMap(block => block.cells.map(({ column }) => columnKey(column.name)));
  return {
    named: new Set([...keys, ...unpivoted]),
    skipped: read.filter(row => !isKept(row)),
    rows: read.filter(isKept),
    empty: parts.flatMap(({ empty }) => empty.filter(isKept)),
  };
}

/** Which columns of a table give ours: those that a template names; one that "when" sets otherwise has no place of its own. */
function readColumns(recipe: Recipe, table: Table, kind: FlatKind, columns: Mapping): ReadColumns {
  const places = new Map(table.columns.map(({ name, at }) => [columnKey(name), at]));
  const changed = new Set(recipe.when.flatMap(each => setOf(each, kind).map(([column]) => column)));
  const read = Object.entries(columns)
    .filter(([column]) => !changed.has(column))
    .map(([column, template]) => {
      const from = columnsIn(template).map(name => places.get(columnKey(name)));
      return [column, from.flatMap(at => (at === undefined ? [] : [at]))] as const;
    });
  return { file: table.grid.file, sheet: table.grid.sheet, columns: new Map(read) };
}

function applyToTable(recipe: Recipe, table: Table, languages: readonly WrittenLanguage[]): Applied {
  const at = { file: table.grid.file, row: null };
  const notes: Note[] = [
    note(
      at,
      `Read by the recipe ${recipe.id} (${recipe.path}): ${counted(table.rows.length, 'row', 'rows')}.`,
      `按配方${recipe.id}（${recipe.path}）读取：${table.rows.length}行。`,
    ),
    ...table.notes,
  ];
  const { named, skipped, rows, empty } = readTable(table, recipe);
  notes.push(...leftOut(table, named));
  notes.push(...unmetConditions(recipe, table.grid.file, [...rows, ...empty]));
  const numbers = [...new Set(skipped.map(({ number }) => number))];
  if (skipped.length > 0)
    notes.push(
      note(
        at,
        `${counted(skipped.length, 'row', 'rows')} skipped, as the recipe says (${numbers.length === 1 ? 'row' : 'rows'} ${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ' …' : ''}).`,
        `按配方略过${skipped.length}行（第${numbers.slice(0, 5).join('、')}${numbers.length > 5 ? '…' : ''}行）。`,
      ),
    );
  const declared = {
    ...(recipe.decimalMark ? { mark: recipe.decimalMark } : {}),
    ...(recipe.decimals === null ? {} : { decimals: recipe.decimals }),
    storesMore: table.grid.storesMore ?? false,
  };
  const made = recipe.kinds.map(({ kind, columns }) => {
    const maker = new RowMaker(recipe, kind, columns, languages);
    const places = kind === 'records' ? recipe.computeRanks : null;
    for (const { number, lookup } of places === null ? rows : [...rows, ...empty])
      maker.add(table.grid, number, lookup);
    if (maker.ranges > 0)
      notes.push(
        note(
          at,
          `${counted(maker.ranges, 'score is a range', 'scores are ranges')}: kept in the note of the row, and no score is stored.`,
          `${maker.ranges}个得分是区间：保留在各行的备注中，不存为得分。`,
        ),
      );
    const tidied = tidyRows(kind, maker.rows, declared);
    for (const each of tidied.notes) notes.push(each);
    if (places === null) return { kind, rows: tidied.rows };
    // Who is not read is ahead of others all the same.
    const others = new RowMaker(recipe, kind, columns, languages);
    for (const { number, lookup } of skipped) others.add(table.grid, number, lookup);
    const computed = computeRanks(table.grid.file, tidied.rows, tidyRows(kind, others.rows, declared).rows, places);
    for (const each of computed.notes) notes.push(each);
    return { kind, rows: computed.rows };
  });
  return {
    rows: made,
    notes,
    faults: [],
    read: recipe.kinds.map(({ kind, columns }) => readColumns(recipe, table, kind, columns)),
  };
}

const missingTold = (recipe: Recipe, missing: readonly string[], table: Table): Told => {
  const heads = table.columns
    .map(({ name }) => name)
    .filter(Boolean)
    .slice(0, 20);
  const [en, zh] = [missing.map(name => `"${name}"`).join(', '), missing.map(name => `“${name}”`).join('、')];
  return {
    en: [
      `The recipe ${recipe.id} (${recipe.path}) names ${en}, and the table has no such column.`,
      `Its columns are: ${heads.join(', ')}. Correct the recipe, or the head of the table.`,
    ],
    zh: [
      `配方${recipe.id}（${recipe.path}）所用的${zh}在表中没有对应的列。`,
      `表中的列为：${heads.join('、')}。请更正配方或表头。`,
    ],
  };
};

/** The sheets of a publisher's file read as its recipe says. */
export function applyRecipe(
  recipe: Recipe,
  file: string,
  opened: Opened,
  languages: readonly WrittenLanguage[],
): Applied {
  if (opened.faults.length > 0) return { rows: [], notes: opened.notes, faults: opened.faults, read: [] };
  const filled = opened.grids.filter(({ rows }) => rows.length > 0);
  const chosen = filled.filter(
    ({ sheet }) => recipe.sheet === null || (sheet !== null && fits(recipe.sheet, sheet) !== null),
  );
  const found = chosen.flatMap(grid => fitOf(grid, recipe) ?? []);
  const fitting = found.filter(({ missing }) => missing.length === 0);
  const [nearest] = [...found].sort((a, b) => a.missing.length - b.missing.length);
  if (fitting.length === 0) {
    const told: Told = nearest
      ? missingTold(recipe, nearest.missing, nearest.table)
      : filled.length === 0
        ? {
            en: ['The file is empty.', 'Get the file anew, or take it out of the folder.'],
            zh: ['文件是空的。', '请重新取得文件，或移出该文件夹。'],
          }
        : {
            en: [
              `The file has no sheet that is called "${recipe.sheet}": it has ${filled.map(({ sheet }) => `"${sheet}"`).join(', ')}.`,
              `Correct "sheet" in ${recipe.path}, or the file.`,
            ],
            zh: [
              `文件中没有名为“${recipe.sheet}”的工作表，只有${filled.map(({ sheet }) => `“${sheet}”`).join('、')}。`,
              `请更正${recipe.path}中的sheet，或核对文件。`,
            ],
          };
    const at = nearest ? { file: nearest.table.grid.file, row: nearest.table.head } : { file, row: null };
    return { rows: [], notes: opened.notes, faults: [fault(at, 'F17', told)], read: [] };
  }
  const named = new Set(namedColumns(recipe).map(columnKey));
  const doubtful = fitting.flatMap(({ table }) => columnsInDoubt(recipe, table, named));
  if (doubtful.length > 0) return { rows: [], notes: opened.notes, faults: doubtful, read: [] };
  // A sheet of another name is not meant, and that needs no word.
  const passed = chosen
    .filter(grid => !fitting.some(({ table }) => table.grid === grid))
    .map(({ file }) =>
      note(
        { file, row: null },
        `The sheet has not the columns that the recipe ${recipe.id} asks for; it was passed over.`,
        `该工作表没有配方${recipe.id}所要求的列，已略过。`,
      ),
    );
  const applied = fitting.map(({ table }) => applyToTable(recipe, table, languages));
  return {
    rows: applied.flatMap(({ rows }) => rows),
    notes: [...opened.notes, ...passed, ...applied.flatMap(({ notes }) => notes)],
    faults: [],
    read: applied.flatMap(({ read }) => read),
  };
}
