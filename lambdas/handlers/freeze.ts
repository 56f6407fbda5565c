import { openWorkshop } from '../aws/workshop.ts';
import { freezeStep } from '../publishing/steps/freeze-step.ts';
import type { Workshop } from '../publishing/workshop.ts';
import { asStep } from './as-step.ts';
import { Wake } from './inputs.ts';
import { onAws } from './on-aws.ts';

/** First step of the machine: `{runId}` or `{report, edition}` in, `{runId, attempt, names}` out. */
export const freezeHandler = (workshop: Workshop) => asStep(async event => freezeStep(workshop, Wake.parse(event)));

export const handler = onAws(variables => freezeHandler(openWorkshop(variables)));
