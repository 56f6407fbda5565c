import type { Cell } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import { type Tag, tag } from '../layout/tag.ts';
import { inline } from '../text/inline.ts';
import { style, type TextStyle } from '../text/style.ts';
import type { SetText } from '../text/typesetter.ts';
import { MEANINGS } from './cell-meaning.ts';
import type { TableColumn } from './table-columns.ts';

/** A cell's text in lines, and where it stands. */
export interface SetCell {
  readonly text: SetText;
  readonly column: TableColumn;
  /** Where the text hangs. */
  readonly tag: Tag;
  /** The cell itself; open even where it is empty. */
  readonly cell: Tag;
}

export interface CellLook {
  readonly size: TextStyle;
  readonly bold: boolean;
  /** White space on both sides of the text. */
  readonly side: number;
}

/** Sets a cell: its meaning gives the colour, the emphasis of its row the weight. */
export function setCell(cell: Cell, column: TableColumn, look: CellLook, own: Tag, context: Context): SetCell {
  const meaning = MEANINGS[cell.meaning];
  const { size, leading } = look.size;
  const shape = style('cell', { size, leading, colour: meaning.colour, weight: look.bold ? 'bold' : meaning.weight });
  const text = context.typesetter.set([inline(cell.text, shape)], column.width - 2 * look.side);
  const spoken = cell.spoken !== null && cell.spoken !== cell.text;
  return { text, column, cell: own, tag: spoken ? tag(own, 'Span', { actual: cell.spoken ?? '' }) : own };
}
