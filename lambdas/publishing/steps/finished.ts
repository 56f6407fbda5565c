import { isRefused } from '../../refusals/refusal.ts';
import type { Dependencies } from '../dependencies.ts';
import { finishPublishing } from '../finish-publishing.ts';
import type { Run } from '../run.ts';
import { findRun, isDecided, isFinished } from '../running.ts';

/** The run, brought to its end if its publication was decided and whoever was about to finish it has not. */
export async function finished(dependencies: Dependencies, run: Run): Promise<Run> {
  if (isFinished(run) || !isDecided(run)) return run;
  try {
    return await finishPublishing(dependencies, run);
  } catch (error) {
    // Another has finished it a moment ago.
    if (isRefused(error, 'runTakenOver')) return findRun(dependencies, run.id);
    throw error;
  }
}
