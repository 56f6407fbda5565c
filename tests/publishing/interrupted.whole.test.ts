import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { refuse } from '../../lambdas/refusals/refusal.ts';
import {
  ASKED,
  EDITION,
  FILES,
  impatient,
  openTestEnvironment,
  REPORT,
  type TestEnvironment,
  withRefusals,
} from './environment.ts';

let environment: TestEnvironment;
beforeEach(async () => {
  environment = await openTestEnvironment();
});
afterEach(() => environment.leave());

/** The dependencies of a process that ends when its third file is about to be made. */
function endingAfterTwo(dependencies: MakingDependencies): MakingDependencies {
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
    if (pauses > 2) throw refuse('interrupted', {});
  };
  return { ...dependencies, pause };
}

test('an interrupted run is unfinished, and picks up where it was', async () => {
  const { run } = await startRun(environment.dependencies, ASKED);
  await expect(runToEnd(endingAfterTwo(environment.dependencies), run.id)).rejects.toThrow(
    expect.objectContaining({ code: 'interrupted' }),
  );
  expect((await environment.table.listUnfinished()).map(({ id, status }) => [id, status])).toEqual([
    [run.id, 'rendering'],
  ]);
  const before = await environment.table.listArtifacts(run.id);
  expect(before.map(({ name }) => name).sort()).toEqual(FILES.slice(0, 2));

  const written: string[] = [];
  const watched = withRefusals(environment.dependencies, key => {
    written.push(key);
    return false;
  });
  expect(await runToEnd(watched, run.id)).toMatchObject({ status: 'succeeded', attempt: 1 });
  expect(written.filter(key => key.includes('/report.') || key.includes('claims'))).toHaveLength(3);
  expect((await findEdition(environment.dependencies, REPORT, EDITION)).artifacts).toHaveLength(5);
});

test('a transient fault is tried again, after a growing wait', async () => {
  const { dependencies, waits } = impatient(environment.dependencies);
  let faults = 0;
  const flaky = withRefusals(dependencies, key => key.endsWith('en/report.html') && ++faults <= 2);
  const { run } = await startRun(dependencies, ASKED);
  expect(await runToEnd(flaky, run.id)).toMatchObject({ status: 'succeeded', errors: [] });
  expect(waits).toEqual([2000, 4000]);
});

test('a file that fails for good fails the run by name; the others were tried; nothing is published', async () => {
  const { dependencies } = impatient(environment.dependencies);
  const broken = withRefusals(dependencies, key => key.endsWith('zh-hans/report.html') || key.endsWith('claims.json'));
  const { run } = await startRun(dependencies, ASKED);
  const failed = await runToEnd(broken, run.id);
  expect(failed.status).toBe('failed');
  expect(failed.errors.map(words => words.split(':')[0])).toEqual(['claims.json', 'zh-Hans/report.html']);
  expect(failed.errors.join()).not.toContain('10.0.0.7');
  expect(await environment.table.listArtifacts(run.id)).toHaveLength(3);
  await expect(findEdition(dependencies, REPORT, EDITION)).rejects.toThrow('has not been published');

  const next = await startRun(dependencies, ASKED);
  expect(next).toMatchObject({ started: true, run: { id: run.id, attempt: 2, status: 'queued', errors: [] } });
  expect(await runToEnd(dependencies, run.id)).toMatchObject({ status: 'succeeded', attempt: 2 });
});

test('a file that is cut in the store is noticed before anything is published', async () => {
  const { run } = await startRun(environment.dependencies, ASKED);
  const cutting: MakingDependencies = {
    ...environment.dependencies,
    store: {
      ...environment.store,
      get: async key => {
        const stored = await environment.store.get(key);
        return stored !== null && key.endsWith('en/report.pdf')
          ? { ...stored, bytes: stored.bytes.slice(0, -20) }
          : stored;
      },
    },
  };
  const failed = await runToEnd(cutting, run.id);
  expect(failed.status).toBe('failed');
  expect(failed.errors.join()).toMatch(/en\/report\.pdf was read back from the store and has \d+ bytes instead of \d+/);
  await expect(findEdition(environment.dependencies, REPORT, EDITION)).rejects.toThrow('has not been published');
});

test('an attempt that was taken over stops without a trace', async () => {
  const { run } = await startRun(environment.dependencies, ASKED);
  const overtaken: MakingDependencies = {
    ...environment.dependencies,
    table: { ...environment.table, updateRun: async () => false },
  };
  expect(await runToEnd(overtaken, run.id)).toMatchObject({ status: 'queued', errors: [] });
});
