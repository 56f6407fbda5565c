import { RunFinished, RunTakenOver } from './errors.ts';
import type { Run } from './run.ts';
import { advance, findRun, isFinished } from './running.ts';
import type { Workshop } from './workshop.ts';

/**
 * Marks a run as cancelled. Its steps find that out before they begin and before they publish, and end quietly.
 * Cancelling it again changes nothing; one that ended otherwise stays as it ended.
 */
export async function cancelRun(workshop: Workshop, id: string): Promise<Run> {
  const run = await findRun(workshop, id);
  if (isFinished(run)) return cancelledOrRefused(run);
  try {
    return await advance(workshop, run, { status: 'cancelled', errors: [] });
  } catch (error) {
    if (!(error instanceof RunTakenOver)) throw error;
    // It ended a moment ago: how it ended decides.
    return cancelledOrRefused(await findRun(workshop, id));
  }
}

function cancelledOrRefused(run: Run): Run {
  if (run.status !== 'cancelled') throw new RunFinished(run.id, run.status);
  return run;
}
