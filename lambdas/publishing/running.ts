import { refuse } from '../refusals/refusal.ts';
import type { Dependencies } from './dependencies.ts';
import { artifactKey, originalKey } from './keys.ts';
import type { RunTable } from './ports.ts';
import type { Decision, Run, RunArtifact, RunStatus } from './run.ts';

const FINISHED: ReadonlySet<RunStatus> = new Set(['succeeded', 'failed', 'cancelled']);

export const isFinished = (run: Run): boolean => FINISHED.has(run.status);

/** A run whose input is frozen. */
export type FrozenRun = Run & { readonly input: string };

export const isFrozen = (run: Run): run is FrozenRun => run.input !== null;

/** A run whose publication is decided. */
export type DecidedRun = FrozenRun & { readonly decided: Decision };

export const isDecided = (run: Run): run is DecidedRun => isFrozen(run) && run.decided !== undefined;

/** The run as stored. */
export async function findRun(dependencies: { readonly table: Pick<RunTable, 'getRun'> }, id: string): Promise<Run> {
  const run = await dependencies.table.getRun(id);
  if (run === null) throw refuse('unknownRun', { run: id });
  return run;
}

/**
 * The run, for a step of the attempt that it belongs to; without a number, of whichever is under way. Throws when the
 * run has ended (it may have been cancelled) or another attempt has taken it over: the step has nothing to do then.
 */
export async function findAttempt(dependencies: Dependencies, id: string, attempt: number | null): Promise<Run> {
  const run = await findRun(dependencies, id);
  if (isFinished(run) || (attempt !== null && run.attempt !== attempt)) throw refuse('runTakenOver', { run: id });
  return run;
}

/** The run with changes, stored; throws when it has ended or another attempt has taken it over. */
export async function advance(dependencies: Dependencies, run: Run, changes: Partial<Run>): Promise<Run> {
  const next: Run = { ...run, ...changes, updatedAt: dependencies.clock.now() };
  if (!(await dependencies.table.updateRun(next))) throw refuse('runTakenOver', { run: run.id });
  return next;
}

/** What identifies the files that this run makes. */
export const madeBy = (run: FrozenRun) => ({ ...run.request, input: run.input, build: run.build });

/** Artifacts on record that rest on this run's own input: an earlier attempt may have frozen another one. */
export async function artifactsOf(dependencies: Dependencies, run: FrozenRun): Promise<readonly RunArtifact[]> {
  const recorded = await dependencies.table.listArtifacts(run.id);
  return recorded
    .filter(artifact => originalKey(artifact.key) === artifactKey(madeBy(run), artifact.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
