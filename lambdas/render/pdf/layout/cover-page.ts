import type { CoverBlock } from '../../../document/blocks.ts';
import { refuse } from '../../../refusals/refusal.ts';
import { sheetOf } from '../../theme.ts';
import { coverParts, isDrawn } from '../blocks/cover.ts';
import type { Context } from './context.ts';
import { moved, type Op } from './op.ts';
import { fill } from './shapes.ts';
import { heightOf, type Strip } from './strip.ts';

const SIDE = 62;
const TOP = 64;
const BOTTOM = 58;
/** Beside what stands on either half of a wide page. */
const MARGIN = 44;
/** White between the panel and what stands under it. */
const LEAST_BETWEEN = 26;
/** The panel takes at least this share of the page. */
const PANEL = 0.6;
/** On a page that is wider than high the panel stands on the left and takes this share of the width. */
const SIDE_PANEL = 0.58;
/** Shares of its height that a drawing may take, of its size that a picture may: whichever first leaves room for the rest. */
const SHARES = [1, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.51, 0.44];

function column(strips: readonly Strip[], top: number, left = SIDE): readonly Op[] {
  let y = top;
  return strips.flatMap((strip, index) => {
    y += index === 0 ? 0 : strip.before;
    const ops = strip.ops.map(op => moved(op, left, y));
    y += strip.height;
    return ops;
  });
}

const tooHigh = (block: CoverBlock, needed: number, available: number) =>
  refuse('doesNotFit', { what: `The cover of "${block.title}"`, needed, available });

/** The cover: the title on a dark panel, beside it or below it notice and facts. */
export function coverPage(block: CoverBlock, context: Context): readonly Op[] {
  const { width, height } = sheetOf(context.document.look);
  return width > height ? sideBySide(block, context) : oneBelowTheOther(block, context);
}

/** The panel on the left, notice and facts on the right, on the foot of the page. */
function sideBySide(block: CoverBlock, context: Context): readonly Op[] {
  const { width, height } = sheetOf(context.document.look);
  const panel = width * SIDE_PANEL;
  const room = height - TOP - BOTTOM;
  const { bottom } = coverParts(block, { ...context, width: width - panel - 2 * MARGIN });
  const tops = (isDrawn(block) ? SHARES : [1]).map(
    share => () => coverParts(block, { ...context, width: panel - 2 * MARGIN }, share).top,
  );
  const top = (tops.find(strips => heightOf(strips()) <= room) ?? tops.at(-1))?.() ?? [];
  const needed = Math.max(heightOf(top), heightOf(bottom));
  if (needed > room) throw tooHigh(block, needed, room);
  return [
    fill(0, 0, panel, height, 'night'),
    ...column(top, TOP, MARGIN),
    ...column(bottom, height - BOTTOM - heightOf(bottom), panel + MARGIN),
  ];
}

/** The panel over the whole width, notice and facts on the foot of the page. */
function oneBelowTheOther(block: CoverBlock, context: Context): readonly Op[] {
  const { width, height } = sheetOf(context.document.look);
  const inner = { ...context, width: width - 2 * SIDE };
  const placed = (share: number) => {
    const { top, bottom } = coverParts(block, inner, share);
    const titleEnd = TOP + heightOf(top) + (isDrawn(block) ? 20 : 40);
    return { top, bottom, titleEnd, bottomStart: height - BOTTOM - heightOf(bottom) };
  };
  // A drawing gives way to words.
  const tried = (isDrawn(block) ? SHARES : [1]).map(share => () => placed(share));
  const fitting = tried.find(parts => parts().titleEnd + LEAST_BETWEEN <= parts().bottomStart) ?? tried.at(-1);
  const { top, bottom, titleEnd, bottomStart } = fitting?.() ?? placed(1);
  if (titleEnd + LEAST_BETWEEN > bottomStart) {
    throw tooHigh(block, titleEnd + LEAST_BETWEEN + height - bottomStart, height);
  }
  const below = bottomStart - LEAST_BETWEEN;
  const panel = isDrawn(block) ? below : Math.min(Math.max(titleEnd, height * PANEL), below);
  return [fill(0, 0, width, panel, 'night'), ...column(top, TOP), ...column(bottom, bottomStart)];
}
