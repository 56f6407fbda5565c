import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Progress } from '../../lambdas/publishing/dependencies.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { viewRun } from '../../lambdas/publishing/queries.ts';
import type { Run } from '../../lambdas/publishing/run.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED, EDITION, FILES, openTestEnvironment, REPORT, type TestEnvironment } from './environment.ts';

let environment: TestEnvironment;
let run: Run;
const seen: Progress[] = [];

beforeAll(async () => {
  environment = await openTestEnvironment();
  const started = await startRun(environment.dependencies, ASKED);
  expect(started).toMatchObject({ started: true, run: { status: 'queued', attempt: 1 } });
  run = await runToEnd({ ...environment.dependencies, onProgress: event => seen.push(event) }, started.run.id);
});
afterAll(() => environment.leave());

/** What the run told of sections without anything to print. */
const leftOut = (): readonly string[] => seen.flatMap(event => (event.kind === 'leftOut' ? [event.words] : []));

describe('a run to its end', () => {
  test('succeeds, with all planned files on record', async () => {
    expect(run).toMatchObject({ status: 'succeeded', errors: [], planned: 5 });
    expect(await viewRun(environment.dependencies, { beforeRelease: false }, run.id)).toMatchObject({
      progress: { done: 5, of: 5 },
      files: FILES,
    });
    expect(await environment.table.listUnfinished()).toEqual([]);
  });

  test('tells each step while it works', () => {
    const lines = seen.map(event =>
      event.kind === 'rendering' ? `${event.name} ${event.at} of ${event.of}` : event.kind,
    );
    expect(lines).toEqual([
      'freezing',
      ...FILES.map((name, index) => `${name} ${index + 1} of 5`),
      'publishing',
      ...leftOut().map(() => 'leftOut'),
      'published',
    ]);
  });

  test('keeps on the run which sections had nothing to print, and tells of none that nobody asked for', () => {
    expect(run.leftOut ?? []).toEqual(leftOut());
    expect(leftOut().filter(words => words.includes('comparison'))).toEqual([]);
  });

  test('moves the pointer to files whose keys carry input and build', async () => {
    const edition = await findEdition(environment.dependencies, REPORT, EDITION);
    expect(edition.artifacts.map(({ name }) => name)).toEqual(FILES);
    const folder = `editions/${REPORT}/${EDITION}/${run.input?.slice(0, 16)}-${environment.dependencies.build.slice(0, 12)}`;
    expect(edition.artifacts.map(({ key }) => key)).toEqual(FILES.map(name => `${folder}/${name.toLowerCase()}`));
    for (const { key } of edition.artifacts) expect(key).toMatch(/^[a-z0-9./-]+$/);
  });

  test('writes a manifest that holds only what is the same every time', async () => {
    const edition = await findEdition(environment.dependencies, REPORT, EDITION);
    const stored = await environment.store.get(edition.manifest);
    const manifest = JSON.parse(new TextDecoder().decode(stored?.bytes));
    expect(Object.keys(manifest)).toEqual(['artifacts', 'build', 'edition', 'format', 'input', 'report']);
    expect(manifest).toMatchObject({
      report: REPORT,
      edition: EDITION,
      input: run.input,
      build: environment.dependencies.build,
    });
    for (const artifact of manifest.artifacts) {
      const key = edition.artifacts.find(({ name }) => name === artifact.name)?.key ?? '';
      const bytes = (await environment.store.get(key))?.bytes ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(artifact.sha256);
      expect(bytes.byteLength).toBe(artifact.bytes);
    }
  });

  test('the same question is the same run, and nothing is begun anew', async () => {
    expect(await startRun(environment.dependencies, ASKED)).toMatchObject({
      started: false,
      run: { id: run.id, attempt: 1 },
    });
    const spelt = { ...ASKED, languages: ['zh-Hans', 'en', 'en'], formats: ['pdf', 'html'] };
    expect((await startRun(environment.dependencies, spelt)).run.id).toBe(run.id);
    expect((await startRun(environment.dependencies, { ...ASKED, languages: ['en'] })).run.id).not.toBe(run.id);
  });

  test('the Chinese PDF is downloaded under a Chinese name', async () => {
    const edition = await findEdition(environment.dependencies, REPORT, EDITION);
    expect(edition.artifacts.find(({ name }) => name === 'zh-Hans/report.pdf')?.fileName).toMatch(
      /\p{Script=Han}.*\.pdf$/u,
    );
  });
});

test('asking for one language withdraws no other one', async () => {
  const { run: english } = await startRun(environment.dependencies, { ...ASKED, languages: ['en'], formats: ['html'] });
  await runToEnd(environment.dependencies, english.id);
  const edition = await findEdition(environment.dependencies, REPORT, EDITION);
  expect(edition.run).toBe(english.id);
  expect(edition.artifacts.map(({ name }) => name)).toEqual(FILES);
});
