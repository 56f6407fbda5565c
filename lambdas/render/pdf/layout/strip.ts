import { moved, type Op } from './op.ts';

/**
 * A slice of the page's height that is never cut: a line, a table row, a chart. Its operations are relative to its own
 * top left corner. Pages are filled with strips from top to bottom.
 */
export interface Strip {
  /** What it is, for a message when it cannot be placed. */
  readonly name: string;
  /** White space above; dropped at the top of a page. */
  readonly before: number;
  readonly height: number;
  readonly ops: readonly Op[];
  /** Ink in the white space above; dropped with it at the top of a page. */
  readonly above: readonly Op[];
  /** Stands on the same page as the next strip where that is possible. */
  readonly keep: boolean;
  /** Printed again above this strip when it begins a page: a table's head. */
  readonly repeat: readonly Strip[];
  /** How many of its like stand side by side on a page; it is as wide as that leaves it. */
  readonly columns: number;
  /** The one of these columns that it stands in, from 0; null for whichever has room. */
  readonly lane: number | null;
}

export function strip(name: string, height: number, ops: readonly Op[], more: Partial<Strip> = {}): Strip {
  return { name, height, ops, above: [], before: 0, keep: false, repeat: [], columns: 1, lane: null, ...more };
}

/** The same strips with white space above the first. */
export function withSpaceAbove(strips: readonly Strip[], before: number): readonly Strip[] {
  return strips.map((each, index) => (index === 0 ? { ...each, before } : each));
}

/** The same strips, all on one page where possible; the last with the next as before. */
export function keptTogether(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((each, index) => (index < strips.length - 1 ? { ...each, keep: true } : each));
}

/** The same strips, the last of them on the page of what follows. */
export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map(each => ({ ...each, keep: true }));
}

/** Lines of a paragraph: never one line alone at the foot or at the head of a page. */
export function keptAsParagraph(lines: readonly Strip[]): readonly Strip[] {
  return lines.map((line, index) => {
    const first = index === 0 && lines.length > 1;
    const beforeLast = index === lines.length - 2;
    return first || beforeLast ? { ...line, keep: true } : line;
  });
}

/** The same strips, to be set in so many columns. */
export function inColumns(strips: readonly Strip[], columns: number): readonly Strip[] {
  return strips.map(each => ({ ...each, columns, repeat: each.repeat.map(again => ({ ...again, columns })) }));
}

/** The same strips, all in one of their columns. */
export function inLane(strips: readonly Strip[], lane: number | null): readonly Strip[] {
  return strips.map(each => ({ ...each, lane }));
}

/** Height of strips in a column, without the space above the first. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, each, index) => sum + each.height + (index === 0 ? 0 : each.before), 0);
}

/** What is painted of a strip, at the top of a page or below another. */
export const inkOf = ({ above, ops }: Strip, isBelow: boolean): readonly Op[] => (isBelow ? [...above, ...ops] : ops);

/** Operations of strips one below the other, from a place on. */
export function stacked(strips: readonly Strip[], x: number, top = 0): readonly Op[] {
  let y = top;
  return strips.flatMap((each, index) => {
    y += index === 0 ? 0 : each.before;
    const ops = inkOf(each, y > top).map(op => moved(op, x, y));
    y += each.height;
    return ops;
  });
}
