import type { WrittenLanguage } from '../language-id.ts';
import { ALIAS_COLUMNS } from './aliases.ts';
import type { ReadColumns } from './cell-places.ts';
import type { Fault } from './fault.ts';
import { isExample } from './fill-in/examples.ts';
import { type FontFiles, openFont } from './fonts.ts';
import type { InputFile } from './input-file.ts';
import {
  columnsOf,
  type FileKind,
  type FlatKind,
  flatKindNamed,
  type Kind,
  kindNamed,
  kindOf,
  type NestedKind,
  UNKNOWN_TABLE,
} from './kind.ts';
import { type Note, note } from './note.ts';
import type { MarkdownFiles } from './own-words.ts';
import { openPicture, type PictureFiles } from './pictures.ts';
import { likeness, readGrid } from './read-grid.ts';
import { readJson } from './read-json.ts';
import { applyRecipe } from './recipes/apply.ts';
import { readRecipe } from './recipes/read-recipe.ts';
import type { ReadBy, Recipe } from './recipes/recipe.ts';
import { fits } from './recipes/template.ts';
import type { Row } from './row.ts';
import { fault, type Grid, type Told } from './tables/grid.ts';
import { openTables, readText } from './tables/open-tables.ts';
import { tidyRows } from './tidy/tidy-rows.ts';
import { type ImportWatch, UNWATCHED } from './watch.ts';

/** The files of a folder, opened: rows by kind, texts of the nested kinds, and what could not be opened. */
export interface OpenedFiles {
  readonly rows: (kind: FlatKind) => readonly Row[];
  /** Spellings of units that somebody decided on. */
  readonly aliases: readonly Row[];
  readonly texts: (kind: NestedKind) => readonly { readonly file: string; readonly text: string }[];
  /** What the institute wrote itself, by the path of the file. */
  readonly markdown: MarkdownFiles;
  /** Its pictures, by the path of the file; null for one that is not taken. */
  readonly pictures: PictureFiles;
  /** Its fonts, by the path of the file; null for one that is not taken. */
  readonly fonts: FontFiles;
  readonly faults: readonly Fault[];
  /** What was decided in reading them. */
  readonly notes: readonly Note[];
  /** Which columns of the tables ours were read from. */
  readonly read: readonly ReadColumns[];
  /** The recipes by which rows were read, by the source that the rows rest on. */
  readonly readBy: ReadBy;
  /** Recipes that something was read by. */
  readonly recipes: readonly Recipe[];
  /** Kinds of which a file could not be read, so that nothing can be said to be missing from them. */
  readonly unread: ReadonlySet<Kind>;
}

/** What one file gave: rows of kinds, or the text of a nested one. */
interface OpenedFile {
  readonly rows: readonly { readonly kind: FlatKind; readonly rows: readonly Row[] }[];
  readonly text: { readonly kind: NestedKind; readonly file: string; readonly text: string } | null;
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
  readonly unread: readonly Kind[];
  readonly markdown?: readonly (readonly [path: string, text: string])[];
  readonly pictures?: PictureFiles;
  readonly fonts?: FontFiles;
  readonly aliases?: readonly Row[];
  /** Which columns of its tables ours were read from. */
  readonly read?: readonly ReadColumns[];
  /** The recipes that the rows were read by. */
  readonly recipes?: readonly Recipe[];
}

const NOTHING: OpenedFile = { rows: [], text: null, faults: [], notes: [], unread: [] };

const unknown = (path: string, told: Told): OpenedFile => ({
  ...NOTHING,
  faults: [fault({ file: path, row: null }, 'F03', told)],
});

/** The sheets of a workbook that hold a table of a kind, each with its kind; the others are told. */
function sheetsByKind(
  grids: readonly Grid[],
  fileKind: FlatKind | null,
  languages: readonly WrittenLanguage[],
): readonly { readonly grid: Grid; readonly kind: FlatKind | null }[] {
  const filled = grids.filter(({ rows }) => rows.length > 0);
  const named = filled.map(grid => ({
    grid,
    kind: (grid.sheet === null ? null : flatKindNamed(grid.sheet)) ?? fileKind,
  }));
  if (named.length === 1) return named;
  // Beside a table of the kind there may be a sheet of words, which has none of its columns.
  return named.map(({ grid, kind }) => ({
    grid,
    kind: kind !== null && likeness(grid, columnsOf(kind, languages)) > 0 ? kind : null,
  }));
}

