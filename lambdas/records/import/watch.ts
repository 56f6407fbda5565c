/** What is going on in an import that takes its time, for whoever watches. */
export type ImportProgress =
  /** Rows of a workbook that were read so far. */
  | { readonly kind: 'reading'; readonly file: string; readonly rows: number }
  /** All rows are read, and held against the rules. */
  | { readonly kind: 'checking'; readonly rows: number }
  /** Items that were written so far, of all that differ from what is stored. */
  | { readonly kind: 'writing'; readonly at: number; readonly of: number };

export type ImportWatch = (progress: ImportProgress) => void;

/** Nobody watches. */
export const UNWATCHED: ImportWatch = () => {};

/** Rows, or items, after which an import that has so many says how far it is. */
export const TOLD_EACH = 20_000;
