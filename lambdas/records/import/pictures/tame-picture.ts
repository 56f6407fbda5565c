import { createHash } from 'node:crypto';
import type { Image, PictureFormat } from '../../picture.ts';
import { wrong } from '../wrong-file.ts';
import { tameJpeg } from './jpeg.ts';
import type { Measured } from './measured.ts';
import { tamePng } from './png.ts';
import { tameSvg } from './svg.ts';

/** Most bytes of a picture: a photograph across a page has a third of them. */
const MOST_BYTES = 1_000_000;

/** Most pixels of a picture: a page of A4 has two million at 150 to the inch. */
const MOST_PIXELS = 12_000_000;

const ENDINGS: Readonly<Record<PictureFormat, RegExp>> = { svg: /\.svg$/i, png: /\.png$/i, jpeg: /\.jpe?g$/i };

const NAMES: Readonly<Record<PictureFormat, string>> = { svg: 'SVG', png: 'PNG', jpeg: 'JPEG' };

/** Formats that are known by their first bytes, and not taken. */
const STRANGE: readonly (readonly [RegExp, string])[] = [
  [/^GIF8/, 'GIF'],
  [/^RIFF....WEBP/s, 'WebP'],
  [/^....ftyp(?:hei|mif|msf)/s, 'HEIC'],
  [/^....ftypavi/s, 'AVIF'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^BM/, 'BMP'],
  [/^%PDF/, 'PDF'],
  [/^8BPS/, 'Photoshop'],
  [/^%!PS/, 'PostScript'],
];

/** What a file is by its bytes. */
function formatOf(bytes: Uint8Array): PictureFormat {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!--|!DOCTYPE svg)/i.test(head)) return 'svg';
  const strange = STRANGE.find(([pattern]) => pattern.test(head))?.[1];
  throw wrong(
    [
      strange === undefined ? 'It is no picture of a known format.' : `It is a ${strange} file.`,
      'Save it as SVG, PNG or JPEG.',
    ],
    [strange === undefined ? '不是已知格式的图片。' : `是${strange}文件。`, '请保存为SVG、PNG或JPEG。'],
  );
}

function refuseMisnamed(path: string, format: PictureFormat): void {
  if (ENDINGS[format].test(path)) return;
  throw wrong(
    [`By its bytes it is a ${NAMES[format]}, and its name says otherwise.`, 'Rename it, or save it in that format.'],
    [`按内容为${NAMES[format]}，与文件名不符。`, '请改名，或保存为该格式。'],
  );
}

function refuseHuge({ width, height }: Measured): void {
  if (width === 0 || height === 0) throw wrong(['It has no pixels.', 'Save it again.'], ['没有像素。', '请重新保存。']);
  if (width * height <= MOST_PIXELS) return;
  throw wrong(
    [
      `It has ${width} × ${height} pixels, more than a page can show.`,
      `Make it smaller: at most ${MOST_PIXELS / 1_000_000} million pixels.`,
    ],
    [`共${width}×${height}像素，超过页面所能显示。`, `请缩小至${MOST_PIXELS / 10_000}万像素以内。`],
  );
}

/** Each format as it is kept. */
const TAMED: Readonly<Record<PictureFormat, (bytes: Uint8Array) => Measured & { readonly bytes: Uint8Array }>> = {
  svg: tameSvg,
  png: bytes => tamePng(bytes, refuseHuge),
  jpeg: bytes => {
    const tamed = tameJpeg(bytes);
    refuseHuge(tamed);
    return tamed;
  },
};

/**
 * A picture as it is kept and printed: known by its bytes, measured, and without all that tells of its maker or could act.
 *
 * @throws WrongFile with what to do
 */
export function tamePicture(path: string, given: Uint8Array): Image {
  if (given.length === 0)
    throw wrong(['The file is empty.', 'Save the picture again.'], ['文件为空。', '请重新保存图片。']);
  const format = formatOf(given);
  refuseMisnamed(path, format);
  const { width, height, bytes } = TAMED[format](given);
  if (bytes.length > MOST_BYTES)
    throw wrong(
      [
        `It has ${bytes.length} bytes; each copy of the report would carry them.`,
        `Make it smaller, or save it with less quality: at most ${MOST_BYTES} bytes.`,
      ],
      [`共${bytes.length}字节，每份报告都须携带。`, `请缩小或降低质量：至多${MOST_BYTES}字节。`],
    );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { format, sha256, width, height, content: Buffer.from(bytes).toString('base64') };
}
