/** How long a client waits for a service, and how often it asks. */
export interface Patience {
  readonly connectMilliseconds: number;
  /** For the first byte of an answer, and between any two. */
  readonly answerMilliseconds: number;
  readonly attempts: number;
}

/** Somebody waits for the answer, and the gateway no longer than thirty seconds: better a 503 in time. */
export const ANSWERING: Patience = { connectMilliseconds: 1_000, answerMilliseconds: 3_000, attempts: 2 };

/** A step of a run, or an import, which is tried again as a whole. */
export const WORKING: Patience = { connectMilliseconds: 2_000, answerMilliseconds: 10_000, attempts: 3 };

/** What the SDK waits before it asks again, at most, for so few attempts. */
const BETWEEN_MILLISECONDS = 400;

/** Longest time that one call of a client takes before it says that nobody answers. */
export const longestCall = ({ connectMilliseconds, answerMilliseconds, attempts }: Patience): number =>
  attempts * (connectMilliseconds + answerMilliseconds) + (attempts - 1) * BETWEEN_MILLISECONDS;

/** The same as options of an SDK client. */
export const clientPatience = ({ connectMilliseconds, answerMilliseconds, attempts }: Patience) => ({
  maxAttempts: attempts,
  requestHandler: {
    connectionTimeout: connectMilliseconds,
    requestTimeout: answerMilliseconds,
    socketTimeout: answerMilliseconds,
    throwOnRequestTimeout: true,
  },
});
