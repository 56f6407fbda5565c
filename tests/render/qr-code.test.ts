import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../lambdas/render/qr-code.ts';

/** The dark modules of a code, line by line, without the white around them. */
function modulesOf(text: string): readonly string[] {
  const { size, d } = codeOf(text);
  const dark = Array.from({ length: size }, () => new Array<string>(size).fill('·'));
  for (const [, from, y, to] of d.matchAll(/M(\d+),(\d+)H(\d+)V\d+H\d+Z/g))
    dark[Number(y)]?.fill('█', Number(from), Number(to));
  return dark.slice(4, -4).map(row => row.slice(4, -4).join(''));
}

const ADDRESS = 'https://example.org/';

describe('the code of an address', () => {
  test('is the one that another encoder draws', () => {
    expect(modulesOf('https://a.org/')).toEqual([
      '███████··██···███████',
      '█·····█··█·█··█·····█',
      '█·███·█·█████·█·███·█',
      '█·███·█·█···█·█·███·█',
      '█·███·█·█·█·█·█·███·█',
      '█·····█·█·█·█·█·····█',
      '███████·█·█·█·███████',
      '········█·██·········',
      '█·█████··███··█████··',
      '███·█········████████',
      '█·█·███··█··████··██·',
      '█··███··████·█··███··',
      '·██·█·████·██·█·██··█',
      '········██·····████·█',
      '███████··█████·█··██·',
      '█·····█·█······████·█',
      '█·███·█·█···█·████·██',
      '█·███·█·█·██·██·█·█··',
      '█·███·█·██·██·██··█··',
      '█·····█··█·█·█··███··',
      '███████·█··█··██·█·█·',
    ]);
  });

  // The sizes that tell their version, and those with blocks of two lengths, are among them.
  test.each([
    [43, 33, 'a873840b91ed5f67'],
    [100, 41, '21e745d745b21ce2'],
    [178, 53, '43b46b3235395154'],
    [213, 57, '93f004f4a50da649'],
  ])('of %i bytes has %i modules a side, those of another encoder with the same mask', (length, size, hash) => {
    const modules = modulesOf(ADDRESS.padEnd(length, 'edition-2023/'));
    const bits = modules.map(row => row.replaceAll('█', '1').replaceAll('·', '0')).join('\n');
    expect([modules.length, createHash('sha256').update(bits).digest('hex').slice(0, 16)]).toEqual([size, hash]);
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
