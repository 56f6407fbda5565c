import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NewShareAnswer } from '../../lambdas/http/share-schemas.ts';
import { createApi } from '../../lambdas/local/api.ts';
import { type Server, serve } from '../../lambdas/local/serve.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { workersOf } from '../local/workers.ts';
import { ASKED, openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { type Issuer, openIssuer } from './issuer.ts';
import { type RawAnswer, sendRaw } from './raw.ts';

const HERE = '/editions/overseas-influence/2022';
const ALL = 'reports/read reports/run records/write';

let environment: TestEnvironment;
let issuer: Issuer;
let server: Server;
let token = '';
let share = '';

beforeAll(async () => {
  [environment, issuer] = await Promise.all([openTestEnvironment(), openIssuer()]);
  const { run } = await startRun(environment.dependencies, ASKED);
  await runToEnd(environment.dependencies, run.id);
  server = await serve(0, createApi(environment, workersOf(environment.dependencies), { auth: issuer.auth }));
  token = await issuer.token(ALL);
  const made = await fetch(`http://127.0.0.1:${server.port}${HERE}/shares`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ expiresAt: new Date(Date.now() + 3_600_000).toISOString(), note: 'x' }),
  });
  share = new URL(NewShareAnswer.parse(await made.json()).url).pathname;
});
afterAll(async () => {
  await server.close();
  await environment.leave();
});

const send = (line: string, headers: readonly string[] = [], body: Uint8Array | null = null) =>
  sendRaw(server.port, [`${line} HTTP/1.1`, ...headers], body);

const bearer = () => `Authorization: Bearer ${token}`;

/** Refused with one of these, and without a word of the inside. */
function refused({ status, text }: RawAnswer, ...allowed: readonly number[]): void {
  expect(allowed, text.slice(0, 300)).toContain(status);
  expect(text).not.toContain(environment.folder);
  expect(text).not.toMatch(
    /\bat \S+:\d+|node_modules|lambdas\/|root:x|UnsafeKey|ENOENT|EACCES|Zod|dynamo|[0-9a-f]{64}/i,
  );
}

test('the API itself is open to whoever has a key', async () => {
  expect((await send(`GET ${HERE}`, [bearer()])).status).toBe(200);
  expect((await send(`GET ${share}`)).status).toBe(200);
});

describe('a caller without a good token', () => {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each<[string, () => string[] | Promise<string[]>]>([
    ['none', () => []],
    ['an empty one', () => ['Authorization: Bearer ']],
    ['another scheme', () => ['Authorization: Basic b3BlcmF0b3I6']],
    ['two of them', () => [`Authorization: Bearer ${token}, Bearer ${token}`]],
    ['one in the address', () => ['X-Token: ignored']],
    ['one in a cookie', () => [`Cookie: token=${token}; Authorization=Bearer ${token}`]],
    [
      'one of alg none',
      () => [`Authorization: Bearer ${encode({ alg: 'none' })}.${encode(issuer.claims({ scope: ALL }))}.`],
    ],
    ['one that has expired', async () => [`Authorization: Bearer ${await issuer.sign(issuer.claims({ exp: 1 }))}`]],
    [
      'one of another key',
      async () => [`Authorization: Bearer ${await issuer.sign(issuer.claims(), {}, issuer.other)}`],
    ],
    [
      'headers that proxies trust',
      () => ['X-Forwarded-For: 127.0.0.1', 'X-Original-URL: /healthz', 'X-User: operator'],
    ],
  ])('%s', async (_, headers) => {
    const shown = await headers();
    for (const line of [
      `GET ${HERE}`,
      `GET ${HERE}/en/report.pdf?access_token=${token}`,
      'GET /',
      'POST /runs',
      'POST /imports',
    ])
      refused(await send(line, shown), 401);
  });

  test('a wrong spelling of an address is no way around it', async () => {
    for (const path of [
      `/${HERE}`,
      `${HERE}/`,
      `${HERE}/.`,
      `/x/..${HERE}`,
      '/editions%2Foverseas-influence%2F2022',
      '/EDITIONS',
      '/%65ditions',
      '//editions',
      '/editions;/',
      '/editions?x=/healthz',
      '/healthz/../editions',
      '/shares/../editions',
    ])
      refused(await send(`GET ${path}`), 401, 404);
  });

  test.each([
    ['TRACE', [404, 405]],
    ['PROPFIND', [404, 405]],
    ['PATCH', [404, 405]],
    ['OPTIONS', [404, 405]],
    ['HEAD', [401]],
    ['DELETE', [404, 405]],
  ])('another method: %s', async (method, allowed) => {
    refused(await send(`${method} ${HERE}`), ...allowed);
    refused(await send(`POST ${HERE}`, [`X-HTTP-Method-Override: ${method}`, 'Content-Length: 0']), 405);
  });
});

test('a token for reading neither starts, cancels, shares nor imports', async () => {
  const reader = `Authorization: Bearer ${await issuer.token('reports/read')}`;
  const before = await environment.table.listUnfinished();
  for (const line of [
    'POST /runs',
    `POST /runs/${'0'.repeat(32)}/cancel`,
    `POST ${HERE}/shares`,
    `GET ${HERE}/shares`,
    `DELETE ${HERE}/shares/${'0'.repeat(32)}`,
    'POST /imports',
    `POST /imports/${'0'.repeat(32)}/ready`,
  ])
    refused(await send(line, [reader, 'Content-Length: 0']), 403);
  expect(await environment.table.listUnfinished()).toEqual(before);
});

