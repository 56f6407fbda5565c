import type { Fault, Where } from '../fault.ts';
import type { Note } from '../note.ts';

/** A row that has something in it, with the number that the spreadsheet gives it. */
export interface GridRow {
  readonly number: number;
  /** Texts from the first column on; an empty text is an empty cell. */
  readonly cells: readonly string[];
}

/** A sheet as it stands in a file: cells as texts, before anyone says which row is the head. */
export interface Grid {
  /** `places.csv`; of a workbook with its sheet: `places.xlsx [2022]`. */
  readonly file: string;
  /** The sheet of a workbook; null in a file that has none. */
  readonly sheet: string | null;
  readonly rows: readonly GridRow[];
  /** Whether a number in it is shown with fewer digits than are stored, and were read. */
  readonly storesMore?: boolean;
}

/** What a file held: its sheets, what was decided while reading, and what cannot be read. */
export interface Opened {
  readonly grids: readonly Grid[];
  readonly notes: readonly Note[];
  readonly faults: readonly Fault[];
}

/** Words of a fault in the languages of those who import. */
export interface Told {
  readonly en: readonly [message: string, remedy: string];
  readonly zh: readonly [message: string, remedy: string];
}

/** A fault about a place in the files, in English and Chinese. */
export function fault(
  at: Where,
  rule: Fault['rule'],
  { en, zh }: Told,
  column: string | null = null,
  value: string | null = null,
): Fault {
  return {
    file: at.file,
    row: at.row,
    column,
    value,
    rule,
    message: en[0],
    remedy: en[1],
    translated: { 'zh-Hans': { message: zh[0], remedy: zh[1] } },
  };
}
