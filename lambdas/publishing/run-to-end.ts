import { isFinal, isRefused } from '../refusals/refusal.ts';
import type { Dependencies, MakingDependencies } from './dependencies.ts';
import { freeze } from './freeze.ts';
import { publish } from './publish.ts';
import { renderArtifact } from './render-artifact.ts';
import { withRetries } from './retry.ts';
import type { Run } from './run.ts';
import { advance, findRun, isFinished } from './running.ts';
import { errorOf, failureWords } from './steps/failure.ts';
import { noteWaiting } from './waiting.ts';

/** A step that failed for good, in words fit for people. */
interface Failure {
  readonly step: string;
  readonly words: string;
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/**
 * Brings a run to its end in this process: freeze, render each artifact, publish, every step with retries. Begins
 * where an interrupted run stopped. An artifact that fails does not keep the others from being tried, so that all
 * that is wrong is reported at once; nothing is published then.
 */
export async function runToEnd(dependencies: MakingDependencies, id: string): Promise<Run> {
  const run = await patiently(dependencies, id, 'run', () => findRun(dependencies, id));
  if (isFinished(run)) return run;
  try {
    const plan = await attempt(dependencies, id, 'freeze', () => freeze(dependencies, id, run.attempt));
    if (!plan.ok) return await fail(dependencies, id, [plan.failure]);

    const failures: Failure[] = [];
    for (const [index, name] of plan.value.entries()) {
      dependencies.onProgress({ kind: 'rendering', run: id, name, at: index + 1, of: plan.value.length });
      await dependencies.pause(0);
      const rendered = await attempt(dependencies, id, name, () => renderArtifact(dependencies, id, name, run.attempt));
      if (!rendered.ok) failures.push(rendered.failure);
    }
    if (failures.length > 0) return await fail(dependencies, id, failures);

    const published = await attempt(dependencies, id, 'publish', () => publish(dependencies, id, run.attempt));
    return published.ok ? published.value : await fail(dependencies, id, [published.failure]);
  } catch (error) {
    // It was cancelled, or another attempt carries it on; its state is the answer.
    if (isRefused(error, 'runTakenOver')) return patiently(dependencies, id, 'run', () => findRun(dependencies, id));
    throw error;
  }
}

/** Tries an action again as long as that may help, and notes on the run what it waits for. */
const patiently = <T>(dependencies: Dependencies, run: string, step: string, action: () => Promise<T>): Promise<T> =>
  withRetries(action, {
    pause: dependencies.pause,
    worthRetrying: error => !isFinal(error),
    onRetry: async cause => {
      dependencies.onProgress({ kind: 'retrying', run, step, cause });
      await noteWaiting(dependencies, run, step, cause);
    },
  });

async function attempt<T>(
  dependencies: Dependencies,
  run: string,
  step: string,
  action: () => Promise<T>,
): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await patiently(dependencies, run, step, action) };
  } catch (error) {
    if (isRefused(error, 'runTakenOver') || isRefused(error, 'interrupted')) throw error;
    dependencies.onProgress({ kind: 'failed', run, step, cause: error });
    return { ok: false, failure: { step, words: failureWords(step, errorOf(error)) } };
  }
}

/** Marks a run as failed, with what went wrong. */
async function fail(dependencies: Dependencies, id: string, failures: readonly Failure[]): Promise<Run> {
  const errors = failures.map(failure => failure.words);
  return patiently(dependencies, id, 'run', async () =>
    advance(dependencies, await findRun(dependencies, id), { status: 'failed', errors }),
  );
}
