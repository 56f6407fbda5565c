import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { ROUTE_SCOPES } from '../../lambdas/http/scopes.ts';
import { openApi } from '../http/api.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';

const page = readFileSync(new URL('../../docs/http.md', import.meta.url), 'utf8');

/** `POST /runs` of a cell such as "`GET /a/{b}/report.pdf` and `.html`"; a part without a method replaces the end. */
function operationsIn(cell: string): readonly string[] {
  const [first = '', ...others] = [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  const operation = /^(?:GET|POST|DELETE) \/\S*/.exec(first)?.[0];
  if (operation === undefined) return [];
  const more = others.filter(code => /^\.?[a-z]+(\.[a-z]+)?$/.test(code));
  return [operation, ...more.map(end => operation.replace(end.startsWith('.') ? /\.[a-z]+$/ : /[^/]+$/, end))];
}

/** Every operation in the first table, with the scope in its row. */
const written = new Map(
  page
    .slice(0, page.indexOf('\n## '))
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .flatMap(line => {
      const [, asked = '', , scope = ''] = line.split('|').map(cell => cell.trim());
      return operationsIn(asked).map(operation => [operation, scope]);
    }),
);

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment('none');
});
afterAll(() => environment.leave());

const Described = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

test('docs/http.md has every operation of /openapi.json, each with its scope, and no other', async () => {
  const answer = await openApi(environment.dependencies).app.request('/openapi.json');
  const described = Object.entries(Described.parse(await answer.json()).paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(method => `${method.toUpperCase()} ${path}`),
  );
  const own = ['GET /', 'GET /healthz', 'GET /openapi.json'];
  expect([...written.keys()].sort()).toEqual([...described, ...own].sort());
  for (const [route, scope] of Object.entries(ROUTE_SCOPES))
    expect([route, written.get(route)]).toEqual([route, scope === null ? 'open' : `\`${scope}\``]);
});

test('it says what the gateway in front of the app answers by itself', () => {
  for (const status of ['401', '403', '404', '413', '429', '500', '503'])
    expect(page).toMatch(new RegExp(`^\\| ${status} \\| \`\\{"message":`, 'm'));
});
