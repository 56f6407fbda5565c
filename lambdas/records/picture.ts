import type { LanguageId, Names } from './language-id.ts';
import type { WordsPlace } from './own-words.ts';

/** What a picture may be, by its bytes. */
export const PICTURE_FORMATS = ['svg', 'png', 'jpeg'] as const;

export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A picture as it is kept: without whatever told of its maker, place or device. */
export interface Image {
  readonly format: PictureFormat;
  /** Hex, over the bytes that are kept. */
  readonly sha256: string;
  /** Pixels; of shapes their own units. */
  readonly width: number;
  readonly height: number;
  /** The bytes in base 64. Absent where they are kept apart, under their hash. */
  readonly content?: string;
}

/** A picture that the institute declares. */
export interface Picture {
  /** Its path in the folder that was imported. */
  readonly file: string;
  readonly image: Image;
  /** What a reader hears in its place. Absent: it only adorns. */
  readonly alt?: Readonly<Record<LanguageId, string>>;
  /** It only adorns, and nothing is read out in its place. */
  readonly decorative?: true;
}

/** A picture in place of the drawing on the cover. */
export interface CoverArt extends Picture {
  /** Whose it is. */
  readonly credit?: Names;
}

/** A picture in the report: below a section, in a chapter of own words, or in the profile of a unit. */
export interface Photograph extends CoverArt {
  /** Given instead of `unit`. */
  readonly at?: WordsPlace;
  /** The unit in whose profile it stands. */
  readonly unit?: string;
  readonly caption?: Names;
  /** Its width in print, in millimetres. */
  readonly width?: number;
}

/** Width in print of a photograph that says none, in millimetres. */
export const USUAL_WIDTH = 120;

/** Most that a logo takes in print, in millimetres. */
const LOGO_ROOM = { width: 70, height: 16 } as const;

/** The sign of the institute in a language; null where it has none. */
export const logoIn = ({ logo, logos }: Pictured, language: LanguageId): Picture | null =>
  logos?.[language] ?? logo ?? null;

/** Width in print of a logo, in millimetres: as much as its room allows. */
export const logoWidth = ({ image: { width, height } }: Picture): number =>
  Math.min(LOGO_ROOM.width, (LOGO_ROOM.height * width) / height);

/** Width in print of the art of a cover, in millimetres. */
export const COVER_WIDTH = 160;

/** A definition with places for pictures. */
interface Pictured {
  readonly logo?: Picture;
  readonly logos?: Readonly<Record<LanguageId, Picture>>;
  readonly editions: readonly PicturedEdition[];
}

/** An edition with places for pictures. */
export interface PicturedEdition {
  readonly coverArt?: CoverArt;
  readonly pictures?: readonly Photograph[];
}

/** The pictures of an edition, in the order of its definition. */
export const picturesIn = ({ coverArt, pictures = [] }: PicturedEdition): readonly Picture[] => [
  ...(coverArt ? [coverArt] : []),
  ...pictures,
];

/** Every picture of a definition. */
export const picturesOf = ({ logo, logos = {}, editions }: Pictured): readonly Picture[] => [
  ...(logo ? [logo] : []),
  ...Object.values(logos),
  ...editions.flatMap(picturesIn),
];
