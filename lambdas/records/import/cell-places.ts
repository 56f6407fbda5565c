import type { Fault } from './fault.ts';
import type { Note } from './note.ts';
import { columnLetters } from './tables/column-letters.ts';

/** Which columns of a table of a file our columns were read from. */
export interface ReadColumns {
  /** As faults name it: `places.xlsx [2022]`. */
  readonly file: string;
  readonly sheet: string | null;
  /** Our columns, each with the columns that it was read from, counted from 0. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

interface Table {
  readonly sheet: string | null;
  readonly columns: Map<string, readonly number[]>;
}

/**
 * The tables by their files. Where two kinds are read from one table and take a column of one name from different places,
 * nobody can say which of them a fault is about: it has no place.
 */
function tablesByFile(read: readonly ReadColumns[]): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (const { file, sheet, columns } of read) {
    const table = tables.get(file) ?? { sheet, columns: new Map() };
    for (const [column, places] of columns) {
      const before = table.columns.get(column);
      table.columns.set(column, before === undefined || before.join() === places.join() ? places : []);
    }
    tables.set(file, table);
  }
  return tables;
}

/** Says the sheet and the cell (`C7`; `B7, C7` where a recipe put two together) of each fault and note, where there is one. */
export function placed<T extends Fault | Note>(items: readonly T[], read: readonly ReadColumns[]): readonly T[] {
  const tables = tablesByFile(read);
  return items.map(item => {
    const table = tables.get(item.file);
    if (!table) return item;
    const places = item.column === null ? [] : (table.columns.get(item.column) ?? []);
    const cell = item.row === null ? '' : places.map(at => `${columnLetters(at)}${item.row}`).join(', ');
    return { ...item, ...(table.sheet !== null && { sheet: table.sheet }), ...(cell !== '' && { cell }) };
  });
}
