import { SFNClient } from '@aws-sdk/client-sfn';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMachine, type Machine } from '../../lambdas/aws/step-functions.ts';
import type { Run } from '../../lambdas/publishing/run.ts';
import { type Listening, listen } from '../support/listen.ts';

const MACHINE = 'arn:aws:states:eu-central-1:123456789012:stateMachine:almanac';

const RUN: Run = {
  id: 'a'.repeat(32),
  request: { report: 'influence', edition: '2022', languages: ['en'], formats: ['pdf'] },
  revision: 'r',
  build: 'b',
  status: 'queued',
  attempt: 2,
  input: null,
  planned: 0,
  errors: [],
  createdAt: '2026-11-01T09:00:00Z',
  updatedAt: '2026-11-01T09:00:00Z',
};

let service: Listening;
let machine: Machine;
let asked: unknown[];
let refusal: string | null;

/** Step Functions over the wire: it keeps what it was asked, and answers or refuses. */
beforeEach(async () => {
  [asked, refusal] = [[], null];
  service = await listen((_, body, response) => {
    asked.push(JSON.parse(body.toString('utf8')));
    response
      .writeHead(refusal === null ? 200 : 400, { 'content-type': 'application/x-amz-json-1.0' })
      .end(JSON.stringify(refusal === null ? { executionArn: 'arn', startDate: 1 } : { __type: refusal }));
  });
  const client = new SFNClient({
    endpoint: `http://${service.host}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  machine = createMachine(client, MACHINE);
});
afterEach(() => service.close());

test('an attempt of a run is one execution, however often it is handed over', async () => {
  await machine.dispatch(RUN);
  refusal = 'ExecutionAlreadyExists';
  await machine.dispatch(RUN);
  const start = { stateMachineArn: MACHINE, name: `${RUN.id}-2`, input: JSON.stringify({ runId: RUN.id }) };
  expect(asked).toEqual([start, start]);
});

test('another refusal to start is told', async () => {
  refusal = 'StateMachineDoesNotExist';
  await expect(machine.dispatch(RUN)).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' });
});
