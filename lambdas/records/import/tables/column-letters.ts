/** The letters that a spreadsheet gives to a column, counted from 0: `A`, `Z`, `AA`. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${columnLetters(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;

/** Columns from one to another, both counted from 0: `C`, `C–E`. */
export const columnRange = (from: number, to: number): string =>
  from === to ? columnLetters(from) : `${columnLetters(from)}–${columnLetters(to)}`;
