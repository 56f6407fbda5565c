import { SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { AUDIENCE, type Issuer, NOW, openIssuer } from './issuer.ts';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await openIssuer();
});

const without = (claim: string) => {
  const { [claim]: _, ...rest } = issuer.claims();
  return rest;
};
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token that is let in', () => {
  test('says who asks, and what they may do', async () => {
    const caller = await issuer.auth.verify(await issuer.token('reports/read reports/run'));
    expect(caller).toEqual({ subject: 'wang', scopes: new Set(['reports/read', 'reports/run']) });
  });

  test.each<[string, () => Promise<string>]>([
    ['signed with ES256', () => issuer.sign(issuer.claims(), { alg: 'ES256', kid: 'ec' }, issuer.ec)],
    ['with an audience of ours', () => issuer.sign({ ...without('client_id'), aud: AUDIENCE })],
    ['with several audiences', () => issuer.sign({ ...without('client_id'), aud: ['another', 'second-client'] })],
    ['of an issuer that does not say what a token is for', () => issuer.sign(without('token_use'))],
    ['expired within the skew of two clocks', () => issuer.sign(issuer.claims({ exp: NOW - 10 }))],
    ['not yet valid within that skew', () => issuer.sign(issuer.claims({ nbf: NOW + 10 }))],
  ])('is one %s', async (_, make) => {
    expect((await issuer.auth.verify(await make())).subject).toBe('wang');
  });

  test('without a scope may do nothing', async () => {
    expect((await issuer.auth.verify(await issuer.sign(without('scope')))).scopes.size).toBe(0);
  });
});

test.each<[string, () => string | Promise<string>]>([
  ['is no token', () => 'hello'],
  ['is three empty parts', () => '..'],
  ['is longer than any token', () => 'a'.repeat(9000)],
  ['has expired', () => issuer.sign(issuer.claims({ exp: NOW - 31 }))],
  ['never expires', () => issuer.sign(without('exp'))],
  ['is not valid yet', () => issuer.sign(issuer.claims({ nbf: NOW + 31 }))],
  ['names nobody', () => issuer.sign(without('sub'))],
  ['is of another issuer', () => issuer.sign(issuer.claims({ iss: 'https://issuer.example/other' }))],
  ['is of an issuer that begins like ours', () => issuer.sign(issuer.claims({ iss: 'https://issuer.example/pool/' }))],
  ['is of no issuer', () => issuer.sign(without('iss'))],
  ['is for another client', () => issuer.sign(issuer.claims({ client_id: 'another' }))],
  ['is for another audience, though of our client', () => issuer.sign(issuer.claims({ aud: 'another' }))],
  ['is for nobody', () => issuer.sign(without('client_id'))],
  ['is an identity token', () => issuer.sign(issuer.claims({ token_use: 'id', aud: AUDIENCE }))],
  ['is signed by another key under our key id', () => issuer.sign(issuer.claims(), {}, issuer.other)],
  ['is signed by a key that nobody knows', () => issuer.sign(issuer.claims(), { kid: 'new' }, issuer.other)],
  ['is not signed at all', () => `${encode({ alg: 'none' })}.${encode(issuer.claims())}.`],
  ['says None in capitals', () => `${encode({ alg: 'NONE', kid: 'rsa' })}.${encode(issuer.claims())}.`],
  [
    'is signed with the public key as a secret',
    () =>
      new SignJWT(issuer.claims())
        .setProtectedHeader({ alg: 'HS256', kid: 'rsa' })
        .sign(new TextEncoder().encode(issuer.publicPem)),
  ],
  [
    'brings its own key',
    () => issuer.sign(issuer.claims(), { kid: 'x', jku: 'https://evil.example/keys' }, issuer.other),
  ],
  [
    'was changed after it was signed',
    async () => {
      const [head, , signature] = (await issuer.token('reports/read')).split('.');
      return `${head}.${encode(issuer.claims({ scope: 'reports/run' }))}.${signature}`;
    },
  ],
])('a token that %s is refused in the same words as every other', async (_, make) => {
  await expect(issuer.auth.verify(await make())).rejects.toMatchObject({
    name: 'Unauthorised',
    message: 'Show a valid access token of the issuer that this service trusts: Authorization: Bearer …',
  });
});

test('keys are asked for once, at the issuer alone', async () => {
  const fresh = await openIssuer();
  const token = await fresh.token('reports/read');
  expect(fresh.asked).toEqual([]);
  await Promise.all(Array.from({ length: 20 }, () => fresh.auth.verify(token)));
  await expect(fresh.auth.verify(await fresh.sign(fresh.claims(), { kid: 'unknown' }))).rejects.toThrow();
  expect(fresh.asked.map(url => url.split('/pool/')[1])).toEqual(['.well-known/openid-configuration', 'keys']);
});

test('where the issuer cannot be asked nobody is let in, and the next token asks again', async () => {
  const fresh = await openIssuer();
  const token = await fresh.token('reports/read');
  fresh.state.up = false;
  await expect(fresh.auth.verify(token)).rejects.toMatchObject({ name: 'KeysUnavailable' });
  fresh.state.up = true;
  fresh.state.issuer = 'https://issuer.example/impostor';
  await expect(fresh.auth.verify(token)).rejects.toMatchObject({ name: 'KeysUnavailable' });
  fresh.state.issuer = 'https://issuer.example/pool';
  expect((await fresh.auth.verify(token)).subject).toBe('wang');
});

test('where one way to sign is named, a token that is signed in another is refused', async () => {
  expect((await issuer.rsaOnly.verify(await issuer.token('reports/read'))).subject).toBe('wang');
  const curve = await issuer.sign(issuer.claims(), { alg: 'ES256', kid: 'ec' }, issuer.ec);
  await expect(issuer.rsaOnly.verify(curve)).rejects.toMatchObject({ name: 'Unauthorised' });
});
