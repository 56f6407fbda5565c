import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { buildCommands, COMMANDS_FOLDER } from '../../infra/build/commands.ts';
import { ROOT } from '../../lambdas/local/paths.ts';

/** Milliseconds that answers took, and those that the machine made a server wait that does nothing else. */
export interface Waited {
  readonly health: readonly number[];
  readonly machine: readonly number[];
}

/** The server as a person starts it, in a store of its own. */
export interface RunningServer {
  readonly origin: string;
  readonly home: string;
  /** Most memory that the process has taken so far, in MB. */
  readonly memory: () => number;
  /** Takes how long answers of /healthz take from now on. */
  readonly probe: () => () => Promise<Waited>;
  readonly said: () => string;
  readonly close: () => Promise<void>;
}

const IDLE = `
const server = require('node:http').createServer((_, response) => response.end('{"status":"ok"}'));
server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));
`;

const PROBE = `
const taken = process.argv.slice(1).map(() => []);
let going = true;
process.stdin.on('end', () => { going = false; }).resume();
await Promise.all(process.argv.slice(1).map(async (origin, at) => {
  while (going) {
    const from = performance.now();
    const answer = await fetch(origin + '/healthz');
    await answer.arrayBuffer();
    taken[at].push(answer.ok ? performance.now() - from : Infinity);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}));
process.stdout.write(JSON.stringify(taken));
`;

const Taken = z.tuple([z.array(z.number().nullable()), z.array(z.number())]);

/** A server in a process of its own that does nothing but answer: what it takes is what the machine takes. */
async function openIdle(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const child = spawn(process.execPath, ['-e', IDLE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  return { origin: String(said).trim(), close: () => void child.kill() };
}

const text = async (child: ChildProcess): Promise<string> => {
  let all = '';
  for await (const part of child.stdout ?? []) all += String(part);
  return all;
};

/** Starts the server and waits until it is open. */
export async function openServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  await buildCommands();
  const idle = await openIdle();
  const home = await mkdtemp(join(tmpdir(), 'almanac-faults-'));
  const child = spawn(process.execPath, [join(COMMANDS_FOLDER, 'almanac.js'), 'start'], {
    cwd: ROOT,
    env: { ...process.env, ALMANAC_HOME: home, PORT: '0', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', part => {
      said += String(part);
    });
  while (!said.includes('Stop with Ctrl-C')) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${said}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  const origin = /Almanac is open at (\S+)\//.exec(said)?.[1] ?? '';
  const memory = (): number => {
    const [, kilobytes = 'NaN'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  };
  const probe = () => {
    const prober = spawn(process.execPath, ['--input-type=module', '-e', PROBE, origin, idle.origin], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const taken = text(prober);
    return async () => {
      prober.stdin.end();
      const [health, machine] = Taken.parse(JSON.parse(await taken));
      return { health: health.map(took => took ?? Number.POSITIVE_INFINITY), machine };
    };
  };
  const close = async (): Promise<void> => {
    idle.close();
    child.kill('SIGINT');
    if (child.exitCode === null) await new Promise(resolve => child.once('exit', resolve));
    await rm(home, { recursive: true, force: true });
  };
  return { origin, home, memory, probe, said: () => said, close };
}

/** The smallest number below which so many percent of the others lie. */
const percentile = (numbers: readonly number[], percent: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length * percent) / 100) - 1] ?? Number.NaN;

/** Wake-ups that an answer needs, each of which a busy machine may delay. */
const WAKE_UPS = 3;

/**
 * Whether 99 of a hundred answers came within so many milliseconds, beyond what the machine itself makes others wait: on one
 * that has nothing else to do that is next to nothing, on one that is overloaded it is all that can be told apart.
 */
export const cameWithin = (milliseconds: number, { health, machine }: Waited): boolean =>
  percentile(health, 99) <= milliseconds + WAKE_UPS * percentile(machine, 99);

/** How long answers took, in words. */
export function inWords(waited: Waited): string {
  const { health, machine } = waited;
  const at = (percent: number) => percentile(health, percent).toFixed(0);
  return `/healthz ${health.length} times, p50 ${at(50)} ms, p99 ${at(99)} ms, at most ${at(100)} ms; a server that does nothing p99 ${percentile(machine, 99).toFixed(0)} ms`;
}
