import { refuse } from '../../refusals/refusal.ts';
import { configuredOrigin } from '../admit.ts';
import { createApi, type Workers } from '../api.ts';
import { localAuth } from '../auth.ts';
import { type Command, runProcess, say, type Terminal } from '../command.ts';
import { type LocalEnvironment, openLocalEnvironment } from '../environment.ts';
import { fillFromSample } from '../fill-from-sample.ts';
import { listDefined } from '../list-defined.ts';
import { makeDefined } from '../make-defined.ts';
import { storeFolder } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { type Answer, type Server, serve } from '../serve.ts';
import { forgetServing, noteServing } from '../serving.ts';
import { understood } from '../usage.ts';
import { createWorkers } from '../workers.ts';

const USAGE = `Usage: npm start

Opens the store in ALMANAC_HOME (default .almanac), imports the sample where it is empty, makes the newest edition of
every report that it defines unless that is published, lists what it holds, and serves it on 127.0.0.1.
  PORT             port to listen on (default 8787; 0 takes any free one)
  ALMANAC_ORIGIN   where others reach it, such as https://reports.example.org, if a proxy stands before it`;

function portOf(text: string | undefined): number {
  const port = Number(text ?? '8787');
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw refuse('commandRefused', {
    words: `PORT is "${text}". Give a number between 0 and 65535, such as PORT=8788 npm start`,
  });
}

async function prepare(environment: LocalEnvironment, { runner }: Workers): Promise<void> {
  const imported = await fillFromSample(environment);
  if (imported !== null) say(imported);
  await makeDefined(environment, runner, say);
}

async function printListing({ dependencies }: LocalEnvironment, origin: string): Promise<void> {
  const { lines, first } = await listDefined(dependencies.table, origin);
  say(`\nAlmanac is open at ${origin}/\n\n${lines.join('\n')}\n`);
  say(
    first === null
      ? 'No edition is published; the lines above say why.'
      : `Each address leads to a fresh link, good for ten minutes. To download one:\n\n  curl -fLO ${first}\n`,
  );
  say('Stop with Ctrl-C.');
}

/** Closes everything in order on Ctrl-C; a second Ctrl-C does not wait. Answers whether that has begun. */
function closeOnSignal(server: Server, environment: LocalEnvironment, { runner, importer }: Workers): () => boolean {
  let closing = false;
  const close = async (): Promise<number> => {
    closing = true;
    say('\nclosing');
    await server.close();
    await Promise.all([runner.stop(), importer.stop()]);
    await forgetServing(environment.folder);
    await environment.close();
    return 0;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void runProcess(close));
  return () => closing;
}

async function openService(server: Server, env: Terminal['env'], open: (answer: Answer) => void): Promise<void> {
  const own = `http://127.0.0.1:${server.port}`;
  const configured = configuredOrigin(env);
  const origin = configured ?? own;
  const environment = await openLocalEnvironment(storeFolder(env), origin, event => say(progressLine(event)));
  const workers = createWorkers(environment, say);
  const isClosing = closeOnSignal(server, environment, workers);
  try {
    open(createApi(environment, workers, { auth: localAuth(env), origin: configured }));
    await noteServing(environment.folder, own);
    await prepare(environment, workers);
    await printListing(environment, origin);
  } catch (error) {
    // What was under way when the service closed is resumed at the next start.
    if (isClosing()) return;
    await environment.close();
    throw error;
  }
}

/** Makes what the store defines, and serves it. Answers once it is open; signals close it. */
export const startCommand: Command = {
  usage: USAGE,
  run: async ({ args, env }) => {
    understood(USAGE, () => (args.length === 0 ? args : null));
    let open: (answer: Answer) => void = () => {};
    const opened = new Promise<Answer>(resolve => {
      open = resolve;
    });
    // The port comes first, so that a busy one is reported before any work; requests wait until the service is ready.
    const server = await serve(portOf(env.PORT), async request => (await opened)(request));
    try {
      await openService(server, env, open);
    } catch (error) {
      await server.close();
      throw error;
    }
    return 0;
  },
};
