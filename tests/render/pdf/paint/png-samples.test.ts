import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rasterOf } from '../../../../lambdas/render/pdf/paint/png-samples.ts';
import { chunk } from '../../../support/pictures.ts';

/** A PNG two pixels wide and one high, of these bytes. */
function twoPixels(
  { depth, type, interlaced = 0 }: { readonly depth: number; readonly type: number; readonly interlaced?: number },
  pixels: readonly number[],
  before: readonly Buffer[] = [],
): Buffer {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, depth, type, 0, 0, interlaced]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...before,
    chunk('IDAT', deflateSync(Buffer.from(pixels))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const palette = chunk('PLTE', Buffer.from([10, 20, 30, 40, 50, 60]));

test.each([
  ['grey of one bit', twoPixels({ depth: 1, type: 0 }, [0, 0b01000000]), [0, 0, 0, 255, 255, 255], null],
  [
    'grey of which one shade is clear',
    twoPixels({ depth: 8, type: 0 }, [0, 7, 9], [chunk('tRNS', Buffer.from([0, 7]))]),
    [0, 0, 0, 9, 9, 9],
    [0, 255],
  ],
  ['colours of a palette', twoPixels({ depth: 4, type: 3 }, [0, 0x10], [palette]), [40, 50, 60, 10, 20, 30], null],
  [
    'a palette that is clear in part',
    twoPixels({ depth: 8, type: 3 }, [0, 0, 1], [palette, chunk('tRNS', Buffer.from([128]))]),
    [10, 20, 30, 40, 50, 60],
    [128, 255],
  ],
  [
    'colours that cover in part',
    twoPixels({ depth: 8, type: 6 }, [0, 1, 2, 3, 4, 5, 6, 7, 0]),
    [1, 2, 3, 0, 0, 0],
    [4, 0],
  ],
  [
    'colours that cover all',
    twoPixels({ depth: 8, type: 6 }, [0, 1, 2, 3, 255, 5, 6, 7, 255]),
    [1, 2, 3, 5, 6, 7],
    null,
  ],
  [
    'a row that is told by its left neighbour',
    twoPixels({ depth: 8, type: 2 }, [1, 1, 2, 3, 1, 1, 1]),
    [1, 2, 3, 2, 3, 4],
    null,
  ],
  [
    '16 bits a colour',
    twoPixels({ depth: 16, type: 2 }, [0, 255, 255, 0, 0, 128, 0, 0, 0, 0, 0, 255, 255]),
    [255, 0, 128, 0, 0, 255],
    null,
  ],
  ['a row in two passes', twoPixels({ depth: 8, type: 0, interlaced: 1 }, [0, 5, 0, 6]), [5, 5, 5, 6, 6, 6], null],
])('%s', (_, png, colours, alpha) => {
  const raster = rasterOf(png);
  expect([raster.width, raster.height, [...raster.colours], raster.alpha && [...raster.alpha]]).toEqual([
    2,
    1,
    colours,
    alpha,
  ]);
});
