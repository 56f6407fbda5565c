import { isRefused } from '../refusals/refusal.ts';
import { OUTAGE, RETRY, type Tries, waitsOf } from './tries.ts';

/** How often an action is tried that ended with this error. */
const triesFor = (error: unknown): Tries => (isRefused(error, 'unavailable') ? OUTAGE : RETRY);

export interface Retrying {
  readonly pause: (milliseconds: number) => Promise<void>;
  /** False for an error that will come again however often one tries. */
  readonly worthRetrying: (error: unknown) => boolean;
  /** Told before each wait. */
  readonly onRetry?: (error: unknown) => void | Promise<void>;
}

/**
 * Runs an action, and again while something does not answer, for as long as a step of a run waits for it. Whatever else
 * goes wrong is thrown at once.
 */
export const outlasting = <T>(pause: Retrying['pause'], action: () => Promise<T>): Promise<T> =>
  withRetries(action, { pause, worthRetrying: error => isRefused(error, 'unavailable') });

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
