import { isFinalName } from '../../refusals/refusal.ts';
import type { Dependencies } from '../dependencies.ts';
import { RETRY } from '../retry.ts';
import type { Run } from '../run.ts';
import { advance, isFinished } from '../running.ts';

/** The error of a step as it was thrown: the name of its class, and its words. */
export interface StepError {
  readonly name: string;
  readonly message: string;
}

/** What went wrong in words for people. The words of an unforeseen error may hold anything: they stay in the log. */
export const failureWords = (step: string, { name, message }: StepError): string =>
  isFinalName(name)
    ? `${step}: ${message}`
    : `${step}: failed ${RETRY.attempts} times for a reason that the log of the service holds. Repeat the run once it is cured.`;

/** Marks a run as failed, unless it has ended already: the first reason stands. */
export async function markFailed(dependencies: Dependencies, run: Run, errors: readonly string[]): Promise<Run> {
  return isFinished(run) ? run : advance(dependencies, run, { status: 'failed', errors });
}
