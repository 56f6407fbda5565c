import { afterEach, beforeEach, expect, test } from 'vitest';
import { Interrupted } from '../../lambdas/publishing/errors.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import type { Workshop } from '../../lambdas/publishing/workshop.ts';
import { ASKED, EDITION, FILES, type House, impatient, openHouse, REPORT, withRefusals } from './house.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.leave());

/** The workshop of a process that ends when its third file is about to be made. */
function endingAfterTwo(workshop: Workshop): Workshop {
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
    if (pauses > 2) throw new Interrupted();
  };
  return { ...workshop, pause };
}

test('an interrupted run is unfinished, and picks up where it was', async () => {
  const { run } = await startRun(house.workshop, ASKED);
  await expect(runToEnd(endingAfterTwo(house.workshop), run.id)).rejects.toThrow(Interrupted);
  expect((await house.table.listUnfinished()).map(({ id, status }) => [id, status])).toEqual([[run.id, 'rendering']]);
  const before = await house.table.listArtifacts(run.id);
  expect(before.map(({ name }) => name).sort()).toEqual(FILES.slice(0, 2));

  const written: string[] = [];
  const watched = withRefusals(house.workshop, key => {
    written.push(key);
    return false;
  });
  expect(await runToEnd(watched, run.id)).toMatchObject({ status: 'succeeded', attempt: 1 });
  expect(written.filter(key => key.includes('/report.') || key.includes('claims'))).toHaveLength(3);
  expect((await findEdition(house.workshop, REPORT, EDITION)).artifacts).toHaveLength(5);
});

test('a transient fault is tried again, after a growing wait', async () => {
  const { workshop, waits } = impatient(house.workshop);
  let faults = 0;
  const flaky = withRefusals(workshop, key => key.endsWith('en/report.html') && ++faults <= 2);
  const { run } = await startRun(workshop, ASKED);
  expect(await runToEnd(flaky, run.id)).toMatchObject({ status: 'succeeded', errors: [] });
  expect(waits).toEqual([1000, 2000]);
});

test('a file that fails for good fails the run by name; the others were tried; nothing is published', async () => {
  const { workshop } = impatient(house.workshop);
  const broken = withRefusals(workshop, key => key.endsWith('zh-hans/report.html') || key.endsWith('claims.json'));
  const { run } = await startRun(workshop, ASKED);
  const failed = await runToEnd(broken, run.id);
  expect(failed.status).toBe('failed');
  expect(failed.errors.map(words => words.split(':')[0])).toEqual(['claims.json', 'zh-Hans/report.html']);
  expect(failed.errors.join()).not.toContain('10.0.0.7');
  expect(await house.table.listArtifacts(run.id)).toHaveLength(3);
  await expect(findEdition(workshop, REPORT, EDITION)).rejects.toThrow('has not been published');

  const next = await startRun(workshop, ASKED);
  expect(next).toMatchObject({ started: true, run: { id: run.id, attempt: 2, status: 'queued', errors: [] } });
  expect(await runToEnd(workshop, run.id)).toMatchObject({ status: 'succeeded', attempt: 2 });
});

test('a file that is cut in the store is noticed before anything is published', async () => {
  const { run } = await startRun(house.workshop, ASKED);
  const cutting: Workshop = {
    ...house.workshop,
    store: {
      ...house.store,
      get: async key => {
        const stored = await house.store.get(key);
        return stored !== null && key.endsWith('en/report.pdf')
          ? { ...stored, bytes: stored.bytes.slice(0, -20) }
          : stored;
      },
    },
  };
  const failed = await runToEnd(cutting, run.id);
  expect(failed.status).toBe('failed');
  expect(failed.errors.join()).toMatch(/en\/report\.pdf was read back from the store and has \d+ bytes instead of \d+/);
  await expect(findEdition(house.workshop, REPORT, EDITION)).rejects.toThrow('has not been published');
});

test('an attempt that was taken over stops without a trace', async () => {
  const { run } = await startRun(house.workshop, ASKED);
  const overtaken: Workshop = { ...house.workshop, table: { ...house.table, updateRun: async () => false } };
  expect(await runToEnd(overtaken, run.id)).toMatchObject({ status: 'queued', errors: [] });
});
