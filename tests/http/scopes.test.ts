import { afterAll, beforeAll, expect, test } from 'vitest';
import { PREFIX } from '../../lambdas/aws/names.ts';
import { refuseUnlisted } from '../../lambdas/http/guard.ts';
import { ROUTE_SCOPES, SCOPES } from '../../lambdas/http/scopes.ts';
import { importKey, importReportKey } from '../../lambdas/publishing/keys.ts';
import { type House, openHouse } from '../publishing/house.ts';
import { openDoor, problemIn } from './door.ts';
import { type Issuer, openIssuer } from './issuer.ts';

let house: House;
let issuer: Issuer;
let door: ReturnType<typeof openDoor>;
beforeAll(async () => {
  [house, issuer] = await Promise.all([openHouse(), openIssuer()]);
  door = openDoor(house.workshop, { auth: issuer.auth });
});
afterAll(() => house.leave());

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
  door.app.request(address, {
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
