import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { createAuth } from '../../lambdas/http/verify-token.ts';

const ISSUER = 'https://issuer.example/pool';
export const AUDIENCE = 'almanac-client';

/** The instant at which the tests live, in seconds. */
export const NOW = Date.parse('2026-03-01T12:00:00Z') / 1000;

/** An OpenID issuer that answers without a network, and what it would take to pass for it. */
export async function openIssuer() {
  const [rsa, ec, other] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('ES256', { extractable: true }),
    generateKeyPair('RS256'),
  ]);
  const keys = [
    { ...(await exportJWK(rsa.publicKey)), kid: 'rsa', alg: 'RS256', use: 'sig' },
    { ...(await exportJWK(ec.publicKey)), kid: 'ec', alg: 'ES256', use: 'sig' },
  ];
  const asked: string[] = [];
  const state = { up: true, issuer: ISSUER };
  const ask = async (url: string): Promise<Response> => {
    asked.push(url);
    if (!state.up) throw new TypeError('fetch failed: connect ECONNREFUSED 10.1.2.3:443');
    if (url === `${ISSUER}/.well-known/openid-configuration`)
      return Response.json({ issuer: state.issuer, jwks_uri: `${ISSUER}/keys` });
    return url === `${ISSUER}/keys` ? Response.json({ keys }) : new Response(null, { status: 404 });
  };

  const claims = (changes: JWTPayload = {}): JWTPayload => ({
    iss: ISSUER,
    client_id: AUDIENCE,
    token_use: 'access',
    sub: 'wang',
    iat: NOW - 60,
    exp: NOW + 3600,
    scope: 'reports/read',
    ...changes,
  });
  const sign = (payload: JWTPayload, header: Record<string, string> = {}, key = rsa.privateKey) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'rsa', ...header }).sign(key);

  return {
    auth: createAuth({ issuer: ISSUER, audience: [AUDIENCE, 'second-client'], ask, now: () => NOW * 1000 }),
    /** As deployed behind API Gateway, which checks RSA signatures only. */
    rsaOnly: createAuth({ issuer: ISSUER, audience: [AUDIENCE], algorithms: ['RS256'], ask, now: () => NOW * 1000 }),
    asked,
    state,
    claims,
    sign,
    /** A good token with these scopes. */
    token: (scope: string, sub = 'wang') => sign(claims({ scope, sub })),
    ec: ec.privateKey,
    other: other.privateKey,
    /** The public key as text: what somebody would use as a shared secret. */
    publicPem: await exportSPKI(rsa.publicKey),
  };
}

export type Issuer = Awaited<ReturnType<typeof openIssuer>>;
