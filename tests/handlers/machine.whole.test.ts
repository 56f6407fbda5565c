import { afterEach, beforeEach, expect, test } from 'vitest';
import { freezeHandler } from '../../lambdas/handlers/freeze.ts';
import { publishHandler } from '../../lambdas/handlers/publish.ts';
import { renderHandler } from '../../lambdas/handlers/render.ts';
import { cancelRun } from '../../lambdas/publishing/cancel-run.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import type { News } from '../../lambdas/publishing/steps/news.ts';
import {
  ASKED,
  EDITION,
  FILES,
  openTestEnvironment,
  REPORT,
  type TestEnvironment,
  withRefusals,
} from '../publishing/environment.ts';
import { eventFile } from './events.ts';

let environment: TestEnvironment;
let news: News[];

beforeEach(async () => {
  environment = await openTestEnvironment();
  news = [];
});
afterEach(() => environment.leave());

const announce = async (message: News) => {
  news.push(message);
};

const freeze = (event: unknown) => freezeHandler(environment.dependencies)(event);
const render = (event: unknown) => renderHandler(environment.dependencies)(event);
const publish = (event: unknown) => publishHandler(environment.dependencies, announce)(event);

const started = async () => (await startRun(environment.dependencies, ASKED)).run.id;

async function renderAll(run: string): Promise<void> {
  for (const name of FILES) await render({ runId: run, attempt: 1, name });
}

test('a run that a caller registered is frozen, rendered and published, and the news is told', async () => {
  const run = await started();
  expect(await freeze(eventFile('freeze-run', { run }))).toEqual({ runId: run, attempt: 1, names: [...FILES].sort() });
  expect(await render(eventFile('render-ledger', { run }))).toMatchObject({ name: 'claims.json' });
  await renderAll(run);
  expect(await publish(eventFile('publish', { run }))).toEqual({ runId: run, status: 'succeeded' });
  expect((await findEdition(environment.dependencies, REPORT, EDITION)).run).toBe(run);
  expect(news).toEqual([{ kind: 'EditionPublished', run, attempt: 1, report: REPORT, edition: EDITION }]);
});

test('the yearly clock asks for the newest edition, and finds the same run as a caller did', async () => {
  const frozen = await freeze(eventFile('scheduler'));
  expect(frozen.runId).toBe(await started());
  expect(frozen.names).toEqual([...FILES].sort());
});

test('an event that is delivered twice changes nothing', async () => {
  const run = await started();
  await freeze(eventFile('freeze-run', { run }));
  const first = await render(eventFile('render-ledger', { run }));
  expect(await render(eventFile('render-ledger', { run }))).toEqual(first);
  await renderAll(run);
  await publish(eventFile('publish', { run }));
  const edition = await findEdition(environment.dependencies, REPORT, EDITION);
  const before = await environment.table.getRun(run);
  expect(await freeze(eventFile('freeze-run', { run }))).toMatchObject({ runId: run, names: [] });
  expect(await freeze(eventFile('scheduler'))).toMatchObject({ runId: run, names: [] });
  await publish(eventFile('publish', { run }));
  await publish({ runId: run, attempt: 1, rendered: [] });
  expect(await findEdition(environment.dependencies, REPORT, EDITION)).toEqual(edition);
  expect(await environment.table.getRun(run)).toEqual(before);
  expect(news.map(({ kind }) => kind)).toEqual(['EditionPublished']);
});

test('files that could not be rendered are named on the run; what is not a refusal keeps its words in the log', async () => {
  const run = await started();
  await freeze(eventFile('freeze-run', { run }));
  await expect(publish(eventFile('publish-one-failed', { run }))).rejects.toMatchObject({ name: 'RunFailed' });
  const failed = await environment.table.getRun(run);
  expect(failed?.status).toBe('failed');
  expect(failed?.errors[0]).toBe('en/report.pdf: No font has the sign U+1F600.');
  expect(failed?.errors[1]).toMatch(/^zh-Hans\/report\.pdf: failed 3 times for a reason that the log/);
  expect(failed?.errors).toHaveLength(2);
  expect(news).toEqual([
    { kind: 'RunFailed', run, attempt: 1, report: REPORT, edition: EDITION, errors: failed?.errors },
  ]);
  await expect(findEdition(environment.dependencies, REPORT, EDITION)).rejects.toThrow('has not been published');
});

test('what RunFailed ends was told already', async () => {
  const run = await started();
  const error = { Error: 'RunFailed', Cause: '{"errorMessage":"The run failed."}' };
  await publish({ runId: run, attempt: 1, rendered: [], failed: { step: 'publish', error } });
  expect(news).toEqual([]);
});

test('a step that gave up marks the run that the yearly clock began', async () => {
  const { runId: run } = await freeze(eventFile('scheduler'));
  await publish(eventFile('freeze-gave-up'));
  expect(await environment.table.getRun(run)).toMatchObject({ status: 'failed' });
  expect(news).toMatchObject([{ kind: 'RunFailed', run, report: REPORT, edition: EDITION }]);
  expect(JSON.stringify(news)).not.toContain('RequestId');
});

test('an edition that nobody defined fails in words, without a run', async () => {
  const asked = { report: REPORT, edition: '1822' };
  const refusal = await freeze(asked).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refusal instanceof Error)) throw new Error('It was not refused.');
  const error = { Error: refusal.name, Cause: JSON.stringify({ errorMessage: refusal.message }) };
  await publish({ ...asked, failed: { step: 'freeze', error } });
  expect(news).toEqual([
    { kind: 'RunFailed', run: null, attempt: null, ...asked, errors: [`freeze: ${refusal.message}`] },
  ]);
  expect(refusal.message).toContain('has no edition "1822"');
});

test('a cancelled run leaves the steps nothing to do, and stays cancelled', async () => {
  const run = await started();
  await freeze(eventFile('freeze-run', { run }));
  await cancelRun(environment.dependencies, run);
  expect(await render(eventFile('render-pdf', { run }))).toEqual({ name: 'zh-Hans/report.pdf', bytes: null });
  expect(await publish(eventFile('publish', { run }))).toEqual({ runId: run, status: 'cancelled' });
  expect(await freeze(eventFile('freeze-run', { run }))).toMatchObject({ names: [] });
  expect(news).toEqual([]);
  expect(await environment.table.listArtifacts(run)).toEqual([]);
});

test('a fault that a moment may cure leaves a step as Transient, without its words', async () => {
  const run = await started();
  await freeze(eventFile('freeze-run', { run }));
  const broken = renderHandler(withRefusals(environment.dependencies, () => true));
  const error = await broken(eventFile('render-ledger', { run })).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'Transient' });
  expect(String(error)).not.toContain('10.0.0.7');
});

test('a refusal leaves a step by its own name', async () => {
  await expect(freeze({ runId: 'f'.repeat(32) })).rejects.toMatchObject({ name: 'UnknownRun' });
});
