import { openMaking } from '../aws/making.ts';
import type { MakingDependencies } from '../publishing/dependencies.ts';
import { renderStep } from '../publishing/steps/render-step.ts';
import { asStep } from './as-step.ts';
import { RenderInput } from './inputs.ts';
import { onAws } from './on-aws.ts';

/** Renders one artifact: `{runId, attempt, name}` in, `{name, bytes}` out. */
export const renderHandler = (dependencies: MakingDependencies) =>
  asStep(async event => renderStep(dependencies, RenderInput.parse(event)));

export const handler = onAws(variables => renderHandler(openMaking(variables)));
