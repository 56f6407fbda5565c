import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { freeze } from '../../lambdas/publishing/freeze.ts';
import { publish } from '../../lambdas/publishing/publish.ts';
import { renderArtifact } from '../../lambdas/publishing/render-artifact.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { workersOf } from '../local/workers.ts';
import { ASKED, FILES, openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { openApi, problemIn, runIn } from './api.ts';

let environment: TestEnvironment;
let api: ReturnType<typeof openApi>;
beforeEach(async () => {
  environment = await openTestEnvironment();
  api = openApi(environment.dependencies);
});
afterEach(() => environment.leave());

const cancel = (id: string) => api.app.request(`/runs/${id}/cancel`, { method: 'POST' });

test('a waiting run is cancelled: nothing is made, and asking again starts the next attempt', async () => {
  const { id } = await runIn(await api.post(ASKED));
  const [waiting] = api.dispatched;
  if (waiting === undefined) throw new Error('The run was not handed over.');
  const answer = await cancel(id);
  expect(answer.status).toBe(200);
  expect(await runIn(answer)).toMatchObject({ status: 'cancelled', attempt: 1, errors: [] });
  expect(await workersOf(environment.dependencies).runner.carryOut(waiting)).toMatchObject({ id, status: 'cancelled' });
  expect(await environment.table.listArtifacts(id)).toEqual([]);
  expect(await environment.table.listUnfinished()).toEqual([]);
  expect((await cancel(id)).status).toBe(200);
  expect(await runIn(await api.post(ASKED))).toMatchObject({ id, status: 'queued', attempt: 2 });
});

test('a run that is cancelled between two files makes no other, and publishes nothing', async () => {
  const { run } = await startRun(environment.dependencies, ASKED);
  let files = 0;
  const watched: MakingDependencies = {
    ...environment.dependencies,
    onProgress: ({ kind }) => {
      if (kind === 'rendering') files += 1;
    },
    pause: async () => {
      if (files === 3) await cancel(run.id);
    },
  };
  const { runner } = workersOf(watched);
  expect(await runner.carryOut(run)).toMatchObject({ status: 'cancelled', errors: [] });
  expect(files).toBe(3);
  expect(await environment.table.listArtifacts(run.id)).toHaveLength(2);
  expect(await environment.table.listEditions()).toEqual([]);
});

test('a run that is cancelled while its files are read back moves no pointer', async () => {
  const { run } = await startRun(environment.dependencies, ASKED);
  await freeze(environment.dependencies, run.id);
  for (const name of FILES) await renderArtifact(environment.dependencies, run.id, name);
  const late: MakingDependencies = {
    ...environment.dependencies,
    store: {
      ...environment.store,
      get: async key => {
        await cancel(run.id);
        return environment.store.get(key);
      },
    },
  };
  await expect(publish(late, run.id)).rejects.toThrow(expect.objectContaining({ code: 'runTakenOver' }));
  expect(await environment.table.listEditions()).toEqual([]);
});

test('a step of an attempt that was superseded ends, although the next attempt is under way', async () => {
  const { run } = await startRun(environment.dependencies, ASKED);
  await freeze(environment.dependencies, run.id, 1);
  await cancel(run.id);
  await expect(freeze(environment.dependencies, run.id, 1)).rejects.toThrow(
    expect.objectContaining({ code: 'runTakenOver' }),
  );
  await startRun(environment.dependencies, ASKED);
  await freeze(environment.dependencies, run.id, 2);
  await expect(renderArtifact(environment.dependencies, run.id, 'claims.json', 1)).rejects.toThrow(
    expect.objectContaining({ code: 'runTakenOver' }),
  );
  await expect(publish(environment.dependencies, run.id, 1)).rejects.toThrow(
    expect.objectContaining({ code: 'runTakenOver' }),
  );
  expect((await renderArtifact(environment.dependencies, run.id, 'claims.json', 2)).name).toBe('claims.json');
});

test('a run that has ended cannot be cancelled, nor one that never was', async () => {
  const { run } = await startRun(environment.dependencies, ASKED);
  await runToEnd(environment.dependencies, run.id);
  expect(await problemIn(await cancel(run.id))).toMatchObject({ status: 409, title: 'The run has ended' });
  expect(await environment.table.getRun(run.id)).toMatchObject({ status: 'succeeded' });
  expect((await problemIn(await cancel('0'.repeat(32)))).title).toBe('Unknown run');
});
