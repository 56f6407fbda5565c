import type { Dependencies } from '../publishing/dependencies.ts';
import type { Run } from '../publishing/run.ts';

/** Who asks, and what they may do. */
export interface Caller {
  readonly subject: string;
  readonly scopes: ReadonlySet<string>;
}

/** Somebody who knows whether a token is good. */
export interface Auth {
  /** The caller that the token stands for; throws `Unauthorised` when it is not good, whatever is wrong with it. */
  readonly verify: (token: string) => Promise<Caller>;
}

/** What the clock does, and when: the next times, the first of which may have passed since they were reckoned. */
export interface ClockTimes {
  readonly kind: 'published' | 'rehearsed' | 'scrubbed';
  readonly times: readonly {
    /** The instant in UTC, to the minute: `2027-01-09T22:00Z`. */
    readonly at: string;
    /** The same on the clocks of the zone: `2027-01-10 06:00`. */
    readonly shown: string;
  }[];
  readonly timeZone: string;
}

/** What the API needs: the use cases' dependencies, somebody who brings a run to its end, and a log. */
export interface Services extends Dependencies {
  /** Null on one machine without accounts: everything is open, and whoever asks is the operator. */
  readonly auth: Auth | null;
  /** Where others reach the API, for the addresses of shares; left out or null: each as it was asked. */
  readonly origin?: string | null;
  /** Bytes that nobody can guess. */
  readonly random: (bytes: number) => Uint8Array;
  /**
   * Has a run carried out in the background. Called again for a run that is still waiting, so it must not start the
   * same attempt twice.
   */
  readonly dispatch: (run: Run) => Promise<void>;
  /** Has a batch that is ready imported in the background, by `importBatch`; repeating it is harmless. */
  readonly startImport: (batch: string) => Promise<void>;
  /** Has damaged files of a published edition made again in the background, by `mendEdition`; repeating it is harmless. */
  readonly mend: (report: string, edition: string) => Promise<void>;
  /** When the clock does something by itself; empty where there is none. */
  readonly clockTimes: readonly ClockTimes[];
  /** Keeps an unforeseen error for the operator; callers learn nothing of it. */
  readonly logFault: (error: unknown, request: { readonly method: string; readonly path: string }) => void;
}
