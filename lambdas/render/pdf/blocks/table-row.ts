import { moved, type Op } from '../layout/op.ts';
import { fill, rule } from '../layout/shapes.ts';
import { keptAsParagraph, type Strip, strip } from '../layout/strip.ts';
import { lineOps } from '../layout/text-ops.ts';
import type { SetCell } from './table-cell.ts';

export interface RowLook {
  readonly name: string;
  readonly padding: number;
  /** White space on both sides of a cell's text. */
  readonly side: number;
  readonly leading: number;
  /** Tinted, with a bar at its left. */
  readonly focus: boolean;
  readonly width: number;
  /** Height of an empty page below the head of the table. */
  readonly room: number;
}

/** The bar is no wider than this, nor than half of what the text stands off. */
const BAR = 2.5;

function ground(look: RowLook, height: number): readonly Op[] {
  if (!look.focus) return [];
  return [fill(0, 0, look.width, height, 'focus'), fill(0, 0, Math.min(BAR, look.side / 2), height, 'accent')];
}

/** Operations of one line of a cell, at the top of its slice. */
function cellLine(cell: SetCell, index: number, { leading, side }: RowLook, foreign: string | null): readonly Op[] {
  const line = cell.text.lines[index];
  if (!line) return [];
  const { column, tag } = cell;
  const place = {
    x: column.x + side,
    top: 0,
    width: column.width - 2 * side,
    align: column.align,
    tag,
    foreign,
  };
  return lineOps(line, leading, place);
}

function opening(cell: SetCell): Op {
  return { kind: 'open', tag: cell.cell, box: null };
}

/** A row in one piece, cell by cell. */
function wholeRow(cells: readonly SetCell[], lines: number, look: RowLook, foreign: string | null): Strip {
  const height = lines * look.leading + 2 * look.padding;
  const content = cells.flatMap(cell => [
    opening(cell),
    ...cell.text.lines.flatMap((_, index) =>
      cellLine(cell, index, look, foreign).map(op => moved(op, 0, look.padding + index * look.leading)),
    ),
  ]);
  const edge = rule(0, height - 0.4, look.width, 0.4, 'grid');
  return strip(look.name, height, [...ground(look, height), edge, ...content]);
}

/** A row that is too high for a page, a line of all its cells at a time. */
function slicedRow(cells: readonly SetCell[], lines: number, look: RowLook, foreign: string | null): readonly Strip[] {
  const slices = Array.from({ length: lines }, (_, index) => {
    const above = index === 0 ? look.padding : 0;
    const below = index === lines - 1 ? look.padding : 0;
    const height = above + look.leading + below;
    const content = cells.flatMap(cell => [
      ...(index === 0 ? [opening(cell)] : []),
      ...cellLine(cell, index, look, foreign).map(op => moved(op, 0, above)),
    ]);
    const edge = index === lines - 1 ? [rule(0, height - 0.4, look.width, 0.4, 'grid')] : [];
    return strip(look.name, height, [...ground(look, height + (below ? 0 : 0.4)), ...edge, ...content]);
  });
  return keptAsParagraph(slices);
}

/**
 * A row of a table: in one piece where a page has room for it, or else in slices that go over the page. Of a row that goes
 * over a page nobody reads the cells in order, neither aloud nor to verify it, so none is cut that need not be.
 */
export function rowStrips(cells: readonly SetCell[], look: RowLook, foreign: string | null): readonly Strip[] {
  const lines = Math.max(1, ...cells.map(cell => cell.text.lines.length));
  const whole = lines * look.leading + 2 * look.padding <= look.room;
  return whole ? [wholeRow(cells, lines, look, foreign)] : slicedRow(cells, lines, look, foreign);
}
