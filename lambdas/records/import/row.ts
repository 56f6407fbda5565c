import type { ReadColumns } from './cell-places.ts';
import type { Fault, Where } from './fault.ts';
import type { Note } from './note.ts';

export type Cell = string | readonly string[];

/** One row of a table, from CSV or JSON alike. */
export interface Row {
  readonly at: Where;
  /**
   * Cells by column, normalised; an empty text is an empty cell. A column that is absent here was already reported
   * (it is missing from the head, or its value could not be read).
   */
  readonly cells: ReadonlyMap<string, Cell>;
  /** What is wrong with the row before any cell is read. */
  readonly faults: readonly Fault[];
}

/** The rows of one file, and what is wrong with the file as a whole. */
export interface Sheet {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
  /** What was decided in reading it. */
  readonly notes: readonly Note[];
  /** Our columns, each with those of the sheet that it was read from. */
  readonly columns: ReadColumns['columns'];
}
