import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { FUNCTIONS } from '../../lambdas/aws/names.ts';
import { buildId } from '../build-id.ts';
import { AwsRefused, inJson, openAwsCli } from './aws-cli.ts';
import { type Checked, checkDeployed } from './check-deployed.ts';
import type { Context, InAccount } from './context.ts';
import { readDeployment } from './deployment.ts';
import { NotSo, Stopped } from './proof.ts';
import { createUndo } from './undo.ts';

const USAGE = `Usage: npm run check:deployed -- STACK
       npm run check:deployed -- --server ADDRESS

Checks a deployment from outside, with the AWS CLI and its credentials, or a server on one machine. Each line says what
it proved. What it makes for a moment, it takes away again, also when it is stopped. With an issuer of one's own, give
tokens in ALMANAC_TOKEN_READER, ALMANAC_TOKEN_OPERATOR and ALMANAC_TOKEN_IMPORTER. Whoever is told of alarms is told
twice. Exit code: 0 when nothing is wrong, 2 when something is, 1 when nothing could be checked, 130 when it was stopped.`;

/** Where a command runs, and who ends it. */
export interface Surroundings {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Aborted when somebody stops the command. */
  readonly stop: AbortSignal;
  /** Folder of the bundles of this checkout. */
  readonly bundles: string;
}

interface Asked {
  readonly stack: string | null;
  readonly server: string | null;
}

function understood(args: readonly string[]): Asked | null {
  try {
    const options = { server: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [stack = null, ...more] = positionals;
    const server = values.server ?? null;
    if (more.length > 0 || (stack === null) === (server === null)) return null;
    return server === null || URL.canParse(server) ? { stack, server } : null;
  } catch (error) {
    // An option that nobody knows: the usage says which there are.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function openAccount(env: Surroundings['env'], stack: string): Promise<InAccount> {
  const cli = openAwsCli(env);
  const aws = inJson(cli);
  return {
    aws,
    stack: await readDeployment(aws, stack),
    emulated: (env.AWS_ENDPOINT_URL ?? '') !== '',
    presign: (url, seconds) => cli('s3', 'presign', url, '--expires-in', `${seconds}`),
  };
}

async function openContext({ env, stop }: Surroundings, { stack, server }: Asked): Promise<Context> {
  const account = stack === null ? null : await openAccount(env, stack);
  const address = account?.stack.output('ApiAddress') ?? server ?? '';
  return {
    api: address.replace(/\/+$/, ''),
    account,
    undo: createUndo(),
    wait: async milliseconds => {
      if (!stop.aborted) await sleep(milliseconds, null, { signal: stop }).catch(whenStopped);
      if (stop.aborted) throw new Stopped('The check was stopped.');
    },
    now: () => Date.now(),
    nonce: randomBytes(6).toString('hex'),
    folder: await mkdtemp(join(tmpdir(), 'almanac-check-')),
  };
}

/** A wait that was broken off has ended; why is asked afterwards. */
function whenStopped(error: unknown): null {
  if (error instanceof Error && error.name === 'AbortError') return null;
  throw error;
}

const verdict = ({ proved, failed, unshown }: Checked): string =>
  `\n${proved} proved, ${failed} failed. Not shown by this check:\n${unshown.map(words => `  ${words}`).join('\n')}`;

/** Checks a deployment; answers the exit code. */
export async function checkCommand(surroundings: Surroundings): Promise<number> {
  const { args, env, say, complain, bundles } = surroundings;
  const asked = understood(args);
  if (asked === null) {
    complain(USAGE);
    return 1;
  }
  let context: Context;
  try {
    context = await openContext(surroundings, asked);
  } catch (error) {
    if (!(error instanceof NotSo || error instanceof AwsRefused)) throw error;
    complain(error.message);
    return 1;
  }
  let code = 130;
  try {
    const build = existsSync(join(bundles, 'build.json')) ? buildId(bundles, FUNCTIONS) : null;
    const checked = await checkDeployed(context, { build, variables: env, say });
    say(verdict(checked));
    code = checked.failed > 0 ? 2 : 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    say('Stopped; taking away what was made.');
  } finally {
    const left = await context.undo.all();
    await rm(context.folder, { recursive: true, force: true });
    for (const what of left) complain(`Still there, take it away by hand: ${what}`);
    if (left.length > 0 && code === 0) code = 2;
  }
  return code;
}
