import { startRun } from '../publishing/start-run.ts';
import { isRefused, refuse } from '../refusals/refusal.ts';
import { createApi } from './api.ts';
import { localAuth } from './auth.ts';
import { runCommand, say } from './command.ts';
import { type LocalEnvironment, openLocalEnvironment } from './environment.ts';
import { fillFromSample } from './fill-from-sample.ts';
import { storeFolder } from './paths.ts';
import { progressLine } from './progress.ts';
import { createRunner, type Runner } from './runner.ts';
import { type Answer, type Server, serve } from './serve.ts';

const DEFAULT = { report: 'overseas-influence', edition: '2022' };

function portOf(text: string | undefined): number {
  const port = Number(text ?? '8787');
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw refuse('commandRefused', {
    words: `PORT is "${text}". Give a number between 0 and 65535, such as PORT=8788 npm start`,
  });
}

/** Fills an empty store, finishes what was interrupted, and sees to it that the sample's edition is there. */
async function prepare(environment: LocalEnvironment, runner: Runner): Promise<void> {
  const { dependencies } = environment;
  const imported = await fillFromSample(environment);
  if (imported !== null) say(imported);
  for (const run of await dependencies.table.listUnfinished()) {
    say(`resuming ${run.request.report} ${run.request.edition}, which was interrupted`);
    await runner.carryOut(run);
  }
  if ((await dependencies.table.getEdition(DEFAULT.report, DEFAULT.edition)) !== null) return;
  try {
    const { run } = await startRun(dependencies, DEFAULT);
    await runner.carryOut(run);
  } catch (error) {
    // A store with other reports in it is served as it is.
    if (!(isRefused(error, 'unknownReport') || isRefused(error, 'unknownEdition') || isRefused(error, 'noRecords')))
      throw error;
    say(error.message);
  }
}

async function printAddresses({ dependencies }: LocalEnvironment, origin: string): Promise<void> {
  const edition = await dependencies.table.getEdition(DEFAULT.report, DEFAULT.edition);
  const reports = edition?.artifacts.filter(({ name }) => name.includes('/')) ?? [];
  const addresses = reports.map(({ name }) => `${origin}/editions/${DEFAULT.report}/${DEFAULT.edition}/${name}`);
  const first = addresses.find(address => address.endsWith('.pdf')) ?? addresses[0];
  say(`\nAlmanac is open at ${origin}/`);
  if (first === undefined) return say('No edition is published; the lines above say why.');
  say(`\n${addresses.map(address => `  ${address}`).join('\n')}\n`);
  say(`Each leads to a fresh link, good for ten minutes. To download one:\n\n  curl -fLO ${first}\n`);
  say('Stop with Ctrl-C.');
}

/** Closes everything in order on Ctrl-C; a second Ctrl-C does not wait. Answers whether that has begun. */
function closeOnSignal(server: Server, environment: LocalEnvironment, runner: Runner): () => boolean {
  let closing = false;
  const close = async (): Promise<number> => {
    closing = true;
    say('\nclosing');
    await server.close();
    await runner.stop();
    await environment.close();
    return 0;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void runCommand(close));
  return () => closing;
}

async function openService(server: Server, open: (answer: Answer) => void): Promise<void> {
  const origin = `http://127.0.0.1:${server.port}`;
  const environment = await openLocalEnvironment(storeFolder(process.env), origin, event => say(progressLine(event)));
  const runner = createRunner(environment.dependencies);
  const isClosing = closeOnSignal(server, environment, runner);
  try {
    open(createApi(environment, runner, localAuth(process.env)));
    await prepare(environment, runner);
    await printAddresses(environment, origin);
  } catch (error) {
    // What was under way when the service closed is resumed at the next start.
    if (isClosing()) return;
    await environment.close();
    throw error;
  }
}

await runCommand(async () => {
  let open: (answer: Answer) => void = () => {};
  const opened = new Promise<Answer>(resolve => {
    open = resolve;
  });
  // The port comes first, so that a busy one is reported before any work; requests wait until the service is ready.
  const server = await serve(portOf(process.env.PORT), async request => (await opened)(request));
  try {
    await openService(server, open);
  } catch (error) {
    await server.close();
    throw error;
  }
  return 0;
});
