import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { NewShareAnswer, SharesAnswer } from '../../lambdas/http/share-schemas.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED, openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { openApi, problemIn } from './api.ts';

const HERE = '/editions/overseas-influence/2022';
const START = Date.parse('2026-03-01T12:00:00Z');
const WEEK = '2026-03-08T20:00:00+08:00';

let environment: TestEnvironment;
let now = START;
let api: ReturnType<typeof openApi>;

beforeAll(async () => {
  environment = await openTestEnvironment();
  const { run } = await startRun(environment.dependencies, ASKED);
  await runToEnd(environment.dependencies, run.id);
  api = openApi({ ...environment.dependencies, clock: { now: () => new Date(now).toISOString() } });
});
beforeEach(() => {
  now = START;
});
afterAll(() => environment.leave());

const ask = (path: string, method = 'GET', body?: object) =>
  api.app.request(path, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });

async function share(changes: object = {}) {
  const answer = await ask(`${HERE}/shares`, 'POST', { expiresAt: WEEK, note: 'for the press', ...changes });
  expect(answer.status).toBe(201);
  const { id, url } = NewShareAnswer.parse(await answer.json());
  return { id, path: new URL(url).pathname };
}

const listed = async () => SharesAnswer.parse(await (await ask(`${HERE}/shares`)).json()).shares;

test('a share opens a page and fresh links to every report, without an account', async () => {
  const { path } = await share();
  expect(path).toMatch(/^\/shares\/[A-Za-z0-9_-]{43}$/);
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  const page = await answer.text();
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');
  expect(links.map(href => href.slice(path.length))).toEqual([
    '/en/report.pdf',
    '/en/report.html',
    '/zh-Hans/report.pdf',
    '/zh-Hans/report.html',
  ]);
  expect(page).toContain('2026-03-08 12:00 UTC');
  expect(page).not.toContain('for the press');
  for (const href of links) {
    const link = await ask(href);
    expect(link.status).toBe(302);
    const location = new URL(link.headers.get('location') ?? '');
    expect(location.pathname).toContain(href.slice(path.length).toLowerCase());
  }
});

test('the token is told once, and kept nowhere', async () => {
  const { id, path } = await share();
  const token = path.slice('/shares/'.length);
  const all = await listed();
  expect(all.map(one => one.id)).toContain(id);
  expect(JSON.stringify(all)).not.toContain(token);
  const stored = await environment.table.listShares(ASKED.report, ASKED.edition);
  expect(JSON.stringify(stored)).not.toContain(token);
  expect(stored.every(({ tokenHash }) => /^[0-9a-f]{64}$/.test(tokenHash))).toBe(true);
});

test('two shares have nothing in common, and 256 bits of chance each', async () => {
  const sizes: number[] = [];
  const watched = openApi(
    { ...environment.dependencies, clock: { now: () => new Date(now).toISOString() } },
    {
      random: size => {
        sizes.push(size);
        return new Uint8Array(size).fill(255);
      },
    },
  );
  const answer = await watched.app.request(`${HERE}/shares`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ expiresAt: WEEK, note: 'x' }),
  });
  expect(sizes).toEqual([32]);
  expect(z.object({ url: z.string() }).parse(await answer.json()).url).toMatch(/\/shares\/_{42}8$/);
  expect((await share()).path).not.toBe((await share()).path);
});

test('a share may open some reports only', async () => {
  const { path } = await share({ files: ['zh-Hans/report.pdf'] });
  expect((await ask(`${path}/zh-Hans/report.pdf`)).status).toBe(302);
  for (const other of ['en/report.pdf', 'zh-Hans/report.html', 'fr/report.pdf', 'claims.json'])
    expect((await problemIn(await ask(`${path}/${other}`))).title).toBe('Not found');
  expect(await (await ask(path)).text()).not.toContain('en/report.pdf');
});

test('downloads are counted, however many come at once; looks are not', async () => {
  const { id, path } = await share();
  await ask(path);
  await ask(`${path}/en/report.pdf`, 'HEAD');
  await Promise.all(Array.from({ length: 12 }, () => ask(`${path}/en/report.pdf`)));
  expect((await listed()).find(one => one.id === id)?.uses).toBe(12);
});

