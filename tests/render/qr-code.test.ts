import reader from 'jsqr';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../lambdas/render/qr-code.ts';

const { default: decoded } = reader;

/** How many dots of a picture a module takes. */
const DOTS = 4;

/** What a camera makes of the path: dark dots on white. */
function picture({ size, d }: ReturnType<typeof codeOf>): { side: number; pixels: Uint8ClampedArray } {
  const side = size * DOTS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, from, top, to, bottom] of d.matchAll(/M(\d+),(\d+)H(\d+)V(\d+)H\1Z/g))
    for (let y = Number(top) * DOTS; y < Number(bottom) * DOTS; y += 1)
      for (let x = Number(from) * DOTS; x < Number(to) * DOTS; x += 1)
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return { side, pixels };
}

function read(text: string) {
  const { side, pixels } = picture(codeOf(text));
  return decoded(pixels, side, side, { inversionAttempts: 'dontInvert' });
}

const ADDRESS = 'https://example.org/';

describe('the code of an address', () => {
  // Sizes that tell their version, and those with blocks of two lengths, are among them.
  test.each([20, 43, 100, 178, 213])('of %i bytes is read back by another library', length => {
    const address = ADDRESS.padEnd(length, 'edition-2023/');
    expect(read(address)?.data).toBe(address);
  });

  test('in another script than Latin is read back too', () => {
    const address = `${ADDRESS}影响力/二〇二三`;
    expect(read(address)?.data).toBe(address);
  });

  test('is read with a stain on it', () => {
    const address = ADDRESS.padEnd(100, 'edition-2023/');
    const { side, pixels } = picture(codeOf(address));
    for (let y = 24 * DOTS; y < 29 * DOTS; y += 1)
      pixels.fill(255, (y * side + 24 * DOTS) * 4, (y * side + 29 * DOTS) * 4);
    expect(decoded(pixels, side, side)?.data).toBe(address);
  });

  test('stands in four modules of white', () => {
    const { size, d } = codeOf(ADDRESS);
    const edges = [...d.matchAll(/[MHV,](\d+)/g)].map(([, at]) => Number(at));
    expect([Math.min(...edges), Math.max(...edges)]).toEqual([4, size - 4]);
  });

  test('is refused for an address that no camera would read', () => {
    expect(() => codeOf(ADDRESS.padEnd(214, 'a'))).toThrow(/too long for a code: give an address of at most 213 bytes/);
  });
});
