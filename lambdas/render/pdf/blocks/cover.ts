import type { CoverBlock } from '../../../document/blocks.ts';
import { theme } from '../../theme.ts';
import { boxed } from '../layout/box.ts';
import type { Context } from '../layout/context.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { rule } from '../layout/shapes.ts';
import { type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';
import { factStrips } from './facts.ts';

/** The upper part of the cover: who, what, which edition; light on the dark panel. */
function titleStrips(block: CoverBlock, context: Context): readonly Strip[] {
  const { typesetter } = context;
  const light = { colour: 'paper' } as const;
  const overline = typesetter.set([inline(block.overline, style('coverLine', light))], context.width);
  const edition = typesetter.set([inline(block.edition, style('coverEdition', light))], context.width);
  const title = typesetter.setBalanced([inline(block.title, style('coverTitle', light))], context.width);
  const subtitle = typesetter.setBalanced(
    [inline(block.subtitle, style('coverSubtitle', { colour: 'wash' }))],
    theme.print.measure,
  );
  const p = () => tag(context.parent, 'P');
  return [
    strip('The bar', 18, [rule(0, 0, 64, 6, theme.colours.focus)]),
    ...paragraphStrips(overline, { name: 'The overline', tag: p() }, context),
    ...paragraphStrips(edition, { name: 'The edition', tag: p(), before: 76, x: -6 }, context),
    ...paragraphStrips(title, { name: 'The title', tag: tag(context.parent, 'H1'), before: 16 }, context),
    ...(block.subtitle === ''
      ? []
      : paragraphStrips(subtitle, { name: 'The subtitle', tag: p(), before: 16 }, context)),
  ];
}

/** Who made this edition and who did not, in a box that nobody overlooks. */
function noticeStrips(block: CoverBlock, context: Context): readonly Strip[] {
  if (block.notice.length === 0) return [];
  const padding = 15;
  const width = context.width - 2 * padding - 3;
  const strips = block.notice.flatMap((line, index) => {
    const shape = style('body', { size: 10.6, leading: 15.8, weight: index === 0 ? 'bold' : 'regular' });
    const text = context.typesetter.set([inline(line, shape)], width);
    return paragraphStrips(
      text,
      { name: 'The notice', tag: tag(context.parent, 'P'), x: padding + 3, width, before: index === 0 ? 0 : 5 },
      context,
    );
  });
  return boxed('The notice', strips, {
    width: context.width,
    padding: 13,
    colour: theme.colours.focus,
    bar: theme.colours.down,
  });
}

/** The cover, from top to bottom; the page builder spreads the two parts over the page. */
export interface CoverParts {
  readonly top: readonly Strip[];
  readonly bottom: readonly Strip[];
}

export function coverParts(block: CoverBlock, context: Context): CoverParts {
  return {
    top: titleStrips(block, context),
    bottom: [...noticeStrips(block, context), ...withSpaceAbove(factStrips(block.facts, context), 20)],
  };
}

/** As a block among others the cover is its parts, one below the other. */
export function measureCover(block: CoverBlock, context: Context): readonly Strip[] {
  const { top, bottom } = coverParts(block, context);
  const panel = boxed('The cover', top, { width: context.width, padding: 0, colour: theme.colours.accent, bar: null });
  return [...panel, ...withSpaceAbove(bottom, 40)];
}
