import { PNG } from 'pngjs';

/** Pixels of a picture, row after row. */
interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each; black where nothing of it is seen. */
  readonly colours: Uint8Array;
  /** How far each covers what is below; null where all do. */
  readonly alpha: Uint8Array | null;
}

/** The pixels of a PNG, 8 bits a colour, whatever it was kept as. */
export function rasterOf(bytes: Uint8Array): Raster {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  const alpha = new Uint8Array(width * height).map((_, at) => data[at * 4 + 3] ?? 255);
  const colours = new Uint8Array(width * height * 3).map((_, at) => {
    const pixel = Math.floor(at / 3);
    return alpha[pixel] === 0 ? 0 : (data[pixel * 4 + (at % 3)] ?? 0);
  });
  return { width, height, colours, alpha: alpha.every(each => each === 255) ? null : alpha };
}
