import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../lambdas/local/plain-text.ts';

test('what a terminal would obey is shown instead', () => {
  expect(plainText('records\u001b[2J\u001b]0;x\u0007.csv')).toBe('records<U+001B>[2J<U+001B>]0;x<U+0007>.csv');
  expect(plainText('hidden\rshown')).toBe('hidden<U+000D>shown');
  expect(plainText('a\u009b31mb\u202ec')).toBe('a<U+009B>31mb<U+202E>c');
});

test('words, lines and columns stay as they are', () => {
  const text = 'row 2\n\t→ 北京 “Xi’an” 👍\n';
  expect(plainText(text)).toBe(text);
});

test('whatever comes, no control sign goes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(plainText(text)).not.toMatch(/(?![\n\t])\p{Cc}/u);
    }),
  );
});
