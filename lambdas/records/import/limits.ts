/**
 * How much an import reads. Above every ranking of all cities on earth, and below what a process with a gigabyte can
 * bear (`tests/faults/heavy-files.ts` measures it). What is over a limit is told as F16 (a single file's size as F01).
 */
export const LIMITS = {
  /** Files of one import. */
  files: 100,
  /** Bytes of one file, and of all together. */
  fileBytes: 50 * 1024 * 1024,
  bytes: 100 * 1024 * 1024,
  /** Bytes that one workbook may unpack to, and its parts: what grows beyond was made to do harm, or is no table. */
  unpackedBytes: 100 * 1024 * 1024,
  parts: 10_000,
  /** Rows, or items of JSON, of all files together. */
  rows: 210_000,
  /** Columns of one table, or fields of one object. */
  columns: 1_000,
  /** Cells, or values of JSON, of all files together. */
  cells: 2_400_000,
  /** Signs of one cell or text: what a cell of a spreadsheet holds. */
  signs: 32_767,
  /** Parts within parts of JSON. */
  nesting: 32,
  /** Faults in the rows of one kind after which its other rows are not looked at. */
  readFaults: 20_000,
  /** Faults that are told one by one; the others are counted. */
  faults: 1_000,
  /** Decisions that are told one by one; the others are counted. */
  notes: 10_000,
  /** Signs of a value or a sentence in a fault; the rest is left out. */
  faultSigns: 500,
} as const;
