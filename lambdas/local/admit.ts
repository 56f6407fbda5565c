import { problemResponse } from '../http/problem.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Answer } from './serve.ts';

/** Names of this machine in a `Host` header, without the port. */
const OWN_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Methods that change nothing. */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const urlOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/**
 * Lets in what was sent to this server by its own name, and changes nothing for a page of another. A browser that shows a
 * foreign page can be made to send requests here: under a foreign name that was turned to this address, and to this
 * name with that page as their origin. Programs name no origin.
 *
 * @param origin where others reach the server, such as `https://reports.example.org`; null for this machine alone
 */
export function admit(answer: Answer, origin: string | null): Answer {
  const configured = origin === null ? null : new URL(origin);
  return async request => {
    const named = request.headers.get('host') ?? new URL(request.url).host;
    const host = urlOf(`http://${named}`);
    const isConfigured = configured !== null && host !== null && host.host === configured.host;
    if (host === null || !(OWN_HOSTS.has(host.hostname) || isConfigured))
      return problemResponse(refuse('foreignHost', { host: named }));
    const from = request.headers.get('origin');
    const isOwn = from === null || from === configured?.origin || urlOf(from)?.host === host.host;
    if (!isOwn && !SAFE.has(request.method)) return problemResponse(refuse('foreignOrigin', { origin: from }));
    return answer(request);
  };
}

/** The address at which others reach the server, as ALMANAC_ORIGIN gives it; null without one. */
export function configuredOrigin({ ALMANAC_ORIGIN }: Readonly<Record<string, string | undefined>>): string | null {
  if (!ALMANAC_ORIGIN) return null;
  const url = urlOf(ALMANAC_ORIGIN);
  if (url !== null && /^https?:$/.test(url.protocol) && url.origin === ALMANAC_ORIGIN.replace(/\/$/, ''))
    return url.origin;
  throw refuse('commandRefused', {
    words: `ALMANAC_ORIGIN is "${ALMANAC_ORIGIN}". Give scheme and host and nothing else, such as https://reports.example.org`,
  });
}
