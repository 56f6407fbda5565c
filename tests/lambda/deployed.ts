import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FunctionName } from '../../lambdas/aws/names.ts';
import { type Outcome, openRuntimeApi } from './runtime-api.ts';
import { BUNDLES, NODE, RUNTIME_CLIENT } from './tools.ts';

/** A function that runs as on Lambda: its bundle, the official runtime client, Lambda's Node.js. */
export interface Deployed {
  readonly invoke: (event: unknown) => Promise<Outcome>;
  /** Milliseconds from the start of the process to its first answer. */
  readonly coldStart: () => number;
  /** Most memory that the process has held, in MB. */
  readonly peakMemory: () => Promise<number>;
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

/** Starts a function with the variables that a stack would give it. */
export async function startFunction(
  name: FunctionName,
  variables: Readonly<Record<string, string>>,
): Promise<Deployed> {
  const api = await openRuntimeApi();
  const from = performance.now();
  const child = spawn(NODE, [RUNTIME_CLIENT, 'index.handler'], {
    cwd: join(BUNDLES, name),
    // Nothing of this process: a variable that only a developer has must not be what makes it work.
    env: {
      AWS_LAMBDA_RUNTIME_API: api.host,
      AWS_LAMBDA_FUNCTION_NAME: `almanac-${name}`,
      AWS_LAMBDA_FUNCTION_VERSION: '1',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1792',
      AWS_LAMBDA_LOG_GROUP_NAME: '/almanac',
      AWS_LAMBDA_LOG_STREAM_NAME: 'stream',
      AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
      AWS_XRAY_DAEMON_ADDRESS: '127.0.0.1:2000',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      LAMBDA_TASK_ROOT: join(BUNDLES, name),
      _HANDLER: 'index.handler',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      TZ: ':UTC',
      ...variables,
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      log += text.toString('utf8');
    });
  let ended: (outcome: Outcome) => void = () => {};
  const exit = new Promise<Outcome>(resolve => {
    ended = resolve;
  });
  child.once('exit', code => ended({ ok: false, error: 'Runtime.ExitError', words: `exit ${code}\n${log}` }));
  let first: number | null = null;
  const invoke = async (event: unknown): Promise<Outcome> => {
    const outcome = await Promise.race([api.deliver(event), exit]);
    first ??= performance.now() - from;
    return outcome;
  };
  const peakMemory = async (): Promise<number> => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
  };
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exit;
    await api.close();
  };
  return { invoke, coldStart: () => first ?? Number.NaN, peakMemory, log: () => log, close };
}
