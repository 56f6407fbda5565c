import { isRefused } from '../refusals/refusal.ts';
import type { Dependencies } from './dependencies.ts';
import type { Run, RunWaiting } from './run.ts';
import { isFinished } from './running.ts';
import { OUTAGE } from './tries.ts';

/** A note is good for this long: by then the step has been tried again, and has noted that it waits on. */
const GOOD_FOR_SECONDS = 2 * OUTAGE.maxDelaySeconds;

type Noting = Pick<Dependencies, 'table' | 'clock'>;

const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

/** Whether a step was interrupted by something that does not answer is noted on its run, for whoever asks meanwhile. */
export async function noteWaiting({ table, clock }: Noting, run: string, step: string, error: unknown): Promise<void> {
  if (!isRefused(error, 'unavailable')) return;
  const { what } = error.facts;
  const now = clock.now();
  try {
    const known = await table.getWaiting(run);
    const since = known !== null && known.for === what && known.until > now ? known.since : now;
    await table.noteWaiting(run, { step, for: what, since, until: later(now, GOOD_FOR_SECONDS) });
  } catch (fault) {
    // The table itself does not answer, so nothing can be noted: the API says so to whoever asks it for the run.
    if (!isRefused(fault, 'unavailable')) throw fault;
  }
}

/** Carries out a step of a run; what it has to wait for is noted before its error goes on. */
export async function notingWaits<T>(
  dependencies: Noting,
  run: string,
  step: string,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    await noteWaiting(dependencies, run, step, error);
    throw error;
  }
}

/** What a run waits for at this moment; null when it waits for nothing. */
export async function waitingOf({ table, clock }: Noting, run: Run): Promise<RunWaiting | null> {
  if (isFinished(run)) return null;
  const noted = await table.getWaiting(run.id);
  return noted !== null && noted.until > clock.now() ? noted : null;
}