function openTable(
  file: InputFile,
  fileKind: FlatKind | null,
  languages: readonly WrittenLanguage[],
  watch: ImportWatch,
): OpenedFile {
  const opened = openTables(file, watch);
  if (opened.faults.length > 0)
    return { ...NOTHING, faults: opened.faults, notes: opened.notes, unread: fileKind === null ? [] : [fileKind] };
  const sheets = sheetsByKind(opened.grids, fileKind, languages);
  if (sheets.every(({ kind }) => kind === null) && (fileKind === null || sheets.length > 0))
    return { ...unknown(file.path, UNKNOWN_TABLE), unread: fileKind === null ? [] : [fileKind] };
  const empty: Grid = { file: file.path, sheet: null, rows: [] };
  const read = (sheets.length > 0 ? sheets : [{ grid: empty, kind: fileKind }]).map(({ grid, kind }): OpenedFile => {
    if (kind === null) {
      const at = { file: grid.file, row: null };
      return {
        ...NOTHING,
        notes: [
          note(
            at,
            'The sheet holds no table of a known kind; it was passed over.',
            '该工作表没有已知种类的表格，已略过。',
          ),
        ],
      };
    }
    const { rows: written, faults, notes, columns } = readGrid(grid, kind, columnsOf(kind, languages));
    const examples = written.filter(row => isExample(kind, row, languages));
    const passed = examples.map(({ at }) =>
      note(at, 'The example of the template: passed over.', '模板中的示例行：已略过。'),
    );
    const own = examples.length === 0 ? written : written.filter(row => !examples.includes(row));
    const { rows, notes: changes } = tidyRows(kind, own);
    const unread = faults.length > 0 ? [kind] : [];
    return {
      rows: [{ kind, rows }],
      text: null,
      faults,
      notes: [...notes, ...passed, ...changes],
      unread,
      read: [{ file: grid.file, sheet: grid.sheet, columns }],
    };
  });
  return {
    rows: read.flatMap(({ rows }) => rows),
    text: null,
    faults: read.flatMap(({ faults }) => faults),
    notes: [...opened.notes, ...read.flatMap(({ notes }) => notes)],
    unread: read.flatMap(({ unread }) => unread),
    read: read.flatMap(({ read = [] }) => read),
  };
}

/** A file whose name was not written as its kind is. */
function nameNote(path: string, kind: string): readonly Note[] {
  const parts = path.split('/');
  const written = parts.length === 2 ? (parts[0] ?? '') : (parts[0] ?? '').replace(/\.[^.]*$/, '');
  if (written === kind || kindNamed(written) !== kind) return [];
  return [note({ file: path, row: null }, `The name was read as "${kind}".`, `文件名按“${kind}”读取。`)];
}

/** A table of spellings that somebody decided on. */
function openAliases(file: InputFile): OpenedFile {
  const opened = openTables(file);
  const read = opened.grids.filter(({ rows }) => rows.length > 0).map(grid => readGrid(grid, 'aliases', ALIAS_COLUMNS));
  return {
    ...NOTHING,
    aliases: read.flatMap(({ rows }) => rows),
    faults: [...opened.faults, ...read.flatMap(({ faults }) => faults)],
    notes: [...opened.notes, ...read.flatMap(({ notes }) => notes)],
  };
}

