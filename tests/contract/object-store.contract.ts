import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ObjectStore } from '../../lambdas/publishing/ports.ts';

export interface OpenStore {
  readonly store: ObjectStore;
  readonly close: () => Promise<void>;
}

/** RFC 5987: what a client makes of the header. */
function nameOf(header: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(header ?? '')?.[1];
  return encoded === undefined ? null : decodeURIComponent(encoded);
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** What every object store must do, whatever it runs on. Its links are opened over the wire. */
export function objectStoreContract(open: () => Promise<OpenStore>): void {
  let opened: OpenStore;
  let store: ObjectStore;

  beforeEach(async () => {
    opened = await open();
    store = opened.store;
  });
  afterEach(() => opened.close());

  test('what was put is what is got, with its type', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    await store.putOnce('editions/x/en/report.pdf', bytes, 'application/pdf');
    await store.putOnce('editions/x/en/odd.pdf', text('not a PDF'), 'text/plain');
    await store.putOnce('editions/x/empty', text(''), 'application/x-empty');
    const got = await store.get('editions/x/en/report.pdf');
    expect(got?.contentType).toBe('application/pdf');
    expect(Buffer.from(bytes).equals(got?.bytes ?? text(''))).toBe(true);
    expect((await store.get('editions/x/en/odd.pdf'))?.contentType).toBe('text/plain');
    expect((await store.get('editions/x/empty'))?.bytes).toHaveLength(0);
  });

  test('what was never put is null, also where its name is the folder of something', async () => {
    await store.putOnce('a/b/c.json', text('{}'), 'application/json');
    for (const key of ['nothing', 'a', 'a/b', 'a/b/c.json/d', 'a/b/c'])
      expect([key, await store.get(key)]).toEqual([key, null]);
  });

  test('the same bytes may be put again; others are refused and nothing is overwritten', async () => {
    await store.putOnce('a/claims.json', text('[1]'), 'application/json');
    await store.putOnce('a/claims.json', text('[1]'), 'application/json');
    await expect(store.putOnce('a/claims.json', text('[2]'), 'application/json')).rejects.toMatchObject({
      name: 'StoredDifferently',
      facts: { key: 'a/claims.json' },
    });
    expect(Buffer.from((await store.get('a/claims.json'))?.bytes ?? []).toString()).toBe('[1]');
  });

  test('of many writers at once one wins, and every loser with other bytes is told', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => store.putOnce('a/race', text(`writer ${index % 2}`), 'text/plain')),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'StoredDifferently' });
  });

  test('a key that could mean another place is refused by every verb', async () => {
    const link = { expiresIn: 60, fileName: 'x', disposition: 'inline' } as const;
    const tricks = [
      '',
      '/',
      '/etc/passwd',
      '../x',
      'a/../../x',
      'a//b',
      'a/',
      './a',
      'a/.types/b',
      'A',
      'a\\b',
      'a\0',
      'a b',
    ];
    for (const key of [...tricks, '北京', '%2e%2e/x', 'a'.repeat(600)])
      for (const verb of [
        async () => store.get(key),
        async () => store.putOnce(key, text(''), 'x/y'),
        async () => store.link(key, link),
        async () => store.uploadLink(key, { expiresIn: 60, contentType: 'text/csv', bytes: 1 }),
        async () => store.list(key),
      ])
        await expect(verb(), JSON.stringify(key)).rejects.toMatchObject({
          name: 'UnsafeKey',
          facts: { key },
        });
  });

  test('a file with a Chinese name is downloaded under its name', async () => {
    const fileName = '中国城市海外影响力分析报告（2022）.pdf';
    await store.putOnce('x/zh-hans/report.pdf', text('%PDF-1.7'), 'application/pdf');
    const link = await store.link('x/zh-hans/report.pdf', { expiresIn: 60, fileName, disposition: 'attachment' });
    const answer = await fetch(link);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('%PDF-1.7');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-length')).toBe('8');
    // S3 answers with the header that the link asks for; moto ignores the question, which can still be read.
    const asked = new URL(link).searchParams.get('response-content-disposition');
    const header = answer.headers.get('content-disposition') ?? asked;
    expect(header).toMatch(/^attachment; filename="2022\.pdf"; filename\*=UTF-8''%E4/);
    expect(nameOf(header)).toBe(fileName);
  });

  test('a link to something that never was is not opened', async () => {
    const link = await store.link('x/nothing.pdf', { expiresIn: 60, fileName: 'x.pdf', disposition: 'inline' });
    // S3 answers 403 to whoever may not list the bucket.
    expect([403, 404]).toContain((await fetch(link)).status);
  });

  test('what is sent to an upload link is stored, and may be sent again', async () => {
    const keys = ['imports/b1/records/gfci.csv', "imports/b1/THE 2023 (终稿) [2] & Xi'an.XLSX"];
    for (const [key, words] of keys.flatMap(each => [[each, 'rank\n1'] as const, [each, 'rank\n2'] as const])) {
      const href = await store.uploadLink(key, { expiresIn: 60, contentType: 'text/csv', bytes: 6 });
      const sent = await fetch(href, { method: 'PUT', headers: { 'content-type': 'text/csv' }, body: words });
      expect(sent.status).toBe(200);
      expect(Buffer.from((await store.get(key))?.bytes ?? []).toString()).toBe(words);
    }
  });

  test('a folder is listed with sizes, sorted, without its neighbours', async () => {
    for (const key of ['imports/b1/units.csv', 'imports/b1/_ready', 'imports/b10/x.csv', 'imports/b1/records/a.csv'])
      await store.putOnce(key, text(key), 'text/csv');
    expect((await store.list('imports/b1')).map(({ key, bytes }) => ({ key, bytes }))).toEqual(
      ['imports/b1/_ready', 'imports/b1/records/a.csv', 'imports/b1/units.csv'].map(key => ({
        key,
        bytes: key.length,
      })),
    );
    expect(await store.list('imports/nobody')).toEqual([]);
  });

  test('what is listed of an object is told of what is read of it, and is another for other bytes', async () => {
    await store.putOnce('imports/b2/a.csv', text('a'), 'text/csv');
    await store.putOnce('imports/b2/b.csv', text('b'), 'text/csv');
    const versions = (await store.list('imports/b2')).map(({ version }) => version);
    expect(versions).toEqual([expect.any(String), expect.any(String)]);
    expect(versions[0]).not.toBe(versions[1]);
    for (const [at, key] of ['imports/b2/a.csv', 'imports/b2/b.csv'].entries())
      expect((await store.get(key))?.version).toBe(versions[at]);
  });
}
