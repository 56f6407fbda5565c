import type { RunTable } from '../publishing/ports.ts';
import type { Run } from '../publishing/run.ts';
import { findRun } from '../publishing/running.ts';
import { refuse } from '../refusals/refusal.ts';
import type { Background } from './background.ts';

/** As many runs wait as a year of all reports needs, and more; each is a few hundred bytes until its turn comes. */
export const MOST_WAITING = 500;

export interface Runner {
  /**
   * Has a run carried out; one after the other, and the same attempt once only. Rejects when it is interrupted, on a
   * fault, and when too many wait already.
   */
  readonly carryOut: (run: Run) => Promise<Run>;
  /** Lets the step under way end and begins no other. What is unfinished is resumed at the next start. */
  readonly stop: () => Promise<void>;
}

/** Carries runs out in the background: the same steps as on AWS, with the same retries. */
export function createRunner(table: RunTable, background: Background): Runner {
  const known = new Map<string, Promise<Run>>();

  const toEnd = async ({ id }: Run): Promise<Run> => {
    await background.carryOut({ kind: 'run', id });
    return findRun({ table }, id);
  };

  const carryOut = async (run: Run): Promise<Run> => {
    const attempt = `${run.id}/${run.attempt}`;
    const present = known.get(attempt);
    if (present !== undefined) return present;
    if (known.size >= MOST_WAITING) throw refuse('tooManyRuns', { limit: MOST_WAITING });
    const carried = toEnd(run);
    known.set(attempt, carried);
    try {
      return await carried;
    } finally {
      known.delete(attempt);
    }
  };

  return { carryOut, stop: background.stop };
}
