import type { WrittenLanguage } from '../language-id.ts';
import type { Fault } from './fault.ts';
import type { InputFile } from './input-file.ts';
import {
  columnsOf,
  type FlatKind,
  flatKindNamed,
  type Kind,
  kindNamed,
  kindOf,
  type NestedKind,
  UNKNOWN_FILE,
} from './kind.ts';
import { type Note, note } from './note.ts';
import { likeness, readGrid } from './read-grid.ts';
import { readJson } from './read-json.ts';
import type { Row } from './row.ts';
import { fault, type Grid, type Told } from './tables/grid.ts';
import { openTables, readText } from './tables/open-tables.ts';
import { tidyRows } from './tidy/tidy-rows.ts';

/** The files of a folder, opened: rows by kind, texts of the nested kinds, and what could not be opened. */
export interface OpenedFiles {
  readonly rows: (kind: FlatKind) => readonly Row[];
  readonly texts: (kind: NestedKind) => readonly { readonly file: string; readonly text: string }[];
  readonly faults: readonly Fault[];
  /** What was decided in reading them. */
  readonly notes: readonly Note[];
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

function openTable(file: InputFile, fileKind: FlatKind | null, languages: readonly WrittenLanguage[]): OpenedFile {
  const opened = openTables(file);
  if (opened.faults.length > 0)
    return { ...NOTHING, faults: opened.faults, notes: opened.notes, unread: fileKind === null ? [] : [fileKind] };
  const sheets = sheetsByKind(opened.grids, fileKind, languages);
  if (sheets.every(({ kind }) => kind === null) && (fileKind === null || sheets.length > 0))
    return { ...unknown(file.path, UNKNOWN_FILE), unread: fileKind === null ? [] : [fileKind] };
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
    const { rows: written, faults, notes } = readGrid(grid, kind, columnsOf(kind, languages));
    const { rows, notes: changes } = tidyRows(kind, written);
    const unread = faults.length > 0 ? [kind] : [];
    return { rows: [{ kind, rows }], text: null, faults, notes: [...notes, ...changes], unread };
  });
  return {
    rows: read.flatMap(({ rows }) => rows),
    text: null,
    faults: read.flatMap(({ faults }) => faults),
    notes: [...opened.notes, ...read.flatMap(({ notes }) => notes)],
    unread: read.flatMap(({ unread }) => unread),
  };
}

/** A file whose name was not written as its kind is. */
function nameNote(path: string, kind: string): readonly Note[] {
  const parts = path.split('/');
  const written = parts.length === 2 ? (parts[0] ?? '') : (parts[0] ?? '').replace(/\.[^.]*$/, '');
  if (written === kind || kindNamed(written) !== kind) return [];
  return [note({ file: path, row: null }, `The name was read as "${kind}".`, `文件名按“${kind}”读取。`)];
}

function openFile(file: InputFile, languages: readonly WrittenLanguage[]): OpenedFile {
  const kind = kindOf(file.path);
  if (kind === 'ignored') return NOTHING;
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
    const opened = openTable(file, kind.table, languages);
    return kind.table === null ? opened : { ...opened, notes: [...nameNote(file.path, kind.table), ...opened.notes] };
  }
  const read = readText(file);
  const named = 'nested' in kind ? kind.nested : kind.json;
  if (!read.ok) return { ...NOTHING, faults: [read.fault], unread: [named] };
  const notes = [...nameNote(file.path, named), ...read.notes];
  if ('nested' in kind) return { ...NOTHING, text: { kind: kind.nested, file: file.path, text: read.text }, notes };
  const { rows, faults } = readJson(file.path, kind.json, columnsOf(kind.json, languages), read.text);
  return { ...NOTHING, rows: [{ kind: kind.json, rows }], faults, notes, unread: faults.length > 0 ? [kind.json] : [] };
}

/** Opens every file of the folder; one that cannot be read is a fault and stops no other. */
export function openFiles(files: readonly InputFile[], languages: readonly WrittenLanguage[]): OpenedFiles {
  const opened = files.map(file => openFile(file, languages));
  const rows = opened.flatMap(file => file.rows);
  const texts = opened.flatMap(({ text }) => text ?? []);
  return {
    rows: kind => rows.flatMap(part => (part.kind === kind ? part.rows : [])),
    texts: kind => texts.filter(text => text.kind === kind),
    faults: opened.flatMap(({ faults }) => faults),
    notes: opened.flatMap(({ notes }) => notes),
    unread: new Set(opened.flatMap(({ unread }) => unread)),
  };
}
