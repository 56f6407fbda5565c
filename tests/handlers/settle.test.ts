import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { freezeHandler } from '../../lambdas/handlers/freeze.ts';
import { publishHandler } from '../../lambdas/handlers/publish.ts';
import { cancelRun } from '../../lambdas/publishing/cancel-run.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import type { News } from '../../lambdas/publishing/steps/news.ts';
import { ASKED, EDITION, openTestEnvironment, REPORT, type TestEnvironment } from '../publishing/environment.ts';
import { eventFile } from './events.ts';

let environment: TestEnvironment;
let news: News[];

beforeEach(async () => {
  environment = await openTestEnvironment();
  news = [];
});
afterEach(() => environment.leave());

const Event = z.looseObject({ detail: z.looseObject({}) });

/** The news that an execution is over; long after everything that the test does. */
function ended(run: string, changes: Readonly<Record<string, unknown>> = {}) {
  const event = Event.parse(eventFile('execution-timed-out', { run }));
  return { ...event, detail: { ...event.detail, stopDate: Date.now() + 3_600_000, ...changes } };
}
const settle = (event: unknown) =>
  publishHandler(environment.dependencies, async message => {
    news.push(message);
  })(event);
const started = async () => (await startRun(environment.dependencies, ASKED)).run.id;
const statusOf = async (run: string) => (await environment.table.getRun(run))?.status;

describe('a run that its execution left under way', () => {
  test.each([
    ['TIMED_OUT', /took longer than any run should/],
    ['ABORTED', /stopped by an operator/],
    ['FAILED', /broke off/],
  ])('is marked as failed, and that is told: %s', async (status, words) => {
    const run = await started();
    await settle(ended(run, { status, error: 'RunNotNoted' }));
    expect(await environment.table.getRun(run)).toMatchObject({
      status: 'failed',
      errors: [expect.stringMatching(words)],
    });
    expect(news).toMatchObject([{ kind: 'RunFailed', run, attempt: 1, report: REPORT, edition: EDITION }]);
  });

  test('is told again when the event comes again: the first may have died before it told', async () => {
    const run = await started();
    await settle(ended(run));
    await settle(ended(run));
    expect(news).toHaveLength(2);
  });

  test('is found also when the yearly clock began it', async () => {
    const { runId: run } = await freezeHandler(environment.dependencies)(eventFile('scheduler'));
    await settle(ended(run, { name: 'c3f1-b7', input: JSON.stringify(eventFile('scheduler')) }));
    expect(await statusOf(run)).toBe('failed');
  });
});

describe('what is no longer the business of that execution stays as it is', () => {
  test('a run that was cancelled, and whose execution was stopped for that', async () => {
    const run = await started();
    await cancelRun(environment.dependencies, run);
    await settle(ended(run, { status: 'ABORTED' }));
    expect([await statusOf(run), news]).toEqual(['cancelled', []]);
  });

  test('the next attempt', async () => {
    const run = await started();
    await cancelRun(environment.dependencies, run);
    await started();
    await settle(ended(run, { status: 'ABORTED' }));
    expect([await statusOf(run), news]).toEqual(['queued', []]);
  });

  test('a run that somebody has carried on since the execution of the clock ended', async () => {
    const { runId: run } = await freezeHandler(environment.dependencies)(eventFile('scheduler'));
    await settle(
      ended(run, { name: 'c3f1-b7', input: JSON.stringify(eventFile('scheduler')), stopDate: Date.now() - 60_000 }),
    );
    expect([await statusOf(run), news]).toEqual(['rendering', []]);
  });

  test('a failure that the machine has noted and told', async () => {
    const run = await started();
    const error = { Error: 'Transient', Cause: '' };
    await settle({ runId: run, failed: { step: 'freeze', error } });
    await settle(ended(run, { status: 'FAILED', error: 'RunFailed' }));
    expect(news).toHaveLength(1);
  });
});

test('what never became a run is told, unless the machine has told it', async () => {
  const input = JSON.stringify({ report: REPORT, edition: '1822' });
  await settle(ended('none', { name: 'c3f1', input, status: 'FAILED', error: 'RunFailed' }));
  expect(news).toEqual([]);
  await settle(ended('none', { name: 'c3f1', input }));
  expect(news).toMatchObject([{ kind: 'RunFailed', run: null, report: REPORT, edition: '1822' }]);
});
