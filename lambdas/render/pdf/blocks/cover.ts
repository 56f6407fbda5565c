import type { CoverBlock } from '../../../document/blocks.ts';
import type { ThreadsChart } from '../../../document/charts.ts';
import { codeOf } from '../../qr-code.ts';
import { theme } from '../../theme.ts';
import { boxed } from '../layout/box.ts';
import type { Context } from '../layout/context.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { fill, path, rule } from '../layout/shapes.ts';
import { heightOf, type Strip, stacked, strip, withSpaceAbove } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';
import { figureStrip } from './chart.ts';
import { factStrips } from './facts.ts';
import { inPoints, pictureStrip } from './picture.ts';

/** The drawing over the whole width, as high as there is room for, and under it what is drawn. */
function artStrips(art: ThreadsChart, share: number, context: Context): readonly Strip[] {
  const figure = figureStrip(art, context.drawChart(art, context.width, 1, share), 1, context);
  const text = context.typesetter.set([inline(art.title, style('label', { colour: 'nightText' }))], context.width);
  const own = tag(context.parent, 'P');
  return [{ ...figure, before: 26 }, ...paragraphStrips(text, { name: 'What is drawn', tag: own, before: 4 }, context)];
}

/** White around a logo: its colours were chosen for paper. */
const AROUND_LOGO = 9;

/** The sign of the institute, on white. */
function logoStrips({ image, millimetres }: NonNullable<CoverBlock['logo']>, context: Context): readonly Strip[] {
  const width = Math.min(inPoints(millimetres), context.width - 2 * AROUND_LOGO);
  const box = { x: AROUND_LOGO, y: AROUND_LOGO, width, height: (width * image.height) / image.width };
  const drawn = pictureStrip(image, box, context);
  const height = drawn.height + AROUND_LOGO;
  const ground = fill(0, 0, width + 2 * AROUND_LOGO, height, 'paper');
  return [{ ...drawn, height, ops: [ground, ...drawn.ops] }, strip('The space below the logo', 20, [])];
}

/** The picture in place of the drawing, and whose it is. */
function pictureStrips(
  { image, credit }: NonNullable<CoverBlock['picture']>,
  share: number,
  context: Context,
): readonly Strip[] {
  const width = context.width * share;
  const drawn = pictureStrip(image, { width, height: (width * image.height) / image.width }, context);
  if (credit === null) return [{ ...drawn, before: 26 }];
  const text = context.typesetter.set([inline(credit, style('label', { colour: 'nightText' }))], context.width);
  const own = { name: 'Whose the picture is', tag: tag(context.parent, 'P'), before: 5 };
  return [{ ...drawn, before: 26 }, ...paragraphStrips(text, own, context)];
}

/** The upper part of the cover: who, what, which edition; light on the dark panel. */
function titleStrips(block: CoverBlock, share: number, context: Context): readonly Strip[] {
  const { typesetter } = context;
  const light = { colour: 'paper' } as const;
  const overline = typesetter.set([inline(block.overline, style('coverLine', light))], context.width);
  // With a drawing the words are set a little smaller.
  const role = isDrawn(block) ? { edition: { size: 88, leading: 88 }, title: { size: 30, leading: 35 } } : {};
  const edition = typesetter.set(
    [inline(block.edition, style('coverEdition', { ...light, ...role.edition }))],
    context.width,
  );
  const title = typesetter.setBalanced(
    [inline(block.title, style('coverTitle', { ...light, ...role.title }))],
    context.width,
  );
  const subtitle = typesetter.setBalanced(
    [inline(block.subtitle, style('coverSubtitle', { colour: 'wash' }))],
    Math.min(theme.print.measure, context.width),
  );
  const p = () => tag(context.parent, 'P');
  return [
    ...(block.logo ? logoStrips(block.logo, context) : []),
    strip('The bar', 18, [rule(0, 0, 64, 6, 'focus')]),
    ...paragraphStrips(overline, { name: 'The overline', tag: p() }, context),
    ...paragraphStrips(
      edition,
      { name: 'The edition', tag: p(), before: isDrawn(block) ? 16 : block.logo ? 40 : 76, x: -6 },
      context,
    ),
    ...paragraphStrips(
      title,
      { name: 'The title', tag: tag(context.parent, 'H1'), before: isDrawn(block) ? 4 : 16 },
      context,
    ),
    ...(block.subtitle === ''
      ? []
      : paragraphStrips(subtitle, { name: 'The subtitle', tag: p(), before: isDrawn(block) ? 8 : 16 }, context)),
    ...(block.art ? artStrips(block.art, share, context) : []),
    ...(block.picture ? pictureStrips(block.picture, share, context) : []),
  ];
}

