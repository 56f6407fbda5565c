import { openAnnouncer } from '../aws/events.ts';
import { openMaking } from '../aws/making.ts';
import type { MakingDependencies } from '../publishing/dependencies.ts';
import { failStep } from '../publishing/steps/fail-step.ts';
import type { Announce } from '../publishing/steps/news.ts';
import { publishStep } from '../publishing/steps/publish-step.ts';
import { asStep } from './as-step.ts';
import { FailInput, PublishInput } from './inputs.ts';
import { onAws } from './on-aws.ts';

const isFailure = (event: unknown): boolean => typeof event === 'object' && event !== null && 'failed' in event;

/** Last step of the machine: `{runId, attempt, rendered}` is published; `{…, failed}` marks the run as failed. */
export const publishHandler = (dependencies: MakingDependencies, announce: Announce) =>
  asStep(async event =>
    isFailure(event)
      ? failStep(dependencies, announce, FailInput.parse(event))
      : publishStep(dependencies, announce, PublishInput.parse(event)),
  );

export const handler = onAws(variables => publishHandler(openMaking(variables), openAnnouncer(variables)));
