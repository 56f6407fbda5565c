import { isRefused, refuse } from '../../refusals/refusal.ts';
import type { MakingDependencies } from '../dependencies.ts';
import { publish } from '../publish.ts';
import type { Run } from '../run.ts';
import { findRun, isFinished } from '../running.ts';
import { notingWaits } from '../waiting.ts';
import { announceOnce } from './announce-once.ts';
import { failureWords, markFailed, type StepError } from './failure.ts';
import { finished } from './finished.ts';
import type { Announce } from './news.ts';
import { publishedNews } from './published-news.ts';

/** What became of one artifact. */
export interface Attempted {
  readonly name: string;
  /** Null for one that was rendered. */
  readonly failed: StepError | null;
}

export interface PublishAsked {
  readonly runId: string;
  readonly attempt: number;
  readonly rendered: readonly Attempted[];
}

export interface Ended {
  readonly runId: string;
  readonly status: Run['status'];
}

/**
 * Last step of the machine: publishes the edition, or marks the run as failed when an artifact could not be rendered
 * and throws `RunFailed`. A run that was cancelled or taken over ends quietly. A repeat announces what was not
 * announced yet, since the step before it may have died between the deed and the telling.
 */
export async function publishStep(
  dependencies: MakingDependencies,
  announce: Announce,
  asked: PublishAsked,
): Promise<Ended> {
  const { runId, attempt, rendered } = asked;
  const found = await findRun(dependencies, runId);
  if (found.attempt !== attempt) return { runId, status: found.status };
  const run = await ended(dependencies, found, rendered);
  if (run.status === 'failed' && run.attempt === attempt && rendered.length > 0) {
    await announce({ kind: 'RunFailed', run: runId, attempt, ...edition(run), errors: run.errors });
    throw refuse('runFailed', { run: runId, errors: run.errors });
  }
  // A run with nothing to render had ended before this execution began: its news was announced then.
  if (run.status === 'succeeded' && run.attempt === attempt && rendered.length > 0)
    await announceOnce(dependencies, announce, run, publishedNews(run));
  return { runId, status: run.status };
}

const edition = ({ request }: Run) => ({ report: request.report, edition: request.edition });

async function ended(dependencies: MakingDependencies, run: Run, rendered: readonly Attempted[]): Promise<Run> {
  if (isFinished(run)) return run;
  const errors = rendered.flatMap(({ name, failed }) => (failed === null ? [] : [failureWords(name, failed)]));
  try {
    return errors.length > 0
      ? await markFailed(dependencies, run, errors)
      : await notingWaits(dependencies, run.id, 'publish', () => publish(dependencies, run.id, run.attempt));
  } catch (error) {
    // Cancelled, or taken over by another attempt, a moment ago: that state is the answer.
    if (isRefused(error, 'runTakenOver')) return finished(dependencies, await findRun(dependencies, run.id));
    throw error;
  }
}
