import type { PictureBlock, ShownPicture } from '../../../document/blocks.ts';
import type { Context } from '../layout/context.ts';
import type { Op } from '../layout/op.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { keptTogether, type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { tag } from '../layout/tag.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';

const POINTS_IN_MM = 72 / 25.4;

/** Points of so many millimetres. */
export const inPoints = (millimetres: number): number => millimetres * POINTS_IN_MM;

/** The most of a page that a picture may fill, so that what is said of it stands below. */
const MOST_OF_PAGE = 0.8;

/** A picture in a box, as one strip; one that only adorns is no element. */
export function pictureStrip(
  image: ShownPicture,
  box: { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number },
  context: Context,
): Strip {
  const { x = 0, y = 0, width, height } = box;
  const own = image.alt === null ? null : tag(context.parent, 'Figure', { alt: image.alt });
  const place = { x, y, width, height };
  const opening: readonly Op[] = own ? [{ kind: 'open', tag: own, box: place }] : [];
  return strip(`The picture ${image.file}`, y + height, [...opening, { kind: 'picture', ...place, image, tag: own }]);
}

/** A picture, its caption and whose it is, all on one page. */
export function measurePicture(block: PictureBlock, context: Context): readonly Strip[] {
  const { image, caption, credit } = block;
  const shape = image.width / image.height;
  const width = Math.min(inPoints(block.millimetres), context.width, context.pageHeight * MOST_OF_PAGE * shape);
  const line = (text: string | null, look: ReturnType<typeof style>, before: number): readonly Strip[] =>
    text === null
      ? []
      : paragraphStrips(
          context.typesetter.set([inline(text, look)], Math.max(width, context.width * 0.6)),
          { name: 'The caption of a picture', tag: tag(context.parent, 'P'), before },
          context,
        );
  return withSpaceAbove(
    keptTogether([
      pictureStrip(image, { width, height: width / shape }, context),
      ...line(caption, style('small', { size: 8.6, leading: 12.4, colour: 'ink' }), 6),
      ...line(credit, style('small', { colour: 'faint' }), 2),
    ]),
    16,
  );
}
