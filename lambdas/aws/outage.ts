import { refuse } from '../refusals/refusal.ts';

/** Codes of the network: nobody is there, or has gone in the middle of a word. */
const NETWORK: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Names under which AWS asks for patience, whatever the status. */
const BUSY: ReadonlySet<string> = new Set([
  'TimeoutError',
  'RequestTimeout',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'SlowDown',
]);

const statusOf = (error: Error): number =>
  '$metadata' in error &&
  typeof error.$metadata === 'object' &&
  error.$metadata !== null &&
  'httpStatusCode' in error.$metadata
    ? Number(error.$metadata.httpStatusCode)
    : 0;

/** Whether a service does not answer, or asks for patience: it comes back by itself. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status = statusOf(error);
  if (status >= 500 || status === 429 || BUSY.has(error.name)) return true;
  // Several addresses of one name were tried, and none answered.
  if (error instanceof AggregateError) return error.errors.every(isOutage);
  return 'code' in error && NETWORK.has(String(error.code));
}

/**
 * What a client throws, with an outage by its own name: whoever carries out a step then waits with more patience, and
 * says what for. To be added to a client outside of its own tries.
 */
export const sayingUnavailable =
  (what: string) =>
  <A, R>(next: (args: A) => Promise<R>) =>
  async (args: A): Promise<R> => {
    try {
      return await next(args);
    } catch (error) {
      throw isOutage(error) ? refuse('unavailable', { what }, { cause: error }) : error;
    }
  };

/** Where it is added. */
export const OUTSIDE = { step: 'initialize', priority: 'high', name: 'sayingUnavailable', override: true } as const;
