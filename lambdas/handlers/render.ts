import { openWorkshop } from '../aws/workshop.ts';
import { renderStep } from '../publishing/steps/render-step.ts';
import type { Workshop } from '../publishing/workshop.ts';
import { asStep } from './as-step.ts';
import { RenderInput } from './inputs.ts';
import { onAws } from './on-aws.ts';

/** Renders one artifact: `{runId, attempt, name}` in, `{name, bytes}` out. */
export const renderHandler = (workshop: Workshop) =>
  asStep(async event => renderStep(workshop, RenderInput.parse(event)));

export const handler = onAws(variables => renderHandler(openWorkshop(variables)));
