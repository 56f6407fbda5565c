import { afterAll, beforeAll, expect, test } from 'vitest';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import {
  ASKED,
  impatient,
  openTestEnvironment,
  type TestEnvironment,
  withRefusals,
} from '../publishing/environment.ts';
import { openApi, runIn } from './api.ts';

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment();
});
afterAll(() => environment.leave());

test('two hundred equal requests are one run, handed over as one attempt', async () => {
  const api = openApi(environment.dependencies);
  const answers = await Promise.all(Array.from({ length: 200 }, () => api.post(ASKED)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
  const bodies = await Promise.all(answers.map(runIn));
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
  expect(new Set(answers.map(({ headers }) => headers.get('location')))).toEqual(new Set([`/runs/${bodies[0]?.id}`]));
  expect(new Set(api.dispatched.map(({ id, attempt }) => `${id}/${attempt}`)).size).toBe(1);
  expect(await environment.table.listUnfinished()).toHaveLength(1);
});

test('a run is followed from its request to its files', async () => {
  const api = openApi(environment.dependencies);
  const asked = await api.post(ASKED);
  const where = asked.headers.get('location') ?? '';
  expect(await runIn(await api.app.request(where))).toMatchObject({
    report: ASKED.report,
    edition: ASKED.edition,
    languages: ['en', 'zh-Hans'],
    formats: ['html', 'pdf'],
    status: 'queued',
    attempt: 1,
    progress: { done: 0, of: 0 },
    errors: [],
    links: { self: where },
  });

  const { dependencies } = impatient(environment.dependencies);
  const id = where.slice('/runs/'.length);
  await runToEnd(
    withRefusals(dependencies, key => key.endsWith('claims.json')),
    id,
  );
  const failed = await runIn(await api.app.request(where));
  expect(failed).toMatchObject({ status: 'failed', progress: { done: 4, of: 5 }, links: { self: where } });
  expect(failed.errors).toEqual([expect.stringMatching(/^claims\.json: failed 3 times/)]);

  const again = await api.post(ASKED);
  expect([again.status, again.headers.get('location')]).toEqual([202, where]);
  expect(await runIn(again)).toMatchObject({ status: 'queued', attempt: 2, errors: [] });

  await runToEnd(dependencies, id);
  const done = await api.post(ASKED);
  expect(done.status).toBe(200);
  const body = await runIn(done);
  expect(body).toMatchObject({ status: 'succeeded', progress: { done: 5, of: 5 } });
  expect(body.links['zh-Hans/report.pdf']).toBe('/editions/overseas-influence/2022/zh-Hans/report.pdf');
  const file = await api.app.request(body.links['zh-Hans/report.pdf'] ?? '');
  expect(file.status).toBe(302);
  expect(JSON.stringify(body)).not.toMatch(/zh-hans|inputs\/|[0-9a-f]{64}/);
});
