import type { PictureBlock, ShownPicture } from '../../../document/blocks.ts';

/** A picture as the element that shows it. */
export interface ImageView {
  /** `data:`; nothing is fetched. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Empty where it only adorns. */
  readonly alt: string;
}

const TYPES: Readonly<Record<ShownPicture['format'], string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
};

export const viewImage = ({ format, content, width, height, alt }: ShownPicture): ImageView => ({
  src: `data:${TYPES[format]};base64,${content}`,
  width: Math.round(width),
  height: Math.round(height),
  alt: alt ?? '',
});

export interface PictureView {
  readonly kind: 'picture';
  readonly image: ImageView;
  readonly caption: string | null;
  readonly credit: string | null;
  /** Whether anything is said below it. */
  readonly isCaptioned: boolean;
  /** Its share of the widest that a picture may be, such as "75%". */
  readonly share: string;
}

/** Width in print of the widest picture. */
const WIDEST = 160;

/** A picture with what is said of it. */
export const viewPicture = ({ kind, image, caption, credit, millimetres }: PictureBlock): PictureView => ({
  kind,
  image: viewImage(image),
  caption,
  credit,
  isCaptioned: caption !== null || credit !== null,
  share: `${Math.round((millimetres / WIDEST) * 100)}%`,
});
