import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMANDS_FOLDER } from '../../infra/build/commands.ts';
import { type Background, type BackgroundOptions, createBackground } from '../../lambdas/local/background.ts';
import { createRunner, MOST_WAITING } from '../../lambdas/local/runner.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED, openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { BASE, record, records } from '../support/folder.ts';
import { temporaryFolder } from './terminal.ts';

let environment: TestEnvironment;
let lines: string[] = [];
beforeEach(async () => {
  environment = await openTestEnvironment('few');
  lines = [];
});
afterEach(() => environment.leave());

const open = (changes: Partial<BackgroundOptions> = {}): Background =>
  createBackground({
    setup: { place: environment.place, tableAddress: environment.tableAddress },
    megabytes: 512,
    minutes: 5,
    oneJob: false,
    onProgress: line => lines.push(line),
    code: pathToFileURL(join(COMMANDS_FOLDER, 'thread.js')),
    ...changes,
  });

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** A thread that keeps so many megabytes of each of its jobs, and answers with the job's id. */
async function threadThatHolds(megabytes: number): Promise<URL> {
  const folder = await folderWith({
    'holding.mjs': `import { parentPort } from 'node:worker_threads';
const held = [];
parentPort.on('message', ({ id }) => {
  for (let at = 0; at < ${megabytes}; at += 1) held.push(Array.from({ length: 131_072 }, (_, n) => n + 0.5));
  parentPort.postMessage({ kind: 'done', words: id });
});`,
  });
  return pathToFileURL(join(folder, 'holding.mjs'));
}

test('a run is carried out in a thread of its own, which says how it comes along', async () => {
  const { run } = await startRun(environment.dependencies, ASKED);
  const runner = createRunner(environment.table, open());
  const [first, same] = await Promise.all([runner.carryOut(run), runner.carryOut(run)]);
  expect(first).toMatchObject({ id: run.id, status: 'succeeded' });
  expect(same).toEqual(first);
  expect(lines.filter(line => line.startsWith('published'))).toEqual(['published overseas-influence 2022']);
  expect((await environment.table.getEdition('overseas-influence', '2022'))?.run).toBe(run.id);
});

test('a run that is stopped ends with its step and is on record as unfinished', async () => {
  const { run } = await startRun(environment.dependencies, ASKED);
  const background = open({ onProgress: () => void background.stop() });
  await expect(background.carryOut({ kind: 'run', id: run.id })).rejects.toMatchObject({ code: 'interrupted' });
  expect(await environment.table.listUnfinished()).toHaveLength(1);
});

test('a job that comes to its end while others wait leaves no thread behind when it is stopped', async () => {
  // As long as the thread lives, it answers at a port.
  const folder = await folderWith({
    'ending.mjs': `import { createServer } from 'node:http';
import { parentPort } from 'node:worker_threads';
const server = createServer((_, response) => response.end('alive'));
parentPort.on('message', ({ kind }) => {
  if (kind === 'stop') return parentPort.postMessage({ kind: 'done', words: 'at its end' });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage({ kind: 'progress', line: String(server.address().port) }));
});`,
  });
  const ask = async () => (await fetch(`http://127.0.0.1:${lines[0]}`, { headers: { connection: 'close' } })).text();
  const alive: Promise<string>[] = [];
  const background = open({
    code: pathToFileURL(join(folder, 'ending.mjs')),
    onProgress: line => {
      lines.push(line);
      alive.push(ask().finally(() => void background.stop()));
    },
  });
  const jobs = ['1', '2'].map(id => background.carryOut({ kind: 'batch', id }));
  expect(await Promise.allSettled(jobs)).toMatchObject([
    { status: 'fulfilled', value: 'at its end' },
    { status: 'rejected', reason: { code: 'interrupted' } },
  ]);
  expect(await Promise.all(alive)).toEqual(['alive']);
  await background.stop();
  await expect(ask()).rejects.toThrow();
});

test('a folder is imported there, or refused in words', async () => {
  const background = open();
  const good = await folderWith({ ...BASE, ...records(record('beijing', '1'), record('shanghai', '2')) });
  expect(await background.carryOut({ kind: 'folder', folder: good, language: 'en' })).toMatch(/^Written: \d+ items/);
  const bad = await folderWith(records(record('nowhere', '0')));
  await expect(background.carryOut({ kind: 'folder', folder: bad, language: 'en' })).rejects.toMatchObject({
    code: 'commandRefused',
    message: expect.stringContaining('Nothing was written'),
  });
});

test('what needs more memory than there is ends its thread and nothing else: the next job is done', async () => {
  const background = open({ megabytes: 64 });
  const heavy = await folderWith({
    'records.csv': `unit,rank,note\n${Array.from({ length: 140_000 }, (_, at) => `a${at},b${at},c${at}`).join('\n')}`,
  });
  await expect(background.carryOut({ kind: 'folder', folder: heavy, language: 'en' })).rejects.toMatchObject({
    code: 'tooHeavy',
    facts: { megabytes: 64 },
  });
  const none = await temporaryFolder();
  await expect(background.carryOut({ kind: 'folder', folder: none, language: 'en' })).rejects.toMatchObject({
    message: expect.stringContaining('There is no file to import'),
  });
});

test('what one job holds in memory is no burden to the next, where each has a thread of its own', async () => {
  const code = await threadThatHolds(40);
  const together = (background: Background) =>
    Promise.allSettled([1, 2, 3].map(at => background.carryOut({ kind: 'batch', id: String(at) })));
  const kept = await together(open({ megabytes: 64, code }));
  expect(kept.map(({ status }) => status)).toContain('rejected');
  expect(await together(open({ megabytes: 64, code, oneJob: true }))).toEqual(
    ['1', '2', '3'].map(value => ({ status: 'fulfilled', value })),
  );
});

test('what takes longer than it may is ended, and the next job is done', async () => {
  const { run } = await startRun(environment.dependencies, { ...ASKED, languages: ['en'], formats: ['html'] });
  await expect(open({ minutes: 0 }).carryOut({ kind: 'run', id: run.id })).rejects.toMatchObject({ code: 'tooSlow' });
  expect((await createRunner(environment.table, open()).carryOut(run)).status).toBe('succeeded');
});

test('so many runs may wait, and no more', async () => {
  const { run } = await startRun(environment.dependencies, ASKED);
  let end: () => void = () => {};
  const held = new Promise<string>(resolve => {
    end = () => resolve('');
  });
  const runner = createRunner(environment.table, { carryOut: () => held, stop: async () => {} });
  const waiting = Array.from({ length: MOST_WAITING }, (_, attempt) => runner.carryOut({ ...run, attempt }));
  await expect(runner.carryOut({ ...run, attempt: MOST_WAITING })).rejects.toMatchObject({ code: 'tooManyRuns' });
  expect(await Promise.race([runner.carryOut({ ...run, attempt: 7 }), Promise.resolve('waits')])).toBe('waits');
  end();
  await Promise.all(waiting);
  expect((await runner.carryOut({ ...run, attempt: MOST_WAITING })).id).toBe(run.id);
});