/** A publisher's file, read by every recipe that is meant for it. */
function openByRecipes(
  file: InputFile,
  recipes: readonly Recipe[],
  languages: readonly WrittenLanguage[],
  watch: ImportWatch,
): OpenedFile {
  const opened = openTables(file, watch);
  const [first, ...others] = recipes.map(recipe => applyRecipe(recipe, file.path, opened, languages));
  const applied = first
    ? [first, ...others.map(each => ({ ...each, notes: each.notes.filter(each => !opened.notes.includes(each)) }))]
    : [];
  const faults = opened.faults.length > 0 ? opened.faults : applied.flatMap(each => each.faults);
  return {
    ...NOTHING,
    rows: applied.flatMap(({ rows }) => rows),
    faults,
    notes: applied.flatMap(({ notes }) => notes),
    read: applied.flatMap(({ read }) => read),
    unread: faults.length > 0 ? recipes.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)) : [],
    recipes,
  };
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function openFile(
  file: InputFile,
  languages: readonly WrittenLanguage[],
  recipes: readonly Recipe[],
  watch: ImportWatch,
): OpenedFile {
  const kind = kindOf(file.path);
  const meant = recipes.filter(recipe => fits(recipe.file, fileName(file.path).normalize('NFC')) !== null);
  // A recipe may well be called as the files that it reads.
  if (kind === 'recipe') return NOTHING;
  const reading = meant.filter(recipe => mayRead(recipe, file, kind));
  if (reading.length > 0) return openByRecipes(file, reading, languages, watch);
  const opened = openNamed(file, kind, languages, watch);
  const isOwn = kind === 'aliases' || (typeof kind === 'object' && !('unknown' in kind));
  // A recipe for every file means no particular one.
  const passed = isOwn ? meant.filter(recipe => /[\p{L}\p{N}]/u.test(stemOf(recipe.file))) : [];
  return passed.length === 0
    ? opened
    : { ...opened, notes: [...passed.map(recipe => ownNote(file, recipe)), ...opened.notes] };
}

const endingOf = (name: string): string => /\.[^.*]+$/.exec(name)?.[0].toLowerCase() ?? '';
const stemOf = (name: string): string => name.slice(0, name.length - endingOf(name).length);

/** A recipe reads tables that bear no name of ours; a file of another form where its pattern says that form. */
function mayRead({ file: pattern }: Recipe, { path }: InputFile, kind: Exclude<FileKind, 'recipe'>): boolean {
  if (kind === 'aliases' || kind === 'left-over' || kind === 'words' || kind === 'picture' || kind === 'font')
    return false;
  if (kind === 'ignored' || 'unknown' in kind) return endingOf(pattern) !== '' && endingOf(pattern) === endingOf(path);
  return 'table' in kind && kind.table === null;
}

/** A recipe may be meant for a file that bears the name of one of ours: then it is not asked. */
const ownNote = ({ path }: InputFile, { id, file }: Recipe): Note =>
  note(
    { file: path, row: null },
    `It bears the name of a kind and was read as that, not by the recipe ${id}, which is for "${file}": a publisher's file needs another name.`,
    `文件以本项目的种类命名，按该种类读取，而没有按配方${id}（用于“${file}”）读取：发布机构的文件请另取名称。`,
  );

/** A file that is read as its name says. */
function openNamed(
  file: InputFile,
  kind: Exclude<FileKind, 'recipe'>,
  languages: readonly WrittenLanguage[],
  watch: ImportWatch,
): OpenedFile {
  if (kind === 'aliases') return openAliases(file);
  if (kind === 'ignored') return NOTHING;
  if (kind === 'words') {
    const text = readText(file);
    return text.ok
      ? { ...NOTHING, markdown: [[file.path, text.text]], notes: text.notes }
      : { ...NOTHING, faults: [text.fault], unread: ['reports'] };
  }
  if (kind === 'picture') {
    const { taken, faults } = openPicture(file);
    return { ...NOTHING, pictures: taken, faults };
  }
  if (kind === 'font') {
    const { taken, faults } = openFont(file);
    return { ...NOTHING, fonts: taken, faults };
  }
  if (kind === 'left-over') {
    const told = note(
      { file: file.path, row: null },
      'Passed over: a system or a spreadsheet leaves such files behind.',
      '已略过：系统或电子表格软件遗留的文件。',
    );
    return { ...NOTHING, notes: [told] };
  }
  if ('unknown' in kind) return unknown(file.path, kind.unknown);
  if ('table' in kind) {
    const opened = openTable(file, kind.table, languages, watch);
    return kind.table === null ? opened : { ...opened, notes: [...nameNote(file.path, kind.table), ...opened.notes] };
  }
  const read = readText(file);
  const name = 'nested' in kind ? kind.nested : kind.json;
  if (!read.ok) return { ...NOTHING, faults: [read.fault], unread: [name] };
  const notes = [...nameNote(file.path, name), ...read.notes];
  if ('nested' in kind) return { ...NOTHING, text: { kind: kind.nested, file: file.path, text: read.text }, notes };
  const { rows, faults } = readJson(file.path, kind.json, columnsOf(kind.json, languages), read.text);
  return { ...NOTHING, rows: [{ kind: kind.json, rows }], faults, notes, unread: faults.length > 0 ? [kind.json] : [] };
}

