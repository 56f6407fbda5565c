import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ROUTE_SCOPES } from '../../lambdas/http/scopes.ts';
import { ASKED, openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { openApi, problemIn } from './api.ts';

const Description = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ security: z.array(z.unknown()) }))),
});
const JSON_TYPE = { 'content-type': 'application/json' };

let environment: TestEnvironment;
let api: ReturnType<typeof openApi>;
beforeAll(async () => {
  environment = await openTestEnvironment();
  api = openApi(environment.dependencies);
});
afterAll(() => environment.leave());

describe('a request that cannot be met is refused in words', () => {
  test.each([
    ['not JSON', '{"report":', JSON_TYPE, 400, 'not valid JSON'],
    ['an empty body', '', JSON_TYPE, 400, 'not valid JSON'],
    ['another content type', JSON.stringify(ASKED), { 'content-type': 'text/plain' }, 415, 'text/plain'],
    ['a body over 64 KB', JSON.stringify({ ...ASKED, languages: ['x'.repeat(65_536)] }), JSON_TYPE, 413, '65536 bytes'],
    ['JSON that is no object', [], JSON_TYPE, 400, 'body'],
    ['all faults at once', { report: 'No Such!', formats: [] }, JSON_TYPE, 400, /report: .*; .*edition: .*formats: /],
    ['a field that nobody knows', { ...ASKED, colour: 'red' }, JSON_TYPE, 400, 'colour'],
    ['an unknown report', { report: 'no-such', edition: '2022' }, JSON_TYPE, 404, 'no-such'],
    ['an unknown edition', { ...ASKED, edition: '1999' }, JSON_TYPE, 404, '1999'],
    ['a language that is not printed', { ...ASKED, languages: ['fr'] }, JSON_TYPE, 422, 'en'],
    ['a format that nobody prints', { ...ASKED, formats: ['docx'] }, JSON_TYPE, 422, 'pdf'],
  ])('%s', async (_, body, headers, status, words) => {
    const problem = await problemIn(await api.post(body, headers));
    expect(problem.status).toBe(status);
    expect(problem.detail).toMatch(words);
  });

  test('and none of them begins a run', async () => {
    expect(api.dispatched).toEqual([]);
    expect(await environment.table.listUnfinished()).toEqual([]);
    expect(api.faults).toEqual([]);
  });

  test('an edition without records', async () => {
    const dataset = await environment.table.readAll();
    const bare = { ...environment.table, readAll: async () => ({ ...dataset, records: [] }) };
    const problem = await problemIn(await openApi({ ...environment.dependencies, table: bare }).post(ASKED));
    expect(problem).toMatchObject({ status: 422, title: 'No records' });
    expect(problem.detail).toContain('Import');
  });
});

describe('an address', () => {
  test.each([
    '/nothing',
    '/runs/',
    '/editions/UPPER/2022',
    '/editions/a/b/english/report.pdf',
    '/runs/../../etc/passwd',
  ])('where nothing is: %s', async path => {
    expect((await problemIn(await api.app.request(path))).status).toBe(404);
  });

  test('of a run that nobody began', async () => {
    expect((await problemIn(await api.app.request(`/runs/${'0'.repeat(32)}`))).title).toBe('Unknown run');
  });

  test.each([
    ['DELETE', '/runs', 'POST'],
    ['GET', '/runs', 'POST'],
    ['POST', '/editions', 'GET, HEAD'],
    ['PUT', '/editions/overseas-influence/2022/en/report.pdf', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
  ])('that does not answer to %s: %s', async (method, path, allow) => {
    const answer = await api.app.request(path, { method });
    expect(answer.headers.get('allow')).toBe(allow);
    expect((await problemIn(answer)).status).toBe(405);
  });
});

test('a fault of the service tells nothing of its inside; the log has it', async () => {
  const broken = {
    ...environment.table,
    listEditions: async () => {
      throw new Error('connect ECONNREFUSED 10.0.0.7:8000 as admin');
    },
  };
  const failing = openApi({ ...environment.dependencies, table: broken });
  const answer = await failing.app.request('/editions');
  const text = await answer.clone().text();
  expect((await problemIn(answer)).status).toBe(500);
  expect(text).not.toMatch(/ECONNREFUSED|10\.0\.0\.7|admin|at /);
  expect(failing.faults).toHaveLength(1);
});

test('the API describes itself, with every address', async () => {
  const description = Description.parse(await (await api.app.request('/openapi.json')).json());
  expect(description.openapi).toBe('3.1.0');
  const described = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { security }]) => [`${method.toUpperCase()} ${path}`, security]),
  );
  const unspoken = ['GET /', 'GET /healthz', 'GET /openapi.json'];
  const expected = Object.entries(ROUTE_SCOPES)
    .filter(([route]) => !unspoken.includes(route))
    .map(([route, scope]) => [route, scope === null ? [] : [{ bearer: [scope] }]]);
  expect(Object.fromEntries(described)).toEqual(Object.fromEntries(expected));
  expect(description.paths['/runs']).toMatchObject({
    post: { requestBody: { content: { 'application/json': { schema: expect.anything() } } } },
  });
});

test('the API says that it is open', async () => {
  expect((await api.app.request('/healthz')).status).toBe(200);
});
