import { inflateSync } from 'node:zlib';

/** Pixels of a picture, row after row. */
interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each. */
  readonly colours: Uint8Array;
  /** How far each covers what is below; null where all do. */
  readonly alpha: Uint8Array | null;
}

const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at + 8 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.set(name, Buffer.concat([chunks.get(name) ?? Buffer.alloc(0), data]));
    at += 12 + length;
  }
  return chunks;
}

/** Which of three neighbours a byte is nearest to (Paeth). */
function nearest(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** The rows without their filters. */
function unfiltered(data: Buffer, row: number, step: number): Buffer {
  const rows = Buffer.alloc((data.length / (row + 1)) * row);
  for (let y = 0, from = 0; from < data.length; y += 1, from += row + 1) {
    const filter = data[from];
    const start = y * row;
    for (let x = 0; x < row; x += 1) {
      const left = x >= step ? (rows[start + x - step] ?? 0) : 0;
      const above = y > 0 ? (rows[start + x - row] ?? 0) : 0;
      const corner = y > 0 && x >= step ? (rows[start + x - row - step] ?? 0) : 0;
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? above
            : filter === 3
              ? (left + above) >> 1
              : filter === 4
                ? nearest(left, above, corner)
                : 0;
      rows[start + x] = (data[from + 1 + x] ?? 0) + guess;
    }
  }
  return rows;
}

/** The pixels of a PNG as an import keeps it: 8 bits or fewer, row after row. */
export function rasterOf(bytes: Uint8Array): Raster {
  const chunks = chunksOf(Buffer.from(bytes));
  const head = chunks.get('IHDR');
  const packed = chunks.get('IDAT');
  if (!head || !packed) throw new Error('A PNG was kept that has no pixels.');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [depth = 8, type = 2] = head.subarray(8);
  const samples = SAMPLES[type] ?? 3;
  const row = Math.ceil((width * samples * depth) / 8);
  const rows = unfiltered(inflateSync(packed), row, Math.max(1, (samples * depth) >> 3));
  const palette = chunks.get('PLTE');
  const clear = chunks.get('tRNS');
  const most = (1 << depth) - 1;
  const sample = (y: number, index: number): number => {
    if (depth === 8) return rows[y * row + index] ?? 0;
    const bit = index * depth;
    return ((rows[y * row + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & most;
  };
  const colours = new Uint8Array(width * height * 3);
  const alpha = type === 4 || type === 6 || clear ? new Uint8Array(width * height).fill(255) : null;
  /** The one colour that is no colour: two bytes a sample. */
  const key = clear && type !== 3 ? [0, 2, 4].slice(0, samples).map(at => clear.readUInt16BE(at)) : null;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const first = x * samples;
      const own = Array.from({ length: samples }, (_, each) => sample(y, first + each));
      const [one = 0, two = 0, three = 0, four = 0] = own;
      const grey = Math.round((one * 255) / most);
      const [red, green, blue] =
        type === 3
          ? [palette?.[one * 3] ?? 0, palette?.[one * 3 + 1] ?? 0, palette?.[one * 3 + 2] ?? 0]
          : type === 0 || type === 4
            ? [grey, grey, grey]
            : [one, two, three];
      colours.set([red, green, blue], at * 3);
      if (alpha === null) continue;
      if (type === 4) alpha[at] = two;
      else if (type === 6) alpha[at] = four;
      else if (type === 3) alpha[at] = clear?.[one] ?? 255;
      else if (key?.every((value, each) => value === own[each])) alpha[at] = 0;
    }
  return { width, height, colours, alpha };
}
