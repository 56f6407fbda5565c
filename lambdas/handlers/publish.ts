import { openAnnouncer } from '../aws/events.ts';
import { openMaking } from '../aws/making.ts';
import type { MakingDependencies } from '../publishing/dependencies.ts';
import { failStep } from '../publishing/steps/fail-step.ts';
import type { Announce } from '../publishing/steps/news.ts';
import { publishStep } from '../publishing/steps/publish-step.ts';
import { settleStep } from '../publishing/steps/settle-step.ts';
import { asStep } from './as-step.ts';
import { ExecutionEnded, FailInput, PublishInput } from './inputs.ts';
import { onAws } from './on-aws.ts';

const has = (field: string, event: unknown): boolean => typeof event === 'object' && event !== null && field in event;

/**
 * Last step of the machine: `{runId, attempt, rendered}` is published; `{…, failed}` marks the run as failed. The news
 * that an execution is over (`{detail}`) settles a run which that left under way.
 */
export const publishHandler = (dependencies: MakingDependencies, announce: Announce) =>
  asStep(async event => {
    if (has('failed', event)) return failStep(dependencies, announce, FailInput.parse(event));
    if (has('detail', event)) return settleStep(dependencies, announce, ExecutionEnded.parse(event));
    return publishStep(dependencies, announce, PublishInput.parse(event));
  });

export const handler = onAws(variables => publishHandler(openMaking(variables), openAnnouncer(variables)));
