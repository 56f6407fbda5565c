import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { FUNCTIONS, type FunctionName } from '../../lambdas/aws/names.ts';
import { RunAnswer } from '../../lambdas/http/schemas.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { readFolder } from '../../lambdas/local/read-folder.ts';
import { importKey } from '../../lambdas/publishing/keys.ts';
import { eventFile } from '../handlers/events.ts';
import { EDITION, FILES, REPORT } from '../publishing/environment.ts';
import { openBackend } from './backend.ts';
import { type Deployed, startFunction } from './deployed.ts';
import { skipped } from './tools.ts';

type Backend = Awaited<ReturnType<typeof openBackend>>;

const HttpAnswer = z.object({ statusCode: z.number(), headers: z.record(z.string(), z.string()), body: z.string() });
const HttpEvent = z.looseObject({ headers: z.record(z.string(), z.string()) });

describe.skipIf(skipped !== null)(skipped ?? 'the bundles, by the official runtime client on Node.js 24', () => {
  const running = new Map<FunctionName, Deployed>();
  const measured: string[] = [];
  let folder: string;
  let backend: Backend;
  let run = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'almanac-lambda-'));
    backend = await openBackend(folder);
  });

  afterAll(async () => {
    for (const name of FUNCTIONS) {
      const deployed = running.get(name);
      if (deployed === undefined) continue;
      const [cold, peak] = [deployed.coldStart(), await deployed.peakMemory()];
      measured.push(
        `${name.padEnd(10)}${cold.toFixed(0).padStart(7)} ms to the first answer${peak.toFixed(0).padStart(7)} MB at most`,
      );
      await deployed.close();
    }
    console.log(`\n${measured.join('\n')}\n`);
    await backend.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What a deployed function answers; it is started with its first event. */
  async function invoke(name: FunctionName, event: unknown): Promise<unknown> {
    const deployed = running.get(name) ?? (await startFunction(name, backend.variables));
    running.set(name, deployed);
    const from = performance.now();
    const outcome = await deployed.invoke(event);
    const called = z.looseObject({ name: z.string() }).safeParse(event);
    if (called.success) measured.push(`  ${name} ${called.data.name}: ${(performance.now() - from).toFixed(0)} ms`);
    if (!outcome.ok) throw new Error(`${name}: ${outcome.error}: ${outcome.words}\n${deployed.log()}`);
    return outcome.answer;
  }

  async function request(event: string, scope: string | null) {
    const read = HttpEvent.parse(eventFile(event));
    const authorization = scope === null ? {} : { authorization: `Bearer ${await backend.token(scope)}` };
    return HttpAnswer.parse(await invoke('http', { ...read, headers: { ...read.headers, ...authorization } }));
  }

  test('import: an S3 event imports what was dropped', async () => {
    for (const { path, bytes } of await readFolder(SAMPLE))
      if (bytes !== null && /\.(csv|json)$/.test(path))
        await backend.store.putOnce(importKey('spring-batch', path), bytes, 'text/csv');
    expect(await invoke('import', eventFile('s3-ready-created'))).toMatchObject({ batch: 'spring-batch', ok: true });
    expect(await backend.table.revision()).not.toBeNull();
  });

  test('import: the same event again changes nothing', async () => {
    const before = [await backend.table.revision(), [...backend.bucket.objects.keys()]];
    await invoke('import', eventFile('s3-ready-created'));
    expect([await backend.table.revision(), [...backend.bucket.objects.keys()]]).toEqual(before);
  });

  test('http: an HTTP API event is answered to whoever shows a token', async () => {
    expect(await request('http-get-editions', 'reports/read')).toMatchObject({
      statusCode: 200,
      body: '{"editions":[]}',
    });
    expect(await request('http-get-editions', null)).toMatchObject({ statusCode: 401 });
    expect(await request('http-post-runs', 'reports/read')).toMatchObject({ statusCode: 403 });
  });

  test('http: a run is handed to the state machine under a name of its own', async () => {
    const answer = await request('http-post-runs', 'reports/run');
    expect(answer.statusCode).toBe(202);
    run = RunAnswer.parse(JSON.parse(answer.body)).id;
    expect(backend.calls).toMatchObject([
      {
        target: 'AWSStepFunctions.StartExecution',
        asked: { name: `${run}-1`, input: JSON.stringify({ runId: run }) },
      },
    ]);
  });

  test('freeze: the clock and the caller mean the same run', async () => {
    const frozen = { runId: run, attempt: 1, names: [...FILES].sort() };
    expect(await invoke('freeze', eventFile('freeze-run', { run }))).toEqual(frozen);
    expect(await invoke('freeze', eventFile('scheduler'))).toEqual(frozen);
  });

  test('render: every file, with the fonts and the colour profile that were shipped', async () => {
    for (const name of FILES) expect(await invoke('render', { runId: run, attempt: 1, name })).toMatchObject({ name });
    const pdf = [...backend.bucket.objects].find(([key]) => key.endsWith('zh-hans/report.pdf'))?.[1].bytes;
    expect(pdf?.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    expect(pdf?.includes('NotoSansSC')).toBe(true);
  });

  test('publish: the edition is there, and the event says so', async () => {
    backend.calls.length = 0;
    expect(await invoke('publish', eventFile('publish', { run }))).toEqual({ runId: run, status: 'succeeded' });
    expect((await backend.table.getEdition(REPORT, EDITION))?.artifacts.map(({ name }) => name)).toEqual([...FILES]);
    expect(backend.calls).toMatchObject([
      { target: 'AWSEvents.PutEvents', asked: { Entries: [{ Source: 'almanac', DetailType: 'EditionPublished' }] } },
    ]);
  });

  test('rehearse: everything once more below its own prefix, counted for the alarm', async () => {
    expect(await invoke('rehearse', eventFile('scheduler'))).toMatchObject({ report: REPORT, edition: EDITION });
    const rehearsed = [...backend.bucket.objects.keys()].filter(key => key.startsWith('rehearsals/editions/'));
    expect(rehearsed).toHaveLength(FILES.length);
    expect(running.get('rehearse')?.log()).toContain('"RehearsalVerified":1');
  });

  test('an error leaves a bundle by the name that the state machine knows', async () => {
    const answered = await running.get('freeze')?.invoke({ runId: 'f'.repeat(32) });
    expect(answered).toMatchObject({ ok: false, error: 'UnknownRun' });
  });
});
