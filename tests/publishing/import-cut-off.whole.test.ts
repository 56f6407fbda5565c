import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type EmbeddedTable, openEmbeddedTable } from '../../lambdas/local/embedded-table.ts';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import type { PublishedEditions } from '../../lambdas/publishing/touched-published.ts';
import { folder, record, records, release, table, withBase } from '../support/folder.ts';
import { cutAfter } from './cut-after.ts';

const BEFORE = withBase(records(record('beijing', '1'), record('tokyo', '2'), record('paris', '3')));

/** Constructed: a place is corrected, and the size of the field became known. */
const CORRECTION = folder({
  ...records(record('tokyo', '3', { vintage: '2', vintage_reason: 'A slip', source: 'notice' }), record('xian', '4')),
  'releases.csv': table('releases', [release('2022', { previous: '2021', universe_size: '40' })]),
});

/** The ledger of a published edition that rests on both. */
const LEDGER = {
  report: 'cities',
  edition: '2022',
  claims: ['gci/2022/tokyo@1', 'gci/2022#universeSize', 'gci/2022/beijing@1'].map(key => ({
    id: `position:${key}`,
    kind: 'position',
    verdict: 'true',
    sentence: { en: key, 'zh-Hans': key },
    evidence: [{ key }],
    printed: { en: ['rankings'] },
  })),
};

async function inAStore<T>(use: (opened: EmbeddedTable, published: PublishedEditions) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-cut-'));
  const opened = await openEmbeddedTable(folder);
  try {
    const artifact = { name: 'claims.json', key: 'ledger', sha256: '', bytes: 0, contentType: '', fileName: '' };
    const pointer = {
      report: 'cities',
      edition: '2022',
      manifest: '',
      run: '',
      publishedAt: '',
      artifacts: [artifact],
    };
    const ledger = { bytes: new TextEncoder().encode(JSON.stringify(LEDGER)), contentType: 'application/json' };
    const published = { table: opened.table, store: { get: async () => ledger } };
    expect(await importRecords(BEFORE, opened.table, published)).toMatchObject({ ok: true, touched: [] });
    await opened.table.putEdition(pointer);
    return await use(opened, published);
  } finally {
    await opened.close();
    await rm(folder, { recursive: true });
  }
}

const touchedBy = async ({ table: stored }: EmbeddedTable, published: PublishedEditions) => {
  const answer = await importRecords(CORRECTION, stored, published);
  if (!answer.ok) throw new Error(answer.words);
  return answer.touched;
};

test('wherever an import is cut off, its repeat tells every published edition that it touches', async () => {
  const whole = await inAStore(touchedBy);
  expect(whole).toMatchObject([
    {
      edition: '2022',
      changes: [
        { key: 'gci/2022/tokyo@2', before: '2', after: '3' },
        { key: 'gci/2022#universeSize', before: null, after: '40' },
      ],
      claims: [{ id: 'position:gci/2022/tokyo@1' }, { id: 'position:gci/2022#universeSize' }],
    },
  ]);
  let cuts = 0;
  for (let done = false; !done; cuts += 1) {
    done = await inAStore(async (opened, published) => {
      const mend = cutAfter(opened.client, cuts);
      const first = await Promise.allSettled([touchedBy(opened, published)]);
      mend();
      // Where it came to its end, its answer was lost.
      expect(await touchedBy(opened, published), `cut after ${cuts} writes`).toEqual(whole);
      return first[0].status === 'fulfilled';
    });
  }
  expect(cuts).toBeGreaterThan(5);
});
