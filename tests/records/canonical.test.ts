import { expect, test } from 'vitest';
import { canonicalJson } from '../../lambdas/records/canonical.ts';

test('the order in which fields were written does not matter; the order of lists does', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: '北京' })).toBe('{"a":"北京","b":[{"c":null,"d":1}]}');
  expect(canonicalJson({ a: '北京', b: [{ c: null, d: 1 }] })).toBe(
    canonicalJson({ b: [{ d: 1, c: null }], a: '北京' }),
  );
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
});
