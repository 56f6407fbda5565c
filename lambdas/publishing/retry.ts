/**
 * How often a step is tried, and how long is waited in between. The same figures stand in the state machine on AWS and
 * in the runner on one machine.
 */
export const RETRY = { attempts: 3, baseDelaySeconds: 1, backoffRate: 2 } as const;

export interface Retrying {
  readonly pause: (milliseconds: number) => Promise<void>;
  /** False for an error that will come again however often one tries. */
  readonly worthRetrying: (error: unknown) => boolean;
  readonly onRetry?: (error: unknown) => void;
}

/** Runs an action until it succeeds, its error is final, or the attempts are used up; then throws the last error. */
export async function withRetries<T>(action: () => Promise<T>, retrying: Retrying): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      if (attempt >= RETRY.attempts || !retrying.worthRetrying(error)) throw error;
      retrying.onRetry?.(error);
      await retrying.pause(RETRY.baseDelaySeconds * 1000 * RETRY.backoffRate ** (attempt - 1));
    }
  }
}
