import type { Dependencies } from './dependencies.ts';
import { RunFinished, RunTakenOver } from './errors.ts';
import type { Run } from './run.ts';
import { advance, findRun, isFinished } from './running.ts';

/**
 * Marks a run as cancelled. Its steps find that out before they begin and before they publish, and end quietly.
 * Cancelling it again changes nothing; one that ended otherwise stays as it ended.
 */
export async function cancelRun(dependencies: Dependencies, id: string): Promise<Run> {
  const run = await findRun(dependencies, id);
  if (isFinished(run)) return cancelledOrRefused(run);
  try {
    return await advance(dependencies, run, { status: 'cancelled', errors: [] });
  } catch (error) {
    if (!(error instanceof RunTakenOver)) throw error;
    // It ended a moment ago: how it ended decides.
    return cancelledOrRefused(await findRun(dependencies, id));
  }
}

function cancelledOrRefused(run: Run): Run {
  if (run.status !== 'cancelled') throw new RunFinished(run.id, run.status);
  return run;
}
