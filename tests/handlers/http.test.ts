import { randomBytes } from 'node:crypto';
import type { LambdaEvent } from 'hono/aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { httpHandler } from '../../lambdas/handlers/http.ts';
import { RunAnswer } from '../../lambdas/http/schemas.ts';
import type { Run } from '../../lambdas/publishing/run.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { eventFile } from './events.ts';

const HttpEvent = z.custom<LambdaEvent>(event => typeof event === 'object' && event !== null);
const Answer = z.object({ statusCode: z.number(), headers: z.record(z.string(), z.string()), body: z.string() });

let environment: TestEnvironment;
let dispatched: Run[];

beforeEach(async () => {
  environment = await openTestEnvironment();
  dispatched = [];
});
afterEach(() => environment.leave());

/** The answer to an HTTP API event, as Lambda hands it back. */
async function answerTo(name: string) {
  const handler = httpHandler({
    ...environment.dependencies,
    auth: null,
    random: randomBytes,
    dispatch: async run => {
      dispatched.push(run);
    },
    mend: async () => {},
    clockTimes: [],
    startImport: async () => {},
    logFault: () => {},
  });
  return Answer.parse(await handler(HttpEvent.parse(eventFile(name))));
}

test('an HTTP API event is answered by the app', async () => {
  const answer = await answerTo('http-get-editions');
  expect(answer).toMatchObject({ statusCode: 200, body: '{"editions":[]}' });
  expect(answer.headers['content-type']).toContain('application/json');
});

test('a run that is asked for twice is handed over as one', async () => {
  const first = await answerTo('http-post-runs');
  expect(first.statusCode).toBe(202);
  const run = RunAnswer.parse(JSON.parse(first.body));
  expect(first.headers.location).toBe(`/runs/${run.id}`);
  expect(RunAnswer.parse(JSON.parse((await answerTo('http-post-runs')).body)).id).toBe(run.id);
  expect(new Set(dispatched.map(({ id, attempt }) => `${id}-${attempt}`)).size).toBe(1);
});
