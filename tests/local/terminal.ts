import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildCommands, COMMANDS_FOLDER } from '../../infra/build/commands.ts';
import { type Command, carryOut } from '../../lambdas/local/command.ts';
import { ROOT } from '../../lambdas/local/paths.ts';
import { SUBCOMMANDS } from '../../lambdas/local/subcommands.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Started = keyof typeof SUBCOMMANDS;

// The commands as npm runs them.
await buildCommands();

function launch(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { ALMANAC_HOME: _, PORT: __, ...inherited } = process.env;
  return spawn(process.execPath, [join(COMMANDS_FOLDER, 'almanac.js'), ...args], {
    cwd: ROOT,
    env: { ...inherited, ...env },
  });
}

function follow(child: ChildProcessWithoutNullStreams) {
  let out = '';
  let err = '';
  child.stdout.on('data', chunk => {
    out += chunk;
  });
  child.stderr.on('data', chunk => {
    err += chunk;
  });
  const ended = new Promise<Ended>(resolve => child.on('close', code => resolve({ code, out, err })));
  return { ended, out: () => out };
}

/** Runs `almanac` to its end in a process of its own, as npm does. One test of each command does. */
export const runProcess = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  follow(launch(args, env)).ended;

/** Runs a command to its end in this process: all that it does, without the start of a process. */
export const run = async (
  name: Started,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> => runCommand(await SUBCOMMANDS[name].load(), args, env);

/** The same, of a command at hand. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  let [out, err] = ['', ''];
  const say = (line: string) => {
    out += `${line}\n`;
  };
  const complain = (line: string) => {
    err += `${line}\n`;
  };
  const code = await carryOut(command, { args, env, say, complain });
  return { code, out, err };
}

/** The same, with nobody who reads what it says. */
export function runUnread(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = launch(args, env);
  child.stdout.destroy();
  return follow(child).ended;
}

export interface Running {
  readonly until: (text: string | RegExp) => Promise<string>;
  /** Waits until a file is in the store's folder. */
  readonly untilThere: (name: string) => Promise<void>;
  readonly stop: (signal: NodeJS.Signals) => Promise<Ended>;
}

/** Starts the server; it ends with the test. */
export function start(env: Readonly<Record<string, string>>): Running {
  const child = launch(['start'], env);
  const { ended, out } = follow(child);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const until = async (text: string | RegExp): Promise<string> => {
    let over: Ended | null = null;
    ended.then(result => {
      over = result;
    });
    while (!out().match(text)) {
      if (over !== null) throw new Error(`Ended before it said ${text}: ${JSON.stringify(over)}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    return out();
  };
  const untilThere = async (name: string): Promise<void> => {
    while (!existsSync(join(env.ALMANAC_HOME ?? '', name))) await new Promise(resolve => setTimeout(resolve, 10));
  };
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { until, untilThere, stop };
}

/** A folder that ends with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'almanac-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
