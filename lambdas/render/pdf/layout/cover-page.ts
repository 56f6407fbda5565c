import type { CoverBlock } from '../../../document/blocks.ts';
import { refuse } from '../../../refusals/refusal.ts';
import { theme } from '../../theme.ts';
import { coverParts } from '../blocks/cover.ts';
import type { Context } from './context.ts';
import { moved, type Op } from './op.ts';
import { fill } from './shapes.ts';
import { heightOf, type Strip } from './strip.ts';

const SIDE = 62;
const TOP = 64;
const BOTTOM = 58;
/** White between the panel and what stands under it. */
const LEAST_BETWEEN = 26;
/** The panel takes at least this share of the page. */
const PANEL = 0.6;
/** Shares of the width that a drawing may take, whichever first leaves room for the rest. */
const SHARES = [1, 0.86, 0.72, 0.58, 0.44];

function column(strips: readonly Strip[], top: number): readonly Op[] {
  let y = top;
  return strips.flatMap((strip, index) => {
    y += index === 0 ? 0 : strip.before;
    const ops = strip.ops.map(op => moved(op, SIDE, y));
    y += strip.height;
    return ops;
  });
}

/** The cover: the title on a dark panel over the whole width, notice and facts on the foot of the page. */
export function coverPage(block: CoverBlock, context: Context): readonly Op[] {
  const { width, height } = theme.print.page;
  const inner = { ...context, width: width - 2 * SIDE };
  const placed = (share: number) => {
    const { top, bottom } = coverParts(block, inner, share);
    const titleEnd = TOP + heightOf(top) + (block.art ? 20 : 40);
    return { top, bottom, titleEnd, bottomStart: height - BOTTOM - heightOf(bottom) };
  };
  // A drawing gives way to words.
  const tried = (block.art ? SHARES : [1]).map(share => () => placed(share));
  const fitting = tried.find(parts => parts().titleEnd + LEAST_BETWEEN <= parts().bottomStart) ?? tried.at(-1);
  const { top, bottom, titleEnd, bottomStart } = fitting?.() ?? placed(1);
  if (titleEnd + LEAST_BETWEEN > bottomStart) {
    throw refuse('doesNotFit', {
      what: `The cover of "${block.title}"`,
      needed: titleEnd + LEAST_BETWEEN + height - bottomStart,
      available: height,
    });
  }
  const below = bottomStart - LEAST_BETWEEN;
  const panel = block.art ? below : Math.min(Math.max(titleEnd, height * PANEL), below);
  return [fill(0, 0, width, panel, theme.colours.accent), ...column(top, TOP), ...column(bottom, bottomStart)];
}
