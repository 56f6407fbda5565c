import { refuse } from '../../../refusals/refusal.ts';
import type { PageSize } from '../../theme.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';
import type { Typesetter } from '../text/typesetter.ts';
import { asDecoration, type Op } from './op.ts';
import { rule } from './shapes.ts';
import { type Align, textOps } from './text-ops.ts';

/** What stands around the content of a page. */
export interface Furniture {
  readonly left: string;
  readonly right: string;
  readonly foot: string;
  /** What the signs on it mean, a line each above the foot. */
  readonly feet: readonly string[];
}

const HEAD_Y = 40;
const FOOT_FROM_EDGE = 44;
/** Between the two heads where they share a line; and from one line of heads to the next where they do not. */
const GAP = 12;
const LINE = 11;
/** From one foot to the next; and the room beside them that the number of the page has. */
const FOOT_LINE = 9.5;
const PAGE_NUMBER = 80;
/** From the usual size to the smallest that can be read. */
const SIZES = [1, 0.85, 0.7];

/**
 * Running heads, a hairline and the page number; decoration to a screen reader. Heads that are too long for one line stand
 * in two, and one that is too long for a line of its own is set smaller.
 */
export function furnitureOps(furniture: Furniture, page: PageSize, typesetter: Typesetter): readonly Op[] {
  const { width, height, left, right } = page;
  const column = width - left - right;
  const shape = style('running');
  const half = column * 0.56;
  const line = (text: string, x: number, top: number, room: number, align: Align) => {
    const sized = SIZES.map(scale => ({ ...shape, size: shape.size * scale }));
    const fits = sized.find(each => typesetter.width(text, each) <= room);
    if (!fits)
      throw refuse('doesNotFit', {
        what: `The running head "${text}"`,
        needed: typesetter.width(text, shape) * Math.min(...SIZES),
        available: room,
      });
    const set = typesetter.set([inline(text, fits)], room);
    return textOps(set, { x, top, width: room, align, tag: null, foreign: typesetter.foreign });
  };
  const leftWidth = typesetter.width(furniture.left, shape);
  const room = column - leftWidth - GAP;
  const heads =
    typesetter.width(furniture.right, shape) <= room
      ? [
          ...line(furniture.left, left, HEAD_Y, Math.max(half, leftWidth + 1), 'start'),
          ...line(furniture.right, left + leftWidth + GAP, HEAD_Y, room, 'end'),
        ]
      : [
          ...line(furniture.left, left, HEAD_Y - LINE, column, 'start'),
          ...line(furniture.right, left, HEAD_Y, column, 'end'),
        ];
  return asDecoration([
    ...heads,
    rule(left, HEAD_Y + 15, column, 0.5, 'grid'),
    ...furniture.feet.flatMap((text, index) =>
      line(
        text,
        left,
        height - FOOT_FROM_EDGE - FOOT_LINE * (furniture.feet.length - 1 - index),
        column - PAGE_NUMBER,
        'start',
      ),
    ),
    ...line(furniture.foot, left, height - FOOT_FROM_EDGE, column, 'end'),
  ]);
}
