import { isRefused, refuse } from '../refusals/refusal.ts';
import type { Dependencies } from './dependencies.ts';
import type { Run } from './run.ts';
import { advance, findRun, isDecided, isFinished } from './running.ts';

/**
 * Marks a run as cancelled. Its steps find that out before they begin and before they publish, and end quietly. It wins
 * or loses whole: once the publication is decided, in one conditional write, it is refused.
 * Cancelling it again changes nothing; one that ended otherwise stays as it ended.
 */
export async function cancelRun(dependencies: Dependencies, id: string): Promise<Run> {
  const run = await findRun(dependencies, id);
  if (isFinished(run) || isDecided(run)) return cancelledOrRefused(run);
  try {
    return await advance(dependencies, run, { status: 'cancelled', errors: [] });
  } catch (error) {
    if (!isRefused(error, 'runTakenOver')) throw error;
    // It ended a moment ago: how it ended decides.
    return cancelledOrRefused(await findRun(dependencies, id));
  }
}

function cancelledOrRefused(run: Run): Run {
  if (run.status !== 'cancelled') throw refuse('runFinished', { run: run.id, status: run.status });
  return run;
}
