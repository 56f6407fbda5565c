import { heightOf, type Strip } from './strip.ts';

/** White between two columns of a page. */
const GUTTER = 20;

/** Width of one of so many columns. */
export function columnWidth(width: number, columns: number): number {
  return (width - GUTTER * (columns - 1)) / columns;
}

/** Where the column at this index begins, from the left edge of the page's body. */
export function columnStart(width: number, columns: number, index: number): number {
  return index * (columnWidth(width, columns) + GUTTER);
}

/** Strips that ask to stand in one column. */
export type Chunk = readonly Strip[];

export interface InColumn {
  readonly strip: Strip;
  readonly column: number;
  /** From the top of the columns. */
  readonly y: number;
}

/** Columns as far as they were filled. */
export interface Packed {
  readonly placed: readonly InColumn[];
  /** How many of the chunks stand in them. */
  readonly taken: number;
  /** Of the fullest column. */
  readonly height: number;
}

/**
 * Fills columns of a height one after the other, each with what has room there or asks to stand in it; a table that goes
 * on in the next has its head printed again there.
 */
function packColumns(chunks: readonly Chunk[], columns: number, height: number): Packed {
  const placed: InColumn[] = [];
  let [taken, fullest] = [0, 0];
  for (let column = 0; column < columns; column += 1) {
    let y = 0;
    for (let chunk = chunks[taken]; chunk; chunk = chunks[taken]) {
      const [first] = chunk;
      if (!first || (first.lane ?? column) !== column) break;
      const again = y === 0 ? first.repeat : [];
      const strips = [...again, ...chunk];
      const above = y === 0 ? 0 : first.before;
      if (y + above + heightOf(strips) > height + 0.01) break;
      for (const [at, strip] of strips.entries()) {
        y += at === 0 ? above : strip.before;
        placed.push({ strip, column, y });
        y += strip.height;
      }
      taken += 1;
    }
    fullest = Math.max(fullest, y);
  }
  return { placed, taken, height: fullest };
}

/** Steps of the search for the least height. */
const STEPS = 12;

/** Columns as low as they can be with all chunks in them, within a height; as many chunks as stand there where not all do. */
export function packEvenly(chunks: readonly Chunk[], columns: number, height: number): Packed {
  let best = packColumns(chunks, columns, height);
  if (best.taken < chunks.length) return best;
  let [low, high] = [best.height / columns / 2, best.height];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    const tried = packColumns(chunks, columns, middle);
    if (tried.taken === chunks.length) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

/** What goes on overleaf takes this share of the page's height at the least, some three lines in every column. */
const LEAST_OVERLEAF = 0.055;

/** How many of the last chunks stand overleaf: one for each column, and a few lines in it. */
function fewest(chunks: readonly Chunk[], columns: number, pageHeight: number): number {
  const least = pageHeight * LEAST_OVERLEAF * columns;
  let count = columns;
  while (count < chunks.length && heightOf(chunks.slice(-count).flat()) < least) count += 1;
  return count;
}

/**
 * The same, and of what has no room there as much as every column overleaf begins with, a few lines in each: one statement
 * beside white would look like a slip. Rows of a table may go on alone, below its head.
 */
export function packed(chunks: readonly Chunk[], columns: number, height: number, pageHeight: number): Packed {
  const filled = packEvenly(chunks, columns, height);
  const least = fewest(chunks, columns, pageHeight);
  const isFew = filled.taken < chunks.length && filled.taken > chunks.length - least;
  const last = chunks.slice(-least).flat();
  if (!isFew || last.some(({ repeat, lane }) => repeat.length > 0 || lane !== null)) return filled;
  const held = packEvenly(chunks.slice(0, -least), columns, height);
  return held.taken > 0 ? held : filled;
}

/** Whether in every column the head of a table takes more height than the rows below it: a few rows under heads. */
export function isMostlyHeads({ placed }: Packed, columns: number): boolean {
  return Array.from({ length: columns }, (_, column) => column).every(column => {
    const rows = placed.flatMap(({ strip, column: of }) => (of === column && strip.repeat.length > 0 ? [strip] : []));
    return rows.length > 0 && heightOf(rows) < heightOf(rows[0]?.repeat ?? []);
  });
}
