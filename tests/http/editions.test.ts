import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EditionAnswer } from '../../lambdas/http/schemas.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED, FILES, openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { editionsIn, openApi, problemIn } from './api.ts';

const HERE = '/editions/overseas-influence/2022';

let environment: TestEnvironment;
let api: ReturnType<typeof openApi>;
beforeAll(async () => {
  environment = await openTestEnvironment();
  api = openApi(environment.dependencies);
});
afterAll(() => environment.leave());

test('before anything is published, the page says how to begin and a file says what is missing', async () => {
  expect(await (await api.app.request('/')).text()).toContain('No edition has been published yet');
  expect(await (await api.app.request('/editions')).json()).toEqual({ editions: [] });
  const problem = await problemIn(await api.app.request(`${HERE}/en/report.pdf`));
  expect(problem).toMatchObject({ status: 404, title: 'Not published' });
  expect(problem.detail).toContain('POST /runs');
});

describe('a published edition', () => {
  beforeAll(async () => {
    const { run } = await startRun(environment.dependencies, ASKED);
    expect((await runToEnd(environment.dependencies, run.id)).status).toBe('succeeded');
  });

  test('is listed with its titles and files', async () => {
    const editions = await editionsIn(await api.app.request('/editions'));
    expect(editions).toHaveLength(1);
    expect(editions[0]?.titles['zh-Hans']).toMatch(/\p{Script=Han}/u);
    const one = EditionAnswer.parse(await (await api.app.request(HERE)).json());
    expect(one).toEqual(editions[0]);
    expect(one.files.map(({ name }) => name)).toEqual(FILES);
  });

  test.each([...FILES, 'manifest.json'])('leads to a fresh signed link that works: %s', async name => {
    const answer = await api.app.request(`${HERE}/${name}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const location = answer.headers.get('location') ?? '';
    const file = await environment.store.openSignedLink(new Request(location));
    expect(file.status).toBe(200);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100);
    const longer = location.replace(/expires=\d+/, 'expires=9999999999');
    expect(longer).not.toBe(location);
    const tampered = await environment.store.openSignedLink(new Request(longer));
    expect(tampered.status).toBe(403);
  });

  test('has a page with all downloads, marked by language, and nothing loaded from elsewhere', async () => {
    const answer = await api.app.request('/');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await answer.text();
    for (const name of FILES) expect(page).toContain(`href="${HERE}/${name}"`);
    expect(page).toContain('lang="zh-Hans"');
    expect(page).not.toMatch(/https?:\/\//);
  });

  test('has no file in a language that was never printed, and lists those that there are', async () => {
    const problem = await problemIn(await api.app.request(`${HERE}/fr/report.pdf`));
    expect(problem.status).toBe(404);
    expect(problem.detail).toContain('zh-Hans/report.pdf');
  });

  test('answers HEAD like GET', async () => {
    const answer = await api.app.request(`${HERE}/en/report.pdf`, { method: 'HEAD' });
    expect(answer.status).toBe(302);
  });
});
