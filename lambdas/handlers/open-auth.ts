import { type Environment, required } from '../aws/environment.ts';
import { ENV } from '../aws/names.ts';
import type { Auth } from '../http/services.ts';
import { createAuth } from '../http/verify-token.ts';

/** Without an issuer a deployed API is shut: nobody is let in by a variable that was forgotten. */
export function openAuth(variables: Environment): Auth {
  const audience = required(variables, 'audience').split(',');
  const algorithm = variables[ENV.algorithm];
  return createAuth({
    issuer: required(variables, 'issuer'),
    audience,
    ...(algorithm !== undefined && { algorithms: [algorithm] }),
    ask: fetch,
    now: () => Date.now(),
  });
}
