import { row } from './row.ts';

/** What a request over HTTP is refused for before it is anybody's: its form, its address, its caller. */
export const REQUEST_REFUSALS = {
  /** The body of a request is not JSON. */
  malformedJson: row({
    status: 400,
    title: 'The body is not JSON',
    words: (_: object) => 'The body is not valid JSON.',
    remedy: () => 'Send an object such as {"report":"overseas-influence","edition":"2022"}.',
  }),
  /** Fields of the body that do not have the form that they must have; all of them. */
  invalidRequest: row({
    status: 400,
    title: 'The request cannot be read',
    words: ({ faults }: { readonly faults: readonly { readonly field: string; readonly rule: string }[] }) =>
      `The request cannot be read: ${faults.map(({ field, rule }) => `${field}: ${rule}`).join('; ')}.`,
    remedy: () => 'GET /openapi.json describes it.',
  }),
  /** The request was sent to this address under a name that is not the server's. */
  foreignHost: row({
    status: 421,
    title: 'Not a name of this server',
    words: ({ host }: { readonly host: string }) => `This server is not called "${host.slice(0, 100)}".`,
    remedy: () => 'Use the address that it printed when it started, or give it another with ALMANAC_ORIGIN.',
  }),
  /** A page of another server would change something here. */
  foreignOrigin: row({
    status: 403,
    title: 'A foreign page may change nothing',
    words: ({ origin }: { readonly origin: string }) => `A page of ${origin.slice(0, 100)} may change nothing here.`,
    remedy: () => 'Send the request from a program, or from a page of this server.',
  }),
  /** The caller showed no token, or one that is not good. What is wrong with it is not said. */
  unauthorised: row({
    status: 401,
    title: 'No valid access token',
    words: (_: { /** Whether a token was shown at all. */ readonly shown: boolean }) =>
      'Show a valid access token of the issuer that this service trusts: Authorization: Bearer …',
  }),
  /** The token is good, but does not allow this. */
  missingScope: row({
    status: 403,
    title: 'Not allowed',
    words: ({ scope }: { readonly scope: string }) => `This needs a token with the scope ${scope}.`,
  }),
  /** Nothing lives at this address. */
  nothingHere: row({
    status: 404,
    title: 'Not found',
    words: ({ path }: { readonly path: string }) => `There is nothing at ${path.slice(0, 200)}.`,
    remedy: () => 'GET / lists the editions, GET /openapi.json all addresses.',
  }),
  /** Something lives at this address, but does not answer to this method. */
  methodNotAllowed: row({
    status: 405,
    title: 'Method not allowed',
    words: ({ method }: { readonly method: string; readonly allow: readonly string[] }) =>
      `${method} is not possible here.`,
    remedy: ({ allow }) => `Possible: ${allow.join(', ')}.`,
  }),
  /** The body of a request is larger than any request needs to be. */
  bodyTooLarge: row({
    status: 413,
    title: 'The body is too large',
    words: ({ limit }: { readonly limit: number }) => `The body is over ${limit} bytes.`,
    remedy: () => 'A request names a report, an edition, languages and formats; no more.',
  }),
  /** The body of a request is something else than JSON. */
  wrongContentType: row({
    status: 415,
    title: 'The body must be JSON',
    words: ({ contentType }: { readonly contentType: string | undefined }) =>
      `The body has the content type "${contentType ?? 'none'}".`,
    remedy: () => 'Send JSON with Content-Type: application/json.',
  }),
  /** The issuer's keys cannot be read, so no token can be checked. */
  keysUnavailable: row({
    status: 503,
    title: 'Tokens cannot be checked',
    words: (_: object) => 'Tokens cannot be checked at the moment.',
    remedy: () => 'Try again later.',
  }),
  /** A claim that cannot be put to the records: its kind or a parameter is not of the catalogue. */
  unreadableQuery: row({
    words: ({ where, detail }: { readonly where: string; readonly detail: string }) =>
      `The claim of ${where} cannot be read: ${detail}.`,
    remedy: () => 'See docs/claims.md for the form of each kind.',
  }),
} as const;
