import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openEmbeddedTable, TABLE_NAME } from '../../lambdas/local/embedded-table.ts';
import { createFolderStore } from '../../lambdas/local/folder-store.ts';
import { localFonts } from '../../lambdas/local/fonts.ts';
import { cancelRun } from '../../lambdas/publishing/cancel-run.ts';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { rememberParts } from '../../lambdas/publishing/edition-parts.ts';
import { freeze } from '../../lambdas/publishing/freeze.ts';
import { renderArtifact } from '../../lambdas/publishing/render-artifact.ts';
import type { Run } from '../../lambdas/publishing/run.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import type { News } from '../../lambdas/publishing/steps/news.ts';
import { publishStep } from '../../lambdas/publishing/steps/publish-step.ts';
import { settleStep } from '../../lambdas/publishing/steps/settle-step.ts';
import { isRefused } from '../../lambdas/refusals/refusal.ts';
import { byDepth, runs } from '../support/depth.ts';
import { storedTable } from '../support/stored-table.ts';
import { ASKED, EDITION, REPORT } from './environment.ts';
import { Died, interleave } from './interleavings.ts';

/** A run whose files are all there, and which may be set back to that state again and again. */
async function openRendered() {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-test-'));
  await cp(await storedTable('few'), folder, { recursive: true });
  const { table, client, close } = await openEmbeddedTable(folder);
  let now = Date.parse('2026-03-01T12:00:00Z');
  const dependencies: MakingDependencies = {
    table,
    store: createFolderStore({
      folder: join(folder, 'files'),
      baseUrl: 'http://127.0.0.1:9',
      secret: 's',
      now: () => 0,
    }),
    clock: {
      now: () => {
        now += 1;
        return new Date(now).toISOString();
      },
    },
    build: 'ba5eba11ba5e',
    fonts: localFonts,
    pause: async () => {},
    partsOf: rememberParts(),
    onProgress: () => {},
  };
  const { run } = await startRun(dependencies, { ...ASKED, formats: ['html'] });
  const names = await freeze(dependencies, run.id, 1);
  for (const name of names) await renderArtifact(dependencies, run.id, name, 1);
  const documents = DynamoDBDocumentClient.from(client);
  const partition = `RUN#${run.id}`;
  const itemsOf = async () =>
    (
      await documents.send(
        new QueryCommand({
          TableName: TABLE_NAME,
          KeyConditionExpression: 'PK = :run',
          ExpressionAttributeValues: { ':run': partition },
        }),
      )
    ).Items ?? [];
  const rendered = (await itemsOf()).find(({ SK }) => SK === 'RUN');
  const reset = async () => {
    await documents.send(new PutCommand({ TableName: TABLE_NAME, Item: rendered }));
    for (const { SK } of await itemsOf())
      if (String(SK).startsWith('NEWS#'))
        await documents.send(new DeleteCommand({ TableName: TABLE_NAME, Key: { PK: partition, SK } }));
    await documents.send(
      new DeleteCommand({ TableName: TABLE_NAME, Key: { PK: 'EDITIONS', SK: `${REPORT}/${EDITION}` } }),
    );
  };
  const pass = (seconds: number) => {
    now += seconds * 1000;
  };
  const leave = async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  };
  return { dependencies, run, names, reset, pass, leave };
}

let rendered: Awaited<ReturnType<typeof openRendered>>;
beforeAll(async () => {
  rendered = await openRendered();
  return () => rendered.leave();
});

const asked = (run: Run, names: readonly string[]) => ({
  runId: run.id,
  attempt: 1,
  rendered: names.map(name => ({ name, failed: null })),
});

/** What the machine and the rule do with a step that ended badly: it is delivered again, and the end is settled. */
async function untilSettled(news: News[]) {
  const { dependencies, run, names, pass } = rendered;
  const announce = async (message: News) => {
    news.push(message);
  };
  for (let delivery = 1; delivery <= 3; delivery += 1) {
    pass(60);
    await publishStep(dependencies, announce, asked(run, names));
  }
  const at = dependencies.clock.now();
  await settleStep(dependencies, announce, { wake: { runId: run.id }, attempt: 1, status: 'FAILED', at, told: false });
}

test('a cancellation wins or loses whole, and the news comes once, in whatever order requests meet and processes die', {
  timeout: 600_000,
}, async () => {
  const { dependencies, run, names, reset } = rendered;
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(5), { minLength: 24, maxLength: 24 }),
      fc.option(fc.nat(9), { nil: undefined }),
      fc.boolean(),
      async (choices, diesAfter, twice) => {
        await reset();
        const { seenBy, together } = interleave(choices);
        const news: News[] = [];
        const announce = async (message: News) => {
          news.push(message);
        };
        const publishing = (actor: string, after?: number) => () =>
          publishStep(
            { ...dependencies, table: seenBy(actor, dependencies.table, after) },
            announce,
            asked(run, names),
          );
        const outcomes = await together({
          publish: publishing('publish', diesAfter),
          ...(twice && { again: publishing('again') }),
          cancel: () => cancelRun({ ...dependencies, table: seenBy('cancel', dependencies.table) }, run.id),
        });
        await untilSettled(news);

        const ended = await dependencies.table.getRun(run.id);
        const pointer = await dependencies.table.getEdition(REPORT, EDITION);
        const told = news.filter(({ kind }) => kind === 'EditionPublished');
        seen.add(`${ended?.status}`);
        if (isRefused(outcomes.cancel, 'runFinished')) {
          expect(ended?.status).toBe('succeeded');
          expect(pointer?.run).toBe(run.id);
          expect(pointer?.artifacts.map(({ name }) => name)).toEqual([...names].sort());
          // Who dies between telling and noting it is not known to have told: the news comes again, and no other way.
          const diedTelling = outcomes.publish instanceof Died && outcomes.publish.before === 'markTold';
          expect(told).toHaveLength(diedTelling ? 2 : 1);
        } else {
          expect(outcomes.cancel).toMatchObject({ status: 'cancelled' });
          expect(ended?.status).toBe('cancelled');
          expect(pointer).toBeNull();
          expect(told).toEqual([]);
        }
        expect(news.filter(({ kind }) => kind === 'RunFailed')).toEqual([]);
      },
    ),
    runs(25, 150),
  );
  // Both ends are met where many orders are tried, or the property says little; of a few all may end alike.
  const ends = ['cancelled', 'succeeded'];
  expect([...seen].sort()).toEqual(
    byDepth(
      ends.filter(end => seen.has(end)),
      ends,
    ),
  );
});

test('a publication that was decided is finished by the settlement of its execution, and told', async () => {
  const { dependencies, run, names, reset } = rendered;
  await reset();
  const dying = {
    ...dependencies,
    table: { ...dependencies.table, putEdition: () => Promise.reject(new Error('died')) },
  };
  await expect(publishStep(dying, async () => {}, asked(run, names))).rejects.toThrow('died');
  await expect(cancelRun(dependencies, run.id)).rejects.toMatchObject({ name: 'RunFinished' });
  const news: News[] = [];
  const at = dependencies.clock.now();
  const ended = { wake: { runId: run.id }, attempt: 1, status: 'TIMED_OUT', at, told: false } as const;
  for (let delivery = 1; delivery <= 2; delivery += 1)
    await settleStep(dependencies, async message => void news.push(message), ended);
  expect(news).toEqual([{ kind: 'EditionPublished', run: run.id, attempt: 1, report: REPORT, edition: EDITION }]);
  expect((await dependencies.table.getEdition(REPORT, EDITION))?.run).toBe(run.id);
});
