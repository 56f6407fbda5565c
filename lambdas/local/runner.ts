import type { MakingDependencies } from '../publishing/dependencies.ts';
import type { Run } from '../publishing/run.ts';
import { runToEnd } from '../publishing/run-to-end.ts';
import { refuse } from '../refusals/refusal.ts';

export interface Runner {
  /** Has a run carried out; one after the other, and the same attempt once only. Rejects only when interrupted or on a fault. */
  readonly carryOut: (run: Run) => Promise<Run>;
  /** Lets the step under way end and begins no other. What is unfinished is resumed at the next start. */
  readonly stop: () => Promise<void>;
}

/** The in-process runner: the same steps as on AWS, with the same retries. */
export function createRunner(dependencies: MakingDependencies): Runner {
  const known = new Map<string, Promise<Run>>();
  let last: Promise<unknown> = Promise.resolve();
  let stopping = false;

  const pause = async (milliseconds: number): Promise<void> => {
    if (stopping) throw refuse('interrupted', {});
    await dependencies.pause(milliseconds);
    if (stopping) throw refuse('interrupted', {});
  };

  const carryOut = (run: Run): Promise<Run> => {
    const attempt = `${run.id}/${run.attempt}`;
    const present = known.get(attempt);
    if (present !== undefined) return present;
    const carried = last.then(() => {
      if (stopping) throw refuse('interrupted', {});
      return runToEnd({ ...dependencies, pause }, run.id);
    });
    known.set(attempt, carried);
    const forget = (): void => {
      known.delete(attempt);
    };
    last = carried.then(forget, forget);
    return carried;
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    await last;
  };

  return { carryOut, stop };
}
