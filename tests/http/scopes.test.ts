import { afterAll, beforeAll, expect, test } from 'vitest';
import { PREFIX } from '../../lambdas/aws/names.ts';
import { refuseUnlisted } from '../../lambdas/http/guard.ts';
import { ROUTE_SCOPES, SCOPES } from '../../lambdas/http/scopes.ts';
import { importKey, importReportKey } from '../../lambdas/publishing/keys.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { openApi, problemIn } from './api.ts';
import { type Issuer, openIssuer } from './issuer.ts';

let environment: TestEnvironment;
let issuer: Issuer;
let api: ReturnType<typeof openApi>;
beforeAll(async () => {
  [environment, issuer] = await Promise.all([openTestEnvironment(), openIssuer()]);
  api = openApi(environment.dependencies, { auth: issuer.auth });
});
afterAll(() => environment.leave());

const ALL = Object.values(SCOPES);
const ROUTES = Object.entries(ROUTE_SCOPES).map(([route, scope]) => {
  const [method = '', path = ''] = route.split(' ');
  const address = path
    .replace('{id}', '0'.repeat(32))
    .replace('{report}', 'overseas-influence')
    .replace('{edition}', '1999')
    .replace('{language}', 'en')
    .replace('{token}', 'A'.repeat(43));
  return { route, scope, method, address };
});

const ask = async (method: string, address: string, scope?: string) =>
  api.app.request(address, {
    method,
    headers: scope === undefined ? {} : { authorization: `Bearer ${await issuer.token(scope)}` },
  });

test.each(ROUTES.filter(({ scope }) => scope !== null))('$route needs $scope', async ({ method, address, scope }) => {
  const nobody = await ask(method, address);
  expect([nobody.status, nobody.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="almanac"']);
  const others = ALL.filter(other => other !== scope).join(' ');
  const wrong = await ask(method, address, others);
  expect((await problemIn(wrong.clone())).status).toBe(403);
  expect(wrong.headers.get('www-authenticate')).toBe('Bearer realm="almanac", error="insufficient_scope"');
  const right = await ask(method, address, scope ?? '');
  expect([401, 403]).not.toContain(right.status);
});

test.each(ROUTES.filter(({ scope }) => scope === null))('$route is open to everybody', async ({ method, address }) => {
  expect([401, 403]).not.toContain((await ask(method, address)).status);
});

test('HEAD needs what GET needs', async () => {
  expect((await ask('HEAD', '/editions')).status).toBe(401);
  expect((await ask('HEAD', '/editions', SCOPES.read)).status).toBe(200);
});

test('a route that is forgotten in the table is never opened, nor a row without a route', () => {
  const routes = ROUTES.map(({ method, route }) => ({
    method,
    path: (route.split(' ')[1] ?? '').replace(/\{([^}]+)\}/g, ':$1'),
  }));
  expect(() => refuseUnlisted(routes)).not.toThrow();
  expect(() => refuseUnlisted([...routes, { method: 'GET', path: '/secrets' }])).toThrow('GET /secrets');
  expect(() => refuseUnlisted(routes.slice(1))).toThrow('no route');
});

test('the deployed service knows the same places', () => {
  expect(importKey('b', 'units.csv')).toBe(`${PREFIX.imports}b/units.csv`);
  expect(importReportKey('b')).toBe(`${PREFIX.importReports}b.json`);
});
