import { expect, test } from 'vitest';
import { localAuth } from '../../lambdas/local/auth.ts';

test('without an issuer everybody is let in', () => {
  expect(localAuth({})).toBeNull();
  expect(localAuth({ ALMANAC_ISSUER: '', ALMANAC_AUDIENCE: ' , ' })).toBeNull();
});

test('with an issuer and an audience tokens are asked for', () => {
  const auth = localAuth({ ALMANAC_ISSUER: 'https://issuer.example', ALMANAC_AUDIENCE: 'one, two' });
  expect(auth?.verify).toBeTypeOf('function');
});

test.each([
  [{ ALMANAC_ISSUER: 'https://issuer.example' }, 'belong together'],
  [{ ALMANAC_AUDIENCE: 'one' }, 'belong together'],
  [{ ALMANAC_ISSUER: 'issuer', ALMANAC_AUDIENCE: 'one' }, 'OpenID issuer'],
  [{ ALMANAC_ISSUER: 'file:///etc', ALMANAC_AUDIENCE: 'one' }, 'OpenID issuer'],
])('half a setting never opens the API: %j', (environment, words) => {
  expect(() => localAuth(environment)).toThrow(words);
});
