import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLocalEnvironment } from '../../lambdas/local/environment.ts';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED, EDITION, openTestEnvironment, REPORT } from '../publishing/environment.ts';
import { correction } from '../support/correction.ts';
import { run, runProcess, temporaryFolder } from './terminal.ts';

const NAMED = `${REPORT}/${EDITION}`;
const published = new Map<string, Uint8Array>();
let folder: string;

/** A store with a published edition, and a correction that was imported after it. */
beforeAll(async () => {
  const environment = await openTestEnvironment();
  folder = environment.folder;
  const { dependencies } = environment;
  const started = await startRun(dependencies, { ...ASKED, languages: ['en'], formats: ['html'] });
  expect(await runToEnd(dependencies, started.run.id)).toMatchObject({ status: 'succeeded' });
  for (const { name, key } of (await findEdition(dependencies, REPORT, EDITION)).artifacts)
    published.set(name, (await dependencies.store.get(key))?.bytes ?? new Uint8Array());
  expect(await importRecords(correction(null), dependencies.table, dependencies)).toMatchObject({ ok: true });
  await environment.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a published edition is rebuilt to its bytes after a correction, and exits with 0', async () => {
  const out = await temporaryFolder();
  const ended = await runProcess(['rebuild', NAMED, '--out', out], { ALMANAC_HOME: folder });
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out).toContain('All 2 files have the bytes that were published.');
  expect([...published.keys()]).toEqual(['claims.json', 'en/report.html']);
  for (const [name, bytes] of published) expect((await readFile(join(out, name))).equals(bytes), name).toBe(true);
});

test('the edition is compared by the input that was frozen for it, without the correction', async () => {
  const ended = await run('compare', ['2021', EDITION, '--json'], { ALMANAC_HOME: folder });
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(ended.out)).toMatchObject({ format: 1, report: REPORT, before: '2021', after: EDITION });
  expect(ended.out).toContain(
    'Shanghai fell two places in the Global Financial Centres Index (GFCI 32), to sixth from fourth',
  );
});

test('a file that has other bytes is told with where it differs, and exits with 2', async () => {
  const { dependencies, close } = await openLocalEnvironment(folder, 'http://127.0.0.1');
  const pointer = await findEdition(dependencies, REPORT, EDITION);
  const altered = pointer.artifacts.map(one => (one.name === 'claims.json' ? { ...one, sha256: '0'.repeat(64) } : one));
  await dependencies.table.replaceEdition(pointer, { ...pointer, artifacts: altered });
  await close();
  const ended = await run('rebuild', [NAMED, '--out', await temporaryFolder()], { ALMANAC_HOME: folder });
  expect(ended).toMatchObject({ code: 2, err: '' });
  expect(ended.out).toMatch(/ {2}differs claims\.json: \d+ bytes, published \d+/);
  expect(ended.out).toContain('  same    en/report.html');
  expect(ended.out).toContain('1 of 2 files have the bytes that were published.');
});

test('an edition that was never published is refused with those that were, and nothing is written', async () => {
  const out = join(await temporaryFolder(), 'out');
  const ended = await run('rebuild', [`${REPORT}/2021`, '--out', out], { ALMANAC_HOME: folder });
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toBe(`The store ${folder} holds no published edition ${REPORT}/2021. Published: ${NAMED}.\n`);
  expect(existsSync(out)).toBe(false);
});

test('without a store a rebuild is refused in words, and makes none', async () => {
  const folder = await temporaryFolder();
  const [none, out] = [join(folder, 'none'), join(folder, 'out')];
  const ended = await run('rebuild', [NAMED, '--out', out], { ALMANAC_HOME: none });
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toMatch(/^There is no store in .+none, so no edition was published in it\. .+ALMANAC_HOME=/);
  expect(ended.err).not.toMatch(/^\s+at /m);
  expect([existsSync(none), existsSync(out)]).toEqual([false, false]);
});
