import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { RunAnswer } from '../../lambdas/http/schemas.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { cameWithin, inWords, openServer } from './server.ts';
import { importOver } from './upload.ts';

/**
 * Asks for two hundred runs at once and looks how long others wait meanwhile:
 * `node --import tsx tests/faults/queued-runs.ts [SECONDS]`. It looks on for so long, then cancels what still waits. It
 * fails when a run is lost, a request is not answered, or /healthz takes more than 250 milliseconds beyond what the
 * machine takes.
 */
const SECONDS = Number(process.argv[2] ?? 60);
const RUNS = 200;
const MOST_MILLISECONDS = 250;
const SUBSETS = [
  { languages: ['en'], formats: ['html'] },
  { languages: ['en'], formats: ['pdf'] },
  { languages: ['en'] },
  { languages: ['zh-Hans'], formats: ['html'] },
  { languages: ['zh-Hans'], formats: ['pdf'] },
  { languages: ['zh-Hans'] },
  { formats: ['html'] },
  { formats: ['pdf'] },
];

const Definition = z.looseObject({ id: z.string(), editions: z.array(z.looseObject({ id: z.string() })) });

/** The sample's report under so many other ids. */
function reports(copies: number): string {
  const folder = join(SAMPLE, 'reports');
  const [definition] = readdirSync(folder).flatMap(name => {
    const parsed: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return z.array(Definition).parse(Array.isArray(parsed) ? parsed : [parsed]);
  });
  if (!definition) throw new Error('The sample defines no report.');
  return JSON.stringify(Array.from({ length: copies }, (_, at) => ({ ...definition, id: `copy-${at + 1}` })));
}

const server = await openServer();
const post = async (path: string, body: object) => {
  const answer = await fetch(new URL(path, server.origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return RunAnswer.parse(await answer.json());
};
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

try {
  const imported = await importOver(server.origin, { 'reports/copies.json': reports(RUNS / SUBSETS.length) });
  if (imported.status !== 'imported')
    throw new Error(`The reports were ${JSON.stringify(imported.faults.slice(0, 3))}`);
  const idle = server.probe();
  await pause(5_000);
  const quiet = await idle();
  const ids: string[] = [];
  const probed = server.probe();
  const from = performance.now();
  for (let at = 0; at < RUNS; at++) {
    const report = `copy-${Math.floor(at / SUBSETS.length) + 1}`;
    ids.push((await post('/runs', { report, edition: '2022', ...SUBSETS[at % SUBSETS.length] })).id);
  }
  const asked = ((performance.now() - from) / 1000).toFixed(1);
  await pause(SECONDS * 1000);
  const waited = await probed();
  const states = new Map<string, number>();
  for (const id of new Set(ids)) {
    const answer = await fetch(new URL(`/runs/${id}`, server.origin));
    const { status, errors } = RunAnswer.parse(await answer.json());
    if (errors.length > 0) process.stdout.write(`${errors.join('\n').slice(0, 600)}\n`);
    states.set(status, (states.get(status) ?? 0) + 1);
    if (status === 'queued') await post(`/runs/${id}/cancel`, {});
  }
  process.stdout.write(
    `${new Set(ids).size} runs were asked for in ${asked} s; after ${SECONDS} s: ${[...states].map(([status, n]) => `${n} ${status}`).join(', ')}\n` +
      `with nothing to do: ${inWords(quiet)}\nmeanwhile: ${inWords(waited)}\nmemory at most ${server.memory()} MB\n`,
  );
  const faults = [
    ...(new Set(ids).size === RUNS ? [] : [`${RUNS - new Set(ids).size} runs were lost`]),
    ...(states.has('failed') ? ['runs failed'] : []),
    ...(waited.health.includes(Number.POSITIVE_INFINITY) ? ['a request was not answered'] : []),
    ...(cameWithin(MOST_MILLISECONDS, waited) ? [] : [`others waited too long: ${inWords(waited)}`]),
  ];
  for (const fault of faults) process.stderr.write(`FAILED: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await server.close();
}
