import { isFinalName } from '../../refusals/refusal.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Run } from '../run.ts';
import { advance, isFinished } from '../running.ts';
import { RETRY } from '../tries.ts';

/** The error of a step as it was thrown: the name of its class, and its words. */
export interface StepError {
  readonly name: string;
  readonly message: string;
}

/** The same of an error in this process. */
export const errorOf = (error: unknown): StepError =>
  error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };

/** Name of the error of something that does not answer; its words are fit for people. */
const UNAVAILABLE = 'Unavailable';

/** What went wrong in words for people. The words of an unforeseen error may hold anything: they stay in the log. */
export const failureWords = (step: string, { name, message }: StepError): string =>
  isFinalName(name)
    ? `${step}: ${message}`
    : name === UNAVAILABLE
      ? `${step}: waited for more than five minutes in vain. ${message}`
      : `${step}: failed ${RETRY.attempts} times for a reason that the log of the service holds. Repeat the run once it is cured.`;

/** Marks a run as failed, unless it has ended already: the first reason stands. */
export async function markFailed(dependencies: Dependencies, run: Run, errors: readonly string[]): Promise<Run> {
  return isFinished(run) ? run : advance(dependencies, run, { status: 'failed', errors });
}