test('a link made by a share does not outlive it', async () => {
  const { path } = await share();
  now = Date.parse(WEEK) - 60_000;
  const expires = new URL((await ask(`${path}/en/report.pdf`)).headers.get('location') ?? '').searchParams.get(
    'expires',
  );
  expect(Number(expires)).toBeLessThanOrEqual(Date.now() / 1000 + 61);
});

describe('the same answer, with no detail, to a share that', () => {
  const refusal = async (path: string) => {
    const answers = await Promise.all([ask(path), ask(`${path}/en/report.pdf`), ask(`${path}/zh-Hans/report.html`)]);
    return Promise.all(answers.map(async answer => [answer.status, await answer.text()]));
  };
  let never: unknown;
  beforeAll(async () => {
    never = await refusal(`/shares/${'A'.repeat(43)}`);
    expect(never).toEqual([1, 2, 3].map(() => [404, expect.stringContaining('does not open anything')]));
  });

  test('has expired', async () => {
    const { path } = await share();
    now = Date.parse(WEEK) - 1;
    expect((await ask(path)).status).toBe(200);
    now = Date.parse(WEEK);
    expect(await refusal(path)).toEqual(never);
  });

  test('was revoked, at once and for good', async () => {
    const { id, path } = await share();
    expect((await ask(`${HERE}/shares/${id}`, 'DELETE')).status).toBe(204);
    expect(await refusal(path)).toEqual(never);
    const revokedAt = (await listed()).find(one => one.id === id)?.revokedAt;
    now += 1000;
    expect((await ask(`${HERE}/shares/${id}`, 'DELETE')).status).toBe(204);
    expect((await listed()).find(one => one.id === id)?.revokedAt).toBe(revokedAt);
  });

  test('is altered by one character, wherever it stands', async () => {
    const { path } = await share();
    const token = path.slice('/shares/'.length);
    for (const at of token.split('').keys()) {
      for (const other of at === 42 ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_' : 'A_') {
        if (other === token[at]) continue;
        const altered = await ask(`/shares/${token.slice(0, at)}${other}${token.slice(at + 1)}`);
        expect([at, other, altered.status]).toEqual([at, other, 404]);
      }
    }
    for (const altered of [
      token.slice(1),
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      token.toLowerCase(),
      `${token}%00`,
    ])
      expect(await refusal(`/shares/${altered}`)).toEqual(never);
  });

  test('is of an edition that is no longer there', async () => {
    const { path } = await share();
    const gone = openApi({
      ...environment.dependencies,
      table: { ...environment.table, getEdition: async () => null },
    });
    expect((await gone.app.request(path)).status).toBe(404);
  });
});

test('a person is told on a page', async () => {
  const answer = await api.app.request('/shares/nothing', { headers: { accept: 'text/html,*/*' } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
  expect(await answer.text()).toContain('链接无效或已失效');
});

test.each([
  ['an end in the past', { expiresAt: '2026-03-01T11:59:59Z' }, 422, /future/],
  ['an end in years', { expiresAt: '2030-01-01T00:00:00Z' }, 422, /366 days/],
  ['an end without a zone', { expiresAt: '2026-03-08T12:00:00' }, 400, /expiresAt/],
  ['no note', { note: ' ' }, 400, /note/],
  ['a file that is no report', { files: ['claims.json'] }, 422, /cannot be shared/],
  ['a file outside', { files: ['../../etc/passwd'] }, 422, /cannot be shared/],
  ['a field that nobody knows', { edition: '2023' }, 400, /edition/],
])('a share with %s is refused', async (_, changes, status, words) => {
  const problem = await problemIn(await ask(`${HERE}/shares`, 'POST', { expiresAt: WEEK, note: 'x', ...changes }));
  expect(problem.status).toBe(status);
  expect(problem.detail).toMatch(words);
});

test('the shares of one edition are not reached through another', async () => {
  const { id, path } = await share();
  const elsewhere = '/editions/overseas-influence/2021';
  expect((await problemIn(await ask(`${elsewhere}/shares/${id}`, 'DELETE'))).title).toBe('Unknown share');
  expect((await problemIn(await ask(`${elsewhere}/shares`))).title).toBe('Not published');
  expect((await problemIn(await ask(`${elsewhere}/shares`, 'POST', { expiresAt: WEEK, note: 'x' }))).status).toBe(404);
  expect((await ask(path)).status).toBe(200);
});
