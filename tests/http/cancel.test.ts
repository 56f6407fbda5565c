import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRunner } from '../../lambdas/local/runner.ts';
import { RunTakenOver } from '../../lambdas/publishing/errors.ts';
import { freeze } from '../../lambdas/publishing/freeze.ts';
import { publish } from '../../lambdas/publishing/publish.ts';
import { renderArtifact } from '../../lambdas/publishing/render-artifact.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import type { Workshop } from '../../lambdas/publishing/workshop.ts';
import { ASKED, FILES, type House, openHouse } from '../publishing/house.ts';
import { openDoor, problemIn, runIn } from './door.ts';

let house: House;
let door: ReturnType<typeof openDoor>;
beforeEach(async () => {
  house = await openHouse();
  door = openDoor(house.workshop);
});
afterEach(() => house.leave());

const cancel = (id: string) => door.app.request(`/runs/${id}/cancel`, { method: 'POST' });

test('a waiting run is cancelled: its engine is told, nothing is made, and asking again starts the next attempt', async () => {
  const { id } = await runIn(await door.post(ASKED));
  const answer = await cancel(id);
  expect(answer.status).toBe(200);
  expect(await runIn(answer)).toMatchObject({ status: 'cancelled', attempt: 1, errors: [] });
  expect(door.cancelled.map(run => [run.id, run.attempt])).toEqual([[id, 1]]);
  expect(
    (await createRunner(house.workshop).carryOut(door.cancelled[0] ?? (await startRun(house.workshop, ASKED)).run))
      .status,
  ).toBe('cancelled');
  expect(await house.table.listArtifacts(id)).toEqual([]);
  expect(await house.table.listUnfinished()).toEqual([]);
  expect((await cancel(id)).status).toBe(200);
  expect(await runIn(await door.post(ASKED))).toMatchObject({ id, status: 'queued', attempt: 2 });
});

test('a run that is cancelled between two files makes no other, and publishes nothing', async () => {
  const { run } = await startRun(house.workshop, ASKED);
  let files = 0;
  const watched: Workshop = {
    ...house.workshop,
    tell: ({ kind }) => {
      if (kind === 'rendering') files += 1;
    },
    pause: async () => {
      if (files === 3) await cancel(run.id);
    },
  };
  const { carryOut } = createRunner(watched);
  expect(await carryOut(run)).toMatchObject({ status: 'cancelled', errors: [] });
  expect(files).toBe(3);
  expect(await house.table.listArtifacts(run.id)).toHaveLength(2);
  expect(await house.table.listEditions()).toEqual([]);
});

test('a run that is cancelled while its files are read back moves no pointer', async () => {
  const { run } = await startRun(house.workshop, ASKED);
  await freeze(house.workshop, run.id);
  for (const name of FILES) await renderArtifact(house.workshop, run.id, name);
  const late: Workshop = {
    ...house.workshop,
    store: {
      ...house.store,
      get: async key => {
        await cancel(run.id);
        return house.store.get(key);
      },
    },
  };
  await expect(publish(late, run.id)).rejects.toThrow(RunTakenOver);
  expect(await house.table.listEditions()).toEqual([]);
});

test('a step of an attempt that was superseded ends, although the next attempt is under way', async () => {
  const { run } = await startRun(house.workshop, ASKED);
  await freeze(house.workshop, run.id, 1);
  await cancel(run.id);
  await expect(freeze(house.workshop, run.id, 1)).rejects.toThrow(RunTakenOver);
  await startRun(house.workshop, ASKED);
  await freeze(house.workshop, run.id, 2);
  await expect(renderArtifact(house.workshop, run.id, 'claims.json', 1)).rejects.toThrow(RunTakenOver);
  await expect(publish(house.workshop, run.id, 1)).rejects.toThrow(RunTakenOver);
  expect((await renderArtifact(house.workshop, run.id, 'claims.json', 2)).name).toBe('claims.json');
});

test('a run that has ended cannot be cancelled, nor one that never was', async () => {
  const { run } = await startRun(house.workshop, ASKED);
  await runToEnd(house.workshop, run.id);
  expect(await problemIn(await cancel(run.id))).toMatchObject({ status: 409, title: 'The run has ended' });
  expect(await house.table.getRun(run.id)).toMatchObject({ status: 'succeeded' });
  expect((await problemIn(await cancel('0'.repeat(32)))).title).toBe('Unknown run');
  expect(door.cancelled).toEqual([]);
});
