import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { scrubHandler } from '../../lambdas/handlers/scrub.ts';
import type { MakingDependencies, Progress } from '../../lambdas/publishing/dependencies.ts';
import { inputKey, mendedKey, mendMarker, originalKey, sha256 } from '../../lambdas/publishing/keys.ts';
import { findEdition, link, MANIFEST } from '../../lambdas/publishing/link.ts';
import { readManifest } from '../../lambdas/publishing/manifest.ts';
import { mendEdition } from '../../lambdas/publishing/mend-edition.ts';
import type { EditionPointer } from '../../lambdas/publishing/ports.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { scrub } from '../../lambdas/publishing/scrub.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { openApi, problemIn } from '../http/api.ts';
import { ASKED, EDITION, openCopyOf, openTestEnvironment, REPORT, type TestEnvironment } from './environment.ts';

const HTML = { ...ASKED, formats: ['html'] };
const FILE = 'en/report.html';

let published: TestEnvironment;
let environment: TestEnvironment;
let progress: Progress[];
let dependencies: MakingDependencies;

/** The edition is published once; each test damages a copy. */
beforeAll(async () => {
  published = await openTestEnvironment('few');
  const { run } = await startRun(published.dependencies, HTML);
  await runToEnd(published.dependencies, run.id);
  await published.close();
});
afterAll(() => rm(published.folder, { recursive: true, force: true }));

beforeEach(async () => {
  environment = await openCopyOf(published.folder);
  progress = [];
  dependencies = { ...environment.dependencies, onProgress: event => progress.push(event) };
});
afterEach(() => environment.leave());

const pointerNow = () => findEdition(dependencies, REPORT, EDITION);
const place = (key: string) => join(environment.folder, 'files', key);
const artifactIn = (pointer: EditionPointer, name: string) => {
  const found = pointer.artifacts.find(artifact => artifact.name === name);
  if (found === undefined) throw new Error(`The edition has no ${name}.`);
  return found;
};

test('what is whole stays where it is, and every file is looked at', async () => {
  const before = await pointerNow();
  expect(await scrub(dependencies)).toEqual({
    editions: [{ report: REPORT, edition: EDITION, files: 4, mended: [] }],
    unmended: [],
  });
  expect(await pointerNow()).toEqual(before);
  expect(progress).toEqual([]);
});

test('a file that is damaged and one that is gone are made again to the same bytes, beside what is damaged', async () => {
  const before = await pointerNow();
  const [html, ledger] = [artifactIn(before, FILE), artifactIn(before, 'claims.json')];
  await writeFile(place(html.key), 'x'.repeat(html.bytes));
  await rm(place(ledger.key));
  expect((await scrub(dependencies)).editions[0]?.mended).toEqual(['claims.json', FILE]);

  const after = await pointerNow();
  for (const name of [FILE, 'claims.json']) {
    const mended = artifactIn(after, name);
    expect(mended.key).toBe(mendedKey(artifactIn(before, name).key, 1));
    expect(sha256((await dependencies.store.get(mended.key))?.bytes ?? '')).toBe(artifactIn(before, name).sha256);
  }
  const { artifacts: _, ...rest } = before;
  expect(after).toMatchObject(rest);
  expect(after.artifacts.map(({ name, sha256: hash }) => [name, hash])).toEqual(
    before.artifacts.map(({ name, sha256: hash }) => [name, hash]),
  );
  expect((await dependencies.store.get(html.key))?.bytes[0]).toBe('x'.charCodeAt(0));
  expect(progress.map(({ kind }) => kind)).toEqual(['damaged', 'damaged', 'mended']);
  expect(progress.at(-1)).toMatchObject({ files: ['claims.json', FILE], moved: true });

  // Damaged again, it is made again once more, under the next key.
  await writeFile(place(artifactIn(after, FILE).key), 'y');
  await scrub(dependencies);
  expect(artifactIn(await pointerNow(), FILE).key).toBe(mendedKey(html.key, 2));
});

test('a manifest that is damaged or gone is written again, the same', async () => {
  const before = await pointerNow();
  const manifest = await readManifest(dependencies.store, before);
  for (const damage of [
    () => rm(place(before.manifest)),
    async () => writeFile(place((await pointerNow()).manifest), '{}'),
  ]) {
    await damage();
    expect((await scrub(dependencies)).editions[0]?.mended).toEqual([MANIFEST]);
    expect(await readManifest(dependencies.store, await pointerNow())).toEqual(manifest);
  }
  expect((await pointerNow()).manifest).not.toBe(before.manifest);
  expect(originalKey((await pointerNow()).manifest)).toBe(before.manifest);
});

