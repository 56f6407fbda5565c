import { selectInput } from '../../claims/edition-input.ts';
import { isFinal, isRefused } from '../../refusals/refusal.ts';
import { comparedManifest } from '../compared-input.ts';
import type { Dependencies } from '../dependencies.ts';
import { freeze } from '../freeze.ts';
import { resolveEdition } from '../newest-edition.ts';
import { parseRequest, runId } from '../request.ts';
import type { Run } from '../run.ts';
import { findRun, isFinished } from '../running.ts';
import { startRun } from '../start-run.ts';
import { notingWaits } from '../waiting.ts';
import { failureWords, markFailed } from './failure.ts';

/** What wakes the machine: a run that a caller registered, or the yearly clock, which asks for an edition. */
export type Wake = { readonly runId: string } | { readonly report: string; readonly edition: string };

/** What the next steps need: the run, the attempt that is under way, and the artifacts to render. */
export interface Frozen {
  readonly runId: string;
  readonly attempt: number;
  readonly names: readonly string[];
}

/**
 * First step of the machine. A run that has ended, was cancelled or was taken over leaves nothing to render, so the
 * steps after it end quietly. A refusal is noted on the run at once: no retry cures it.
 */
export async function freezeStep(dependencies: Dependencies, wake: Wake): Promise<Frozen> {
  const run = await wokenRun(dependencies, wake);
  const frozen = (names: readonly string[]): Frozen => ({ runId: run.id, attempt: run.attempt, names });
  if (isFinished(run)) return frozen([]);
  try {
    return frozen(await notingWaits(dependencies, run.id, 'freeze', () => freeze(dependencies, run.id, run.attempt)));
  } catch (error) {
    if (isRefused(error, 'runTakenOver')) return frozen([]);
    if (isFinal(error))
      await markFailed(dependencies, await findRun(dependencies, run.id), [failureWords('freeze', error)]);
    throw error;
  }
}

async function wokenRun(dependencies: Dependencies, wake: Wake): Promise<Run> {
  if ('runId' in wake) return findRun(dependencies, wake.runId);
  const { run } = await startRun(dependencies, await resolved(dependencies, wake));
  return run;
}

const resolved = async ({ table }: Dependencies, { report, edition }: { report: string; edition: string }) => ({
  report,
  edition: await resolveEdition(table, report, edition),
});

/** The run that this wake began, if it came as far as being registered and the records are still the same. */
export async function findWoken(dependencies: Dependencies, wake: Wake): Promise<Run | null> {
  const { table, build } = dependencies;
  if ('runId' in wake) return table.getRun(wake.runId);
  const asked = await resolved(dependencies, wake);
  const input = selectInput(await table.readAll(), asked.report, asked.edition);
  const request = parseRequest(asked, input.report);
  const [revision, compared] = [(await table.revision()) ?? 'empty', await comparedManifest(dependencies, input)];
  return table.getRun(runId(request, revision, build, compared));
}
