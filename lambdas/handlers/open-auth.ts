import { type Environment, required } from '../aws/environment.ts';
import type { Auth } from '../http/services.ts';
import { createAuth } from '../http/verify-token.ts';

/** Without an issuer a deployed API is shut: nobody is let in by a variable that was forgotten. */
export function openAuth(variables: Environment): Auth {
  const audience = required(variables, 'audience').split(',');
  return createAuth({ issuer: required(variables, 'issuer'), audience, ask: fetch, now: () => Date.now() });
}
