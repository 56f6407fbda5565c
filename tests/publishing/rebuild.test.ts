import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { inputKey } from '../../lambdas/publishing/keys.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { rebuildEdition } from '../../lambdas/publishing/rebuild-edition.ts';
import { rebuiltWords } from '../../lambdas/publishing/rebuilt-words.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import type { Workshop } from '../../lambdas/publishing/workshop.ts';
import { correction, reissue } from '../support/correction.ts';
import { FILES, type House, openHouse, REPORT } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.leave());

async function make(edition: string) {
  const { run } = await startRun(house.workshop, { report: REPORT, edition });
  const ended = await runToEnd(house.workshop, run.id);
  expect(ended).toMatchObject({ status: 'succeeded', errors: [] });
  return findEdition(house.workshop, REPORT, edition);
}

async function importFiles(files: Parameters<typeof importRecords>[0]) {
  const answer = await importRecords(files, house.table, house.workshop);
  expect(answer).toMatchObject({ ok: true });
}

const withStore = (get: Workshop['store']['get'], changes: Partial<Workshop> = {}): Workshop => ({
  ...house.workshop,
  ...changes,
  store: { ...house.workshop.store, get },
});

test('an edition is rebuilt to its bytes after a correction, and the re-issue stands beside it', async () => {
  const first = await make('2022');
  // Its source is of before the cut-off: whoever made the edition anew would read it.
  await importFiles(correction(null));
  const rebuilt = await rebuildEdition(house.workshop, REPORT, '2022');
  expect(rebuilt.files.map(({ name, identical }) => [name, identical])).toEqual(FILES.map(name => [name, true]));
  expect(rebuilt.build.same).toBe(true);
  expect(rebuiltWords(rebuilt)).toContain('All 5 files have the bytes that were published.');

  await importFiles(reissue());
  const again = await make('2022-r2');
  expect(await findEdition(house.workshop, REPORT, '2022')).toEqual(first);
  const hashes = new Set(first.artifacts.map(({ sha256 }) => sha256));
  expect(again.artifacts.filter(({ sha256 }) => hashes.has(sha256))).toEqual([]);
  const page = again.artifacts.find(({ name }) => name === 'en/report.html');
  const html = new TextDecoder().decode((await house.workshop.store.get(page?.key ?? ''))?.bytes);
  expect(html).toContain('corrected re-issue of the 2022 edition');
  expect(html).toContain('Corrected: the place of Shanghai in GFCI 32, from 6th to 7th.');
});

test('once it has a re-issue an edition is closed: made again, it has the input that it was published with', async () => {
  const before = await findEdition(house.workshop, REPORT, '2022');
  const after = await make('2022');
  expect(after.artifacts).toEqual(before.artifacts);
  expect(after.manifest).toBe(before.manifest);
});

test('another build says so, and says where a file differs', async () => {
  const { artifacts } = await findEdition(house.workshop, REPORT, '2022');
  const page = artifacts.find(({ name }) => name === 'en/report.html');
  if (!page) throw new Error('no page');
  // Stands for a page that an older build made.
  const stored = await house.workshop.store.get(page.key);
  const old = new TextEncoder().encode(
    new TextDecoder().decode(stored?.bytes).replace('Key findings', 'Main findings'),
  );
  const table = {
    ...house.table,
    getEdition: async (report: string, edition: string) => {
      const pointer = await house.table.getEdition(report, edition);
      const older = { ...page, sha256: '0'.repeat(64), bytes: old.byteLength };
      return pointer && { ...pointer, artifacts: pointer.artifacts.map(one => (one.name === page.name ? older : one)) };
    },
  };
  const get = async (key: string) =>
    key === page.key ? { bytes: old, contentType: page.contentType } : house.workshop.store.get(key);
  const rebuilt = await rebuildEdition(withStore(get, { table, build: 'f'.repeat(64) }), REPORT, '2022');
  expect(rebuilt.build.same).toBe(false);
  expect(rebuilt.files.filter(({ identical }) => !identical).map(({ name }) => name)).toEqual(['en/report.html']);
  const words = rebuiltWords(rebuilt);
  expect(words).toContain('by another build (ffffffffffff)');
  expect(words).toContain('Main findings');
  expect(words).toContain('4 of 5 files have the bytes that were published.');
});

test('an edition that was never published, and an input that is gone, are refused in words', async () => {
  await expect(rebuildEdition(house.workshop, REPORT, '2021')).rejects.toThrow('has not been published');
  const { input } = await rebuildEdition(house.workshop, REPORT, '2022');
  const get = async (key: string) => (key === inputKey(input) ? null : house.workshop.store.get(key));
  await expect(rebuildEdition(withStore(get), REPORT, '2022')).rejects.toThrow('The frozen input');
});