/** Two recipes of one id, of which rows could not say by which they were read. */
const twiceTold = ({ id, path }: Recipe): Told => ({
  en: [`The recipe of ${path} has the id ${id} too.`, 'Give each recipe an id of its own.'],
  zh: [`${path}中的配方也以${id}为id。`, '请为各配方取不同的id。'],
});

/** The recipes of the folder, and what cannot be read of them or finds no file. */
function openRecipes(
  files: readonly InputFile[],
  languages: readonly WrittenLanguage[],
): { readonly recipes: readonly Recipe[]; readonly opened: OpenedFile } {
  const recipes: Recipe[] = [];
  const faults: Fault[] = [];
  const notes: Note[] = [];
  for (const file of files.filter(({ path }) => kindOf(path) === 'recipe')) {
    const text = readText(file);
    const read = text.ok ? readRecipe(file.path, text.text, languages) : { ok: false as const, faults: [text.fault] };
    if (text.ok) notes.push(...text.notes);
    const first = read.ok ? recipes.find(({ id }) => id === read.recipe.id) : undefined;
    if (!read.ok) faults.push(...read.faults);
    else if (first) faults.push(fault({ file: file.path, row: null }, 'F17', twiceTold(first)));
    else recipes.push(read.recipe);
  }
  for (const recipe of recipes)
    if (!files.some(({ path }) => fits(recipe.file, fileName(path).normalize('NFC')) !== null))
      notes.push(
        note(
          { file: recipe.path, row: null },
          `The recipe ${recipe.id} found no file: none is called "${recipe.file}".`,
          `配方${recipe.id}没有找到文件：没有名为“${recipe.file}”的文件。`,
        ),
      );
  return { recipes, opened: { ...NOTHING, faults, notes } };
}

/** The recipes by which the rows of each source were read. */
function readByOf(opened: readonly OpenedFile[]): ReadBy {
  const readBy = new Map<string, Map<string, string>>();
  for (const { rows, recipes = [] } of opened)
    for (const row of recipes.length > 0 ? rows.flatMap(part => part.rows) : []) {
      const source = row.cells.get('source');
      if (typeof source !== 'string' || source === '') continue;
      const found = readBy.get(source) ?? new Map<string, string>();
      for (const { id, path } of recipes) found.set(id, path);
      readBy.set(source, found);
    }
  return readBy;
}

/** Opens every file of the folder; one that cannot be read is a fault and stops no other. */
export function openFiles(
  files: readonly InputFile[],
  languages: readonly WrittenLanguage[],
  watch: ImportWatch = UNWATCHED,
): OpenedFiles {
  const recipes = openRecipes(files, languages);
  const read = files.map(file => openFile(file, languages, recipes.recipes, watch));
  // A file that no recipe is meant for may be that of a recipe that cannot be read: it is not blamed.
  const blamed = recipes.opened.faults.length === 0;
  const opened = [recipes.opened, ...read.filter(({ faults }) => blamed || !faults.some(({ rule }) => rule === 'F03'))];
  const rows = opened.flatMap(file => file.rows);
  const texts = opened.flatMap(({ text }) => text ?? []);
  return {
    rows: kind => rows.flatMap(part => (part.kind === kind ? part.rows : [])),
    aliases: opened.flatMap(({ aliases = [] }) => aliases),
    markdown: new Map(opened.flatMap(({ markdown = [] }) => markdown)),
    pictures: new Map(opened.flatMap(({ pictures = new Map() }) => [...pictures])),
    fonts: new Map(opened.flatMap(({ fonts = new Map() }) => [...fonts])),
    texts: kind => texts.filter(text => text.kind === kind),
    faults: opened.flatMap(({ faults }) => faults),
    notes: opened.flatMap(({ notes }) => notes),
    read: opened.flatMap(({ read = [] }) => read),
    readBy: readByOf(opened),
    recipes: [...new Set(opened.flatMap(({ recipes = [] }) => recipes))],
    unread: new Set(opened.flatMap(({ unread }) => unread)),
  };
}
