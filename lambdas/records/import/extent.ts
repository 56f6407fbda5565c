import { LIMITS } from './limits.ts';

/** How much a text holds, as far as it was counted. */
export interface Extent {
  readonly rows: number;
  /** Most of one row or object. */
  readonly columns: number;
  readonly cells: number;
  /** Signs of the longest cell or text. */
  readonly signs: number;
  /** Parts within parts at the deepest place. */
  readonly nesting: number;
}

export const NO_EXTENT: Extent = { rows: 0, columns: 0, cells: 0, signs: 0, nesting: 0 };

const [QUOTE, BACKSLASH, LINE_FEED, RETURN, COMMA] = [0x22, 0x5c, 0x0a, 0x0d, 0x2c];
const SEPARATORS = [COMMA, 0x3b, 0x09];

/** Whether a byte begins a sign of UTF-8; in other encodings of Chinese it overcounts by less than two. */
const beginsSign = (byte: number): boolean => (byte & 0xc0) !== 0x80;

/** The separator that stands most often in the first line. */
function separatorOf(bytes: Uint8Array): number {
  const end = bytes.findIndex(byte => byte === LINE_FEED || byte === RETURN);
  const line = bytes.subarray(0, end < 0 ? bytes.length : end);
  const counted = SEPARATORS.map(separator => line.reduce((count, byte) => count + (byte === separator ? 1 : 0), 0));
  return SEPARATORS[counted.indexOf(Math.max(...counted))] ?? COMMA;
}

/**
 * How much a text of lines and cells holds, counted in its bytes before anything is made of them. It reads no further
 * than the first limit that it passes, so it takes no longer for a file of a million rows than for one that is right.
 */
export function extentOfLines(bytes: Uint8Array): Extent {
  const separator = separatorOf(bytes);
  let [rows, columns, cells, longest] = [0, 0, 0, 0];
  let [inRow, signs, quoted] = [1, 0, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (quoted) {
      if (byte === QUOTE) quoted = false;
      else if (beginsSign(byte)) signs += 1;
    } else if (byte === QUOTE && (signs === 0 || bytes[at - 1] === QUOTE)) quoted = true;
    else if (byte === separator || byte === LINE_FEED || byte === RETURN) {
      longest = Math.max(longest, signs);
      signs = 0;
      if (byte === separator) inRow += 1;
      else if (byte === LINE_FEED || bytes[at + 1] !== LINE_FEED) {
        rows += 1;
        cells += inRow;
        columns = Math.max(columns, inRow);
        inRow = 1;
      }
    } else if (beginsSign(byte)) signs += 1;
    if (rows > LIMITS.rows || inRow > LIMITS.columns || cells > LIMITS.cells || signs > LIMITS.signs) break;
  }
  const last = signs > 0 || inRow > 1;
  return {
    rows: rows + (last ? 1 : 0),
    columns: Math.max(columns, inRow),
    cells: cells + (last ? inRow : 0),
    signs: Math.max(longest, signs),
    nesting: 0,
  };
}

/** The same of JSON, whose rows are the items of its list and whose cells are the values at any depth. */
export function extentOfJson(bytes: Uint8Array): Extent {
  const fields = new Uint32Array(LIMITS.nesting + 2);
  let [rows, columns, cells, longest] = [1, 0, 1, 0];
  let [depth, nesting, signs, quoted] = [0, 0, 0, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (quoted) {
      if (byte === BACKSLASH) at += 1;
      if (byte === QUOTE) {
        quoted = false;
        longest = Math.max(longest, signs);
        signs = 0;
      } else if (beginsSign(byte)) signs += 1;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
      cells += 1;
      nesting = Math.max(nesting, depth);
      fields[depth] = 1;
    } else if (byte === 0x7d || byte === 0x5d) depth = Math.max(0, depth - 1);
    else if (byte === COMMA) {
      cells += 1;
      if (depth === 1) rows += 1;
      // A list within an item may be as long as a table; its values are counted as cells.
      else fields[depth] = (fields[depth] ?? 0) + 1;
      columns = Math.max(columns, depth === 2 ? (fields[depth] ?? 0) : 0);
    }
    if (nesting > LIMITS.nesting || rows > LIMITS.rows || cells > LIMITS.cells) break;
    if (columns > LIMITS.columns || signs > LIMITS.signs) break;
  }
  return { rows, columns, cells, signs: Math.max(longest, signs), nesting };
}
