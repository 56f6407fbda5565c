import { expect, test } from 'vitest';
import { admit, configuredOrigin } from '../../lambdas/local/admit.ts';

const open = async () => new Response('in', { status: 200 });

async function statusOf(
  { method = 'GET', ...headers }: Readonly<Record<string, string>>,
  origin: string | null = null,
): Promise<number> {
  const request = new Request('http://127.0.0.1:8787/runs', { method, headers });
  return (await admit(open, origin)(request)).status;
}

test.each(['127.0.0.1:8787', 'localhost:8787', '[::1]:8787', 'LOCALHOST'])('a request to %s is let in', async host => {
  expect(await statusOf({ host })).toBe(200);
});

test.each([
  'evil.example',
  'evil.example:8787',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  'localhost@evil.example',
  '127.0.0.1:8787, evil.example',
  '192.168.1.4:8787',
  '',
])('a request to "%s", which turned to this address, is not', async host => {
  expect(await statusOf({ host })).toBe(421);
});

test('a page of another server changes nothing; it may ask, since it cannot read the answer', async () => {
  const host = '127.0.0.1:8787';
  for (const origin of ['http://evil.example', 'http://127.0.0.1:3000', 'https://localhost', 'null', 'file://'])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) expect(await statusOf({ host, origin, method })).toBe(403);
  expect(await statusOf({ host, origin: 'http://evil.example' })).toBe(200);
  expect(await statusOf({ host, origin: `http://${host}`, method: 'POST' })).toBe(200);
  expect(await statusOf({ host, method: 'POST' })).toBe(200);
});

test('where others reach it is let in too, when it is said', async () => {
  const origin = 'https://reports.example.org';
  expect(await statusOf({ host: 'reports.example.org' }, origin)).toBe(200);
  expect(await statusOf({ host: 'reports.example.org', origin, method: 'POST' }, origin)).toBe(200);
  expect(await statusOf({ host: 'other.example.org' }, origin)).toBe(421);
  expect(await statusOf({ host: 'reports.example.org', origin: 'https://evil.example', method: 'POST' }, origin)).toBe(
    403,
  );
});

test.each([
  [undefined, null],
  ['', null],
  ['https://reports.example.org', 'https://reports.example.org'],
  ['http://10.0.0.7:8787/', 'http://10.0.0.7:8787'],
])('ALMANAC_ORIGIN=%s is read as %s', (given, read) => {
  expect(configuredOrigin({ ALMANAC_ORIGIN: given })).toBe(read);
});

test.each([
  'reports.example.org',
  'ftp://reports.example.org',
  'https://reports.example.org/path',
  'https://a:b@c.example',
])('ALMANAC_ORIGIN=%s is refused in words', given => {
  expect(() => configuredOrigin({ ALMANAC_ORIGIN: given })).toThrow('Give scheme and host and nothing else');
});
