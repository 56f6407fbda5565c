import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { inputKey } from '../../lambdas/publishing/keys.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import type { EditionPointer } from '../../lambdas/publishing/ports.ts';
import { rebuildEdition } from '../../lambdas/publishing/rebuild-edition.ts';
import { rebuiltWords } from '../../lambdas/publishing/rebuilt-words.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { readPage } from '../render/html/read-page.ts';
import { correction, NOTE, reissue } from '../support/correction.ts';
import { FOUR } from '../support/edition.ts';
import { readPdf, squeezed } from '../support/read-pdf.ts';
import { FILES, openTestEnvironment, REPORT, type TestEnvironment } from './environment.ts';

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment();
});
afterAll(() => environment.leave());

async function make(edition: string) {
  const { run } = await startRun(environment.dependencies, { report: REPORT, edition });
  const ended = await runToEnd(environment.dependencies, run.id);
  expect(ended).toMatchObject({ status: 'succeeded', errors: [] });
  return findEdition(environment.dependencies, REPORT, edition);
}

async function importFiles(files: Parameters<typeof importRecords>[0]) {
  const answer = await importRecords(files, environment.table, environment.dependencies);
  if (!answer.ok) throw new Error(answer.words);
  return answer.touched;
}

const stored = async ({ artifacts }: EditionPointer, name: string): Promise<Uint8Array> => {
  const file = await environment.dependencies.store.get(artifacts.find(one => one.name === name)?.key ?? '');
  if (file === null) throw new Error(`${name} is not in the store`);
  return file.bytes;
};

/** One of the four files as a reader has it before him; layout may break its lines anywhere. */
async function readBack(edition: EditionPointer, { name, format }: (typeof FOUR)[number]): Promise<string> {
  const bytes = await stored(edition, name);
  return squeezed(format === 'pdf' ? (await readPdf(bytes)).content : readPage(new TextDecoder().decode(bytes)).text);
}

const NOTICE = {
  en: [
    'This is a corrected re-issue of the 2022 edition, issued on 8 May 2023. The first issue stays on record as it was.',
    NOTE.en,
    'Corrected: the place of Shanghai in GFCI 32, from 6th to 7th.',
    'Corrected: the place of Los Angeles in GFCI 32, from 7th to 6th.',
  ],
  'zh-Hans': [
    '本报告为2022年度报告的更正版，于2023年5月8日发布。首次发布的版本原样保留。',
    NOTE['zh-Hans'],
    '更正：上海在第32期全球金融中心指数中的名次，由第6位改为第7位。',
    '更正：洛杉矶在第32期全球金融中心指数中的名次，由第7位改为第6位。',
  ],
};

const withStore = (
  get: MakingDependencies['store']['get'],
  changes: Partial<MakingDependencies> = {},
): MakingDependencies => ({
  ...environment.dependencies,
  ...changes,
  store: { ...environment.dependencies.store, get },
});

