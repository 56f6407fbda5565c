import { isRefused } from '../refusals/refusal.ts';

/** How often something is tried, and how long is waited in between. */
export interface Tries {
  readonly attempts: number;
  readonly baseDelaySeconds: number;
  readonly backoffRate: number;
  readonly maxDelaySeconds: number;
}

/**
 * For an error that nobody foresaw: a moment may cure it. The same figures stand in the state machine on AWS and in the
 * runner on one machine.
 */
export const RETRY: Tries = { attempts: 3, baseDelaySeconds: 2, backoffRate: 2, maxDelaySeconds: 60 };

/**
 * For something that does not answer, such as the store: it comes back by itself, so the waits grow to a minute and
 * together outlast five minutes without it, whatever is waited for within the tries themselves.
 */
export const OUTAGE: Tries = { attempts: 12, baseDelaySeconds: 2, backoffRate: 2, maxDelaySeconds: 60 };

/** Seconds between the tries, one after the other. */
export const waitsOf = ({ attempts, baseDelaySeconds, backoffRate, maxDelaySeconds }: Tries): readonly number[] =>
  Array.from({ length: attempts - 1 }, (_, before) =>
    Math.min(maxDelaySeconds, baseDelaySeconds * backoffRate ** before),
  );

/** How often an action is tried that ended with this error. */
export const triesFor = (error: unknown): Tries => (isRefused(error, 'unavailable') ? OUTAGE : RETRY);

export interface Retrying {
  readonly pause: (milliseconds: number) => Promise<void>;
  /** False for an error that will come again however often one tries. */
  readonly worthRetrying: (error: unknown) => boolean;
  /** Told before each wait. */
  readonly onRetry?: (error: unknown) => void | Promise<void>;
}

/**
 * Runs an action until it succeeds, its error is final, or the tries that errors of its sort are given are used up; then
 * throws the last error.
 */
export async function withRetries<T>(action: () => Promise<T>, retrying: Retrying): Promise<T> {
  const failed = new Map<Tries, number>();
  for (;;) {
    try {
      return await action();
    } catch (error) {
      const tries = triesFor(error);
      const before = failed.get(tries) ?? 0;
      const wait = waitsOf(tries)[before];
      if (wait === undefined || !retrying.worthRetrying(error)) throw error;
      failed.set(tries, before + 1);
      await retrying.onRetry?.(error);
      await retrying.pause(wait * 1000);
    }
  }
}
