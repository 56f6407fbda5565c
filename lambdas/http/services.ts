import type { Run } from '../publishing/run.ts';
import type { Workshop } from '../publishing/workshop.ts';

/** What the door needs: the use cases' workshop, somebody who brings a run to its end, and a log. */
export interface Services extends Workshop {
  /**
   * Has a run carried out in the background. Called again for a run that is still waiting, so it must not start the
   * same attempt twice.
   */
  readonly dispatch: (run: Run) => Promise<void>;
  /** Keeps an unforeseen error for the operator; callers are told nothing of it. */
  readonly logFault: (error: unknown, request: { readonly method: string; readonly path: string }) => void;
}
