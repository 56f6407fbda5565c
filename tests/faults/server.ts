import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommands, COMMANDS_FOLDER } from '../../infra/build/commands.ts';
import { ROOT } from '../../lambdas/local/paths.ts';

/** The server as a person starts it, in a store of its own. */
export interface RunningServer {
  readonly origin: string;
  readonly home: string;
  /** Most memory that the process has taken so far, in MB. */
  readonly memory: () => number;
  /** Takes how long answers of /healthz take from now on; answers them in milliseconds. */
  readonly probe: () => () => Promise<readonly number[]>;
  readonly said: () => string;
  readonly close: () => Promise<void>;
}

const PROBE = `
const [origin] = process.argv.slice(1);
const taken = [];
let going = true;
process.stdin.on('end', () => { going = false; }).resume();
while (going) {
  const from = performance.now();
  const answer = await fetch(origin + '/healthz');
  await answer.arrayBuffer();
  taken.push(answer.ok ? performance.now() - from : Infinity);
  await new Promise(resolve => setTimeout(resolve, 20));
}
process.stdout.write(JSON.stringify(taken));
`;

const text = async (child: ChildProcess): Promise<string> => {
  let all = '';
  for await (const part of child.stdout ?? []) all += String(part);
  return all;
};

/** Starts the server and waits until it is open. */
export async function openServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  await buildCommands();
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
    const prober = spawn(process.execPath, ['--input-type=module', '-e', PROBE, origin], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const taken = text(prober);
    return async () => {
      prober.stdin.end();
      const numbers: unknown = JSON.parse(await taken);
      return Array.isArray(numbers) ? numbers.map(Number) : [];
    };
  };
  const close = async (): Promise<void> => {
    child.kill('SIGINT');
    if (child.exitCode === null) await new Promise(resolve => child.once('exit', resolve));
    await rm(home, { recursive: true, force: true });
  };
  return { origin, home, memory, probe, said: () => said, close };
}

/** The smallest number below which so many percent of the others lie. */
export const percentile = (numbers: readonly number[], percent: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length * percent) / 100) - 1] ?? Number.NaN;
