import { openRehearsal } from '../aws/making.ts';
import { METRICS } from '../aws/names.ts';
import { count, logger } from '../aws/watch.ts';
import type { MakingDependencies } from '../publishing/dependencies.ts';
import { type Rehearsed, rehearse } from '../publishing/rehearse.ts';
import { outlasting } from '../publishing/retry.ts';
import { asStep } from './as-step.ts';
import { Asked } from './inputs.ts';
import { onAws } from './on-aws.ts';

/** The monthly rehearsal of `{report, edition}`. What it counts is missed by an alarm when it stays away. */
export const rehearseHandler = (rehearsal: MakingDependencies, verified: (rehearsed: Rehearsed) => void) =>
  asStep(async event => {
    const rehearsed = await outlasting(rehearsal.pause, () => rehearse(rehearsal, Asked.parse(event)));
    verified(rehearsed);
    return rehearsed;
  });

export const handler = onAws(variables =>
  rehearseHandler(openRehearsal(variables), rehearsed => {
    count(METRICS.rehearsalVerified);
    logger.info('rehearsed', { ...rehearsed });
  }),
);
