import { isRefusal, isRefused } from '../refusals/refusal.ts';
import { REFUSALS } from '../refusals/table.ts';

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What is wrong, and what to do. */
  readonly detail: string;
}

const TYPE = 'urn:almanac:problem:';

const FAULT: Problem = {
  type: `${TYPE}internal`,
  title: 'The service failed',
  status: 500,
  detail: 'The request was fine as far as it was read; its failure is in the log of the service. Try again later.',
};

/** The type of a refusal's problem: `unknown-report`, behind the prefix that all have. */
export const problemSlug = (code: string): string => code.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/**
 * The answer to an error, by the table of refusals. `known` is false for what has no answer there: a fault of ours,
 * which belongs in the log, and whose words stay inside.
 */
export function problemOf(error: unknown): { readonly problem: Problem; readonly known: boolean } {
  if (!isRefusal(error)) return { problem: FAULT, known: false };
  const { status, title } = REFUSALS[error.code];
  if (status === undefined || title === undefined) return { problem: FAULT, known: false };
  return { problem: { type: `${TYPE}${problemSlug(error.code)}`, title, status, detail: error.message }, known: true };
}

/** RFC 6750. */
const challenge = (refused: boolean): string => `Bearer realm="almanac"${refused ? ', error="invalid_token"' : ''}`;

/** The problem as a response. */
export function problemResponse(error: unknown): Response {
  const { problem } = problemOf(error);
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  if (isRefused(error, 'methodNotAllowed')) headers.set('allow', error.facts.allow.join(', '));
  if (isRefused(error, 'unauthorised')) headers.set('www-authenticate', challenge(error.facts.shown));
  if (isRefused(error, 'missingScope'))
    headers.set('www-authenticate', `${challenge(false)}, error="insufficient_scope"`);
  if (problem.status === 503) headers.set('retry-after', '5');
  return new Response(`${JSON.stringify(problem)}\n`, { status: problem.status, headers });
}
