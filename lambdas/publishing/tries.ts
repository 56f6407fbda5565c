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
