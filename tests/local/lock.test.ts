import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../lambdas/local/lock.ts';

let folder: string;
let other: ChildProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'almanac-lock-'));
});
afterEach(async () => {
  other?.kill('SIGKILL');
  other = null;
  await rm(folder, { recursive: true });
});

/** A second process that holds the folder until it is killed. */
async function holdElsewhere(): Promise<ChildProcess> {
  const room = JSON.stringify(join(import.meta.dirname, '../../lambdas/local/lock.ts'));
  const script = `import(${room}).then(({ lockFolder }) => lockFolder(${JSON.stringify(folder)}))
    .then(() => { console.log('held'); setInterval(() => {}, 1000); });`;
  other = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (other.stdout) await once(other.stdout, 'data');
  return other;
}

const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

test('a second process is told which folder, which process and what to do', async () => {
  const child = await holdElsewhere();
  const refused = await lockFolder(folder).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'StoreInUse', facts: { folder, pid: child.pid } });
  expect(String(refused)).toMatch(
    new RegExp(`The store ${folder} is in use by process ${child.pid}, since 20.*stop that one first.*ALMANAC_HOME=`),
  );
});

test('the lock of a process that was killed is taken over', async () => {
  await kill(await holdElsewhere());
  expect(await readdir(folder)).toEqual(['lock']);
  const unlock = await lockFolder(folder);
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  await unlock();
  expect(await readdir(folder)).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'a lock whose process id now belongs to another process is stale',
  async () => {
    const lock = { pid: process.pid, since: '2023-02-17T00:00:00.000Z', started: '1' };
    await writeFile(join(folder, 'lock'), JSON.stringify(lock));
    await (await lockFolder(folder))();
  },
);

test('of many that want a stale lock at once, one gets it', async () => {
  const lock = { pid: 2 ** 30, since: '2023-02-17T00:00:00.000Z', started: null };
  await writeFile(join(folder, 'lock'), JSON.stringify(lock));
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['lock']);
});

test('a lock that cannot be read is left alone, and the way out is told', async () => {
  await writeFile(join(folder, 'lock'), 'what is this?');
  await expect(lockFolder(folder)).rejects.toThrow(/cannot be read.*delete .*lock and try again/);
  expect(await readFile(join(folder, 'lock'), 'utf8')).toBe('what is this?');
});