test('a damaged file is not handed out: 503, it is asked to be made again, and then it is there', async () => {
  const before = await pointerNow();
  await writeFile(place(artifactIn(before, FILE).key), 'x');
  const { app, mends, faults } = openApi(dependencies);
  const path = `/editions/${REPORT}/${EDITION}/${FILE}`;
  const refused = await app.request(path);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(await problemIn(refused)).toMatchObject({
    status: 503,
    detail: expect.stringMatching(
      /en\/report\.html of overseas-influence\/2022 has 1 bytes instead of \d+, so it is not handed out/,
    ),
  });
  expect([mends, faults.length]).toEqual([[`${REPORT}/${EDITION}`], 1]);
  expect((await app.request(`/editions/${REPORT}/${EDITION}/claims.json`)).status).toBe(302);

  const event = { detail: { object: { key: mendMarker(REPORT, EDITION) } } };
  await scrubHandler(dependencies, () => {})(event);
  const answered = await app.request(path);
  expect(answered.status).toBe(302);
  expect(answered.headers.get('location')).toContain('/mended-1/en/report.html?');

  await writeFile(place((await pointerNow()).manifest), '{}');
  await expect(link(dependencies, await pointerNow(), MANIFEST)).rejects.toMatchObject({ name: 'BeingMended' });
});

test('a build that makes other bytes mends nothing, and an input that is damaged cannot be made again: both are told', async () => {
  const before = await pointerNow();
  await rm(place(artifactIn(before, 'claims.json').key));
  const later: MakingDependencies = {
    ...dependencies,
    // As if a later build wrote another ledger.
    partsOf: (hash, read) => ({ ...dependencies.partsOf(hash, read), ledger: () => '{"another":1}' }),
  };
  const words: unknown[] = [];
  const failing = scrubHandler(later, found => words.push(found));
  await expect(failing({})).rejects.toMatchObject({
    name: 'Unmended',
    message: expect.stringContaining('this build makes other bytes'),
  });
  expect(words).toHaveLength(1);
  expect(await pointerNow()).toEqual(before);

  const { input } = await readManifest(dependencies.store, before);
  await writeFile(place(inputKey(input)), '{}');
  expect(await scrub(dependencies)).toMatchObject({
    editions: [],
    unmended: [expect.stringContaining('The frozen input')],
  });
});

test('an edition that was published anew meanwhile keeps its new pointer', async () => {
  const before = await pointerNow();
  await rm(place(artifactIn(before, FILE).key));
  const newer = { ...before, publishedAt: '2999-01-01T00:00:00.000Z', run: 'another' };
  const overtaken: MakingDependencies = {
    ...dependencies,
    store: {
      ...dependencies.store,
      putOnce: async (...args) => {
        await dependencies.store.putOnce(...args);
        await environment.table.putEdition(newer);
      },
    },
  };
  await mendEdition(overtaken, before);
  expect(progress.at(-1)).toMatchObject({ kind: 'mended', moved: false });
  expect(await pointerNow()).toEqual(newer);
});

test('a run that finds its own file damaged makes it again under a new key and publishes that', async () => {
  const before = await pointerNow();
  await writeFile(place(artifactIn(before, FILE).key), 'x');
  const { run } = await startRun(dependencies, { ...ASKED, formats: ['html'], languages: ['en'] });
  expect(await runToEnd(dependencies, run.id)).toMatchObject({ status: 'succeeded' });
  const after = artifactIn(await pointerNow(), FILE);
  expect(after.key).toBe(mendedKey(artifactIn(before, FILE).key, 1));
  expect(after.sha256).toBe(artifactIn(before, FILE).sha256);
});

test('of a marker that is none, nothing is done', async () => {
  const found: unknown[] = [];
  const handler = scrubHandler(dependencies, one => found.push(one));
  expect(await handler({ detail: { object: { key: 'repairs/x/_wanted' } } })).toBeNull();
  expect(found).toEqual([]);
  expect(await handler({ detail: { object: { key: mendMarker('nothing', '1') } } })).toEqual({
    editions: [],
    unmended: [],
  });
});
