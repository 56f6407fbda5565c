import type { CoverBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import { COVER_BAND, coverParts } from '../blocks/cover.ts';
import { DoesNotFit } from '../errors.ts';
import type { Context } from './context.ts';
import { moved, type Op } from './op.ts';
import { heightOf, type Strip } from './strip.ts';

const LEFT = 76;
const TOP = 72;
const BOTTOM = 62;
const LEAST_BETWEEN = 24;

function column(strips: readonly Strip[], top: number): readonly Op[] {
  let y = top;
  return strips.flatMap((strip, index) => {
    y += index === 0 ? 0 : strip.before;
    const ops = strip.ops.map(op => moved(op, LEFT, y));
    y += strip.height;
    return ops;
  });
}

/** The cover fills its page: the title hangs from the top, notice and facts stand on the bottom. */
export function coverPage(block: CoverBlock, context: Context): readonly Op[] {
  const { page } = theme.print;
  const { top, bottom } = coverParts(block, { ...context, width: page.width - LEFT - page.right });
  const height = page.height - TOP - BOTTOM;
  const needed = heightOf(top) + LEAST_BETWEEN + heightOf(bottom);
  if (needed > height) throw new DoesNotFit(`The cover of "${block.title}"`, needed, height);
  return [...COVER_BAND, ...column(top, TOP), ...column(bottom, page.height - BOTTOM - heightOf(bottom))];
}
