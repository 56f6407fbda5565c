import { randomBytes } from 'node:crypto';
import { handle } from 'hono/aws-lambda';
import { openClockTimes } from '../aws/clock-times.ts';
import { openDependencies, openStartImport, openStartMend } from '../aws/dependencies.ts';
import { ANSWERING } from '../aws/patience.ts';
import { openMachine } from '../aws/step-functions.ts';
import { logFault } from '../aws/watch.ts';
import { createApp } from '../http/app.ts';
import type { Services } from '../http/services.ts';
import { onAws } from './on-aws.ts';
import { openAuth } from './open-auth.ts';

/** The API behind an HTTP API. */
export const httpHandler = (services: Services) => handle(createApp(services));

export const handler = onAws(variables =>
  httpHandler({
    ...openDependencies(variables, { patience: ANSWERING }),
    ...openMachine(variables, ANSWERING),
    auth: openAuth(variables),
    clockTimes: openClockTimes(variables),
    random: randomBytes,
    mend: openStartMend(variables, ANSWERING),
    startImport: openStartImport(variables, ANSWERING),
    logFault: (error, { method, path }) => logFault(error, { method, path }),
  }),
);
