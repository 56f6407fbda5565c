import { inflateSync } from 'node:zlib';

/** What a PNG shows: its colours, three bytes a pixel, none where it shows nothing, and how far each covers; empty where all do. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Buffer;
  readonly cover: Buffer;
}

/** The guess that each filter adds to a byte, from the byte at its left, above it, and above that at its left. */
const GUESSES: readonly ((a: number, b: number, c: number) => number)[] = [
  () => 0,
  a => a,
  (_, b) => b,
  (a, b) => Math.floor((a + b) / 2),
  (a, b, c) => {
    const estimate = a + b - c;
    const [first, second] = [a, b, c]
      .map((value, at) => ({ value, off: Math.abs(estimate - value), at }))
      .sort((one, other) => one.off - other.off || one.at - other.at);
    return (first ?? second)?.value ?? 0;
  },
];

const CHANNELS = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

/** Reads the pixels of a PNG, one sample after the other. */
export function pixelsOf(png: Buffer): Pixels {
  const part = (name: string): Buffer => {
    const found: Buffer[] = [];
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
      if (png.toString('latin1', at + 4, at + 8) === name)
        found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    return Buffer.concat(found);
  };
  const [head, palette, clear, data] = [part('IHDR'), part('PLTE'), part('tRNS'), inflateSync(part('IDAT'))];
  const [width, height, bits, type] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8] ?? 8, head[9] ?? 2];
  const channels = CHANNELS.get(type) ?? 3;
  const length = Math.ceil((width * channels * bits) / 8);
  const back = Math.max(1, Math.floor((channels * bits) / 8));
  const most = 2 ** bits - 1;
  const colours = Buffer.alloc(width * height * 3);
  const covers = clear.length > 0 || type >= 4;
  const cover = Buffer.alloc(covers ? width * height : 0, 255);
  let before = Buffer.alloc(length);
  for (let y = 0; y < height; y += 1) {
    const from = y * (length + 1);
    const line = Buffer.from(data.subarray(from + 1, from + 1 + length));
    const guess = GUESSES[data[from] ?? 0] ?? (() => 0);
    for (let x = 0; x < length; x += 1)
      line[x] = (line[x] ?? 0) + guess(line[x - back] ?? 0, before[x] ?? 0, before[x - back] ?? 0);
    before = line;
    for (let x = 0; x < width; x += 1) {
      const samples: number[] = [];
      for (let channel = 0; channel < channels; channel += 1) {
        const bit = (x * channels + channel) * bits;
        samples.push(((line[Math.floor(bit / 8)] ?? 0) >> (8 - bits - (bit % 8))) & most);
      }
      const pixel = y * width + x;
      const [first = 0, second = 0] = samples;
      const own =
        type === 3
          ? [...palette.subarray(first * 3, first * 3 + 3)]
          : channels < 3
            ? Array.from({ length: 3 }, () => Math.round((first * 255) / most))
            : samples.slice(0, 3);
      own.forEach((value, channel) => {
        colours[pixel * 3 + channel] = value;
      });
      if (!covers) continue;
      if (type === 4) cover[pixel] = second;
      else if (type === 6) cover[pixel] = samples[3] ?? 255;
      else if (type === 3) cover[pixel] = clear[first] ?? 255;
      else if (samples.every((value, channel) => clear.readUInt16BE(channel * 2) === value)) cover[pixel] = 0;
    }
  }
  for (const [pixel, covered] of cover.entries()) if (covered === 0) colours.fill(0, pixel * 3, pixel * 3 + 3);
  return { width, height, colours, cover: cover.every(covered => covered === 255) ? Buffer.alloc(0) : cover };
}
