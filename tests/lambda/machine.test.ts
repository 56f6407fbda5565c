import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freezeHandler } from '../../lambdas/handlers/freeze.ts';
import { publishHandler } from '../../lambdas/handlers/publish.ts';
import { renderHandler } from '../../lambdas/handlers/render.ts';
import { cancelRun } from '../../lambdas/publishing/cancel-run.ts';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import type { News } from '../../lambdas/publishing/steps/news.ts';
import { eventFile } from '../handlers/events.ts';
import {
  ASKED,
  EDITION,
  FILES,
  openTestEnvironment,
  REPORT,
  type TestEnvironment,
  withRefusals,
} from '../publishing/environment.ts';
import { synthesizedDefinition } from './definition.ts';
import { execute, type TaskCall } from './execute.ts';
import { skipped } from './tools.ts';

describe.skipIf(skipped !== null)(skipped ?? 'the synthesized machine, interpreted, on the real handlers', () => {
  let environment: TestEnvironment;
  let news: News[];
  let calls: TaskCall[];

  beforeEach(async () => {
    environment = await openTestEnvironment();
    news = [];
    calls = [];
  });
  afterEach(() => environment.leave());

  const started = async () => (await startRun(environment.dependencies, ASKED)).run.id;

  /** Executes the machine on these dependencies; `before` may change what is stored when a task is called. */
  async function executed(
    input: unknown,
    dependencies: MakingDependencies = environment.dependencies,
    before: (call: TaskCall) => Promise<void> = async () => {},
  ) {
    const announce = async (message: News) => {
      news.push(message);
    };
    const handlers = {
      freeze: freezeHandler(dependencies),
      render: renderHandler(dependencies),
      publish: publishHandler(dependencies, announce),
    };
    return execute(synthesizedDefinition(), input, async call => {
      calls.push(call);
      await before(call);
      const name = /^Functions(freeze|render|publish)/i.exec(call.functionName)?.[1];
      if (name !== 'freeze' && name !== 'render' && name !== 'publish')
        throw new Error(`The machine calls ${call.functionName}, which is no step.`);
      return handlers[name](call.payload);
    });
  }

  const renders = () => calls.filter(({ state }) => state === 'Render');

  test('a run is frozen, rendered and published', async () => {
    const run = await started();
    expect(await executed(eventFile('freeze-run', { run }))).toMatchObject({ ok: true });
    expect(calls.map(({ state }) => state)).toEqual(['Freeze', ...FILES.map(() => 'Render'), 'Publish']);
    expect((await findEdition(environment.dependencies, REPORT, EDITION)).artifacts.map(({ name }) => name)).toEqual(
      FILES,
    );
    expect(news).toMatchObject([{ kind: 'EditionPublished', run, attempt: 1 }]);
  });

  test('the yearly clock publishes the newest edition', async () => {
    expect(await executed(eventFile('scheduler'))).toMatchObject({ ok: true });
    expect(news).toMatchObject([{ kind: 'EditionPublished', report: REPORT, edition: EDITION }]);
  });

  test('a transient fault is tried again', async () => {
    let faults = 0;
    const flaky = withRefusals(environment.dependencies, key => key.endsWith('en/report.html') && ++faults <= 2);
    const run = await started();
    expect(await executed({ runId: run }, flaky)).toMatchObject({ ok: true });
    expect(renders()).toHaveLength(FILES.length + 2);
    expect(await environment.table.getRun(run)).toMatchObject({ status: 'succeeded', errors: [] });
  });

  test('an artifact that fails for good fails the run by name; the others are tried; nothing is published', async () => {
    const broken = withRefusals(environment.dependencies, key => key.endsWith('zh-hans/report.html'));
    const run = await started();
    expect(await executed({ runId: run }, broken)).toMatchObject({ ok: false, error: 'RunFailed' });
    expect(renders()).toHaveLength(FILES.length + 2);
    const failed = await environment.table.getRun(run);
    expect(failed).toMatchObject({ status: 'failed', attempt: 1 });
    expect(failed?.errors).toEqual([expect.stringMatching(/^zh-Hans\/report\.html: failed 3 times/)]);
    expect(await environment.table.listArtifacts(run)).toHaveLength(FILES.length - 1);
    expect(news).toMatchObject([{ kind: 'RunFailed', run, attempt: 1, errors: failed?.errors }]);
    await expect(findEdition(environment.dependencies, REPORT, EDITION)).rejects.toThrow('has not been published');

    expect((await startRun(environment.dependencies, ASKED)).run).toMatchObject({
      id: run,
      attempt: 2,
      status: 'queued',
    });
    expect(await executed({ runId: run })).toMatchObject({ ok: true });
    expect(await environment.table.getRun(run)).toMatchObject({ status: 'succeeded', attempt: 2 });
  });

  test('a refusal is not tried again, and fails the run in its words', async () => {
    const cut: MakingDependencies = {
      ...environment.dependencies,
      table: { ...environment.table, revision: async () => 'other' },
    };
    const run = await started();
    expect(await executed({ runId: run }, cut)).toMatchObject({ ok: false, error: 'RunFailed' });
    expect(calls.map(({ state }) => state)).toEqual(['Freeze', 'Failed']);
    expect(news).toMatchObject([{ kind: 'RunFailed', run, errors: [expect.stringMatching(/^freeze: The records/)] }]);
    expect(await environment.table.getRun(run)).toMatchObject({ status: 'failed' });
  });

  test('a publish that gives up marks the run', async () => {
    const broken = withRefusals(environment.dependencies, key => key.includes('manifest'));
    const run = await started();
    expect(await executed({ runId: run }, broken)).toMatchObject({ ok: false, error: 'RunFailed' });
    expect(calls.filter(({ state }) => state === 'Publish')).toHaveLength(3);
    expect(await environment.table.getRun(run)).toMatchObject({
      status: 'failed',
      errors: [expect.stringMatching(/^publish: failed 3 times/)],
    });
    expect(news).toHaveLength(1);
  });

  test('a cancelled run ends quietly and stays cancelled', async () => {
    const run = await started();
    const cancelling = async ({ state }: TaskCall) => {
      if (state === 'Render' && renders().length === 1) await cancelRun(environment.dependencies, run);
    };
    expect(await executed({ runId: run }, environment.dependencies, cancelling)).toMatchObject({ ok: true });
    expect(await environment.table.getRun(run)).toMatchObject({ status: 'cancelled', errors: [] });
    expect(news).toEqual([]);
    await expect(findEdition(environment.dependencies, REPORT, EDITION)).rejects.toThrow('has not been published');
  });
});
