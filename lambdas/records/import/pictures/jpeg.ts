import { wrong } from '../wrong-file.ts';
import { refuseOtherColours } from './colour-profile.ts';
import type { Measured } from './measured.ts';

const [START, END, SCAN] = [0xd8, 0xd9, 0xda];

/** Frames that every reader of pages and PDF decodes: baseline, extended, progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);

/** Frames without loss, in steps, or coded arithmetically. */
const STRANGE_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

const JFIF = 0xe0;
const EXIF = 0xe1;
const PROFILE = 0xe2;
/** Says how colours are coded. */
const ADOBE = 0xee;
const COMMENT = 0xfe;

/** Segments that tell of the maker, the device, the place: every one of an application, and comments. */
const isTold = (marker: number): boolean => (marker > JFIF && marker <= 0xef && marker !== ADOBE) || marker === COMMENT;

const damaged = () =>
  wrong(['The JPEG is damaged or cut off.', 'Save it again.'], ['JPEG已损坏或不完整。', '请重新保存。']);

const beginsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;

/** How a camera was held, by its notes (EXIF): 1 is upright; null where they do not say. */
function orientationIn(segment: Uint8Array): number | null {
  const notes = Buffer.from(segment.subarray(6));
  const isLittle = beginsWith(notes, 'II');
  const short = (at: number): number =>
    at + 2 > notes.length ? 0 : isLittle ? notes.readUInt16LE(at) : notes.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > notes.length ? 0 : isLittle ? notes.readUInt32LE(at) : notes.readUInt32BE(at);
  const first = long(4);
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * 12;
    if (short(at) === 0x0112) return short(at + 8);
  }
  return null;
}

function refuseTurned(segment: Uint8Array): void {
  if (!beginsWith(segment, 'Exif\0\0')) return;
  const orientation = orientationIn(segment);
  if (orientation === null || orientation <= 1) return;
  throw wrong(
    [
      'The camera was held askew, and the picture says in its notes (EXIF) that it has to be turned.',
      'Open it, turn it upright and save it, so that its pixels stand upright.',
    ],
    ['拍摄时相机未摆正，图片仅在附注（EXIF）中注明须旋转。', '请打开图片，转正后保存，使像素本身方向正确。'],
  );
}

/** Width, height and colours of a frame. */
function measure(frame: Uint8Array): Measured {
  const [precision = 0, high = 0, low = 0, wide = 0, narrow = 0, components = 0] = frame;
  if (precision !== 8)
    throw wrong(
      [`It has ${precision} bits a colour.`, 'Save it with 8 bits a colour.'],
      [`每种颜色为${precision}位。`, '请以每色8位保存。'],
    );
  if (components === 4)
    throw wrong(
      ['It is in the colours of a printing press (CMYK).', 'Convert it to RGB (sRGB) and save it again.'],
      ['使用印刷色（CMYK）。', '请转换为RGB（sRGB）后重新保存。'],
    );
  if (components !== 1 && components !== 3)
    throw wrong(
      [`It has ${components} colours, and not one or three.`, 'Save it in RGB or in shades of grey.'],
      [`含${components}种颜色成分，而非1种或3种。`, '请以RGB或灰度保存。'],
    );
  return { width: (wide << 8) | narrow, height: (high << 8) | low };
}

/** Where the coded data that begin here end: at the next marker that is no part of them. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw damaged();
}

/** A JPEG without notes on its maker, and without what stands behind its end; its pixels are not coded anew. */
export function tameJpeg(bytes: Uint8Array): Measured & { readonly bytes: Uint8Array } {
  const kept: Uint8Array[] = [Uint8Array.of(0xff, START)];
  let measured: Measured | null = null;
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) throw damaged();
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) {
      if (measured === null) throw damaged();
      return { ...measured, bytes: Buffer.concat([...kept, bytes.subarray(at, at + 2)]) };
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) throw damaged();
    const segment = bytes.subarray(at + 4, end);
    if (STRANGE_FRAMES.has(marker))
      throw wrong(
        ['It is coded in a way that few programs read.', 'Save it as a common (baseline or progressive) JPEG.'],
        ['采用少数程序才能读取的编码方式。', '请保存为通用（基线或渐进式）JPEG。'],
      );
    if (FRAMES.has(marker)) measured = measure(segment);
    if (marker === EXIF) refuseTurned(segment);
    if (marker === PROFILE && beginsWith(segment, 'ICC_PROFILE\0')) refuseOtherColours(segment);
    const stop = marker === SCAN ? endOfScan(bytes, end) : end;
    if (!isTold(marker)) kept.push(bytes.subarray(at, stop));
    at = stop;
  }
}