const TRICKS = [
  '..',
  '../..',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%252e%252e%252f',
  '..%5c..%5cwindows',
  '....//',
  '%00',
  'a%00.pdf',
  '%0d%0aSet-Cookie:x=1',
  '%ff%fe',
  '%zz',
  '%E5%8C%97%E4%BA%AC',
  '%C0%AE%C0%AE/',
  '%EF%BC%8E%EF%BC%8E/',
  '__proto__',
  'constructor',
  '%7B%22$gt%22:%22%22%7D',
  "'%20OR%201=1--",
  'x'.repeat(9000),
];

describe.each([
  ['a report', (trick: string) => `/editions/${trick}/2022`],
  ['an edition', (trick: string) => `/editions/overseas-influence/${trick}`],
  ['a language', (trick: string) => `${HERE}/${trick}/report.pdf`],
  ['a file', (trick: string) => `${HERE}/en/${trick}`],
  ['a run', (trick: string) => `/runs/${trick}`],
  ['a share', (trick: string) => `/shares/${trick}`],
  ['a language of a share', (trick: string) => `${share}/${trick}/report.pdf`],
  ['an import', (trick: string) => `/imports/${trick}`],
  ['a signed file', (trick: string) => `/files/${trick}`],
  ['the whole address', (trick: string) => `/${trick}`],
])('a trick in the name of %s', (_, path) => {
  test.each(TRICKS.map(trick => [trick.slice(0, 40), trick]))('%s', async (_name, trick) => {
    const answer = await send(`GET ${path(trick)}`, [bearer()]);
    // Two dots take an address elsewhere before anybody sees it: to the page with the editions, or to one of them.
    if (/^(\.\.|\.\.\/\.\.)$/.test(trick) && answer.status === 200) return;
    refused(answer, 404, 403);
    expect(answer.text).not.toMatch(/^set-cookie/im);
  });
});

test('the words of a request are data, whatever they say', async () => {
  const headers = [bearer(), 'Content-Type: application/json'];
  for (const name of ['../../etc', '__proto__', 'a\u0000b', '城市', '<%= 7*7 %>', '{{constructor}}', 'x'.repeat(500)]) {
    const body = Buffer.from(JSON.stringify({ report: name, edition: '2022' }));
    const answer = await send('POST /runs', [...headers, `Content-Length: ${body.byteLength}`], body);
    refused(answer, 400, 404);
  }
});

describe('ten megabytes', () => {
  const big = Buffer.alloc(10 * 1024 * 1024, 0x20);
  const chunk = Buffer.concat([Buffer.from(`${big.byteLength.toString(16)}\r\n`), big, Buffer.from('\r\n0\r\n\r\n')]);
  const lines = ['POST /runs', 'POST /imports', `POST ${HERE}/shares`, `POST /imports/${'0'.repeat(32)}/ready`];

  test.each(lines)('with their length told: %s', async line => {
    const headers = ['Content-Type: application/json', `Content-Length: ${big.byteLength}`];
    refused(await send(line, [...headers, bearer()], big), 413);
    refused(await send(line, headers, big), 401);
  });

  test.each(lines.slice(0, 3))('in pieces: %s', async line => {
    const headers = ['Content-Type: application/json', 'Transfer-Encoding: chunked'];
    refused(await send(line, [...headers, bearer()], chunk), 413);
  });

  test('to a file that was never announced', async () => {
    const headers = ['Content-Type: text/csv', `Content-Length: ${big.byteLength}`];
    refused(
      await send(
        'PUT /files/imports/b1/units.csv?expires=9999999999&bytes=10485760&type=text%2Fcsv&signature=',
        headers,
        big,
      ),
      403,
    );
  });
});

test('a header bomb is refused by the server before anybody reads it', async () => {
  refused(await send(`GET ${HERE}`, [`X-Bomb: ${'a'.repeat(100_000)}`]), 431);
  refused(
    await send(
      `GET ${HERE}`,
      Array.from({ length: 5000 }, (_, at) => `X-${at}: a`),
    ),
    431,
  );
  refused(await send(`GET ${HERE}`, [`Authorization: Bearer ${'a'.repeat(12_000)}`]), 401);
});

test('the token of another edition opens its own edition alone', async () => {
  const pointer = await environment.table.getEdition(ASKED.report, ASKED.edition);
  expect(pointer).not.toBeNull();
  const others = (pointer?.artifacts ?? []).map(artifact => ({ ...artifact, key: 'editions/other/2021/x/report.pdf' }));
  if (pointer !== null) await environment.table.putEdition({ ...pointer, edition: '2021', artifacts: others });
  const opened = await send(`GET ${share}/en/report.pdf`);
  expect(opened.text).toMatch(/^location: \S+\/files\/editions\/overseas-influence\/2022\//im);
  for (const path of [`${HERE}/en/report.pdf?token=`, '/editions/overseas-influence/2021/en/report.pdf?share='])
    refused(await send(`GET ${path}${share.slice(8)}`, [`Authorization: Bearer ${share.slice(8)}`]), 401);
});
