import type { ShownPicture } from '../../../document/blocks.ts';
import type { PictureOp } from '../layout/op.ts';
import type { Engine } from './engine.ts';
import { number } from './ink.ts';
import { rasterOf } from './png-samples.ts';
import { shapesOf } from './svg-shapes.ts';

/** Draws pictures, each kept in the file once. */
export interface Pictures {
  readonly ink: (op: PictureOp) => void;
}

/** A picture among the objects of the file. */
interface Kept {
  readonly name: string;
  readonly ref: PDFKit.PDFReference;
  /** Of a drawing its own units in each direction; of pixels one, whatever their number. */
  readonly units: { readonly width: number; readonly height: number };
}

const PIXELS = { width: 1, height: 1 } as const;

/** A JPEG as it is: every reader of PDF decodes it. Shades of grey have one colour, all others three. */
function keepJpeg(engine: Engine, { width, height }: ShownPicture, bytes: Uint8Array): PDFKit.PDFReference {
  const ref = engine.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: coloursOf(bytes) === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'DCTDecode',
  });
  ref.end(bytes);
  return ref;
}

/** How many colours a JPEG has, by the head of its frame. */
function coloursOf(bytes: Uint8Array): number {
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) return bytes[at + 9] ?? 3;
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  throw new Error('A JPEG was kept that has no frame.');
}

function keepPng(engine: Engine, bytes: Uint8Array): PDFKit.PDFReference {
  const { width, height, colours, alpha } = rasterOf(bytes);
  const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
  const mask = alpha === null ? null : engine.ref({ ...image, ColorSpace: 'DeviceGray' });
  if (mask && alpha) mask.end(alpha);
  const ref = engine.ref({ ...image, ColorSpace: 'DeviceRGB', ...(mask && { SMask: mask }) });
  ref.end(colours);
  return ref;
}

function keepSvg(engine: Engine, { width, height }: ShownPicture, bytes: Uint8Array): PDFKit.PDFReference {
  const ref = engine.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {},
  });
  ref.end(shapesOf(new TextDecoder().decode(bytes)));
  return ref;
}

function keep(engine: Engine, image: ShownPicture): Pick<Kept, 'ref' | 'units'> {
  const bytes = Buffer.from(image.content, 'base64');
  if (image.format === 'svg') return { ref: keepSvg(engine, image, bytes), units: image };
  return { ref: image.format === 'png' ? keepPng(engine, bytes) : keepJpeg(engine, image, bytes), units: PIXELS };
}

/** The pictures of one file. */
export function createPictures(engine: Engine): Pictures {
  const known = new Map<string, Kept>();
  const kept = (image: ShownPicture): Kept => {
    const found = known.get(image.sha256);
    if (found) return found;
    const made = { name: `Im${known.size + 1}`, ...keep(engine, image) };
    known.set(image.sha256, made);
    return made;
  };
  return {
    ink: ({ x, y, width, height, image }) => {
      const { name, ref, units } = kept(image);
      engine.page.xobjects[name] ??= ref;
      // The page counts downwards; pixels stand on their foot, and a drawing counts downwards itself.
      const [right, down] = [width / units.width, height / units.height];
      const isDrawing = image.format === 'svg';
      const place = isDrawing ? [right, 0, 0, down, x, y] : [right, 0, 0, -down, x, y + height];
      engine.addContent(`q ${place.map(each => factor(each)).join(' ')} cm /${name} Do Q`);
    },
  };
}

/** Factors of a drawing are small: three decimals would move its edge. */
const factor = (value: number): string =>
  Math.abs(value) < 1 ? value.toFixed(6).replace(/\.?0+$/, '') : number(value);
