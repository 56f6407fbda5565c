import { type FontData, fontDataIn, withFontData } from './font.ts';
import type { Look } from './look.ts';
import { type Image, type Picture, type PicturedEdition, picturesOf } from './picture.ts';
import type { ReportDefinition } from './report.ts';

/** Bytes of files that a definition declares, in base 64, by their hash. */
export type Contents = Readonly<Record<string, string>>;

/** The bytes of a hash in base 64; undefined where they are not at hand, or are not to be carried. */
export type ContentOf = (sha256: string) => string | undefined;

const collected = (kept: readonly { readonly sha256: string; readonly content?: string }[]): Contents =>
  Object.fromEntries(kept.flatMap(({ sha256, content }) => (content === undefined ? [] : [[sha256, content]])));

/** The bytes that the pictures of a definition carry. */
export const picturesCarried = (report: ReportDefinition): Contents =>
  collected(picturesOf(report).map(({ image }) => image));

/** The bytes that the fonts of a definition carry. */
export const fontsCarried = ({ theme }: ReportDefinition): Contents => collected(fontDataIn(theme?.fonts));

/** No bytes: they are kept apart. */
export const WITHOUT: ContentOf = () => undefined;

function imageWith({ content: _, ...image }: Image, contentOf: ContentOf): Image {
  const content = contentOf(image.sha256);
  return content === undefined ? image : { ...image, content };
}

function fontWith({ sha256 }: FontData, contentOf: ContentOf): FontData {
  const content = contentOf(sha256);
  return content === undefined ? { sha256 } : { sha256, content };
}

const pictureWith = <P extends Picture>(picture: P, contentOf: ContentOf): P => ({
  ...picture,
  image: imageWith(picture.image, contentOf),
});

const lookWith = (look: Look, contentOf: ContentOf): Look =>
  look.fonts ? { ...look, fonts: withFontData(look.fonts, data => fontWith(data, contentOf)) } : look;

/** An edition whose pictures carry just the bytes that are given. */
export const editionWithContents = <E extends PicturedEdition>(edition: E, contentOf: ContentOf): E => ({
  ...edition,
  ...(edition.coverArt && { coverArt: pictureWith(edition.coverArt, contentOf) }),
  ...(edition.pictures && { pictures: edition.pictures.map(each => pictureWith(each, contentOf)) }),
});

/** A definition whose pictures and fonts carry just the bytes that are given. */
export const withContents = (report: ReportDefinition, contentOf: ContentOf): ReportDefinition => ({
  ...report,
  ...(report.logo && { logo: pictureWith(report.logo, contentOf) }),
  ...(report.logos && {
    logos: Object.fromEntries(
      Object.entries(report.logos).map(([language, logo]) => [language, pictureWith(logo, contentOf)]),
    ),
  }),
  ...(report.theme && { theme: lookWith(report.theme, contentOf) }),
  editions: report.editions.map(edition => editionWithContents(edition, contentOf)),
});
