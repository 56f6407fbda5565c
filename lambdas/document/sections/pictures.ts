import { textIn } from '../../records/language-id.ts';
import type { OwnWords } from '../../records/own-words.ts';
import { type CoverArt, type Photograph, type Picture, USUAL_WIDTH } from '../../records/picture.ts';
import type { PictureBlock, ShownPicture } from '../blocks.ts';
import type { Context } from '../context.ts';

/** A picture as it is shown, with its bytes from the input of the edition. */
export function shownPicture({ view, language }: Context, { file, image, alt }: Picture): ShownPicture {
  const { format, width, height, sha256 } = image;
  const content = view.input.pictures?.[sha256];
  if (content === undefined) throw new Error(`The picture ${file} is declared, and its bytes were not frozen with it.`);
  return { format, width, height, content, sha256, file, alt: alt ? textIn(alt, language.id) : null };
}

/** Whose a picture is, as it is printed below it. */
export const creditOf = ({ words, language }: Context, { credit }: Pick<CoverArt, 'credit'>): string | null =>
  credit ? words.own.credit(textIn(credit, language.id)) : null;

function pictureBlock(context: Context, photograph: Photograph): PictureBlock {
  const { caption, width = USUAL_WIDTH } = photograph;
  return {
    kind: 'picture',
    image: shownPicture(context, photograph),
    caption: caption ? textIn(caption, context.language.id) : null,
    credit: creditOf(context, photograph),
    millimetres: width,
  };
}

const declaredIn = ({ view }: Context): readonly Photograph[] => view.input.edition.pictures ?? [];

/** The pictures that stand below a section, or in the foreword. */
export const picturesAt = (context: Context, at: OwnWords['at']): readonly PictureBlock[] =>
  declaredIn(context)
    .filter(photograph => photograph.at === at)
    .map(photograph => pictureBlock(context, photograph));

/** The pictures that stand in the profile of a unit. */
export const picturesOfUnit = (context: Context, unit: string): readonly PictureBlock[] =>
  declaredIn(context)
    .filter(photograph => photograph.unit === unit)
    .map(photograph => pictureBlock(context, photograph));

/** The pictures for which an edition has no place, among the sections and profiles that it prints. */
export function unplaced(context: Context, printed: readonly ShownPicture[]): readonly Photograph[] {
  const shown = new Set(printed.map(({ file }) => file));
  return declaredIn(context).filter(({ file }) => !shown.has(file));
}
