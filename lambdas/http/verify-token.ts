import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from 'jose';
import { isRefused, refuse } from '../refusals/refusal.ts';
import type { Auth, Caller } from './services.ts';

/** Asks another server; `fetch` fits. */
export type Ask = (url: string, options: { readonly signal: AbortSignal }) => Promise<Response>;

export interface AuthOptions {
  /** Issuer of the tokens, such as `https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbC`. */
  readonly issuer: string;
  /** Audiences that are ours; a token must be for one of them. */
  readonly audience: readonly string[];
  /**
   * How tokens are signed.
   * @default by RSA or an elliptic curve
   */
  readonly algorithms?: readonly string[];
  readonly ask: Ask;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Signatures by a key that only the issuer has: with a shared secret, whoever can check a token could make one. */
const ALGORITHMS = ['RS256', 'ES256'];

/** Two clocks never quite agree. */
const SKEW_SECONDS = 30;

const MAX_TOKEN_LENGTH = 8192;
const TIMEOUT = 5000;

type Keys = ReturnType<typeof createRemoteJWKSet>;

/** Checks tokens against an OpenID issuer. Its keys are read when the first token comes, and kept. */
export function createAuth(options: AuthOptions): Auth {
  const { issuer, audience, algorithms = ALGORITHMS, now } = options;
  let keys: Promise<Keys> | null = null;

  const issuerKeys = async (): Promise<Keys> => {
    keys ??= discoverKeys(options);
    try {
      return await keys;
    } catch (error) {
      // The next token asks again.
      keys = null;
      throw error;
    }
  };

  return {
    verify: async token => {
      if (token.length > MAX_TOKEN_LENGTH) throw refuse('unauthorised', { shown: true });
      const known = await issuerKeys();
      try {
        const { payload } = await jwtVerify(token, known, {
          issuer,
          algorithms: [...algorithms],
          requiredClaims: ['exp', 'sub'],
          clockTolerance: SKEW_SECONDS,
          currentDate: new Date(now()),
        });
        if (!isForUs(payload, audience)) throw refuse('unauthorised', { shown: true });
        return callerOf(payload);
      } catch (error) {
        if (isRefused(error, 'unauthorised')) throw error;
        throw isOfToken(error)
          ? refuse('unauthorised', { shown: true }, { cause: error })
          : refuse('keysUnavailable', {}, { cause: error });
      }
    },
  };
}

/** Where the issuer keeps its keys is read from its own description, which must be of this very issuer. */
async function discoverKeys({ issuer, ask }: AuthOptions): Promise<Keys> {
  const place = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const answer = await ask(place, { signal: AbortSignal.timeout(TIMEOUT) });
    if (answer.status !== 200) throw new Error(`${place} answered ${answer.status}.`);
    const description: unknown = await answer.json();
    const [named, address] = [textIn(description, 'issuer'), textIn(description, 'jwks_uri')];
    if (named !== issuer || address === null) throw new Error(`${place} describes ${named ?? 'no issuer'}.`);
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== new URL(issuer).protocol)
      throw new Error(`${place} keeps its keys at ${address}, which is not secure.`);
    return createRemoteJWKSet(url, { timeoutDuration: TIMEOUT, [customFetch]: ask });
  } catch (error) {
    throw refuse('keysUnavailable', {}, { cause: error });
  }
}

function textIn(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : null;
}

/**
 * Whether the token is an access token for one of our audiences. Cognito's access tokens have no `aud`: they name the
 * client, and say that they are access tokens; its identity tokens have an `aud` and must not open anything.
 */
function isForUs(payload: JWTPayload, audience: readonly string[]): boolean {
  if (payload.token_use !== undefined && payload.token_use !== 'access') return false;
  const named = payload.aud ?? payload.client_id;
  const all = Array.isArray(named) ? named : [named];
  return all.some(one => typeof one === 'string' && audience.includes(one));
}

const callerOf = ({ sub, scope }: JWTPayload): Caller => ({
  subject: sub ?? '',
  scopes: new Set(typeof scope === 'string' ? scope.split(' ').filter(one => one !== '') : []),
});

/** Errors that say something about the token; all others say that the keys could not be had. */
const OF_TOKEN = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

const isOfToken = (error: unknown): boolean => OF_TOKEN.some(known => error instanceof known);
