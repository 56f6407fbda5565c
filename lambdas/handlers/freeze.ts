import { openDependencies } from '../aws/dependencies.ts';
import type { Dependencies } from '../publishing/dependencies.ts';
import { freezeStep } from '../publishing/steps/freeze-step.ts';
import { asStep } from './as-step.ts';
import { Wake } from './inputs.ts';
import { onAws } from './on-aws.ts';

/** First step of the machine: `{runId}` or `{report, edition}` in, `{runId, attempt, names}` out. */
export const freezeHandler = (dependencies: Dependencies) =>
  asStep(async event => freezeStep(dependencies, Wake.parse(event)));

export const handler = onAws(variables => freezeHandler(openDependencies(variables)));
