import { isFinal, isRefused } from '../../refusals/refusal.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Run } from '../run.ts';
import { findRun } from '../running.ts';
import { failureWords, markFailed, type StepError } from './failure.ts';
import { findWoken, type Wake } from './freeze-step.ts';
import type { Announce } from './news.ts';

export interface FailAsked {
  readonly wake: Wake;
  readonly step: string;
  readonly error: StepError;
}

/**
 * Where the machine ends when a step gave up: the run is marked as failed, in words, and the news is announced. `RunFailed`
 * was noted and announced by the step that threw it.
 */
export async function failStep(dependencies: Dependencies, announce: Announce, failure: FailAsked): Promise<void> {
  const { wake, step, error } = failure;
  if (error.name === 'RunFailed') return;
  const words = failureWords(step, error);
  const run = await markWoken(dependencies, wake, words);
  if (run !== null && run.status !== 'failed') return;
  const asked = run?.request ?? ('report' in wake ? wake : null);
  await announce({
    kind: 'RunFailed',
    run: run?.id ?? null,
    attempt: run?.attempt ?? null,
    report: asked?.report ?? null,
    edition: asked?.edition ?? null,
    errors: run?.errors ?? [words],
  });
}

/** The run of this wake; null when what was asked for is refused before any run is registered. */
async function wokenRun(dependencies: Dependencies, wake: Wake): Promise<Run | null> {
  try {
    return await findWoken(dependencies, wake);
  } catch (error) {
    if (isFinal(error)) return null;
    throw error;
  }
}

async function markWoken(dependencies: Dependencies, wake: Wake, words: string): Promise<Run | null> {
  const run = await wokenRun(dependencies, wake);
  if (run === null) return null;
  try {
    return await markFailed(dependencies, run, [words]);
  } catch (error) {
    // It ended, or was taken over, a moment ago: that state stands.
    if (isRefused(error, 'runTakenOver')) return findRun(dependencies, run.id);
    throw error;
  }
}
