import { ENV } from '../aws/names.ts';
import type { Auth } from '../http/services.ts';
import { createAuth } from '../http/verify-token.ts';
import { refuse } from '../refusals/refusal.ts';

/**
 * Who may come in on one machine: everybody, unless ALMANAC_ISSUER and ALMANAC_AUDIENCE (one or more, with commas) ask
 * for tokens, as on AWS.
 */
export function localAuth(environment: Readonly<Record<string, string | undefined>>): Auth | null {
  const issuer = environment[ENV.issuer] ?? '';
  const audience = (environment[ENV.audience] ?? '').split(',').flatMap(one => one.trim() || []);
  if (issuer === '' && audience.length === 0) return null;
  if (issuer === '' || audience.length === 0)
    throw refuse('commandRefused', {
      words: `${ENV.issuer} and ${ENV.audience} belong together: set both, or neither.`,
    });
  if (!URL.canParse(issuer) || !/^https?:$/.test(new URL(issuer).protocol))
    throw refuse('commandRefused', {
      words: `${ENV.issuer} is "${issuer}". Give the address of an OpenID issuer: https://…`,
    });
  const algorithm = environment[ENV.algorithm] ?? '';
  return createAuth({
    issuer,
    audience,
    ...(algorithm !== '' && { algorithms: [algorithm] }),
    ask: fetch,
    now: () => Date.now(),
  });
}