/** Who made this edition and who did not, in a box that nobody overlooks. */
function noticeStrips(block: CoverBlock, context: Context): readonly Strip[] {
  if (block.notice.length === 0) return [];
  const padding = 15;
  const width = context.width - 2 * padding - 3;
  const strips = block.notice.flatMap((line, index) => {
    const [size, leading] = isDrawn(block) ? [9.2, 13.2] : [10.6, 15.8];
    const shape = style('body', { size, leading, weight: index === 0 ? 'bold' : 'regular' });
    const text = context.typesetter.set([inline(line, shape)], width);
    return paragraphStrips(
      text,
      { name: 'The notice', tag: tag(context.parent, 'P'), x: padding + 3, width, before: index === 0 ? 0 : 5 },
      context,
    );
  });
  return boxed('The notice', strips, {
    width: context.width,
    padding: isDrawn(block) ? 10 : 13,
    colour: 'focus',
    bar: 'down',
  });
}

/** How wide the code is, in points: about 25 millimetres; and the white beside it. */
const CODE = 72;
const BESIDE_CODE = 20;

/** Narrower than this, the code stands below the notice. */
const ROOM_BESIDE = 330;

/** The code that leads to the page, as a figure. Its white is part of it, whatever it stands on. */
function codeStrip({ url, codeAlt }: NonNullable<CoverBlock['address']>, context: Context): Strip {
  const { size, d } = codeOf(url);
  const own = tag(context.parent, 'Figure', { alt: codeAlt });
  const scale = CODE / size;
  return strip('The code of the address', CODE, [
    { kind: 'open', tag: own, box: { x: 0, y: 0, width: CODE, height: CODE } },
    path(`M0,0H${size}V${size}H0Z`, { fill: 'paper', scale, tag: own }),
    path(d, { fill: 'ink', scale, tag: own }),
  ]);
}

/** The notice, the code beside it, and below both the address in words. */
function noticeAndAddress(block: CoverBlock, context: Context): readonly Strip[] {
  const { address } = block;
  if (!address) return noticeStrips(block, context);
  const isBeside = context.width >= ROOM_BESIDE && block.notice.length > 0;
  const notice = noticeStrips(block, isBeside ? { ...context, width: context.width - CODE - BESIDE_CODE } : context);
  const code = codeStrip(address, context);
  const row = strip('The notice and the code', Math.max(heightOf(notice), CODE), [
    ...stacked(notice, 0),
    ...stacked([code], context.width - CODE),
  ]);
  const text = context.typesetter.set([inline(address.text, style('label', { colour: 'muted' }))], context.width);
  const words = { name: 'The address', tag: tag(context.parent, 'P'), before: 8 };
  return [...(isBeside ? [row] : [...notice, { ...code, before: 12 }]), ...paragraphStrips(text, words, context)];
}

/** Whether a drawing or a picture takes its room: the words are set smaller then. */
export const isDrawn = ({ art, picture }: CoverBlock): boolean => Boolean(art) || picture !== undefined;

/** The cover, from top to bottom; the page builder spreads the two parts over the page. */
export interface CoverParts {
  readonly top: readonly Strip[];
  readonly bottom: readonly Strip[];
}

/** `share`: of its width, that the drawing takes. */
export function coverParts(block: CoverBlock, context: Context, share = 1): CoverParts {
  return {
    top: titleStrips(block, share, context),
    bottom: [...noticeAndAddress(block, context), ...withSpaceAbove(factStrips(block.facts, context), 20)],
  };
}

/** As a block among others the cover is its parts, one below the other. */
export function measureCover(block: CoverBlock, context: Context): readonly Strip[] {
  const { top, bottom } = coverParts(block, context);
  const panel = boxed('The cover', top, { width: context.width, padding: 0, colour: 'night', bar: null });
  return [...panel, ...withSpaceAbove(bottom, 40)];
}
