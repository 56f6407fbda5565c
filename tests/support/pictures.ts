import { deflateSync } from 'node:zlib';

/** A photograph of 240 × 160 pixels: a quay at dusk, drawn by a browser and saved by it as JPEG. */
const QUAY = [
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA',
  'ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1',
  'AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP',
  'KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/',
  '2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi',
  '9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCACgAPADASIAAhEBAxEB/8QAGgABAQEB',
  'AQEBAAAAAAAAAAAAAAMCBAYFB//EACsQAQEBAAECBAUEAgMAAAAAAAASEQEDBAIUVJIGFYKi0QVTwcIxcRMhIv/EABoBAQADAQEBAAAAAAAAAA',
  'AAAAACAwQBBQb/xAAhEQEBAQEBAAIBBQEAAAAAAAAAEQESAgMUMQQTIiNRMv/aAAwDAQACEQMRAD8A+ZJKskvUrz4lJKsklIlJKsklIlJKsklI',
  'lJKsklIlJKsklIlJKsklIlJKsklIlJKsklIlJKsklIlJKsklIlJKsklIlJKsklIlJKsklIlJKsklItJK0kqasiMkrSSUiMkrSSUiMkrSSUiMkr',
  'SSUiMkrSSUiMkrSSUiMkrSSUiMkrSSUiMkrSSUiMkrSSUiMkrSSUiMkrSSUiMkrSSUiMkrSSUiskrSSqqyIyStJJSIyStJJSIyStJJSIyStJJS',
  'IyStJJSIyStJJSIyStJJSIyStJJSIyStJJSIyStJJSIyStJJSIyStJJSIyStJJSIyStJJSLSSrJKnpZEpJVkk6IlJKsknREpJVkk6IlJKsknRE',
  'pJVkk6IlJKsknREpJVkk6IlJKsknREpJVkk6IlJKsknREpJVkk6IlJKsknREpJVkk6IlJKsknRFpJWklVVsRklaSSkRklaSSkRlHr9fo9tP/N4',
  '5r/H/XPLsl8f4g4zy/1fwh797583FnxfHnv3nnV/mPZ/vfbz+D5j2f7328/h58Z/se236fj/AHXoPmPZ/vfbz+D5j2f7328/h58Psez6fj/dej',
  '7ru+37OfMdSL2f/PPO5/r/AGh84/T/AFH2eL8OP4r4zyv1/wBXn2zHje/k3z6j1nzj9P8AUfZ4vwfOP0/1H2eL8PJjqP7uvWfOP0/1H2eL8O+X',
  'hH6DLm7Fvx+t9WoyStJLlWxGSVpJKRGSVpJKRGSVpJKRGSVpJKRGSVpJKRWSVpJU1ZEZJWkkpEZJWkkpEZfE+I+M8t9X8PQy+D8T8Z5b6/4Q+T',
  'f46u+DP7MfBAZXpAAPp/F3GeU+v+rzj03xlxnk/r/q8y9Pz+HzPzf96AJKh+jS/OX6ZKv3saf0+flGSVpJV1qiMkrSSUiMkrSSUiMkrSSUiMkr',
  'SSUiMkrSSUj85893fqet7+Tz3d+p63v5c2mt8xiuunz3d+p63v5PPd36nre/lzaaTC66fPd36nre/lFjSuUPXm/hH1m62MVyVyjxqPOtjFclcn',
  'GnOtjFclcnGnOtjFclcnGnOtjFclcnGnOtjFclcnGnOtjFclcnGnOtq+Du+46Xh48HT6/U8Ph4/wAcceLnjhz1yal58z8u5m46fPd36nre/k89',
  '3fqet7+XNpqcxO66fPd36nre/k893fqet7+XNppMLrp893fqet7+Tz3d+p63v5c2mkwuunz3d+p63v5PPd36nre/lzaaTC6zprOmg1prOmg1pr',
  'Omg1prOmg1prOmg1prOmg1prOmg1prOmg1prOmg1prOmg1prOmg1prOmg1prOmg1prOmg1prOmgyM6ai60M6aDQzpoNDOmg0M6aDQzpoNDOmg0',
  'M6aDQzpoNDOmg0M6aDQzpoNDOmg0M6aDQzpoM6azprjrWms6aDWms6aDWms6aDWms6aDWms6aDWms6aDWms6aDWms6aDWms6aDWms6aDWms6aD',
  'Wms6aDWms6aDWms6aD/9k=',
].join('');

export const jpeg = (): Buffer => Buffer.from(QUAY, 'base64');

/** A segment of a JPEG, with its length. */
export function segment(marker: number, ...parts: readonly (string | readonly number[])[]): Buffer {
  const data = Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** The photograph with segments behind its beginning. */
export const jpegWith = (...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([jpeg().subarray(0, 2), ...segments, jpeg().subarray(2)]);

/** The photograph with its frame changed: `at` counts from the marker. */
export function jpegFrame(at: number, value: number): Buffer {
  const bytes = jpeg();
  bytes[bytes.indexOf(Buffer.from([0xff, 0xc0])) + at] = value;
  return bytes;
}

/** Notes of a camera (EXIF) that was held so. */
export const exif = (orientation: number): Buffer =>
  segment(0xe1, 'Exif\0\0', 'MM\0*', [
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);

function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

/** A chunk of a PNG, with its length and its sum. */
export function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(sumOf(body));
  return Buffer.concat([length, body, sum]);
}

interface PngFacts {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly type?: number;
  readonly interlaced?: number;
  readonly filter?: number;
  /** Chunks before the pixels. */
  readonly before?: readonly Buffer[];
  /** Rows of pixels that are there. */
  readonly rows?: number;
}

const CHANNELS = [1, 0, 3, 1, 2, 0, 4];

/** A PNG whose bytes count up. */
export function png(facts: PngFacts = {}): Buffer {
  const {
    width = 300,
    height = 200,
    depth = 8,
    type = 2,
    interlaced = 0,
    filter = 0,
    before = [],
    rows = height,
  } = facts;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, type, 0, 0, interlaced], 8);
  const row = Math.ceil((width * (CHANNELS[type] ?? 3) * depth) / 8);
  const data = Buffer.alloc(rows * (row + 1));
  for (let at = 0; at < data.length; at += 1) data[at] = at % (row + 1) === 0 ? filter : (at * 7) % 251;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...before,
    chunk('IDAT', deflateSync(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A drawing with these shapes in it. */
export const svg = (shapes: string, attributes = 'viewBox="0 0 200 100"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${shapes}</svg>`;
