import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { lookAtRun } from '../../lambdas/publishing/look.ts';
import type { Run } from '../../lambdas/publishing/run.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import type { Progress } from '../../lambdas/publishing/workshop.ts';
import { ASKED, EDITION, FILES, type House, openHouse, REPORT } from './house.ts';

let house: House;
let run: Run;
const told: Progress[] = [];

beforeAll(async () => {
  house = await openHouse();
  const started = await startRun(house.workshop, ASKED);
  expect(started).toMatchObject({ started: true, run: { status: 'queued', attempt: 1 } });
  run = await runToEnd({ ...house.workshop, tell: event => told.push(event) }, started.run.id);
});
afterAll(() => house.leave());

describe('a run to its end', () => {
  test('succeeds, with all planned files on record', async () => {
    expect(run).toMatchObject({ status: 'succeeded', errors: [], planned: 5 });
    expect(await lookAtRun(house.workshop, { beforeRelease: false }, run.id)).toMatchObject({
      progress: { done: 5, of: 5 },
      files: FILES,
    });
    expect(await house.table.listUnfinished()).toEqual([]);
  });

  test('tells each step while it works', () => {
    const lines = told.map(event =>
      event.kind === 'rendering' ? `${event.name} ${event.at} of ${event.of}` : event.kind,
    );
    expect(lines).toEqual([
      'freezing',
      ...FILES.map((name, index) => `${name} ${index + 1} of 5`),
      'publishing',
      'published',
    ]);
  });

  test('moves the pointer to files whose keys carry input and build', async () => {
    const edition = await findEdition(house.workshop, REPORT, EDITION);
    expect(edition.artifacts.map(({ name }) => name)).toEqual(FILES);
    const folder = `editions/${REPORT}/${EDITION}/${run.input?.slice(0, 16)}-${house.workshop.build.slice(0, 12)}`;
    expect(edition.artifacts.map(({ key }) => key)).toEqual(FILES.map(name => `${folder}/${name.toLowerCase()}`));
    for (const { key } of edition.artifacts) expect(key).toMatch(/^[a-z0-9./-]+$/);
  });

  test('writes a manifest that holds only what is the same every time', async () => {
    const edition = await findEdition(house.workshop, REPORT, EDITION);
    const stored = await house.store.get(edition.manifest);
    const manifest = JSON.parse(new TextDecoder().decode(stored?.bytes));
    expect(Object.keys(manifest)).toEqual(['artifacts', 'build', 'edition', 'format', 'input', 'report']);
    expect(manifest).toMatchObject({ report: REPORT, edition: EDITION, input: run.input, build: house.workshop.build });
    for (const artifact of manifest.artifacts) {
      const key = edition.artifacts.find(({ name }) => name === artifact.name)?.key ?? '';
      const bytes = (await house.store.get(key))?.bytes ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(artifact.sha256);
      expect(bytes.byteLength).toBe(artifact.bytes);
    }
  });

  test('the same question is the same run, and nothing is begun anew', async () => {
    expect(await startRun(house.workshop, ASKED)).toMatchObject({ started: false, run: { id: run.id, attempt: 1 } });
    const spelt = { ...ASKED, languages: ['zh-Hans', 'en', 'en'], formats: ['pdf', 'html'] };
    expect((await startRun(house.workshop, spelt)).run.id).toBe(run.id);
    expect((await startRun(house.workshop, { ...ASKED, languages: ['en'] })).run.id).not.toBe(run.id);
  });

  test('the Chinese PDF is downloaded under a Chinese name', async () => {
    const edition = await findEdition(house.workshop, REPORT, EDITION);
    expect(edition.artifacts.find(({ name }) => name === 'zh-Hans/report.pdf')?.fileName).toMatch(
      /\p{Script=Han}.*\.pdf$/u,
    );
  });
});

test('asking for one language takes no other one off the shelf', async () => {
  const { run: english } = await startRun(house.workshop, { ...ASKED, languages: ['en'], formats: ['html'] });
  await runToEnd(house.workshop, english.id);
  const edition = await findEdition(house.workshop, REPORT, EDITION);
  expect(edition.run).toBe(english.id);
  expect(edition.artifacts.map(({ name }) => name)).toEqual(FILES);
});