test('a correction names the edition and its claims; the re-issue carries it; the first issue keeps its bytes', async () => {
  const first = await make('2022');
  const published = new Map<string, Uint8Array>();
  for (const name of FILES) published.set(name, await stored(first, name));

  // Its source is of before the cut-off: whoever made the edition anew would read it.
  const [touched, ...others] = await importFiles(correction(null));
  expect(others).toEqual([]);
  expect(touched).toMatchObject({ report: REPORT, edition: '2022' });
  expect(touched?.changes.map(({ key, before, after }) => [key, before, after]).sort()).toEqual([
    ['gfci/32/los-angeles@2', '7', '6'],
    ['gfci/32/shanghai@2', '6', '7'],
  ]);
  const claim = touched?.claims.find(({ id }) => id === 'moved:shanghai:gfci/32');
  expect(claim).toMatchObject({ verdict: 'true', printed: true, by: ['gfci/32/shanghai@2'] });
  expect(claim?.words?.en).toContain(
    'Shanghai fell two places in the Global Financial Centres Index (GFCI 32), to sixth from fourth',
  );

  await importFiles(reissue({ of: 'few' }));
  const again = await make('2022-r2');
  for (const file of FOUR) {
    const [was, is] = [await readBack(first, file), await readBack(again, file)];
    for (const line of NOTICE[file.language]) {
      expect(is, file.name).toContain(squeezed(line));
      expect(was, file.name).not.toContain(squeezed(line));
    }
  }
  expect(new TextDecoder().decode(await stored(again, 'claims.json'))).toContain('gfci/32/shanghai@2');

  const rebuilt = await rebuildEdition(environment.dependencies, REPORT, '2022');
  expect(rebuilt.files.map(({ name, identical }) => [name, identical])).toEqual(FILES.map(name => [name, true]));
  for (const { name, bytes } of rebuilt.files)
    expect(Buffer.compare(bytes, published.get(name) ?? new Uint8Array()), name).toBe(0);
  expect(rebuilt.build.same).toBe(true);
  expect(rebuiltWords(rebuilt)).toContain('All 5 files have the bytes that were published.');
  // Both stand side by side, in files of their own.
  expect(await findEdition(environment.dependencies, REPORT, '2022')).toEqual(first);
  const hashes = new Set(first.artifacts.map(({ sha256 }) => sha256));
  expect(again.artifacts.filter(({ sha256 }) => hashes.has(sha256))).toEqual([]);
  expect((await environment.table.listEditions()).map(({ edition }) => edition).sort()).toEqual(['2022', '2022-r2']);
});

test('once it has a re-issue an edition is closed: made again, it has the input that it was published with', async () => {
  const before = await findEdition(environment.dependencies, REPORT, '2022');
  const after = await make('2022');
  expect(after.artifacts).toEqual(before.artifacts);
  expect(after.manifest).toBe(before.manifest);
});

test('another build says so, and says where a file differs', async () => {
  const { artifacts } = await findEdition(environment.dependencies, REPORT, '2022');
  const page = artifacts.find(({ name }) => name === 'en/report.html');
  if (!page) throw new Error('no page');
  // Stands for a page that an older build made.
  const stored = await environment.dependencies.store.get(page.key);
  const old = new TextEncoder().encode(
    new TextDecoder().decode(stored?.bytes).replace('Key findings', 'Main findings'),
  );
  const table = {
    ...environment.table,
    getEdition: async (report: string, edition: string) => {
      const pointer = await environment.table.getEdition(report, edition);
      const older = { ...page, sha256: '0'.repeat(64), bytes: old.byteLength };
      return pointer && { ...pointer, artifacts: pointer.artifacts.map(one => (one.name === page.name ? older : one)) };
    },
  };
  const get = async (key: string) =>
    key === page.key ? { bytes: old, contentType: page.contentType } : environment.dependencies.store.get(key);
  const rebuilt = await rebuildEdition(withStore(get, { table, build: 'f'.repeat(64) }), REPORT, '2022');
  expect(rebuilt.build.same).toBe(false);
  expect(rebuilt.files.filter(({ identical }) => !identical).map(({ name }) => name)).toEqual(['en/report.html']);
  const words = rebuiltWords(rebuilt);
  expect(words).toContain('by another build (ffffffffffff)');
  expect(words).toContain('Main findings');
  expect(words).toContain('4 of 5 files have the bytes that were published.');
});

test('an edition that was never published, and an input that is gone, are refused in words', async () => {
  await expect(rebuildEdition(environment.dependencies, REPORT, '2021')).rejects.toThrow('has not been published');
  const { input } = await rebuildEdition(environment.dependencies, REPORT, '2022');
  const get = async (key: string) => (key === inputKey(input) ? null : environment.dependencies.store.get(key));
  await expect(rebuildEdition(withStore(get), REPORT, '2022')).rejects.toThrow('The frozen input');
});
