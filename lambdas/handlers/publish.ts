import { openAnnouncer } from '../aws/events.ts';
import { openWorkshop } from '../aws/workshop.ts';
import { failStep } from '../publishing/steps/fail-step.ts';
import type { Announce } from '../publishing/steps/news.ts';
import { publishStep } from '../publishing/steps/publish-step.ts';
import type { Workshop } from '../publishing/workshop.ts';
import { asStep } from './as-step.ts';
import { FailInput, PublishInput } from './inputs.ts';
import { onAws } from './on-aws.ts';

const tellsOfFailure = (event: unknown): boolean => typeof event === 'object' && event !== null && 'failed' in event;

/** Last step of the machine: `{runId, attempt, rendered}` is published; `{…, failed}` marks the run as failed. */
export const publishHandler = (workshop: Workshop, announce: Announce) =>
  asStep(async event =>
    tellsOfFailure(event)
      ? failStep(workshop, announce, FailInput.parse(event))
      : publishStep(workshop, announce, PublishInput.parse(event)),
  );

export const handler = onAws(variables => publishHandler(openWorkshop(variables), openAnnouncer(variables)));
