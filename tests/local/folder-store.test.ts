import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolderStore, type FolderStore } from '../../lambdas/local/folder-store.ts';
import { PAGE_POLICY } from '../../lambdas/render/html/policy.ts';

const KEY = 'editions/x/zh-hans/report.html';
const NOON = Date.parse('2023-02-17T12:00:00Z');

let folder: string;
let now: number;
let store: FolderStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'almanac-folder-'));
  now = NOON;
  const options = { folder, baseUrl: 'http://127.0.0.1:8787', secret: 'kept in a drawer', now: () => now };
  store = createFolderStore(options);
  await store.putOnce(KEY, Buffer.from('<h1>北京</h1>'), 'text/html; charset=utf-8');
  await store.putOnce('editions/x/claims.json', Buffer.from('{}'), 'application/json');
});
afterEach(() => rm(folder, { recursive: true }));

const link = async (): Promise<URL> =>
  new URL(await store.link(KEY, { expiresIn: 600, fileName: '报告.html', disposition: 'inline' }));
const open = (url: URL | string, method = 'GET') => store.openSignedLink(new Request(url, { method }));

test('a fresh link answers the file with the headers of a safe download', async () => {
  const answer = await open(await link());
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'content-length': '15',
    'content-disposition': `inline; filename="download.html"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.html`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'content-security-policy': `${PAGE_POLICY}; frame-ancestors 'none'`,
  });
  expect(await answer.text()).toBe('<h1>北京</h1>');
});

test('HEAD answers the headers alone; nothing else than GET and HEAD is answered', async () => {
  const head = await open(await link(), 'HEAD');
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '15', '']);
  const post = await open(await link(), 'POST');
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('a link lives for exactly its time', async () => {
  const url = await link();
  now = NOON + 599_999;
  expect((await open(url)).status).toBe(200);
  now = NOON + 600_000;
  expect((await open(url)).status).toBe(403);
});

test.each<[string, (url: URL) => void]>([
  [
    'another key',
    url => {
      url.pathname = '/files/editions/x/claims.json';
    },
  ],
  ['a later end', url => url.searchParams.set('expires', String(Number(url.searchParams.get('expires')) + 1))],
  ['an end in other digits', url => url.searchParams.set('expires', `0${url.searchParams.get('expires')}e0`)],
  ['no end', url => url.searchParams.delete('expires')],
  ['another name', url => url.searchParams.set('name', 'report.exe')],
  ['no name', url => url.searchParams.delete('name')],
  ['another disposition', url => url.searchParams.set('disposition', 'attachment')],
  ['no disposition', url => url.searchParams.delete('disposition')],
  ['no signature', url => url.searchParams.delete('signature')],
  ['an empty signature', url => url.searchParams.set('signature', '')],
  [
    'half a signature',
    url => url.searchParams.set('signature', String(url.searchParams.get('signature')).slice(0, 20)),
  ],
  ['a signature of other letters', url => url.searchParams.set('signature', 'A'.repeat(43))],
  [
    'another folder',
    url => {
      url.pathname = '/elsewhere/editions/x/zh-hans/report.html';
    },
  ],
  [
    'a step up',
    url => {
      url.pathname = '/files/%2e%2e%2fsecret';
    },
  ],
  [
    'an encoded step up',
    url => {
      url.pathname = '/files/..%5c..%5csecret';
    },
  ],
])('a link with %s is refused in the same words as one that has expired', async (_, tamper) => {
  const [url, expired] = [await link(), await link()];
  tamper(url);
  const answer = await open(url);
  expect(answer.status).toBe(403);
  now = NOON + 600_000;
  expect(await answer.text()).toBe(await (await open(expired)).text());
});

test('every letter of the signature counts', async () => {
  const url = await link();
  const signature = String(url.searchParams.get('signature'));
  for (let at = 0; at < signature.length; at += 1) {
    const other = signature[at] === 'A' ? 'B' : 'A';
    url.searchParams.set('signature', signature.slice(0, at) + other + signature.slice(at + 1));
    expect([at, (await open(url)).status]).toEqual([at, 403]);
  }
  // The last letter of 43 carries two bits that decode to nothing: all others of its kind must be refused, too.
  for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
    url.searchParams.set('signature', signature.slice(0, -1) + last);
    expect((await open(url)).status).toBe(last === signature.at(-1) ? 200 : 403);
  }
  url.searchParams.set('signature', `${signature}=`);
  expect((await open(url)).status).toBe(403);
});

test('a link that another secret has signed is refused', async () => {
  const other = createFolderStore({ folder, baseUrl: 'http://127.0.0.1:8787', secret: 'guessed', now: () => now });
  const options = { expiresIn: 600, fileName: 'a.html', disposition: 'inline' } as const;
  expect((await open(await other.link(KEY, options))).status).toBe(403);
  expect((await open(await store.link(KEY, options))).status).toBe(200);
});

test('a link to a file that is gone answers 404', async () => {
  const url = await link();
  await rm(join(folder, KEY));
  expect((await open(url)).status).toBe(404);
});

test('a person finds the files under their keys, and nothing half-written beside them', async () => {
  await expect(store.putOnce(KEY, Buffer.from('other'), 'text/html; charset=utf-8')).rejects.toThrow(/other bytes/);
  await store.putOnce('notes/readme.pdf', Buffer.from('plain'), 'text/plain');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile());
  expect(files.map(file => join(file.parentPath, file.name).slice(folder.length + 1)).sort()).toEqual([
    '.types/notes/readme.pdf',
    'editions/x/claims.json',
    KEY,
    'notes/readme.pdf',
  ]);
});

test('an upload that is closed while its body comes is not stored, and leaves nothing behind', async () => {
  let asked = 0;
  const closing = createFolderStore({
    folder,
    baseUrl: 'http://127.0.0.1:8787',
    secret: 'kept in a drawer',
    now: () => now,
    takesUploads: async () => {
      asked += 1;
      return asked === 1;
    },
  });
  const key = 'imports/a1/records.csv';
  const href = await closing.uploadLink(key, { expiresIn: 60, contentType: 'text/csv', bytes: 3 });
  const request = () => new Request(href, { method: 'PUT', headers: { 'content-type': 'text/csv' }, body: 'a,b' });
  const answer = await closing.openSignedLink(request());
  expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('takes no more files')]);
  expect((await closing.openSignedLink(request())).status).toBe(409);
  expect(await closing.get(key)).toBeNull();
  expect(await readdir(join(folder, 'imports/a1'))).toEqual([]);
});

test('a file is known by its bytes: what is listed of it is what is read, and other bytes are another version', async () => {
  const [listed] = await store.list('editions/x/zh-hans');
  expect(listed?.version).toMatch(/^[0-9a-f]{64}$/);
  expect((await store.get(KEY))?.version).toBe(listed?.version);
  expect((await store.get('editions/x/claims.json'))?.version).not.toBe(listed?.version);
});
