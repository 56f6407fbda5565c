import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NewShareAnswer } from '../../lambdas/http/share-schemas.ts';
import type { Dependencies } from '../../lambdas/publishing/dependencies.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED, openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { byDepth } from '../support/depth.ts';
import { editionsIn, openApi, problemIn } from './api.ts';
import { type Issuer, NOW, openIssuer } from './issuer.ts';

const HERE = '/editions/overseas-influence/2022';
const RELEASE = '2026-03-02T09:00:00+08:00';
const FILES = ['en/report.pdf', 'zh-Hans/report.html', 'claims.json', 'manifest.json'];

let environment: TestEnvironment;
let issuer: Issuer;
let api: ReturnType<typeof openApi>;
let local: ReturnType<typeof openApi>;
let now = NOW * 1000;
let run = '';
let share = '';

beforeAll(async () => {
  [environment, issuer] = await Promise.all([openTestEnvironment(), openIssuer()]);
  const stored = await environment.table.readAll();
  const reports = stored.reports.map(report => ({
    ...report,
    editions: report.editions.map(edition => (edition.id === '2022' ? { ...edition, releaseAt: RELEASE } : edition)),
  }));
  await environment.table.write({ ...stored, reports });
  const started = await startRun(environment.dependencies, ASKED);
  run = `/runs/${started.run.id}`;
  expect((await runToEnd(environment.dependencies, started.run.id)).status).toBe('succeeded');
  const dependencies: Dependencies = { ...environment.dependencies, clock: { now: () => new Date(now).toISOString() } };
  api = openApi(dependencies, { auth: issuer.auth });
  local = openApi(dependencies);
  const made = await ask('reports/run', `${HERE}/shares`, { expiresAt: '2026-03-09T00:00:00Z', note: 'for the day' });
  share = new URL(NewShareAnswer.parse(await made.json()).url).pathname;
});
afterAll(() => environment.leave());

const ask = async (scope: string | null, path: string, body?: object) =>
  api.app.request(path, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(scope && { authorization: `Bearer ${await issuer.token(scope)}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });

const EVERYWHERE = [HERE, ...FILES.map(name => `${HERE}/${name}`)];

test('before its release an edition is not there for readers: not listed, not served, not shared', async () => {
  now = Date.parse(RELEASE) - 1;
  expect(await editionsIn(await ask('reports/read', '/editions'))).toEqual([]);
  expect(await (await ask('reports/read', '/')).text()).toContain('No edition has been published yet');
  const never = await problemIn(await ask('reports/read', '/editions/overseas-influence/1999'));
  for (const path of EVERYWHERE) {
    const problem = await problemIn(await ask('reports/read', path));
    expect(problem).toEqual({ ...never, detail: never.detail.replaceAll('1999', '2022') });
  }
  expect((await problemIn(await ask('reports/read', run))).title).toBe('Unknown run');
  for (const path of [share, `${share}/en/report.pdf`]) expect((await ask(null, path)).status).toBe(404);
});

test('before its release a claim cannot be put to it, and its result is not on record', async () => {
  now = Date.parse(RELEASE) - 1;
  const claims = [{ kind: 'leader', unit: 'beijing', release: 'cankao-overseas-influence/2022' }];
  const against = (edition: string) => ({ claims, report: 'overseas-influence', edition });
  const verify = (scope: string, body: object) => ask(scope, '/claims/verify', body);
  const never = await problemIn(await verify('reports/read', against('1999')));
  expect(never.detail).toBe('The report "overseas-influence" has no edition "1999". It defines: 2021.');
  const hidden = await problemIn(await verify('reports/read', against('2022')));
  expect(hidden).toEqual({ ...never, detail: never.detail.replaceAll('1999', '2022') });
  const verdicts = async (scope: string) => (await verify(scope, { claims })).json();
  expect(await verdicts('reports/read')).toMatchObject({ results: [{ verdict: 'withhold' }] });
  expect(await verdicts('reports/read reports/run')).toMatchObject({ results: [{ verdict: 'true' }] });
});

test('those who make editions see it, and so does the operator of one machine', async () => {
  now = Date.parse(RELEASE) - 1;
  const both = 'reports/read reports/run';
  expect(await editionsIn(await ask(both, '/editions'))).toHaveLength(1);
  for (const path of EVERYWHERE) expect((await ask(both, path)).status).toBeLessThan(400);
  expect((await ask(both, run)).status).toBe(200);
  for (const path of EVERYWHERE) expect((await local.app.request(path)).status).toBeLessThan(400);
});

test('at its release it is there for everybody who may read, and its shares open', async () => {
  now = Date.parse(RELEASE);
  expect(await editionsIn(await ask('reports/read', '/editions'))).toHaveLength(1);
  for (const path of [...EVERYWHERE, run]) expect((await ask('reports/read', path)).status).toBeLessThan(400);
  for (const path of [share, `${share}/en/report.pdf`]) expect((await ask(null, path)).status).toBeLessThan(400);
});

test('an embargo that is moved counts at once, for what was published before', async () => {
  now = Date.parse(RELEASE);
  const stored = await environment.table.readAll();
  const later = stored.reports.map(report => ({
    ...report,
    editions: report.editions.map(edition => ({ ...edition, releaseAt: '2026-04-01T00:00:00Z' })),
  }));
  await environment.table.write({ ...stored, reports: later });
  for (const path of EVERYWHERE) expect((await ask('reports/read', path)).status).toBe(404);
  expect((await ask(null, share)).status).toBe(404);
});

test('of sixty pairs, and before a merge of 300, nothing tells what is embargoed from what is absent: status, headers, body and what is asked', async () => {
  now = Date.parse(RELEASE) - 1;
  const asked: string[] = [];
  const { table } = environment.dependencies;
  const watched: Dependencies = {
    ...environment.dependencies,
    clock: { now: () => new Date(now).toISOString() },
    table: {
      ...table,
      getEdition: async (...named) => {
        asked.push('getEdition');
        return table.getEdition(...named);
      },
      getRun: async id => {
        asked.push('getRun');
        return table.getRun(id);
      },
      readReports: async () => {
        asked.push('readReports');
        return table.readReports();
      },
      listArtifacts: async id => {
        asked.push('listArtifacts');
        return table.listArtifacts(id);
      },
    },
  };
  const { app } = openApi(watched, { auth: issuer.auth });
  const authorization = `Bearer ${await issuer.token('reports/read')}`;
  const answered = async (method: string, path: string, id: string) => {
    asked.length = 0;
    const answer = await app.request(path, { method, headers: { authorization } });
    const body = (await answer.text()).replaceAll(id, 'ID');
    return { status: answer.status, headers: [...answer.headers], body, asked: [...asked] };
  };
  const hidden = run.slice('/runs/'.length);
  const places = (edition: string) =>
    ['', ...FILES.map(name => `/${name}`)].map(rest => `/editions/overseas-influence/${edition}${rest}`);
  let pairs = 0;
  for (const year of Array.from({ length: byDepth(5, 25) }, (_, at) => String(1900 + at))) {
    const absent = createHash('sha256').update(year).digest('hex').slice(0, 32);
    const two = [
      ...places('2022').map((path, at) => [path, '2022', places(year)[at] ?? '', year] as const),
      [run, hidden, `/runs/${absent}`, absent] as const,
    ];
    for (const method of ['GET', 'HEAD'])
      for (const [there, id, nowhere, other] of two) {
        const first = await answered(method, there, id);
        expect(first).toEqual(await answered(method, nowhere, other));
        expect(first.status).toBe(404);
        pairs += 1;
      }
  }
  expect(pairs).toBe(byDepth(60, 300));
});
