import type { Match } from '../grammar.ts';
import type { Cell, Table } from '../page.ts';
import type { Truth } from '../truth/places.ts';
import type { Objections } from '../truth/verdict.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Tongue } from '../world.ts';

/** A cell and what speaks against it; null objections: nobody can read it. */
export interface Checked {
  readonly cell: string;
  readonly objections: Objections | null;
}

export interface Reader {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly read: (table: Table, m: Match, tools: Tools) => readonly Checked[];
}

export interface Tools {
  readonly truth: Truth;
  readonly vocabulary: Vocabulary;
  readonly tongue: Tongue;
  unit(cell: Cell | undefined): string;
  ranking(text: string): string;
  /** The ranking that bears a short name; null where none does. */
  shortRanking(text: string): string | null;
}

export const cellsOf = (
  table: Table,
  read: (row: readonly Cell[], index: number) => readonly Checked[],
): readonly Checked[] => table.rows.flatMap((row, index) => read(row, index));

export const checked = (cell: Cell | undefined, objections: Objections | null): Checked => ({
  cell: cell?.shown ?? '',
  objections,
});
