import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortTitle } from '../../lambdas/document/short-title.ts';

test('a title of the usual length stays as it is', () => {
  for (const title of ['Beijing', '全球创新指数科技集群排名（2022年）', 'x'.repeat(96), '城'.repeat(48)])
    expect(shortTitle(title)).toBe(title);
});

test('a longer one is begun, takes no more room, and says that it goes on', () => {
  expect(shortTitle('x'.repeat(97))).toBe(`${'x'.repeat(95)}…`);
  expect(shortTitle(`${'x'.repeat(94)} ${'y'.repeat(9)}`)).toBe(`${'x'.repeat(94)}…`);
  expect(shortTitle('城'.repeat(49))).toBe(`${'城'.repeat(47)}…`);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), title => {
      const short = shortTitle(title);
      if (short !== title) expect(title.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});
