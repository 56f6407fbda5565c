import type { Dependencies } from '../dependencies.ts';
import type { Run } from '../run.ts';
import { isDecided, isFinished } from '../running.ts';
import { announceOnce } from './announce-once.ts';
import { markLeft, newsOfFailure, wokenRun } from './fail-step.ts';
import type { Wake } from './freeze-step.ts';
import type { Announce } from './news.ts';
import { publishedNews } from './published-news.ts';

/** An execution of the machine that ended without publishing, as Step Functions tells it. */
export interface Ended {
  readonly wake: Wake;
  /** Attempt that it carried out; null for one that the yearly clock began, whose name does not say. */
  readonly attempt: number | null;
  readonly status: 'FAILED' | 'TIMED_OUT' | 'ABORTED';
  /** When, as an ISO instant. */
  readonly at: string;
  /** Whether the machine has told the news itself: its last step ran. */
  readonly told: boolean;
}

const WORDS: Readonly<Record<Ended['status'], string>> = {
  FAILED: 'The run broke off, and its last step could not note why. Ask for the edition again.',
  TIMED_OUT: 'The run took longer than any run should, and was ended. Ask for the edition again.',
  ABORTED: 'The run was stopped by an operator of the service. Ask for the edition again.',
};

/**
 * Settles a run whose execution is over: nothing stays under way that nobody carries on. A run that has ended, and one
 * that another attempt has taken over, stay as they are. The event may come twice; then the news is told twice.
 */
export async function settleStep(dependencies: Dependencies, announce: Announce, ended: Ended): Promise<void> {
  const words = WORDS[ended.status];
  const found = await wokenRun(dependencies, ended.wake);
  if (found === null) {
    if (!ended.told) await announce(newsOfFailure(null, ended.wake, words));
    return;
  }
  const run = isLeft(found, ended) ? await markLeft(dependencies, found, words) : found;
  if (run.status === 'succeeded' && isDecided(found))
    await announceOnce(dependencies, announce, run, publishedNews(run));
  if (run.status === 'failed' && run.errors.includes(words)) await announce(newsOfFailure(run, ended.wake, words));
}

/** Whether the run still says that it is under way, and nobody else has taken it up since. */
const isLeft = (run: Run, { attempt, at }: Ended): boolean =>
  !isFinished(run) && (attempt === null ? run.updatedAt <= at : run.attempt === attempt);
