import { isFinal, isRefused } from '../../refusals/refusal.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Run } from '../run.ts';
import { findRun, isDecided } from '../running.ts';
import { announceOnce } from './announce-once.ts';
import { failureWords, markFailed, type StepError } from './failure.ts';
import { finished } from './finished.ts';
import { findWoken, type Wake } from './freeze-step.ts';
import type { Announce, News } from './news.ts';
import { publishedNews } from './published-news.ts';

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
  const found = await wokenRun(dependencies, wake);
  const run = found === null ? null : await markLeft(dependencies, found, words);
  if (run?.status === 'succeeded') await announceOnce(dependencies, announce, run, publishedNews(run));
  if (run === null || run.status === 'failed') await announce(newsOfFailure(run, wake, words));
}

/**
 * The run of this wake; null when what was asked for is refused before any run is registered, or rests on other records
 * by now.
 */
export async function wokenRun(dependencies: Dependencies, wake: Wake): Promise<Run | null> {
  try {
    return await findWoken(dependencies, wake);
  } catch (error) {
    if (isFinal(error)) return null;
    throw error;
  }
}

/**
 * Marks a run as failed that is still under way; one that has ended stays as it is, and one whose publication was decided
 * is brought to its end.
 */
export async function markLeft(dependencies: Dependencies, run: Run, words: string): Promise<Run> {
  if (isDecided(run)) return finished(dependencies, run);
  try {
    return await markFailed(dependencies, run, [words]);
  } catch (error) {
    // It ended, was decided or was taken over a moment ago: that state stands.
    if (isRefused(error, 'runTakenOver')) return finished(dependencies, await findRun(dependencies, run.id));
    throw error;
  }
}

/** What is told of a run that failed; without a run, of what was asked for. */
export function newsOfFailure(run: Run | null, wake: Wake, words: string): News {
  const asked = run?.request ?? ('report' in wake ? wake : null);
  return {
    kind: 'RunFailed',
    run: run?.id ?? null,
    attempt: run?.attempt ?? null,
    report: asked?.report ?? null,
    edition: asked?.edition ?? null,
    errors: run?.errors ?? [words],
  };
}
