import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { importBatch } from '../publishing/import-batch.ts';
import { runToEnd } from '../publishing/run-to-end.ts';
import { isRefused, isShown, refuse } from '../refusals/refusal.ts';
import { type LocalDependencies, localDependencies } from './dependencies.ts';
import { connectTable } from './embedded-table.ts';
import { importFolder } from './import-folder.ts';
import { type FromThread, type Job, Setup, ToThread } from './job.ts';
import { progressLine } from './progress.ts';

/** Does a job; answers in words where there is something to say. */
async function carryOut(dependencies: LocalDependencies, job: Job): Promise<string> {
  if (job.kind === 'folder') return importFolder(job.folder, dependencies.table, dependencies, job.language);
  if (job.kind === 'batch') return (await importBatch(dependencies, job.id)).report.words;
  return (await runToEnd(dependencies, job.id)).status;
}

async function endOf(dependencies: LocalDependencies, job: Job): Promise<FromThread> {
  try {
    return { kind: 'done', words: await carryOut(dependencies, job) };
  } catch (error) {
    if (isRefused(error, 'interrupted')) return { kind: 'interrupted' };
    return isShown(error) ? { kind: 'refused', words: error.message } : { kind: 'failed', error };
  }
}

/** Does one job after another for the thread that answers requests, which never waits for it. */
function serve(port: MessagePort): void {
  const { place, tableAddress } = Setup.parse(workerData);
  const answer = (message: FromThread): void => port.postMessage(message);
  const own = localDependencies(place, connectTable(tableAddress), event =>
    answer({ kind: 'progress', line: progressLine(event) }),
  );
  let stopping = false;
  const pause = async (milliseconds: number): Promise<void> => {
    if (stopping) throw refuse('interrupted', {});
    await own.pause(milliseconds);
    if (stopping) throw refuse('interrupted', {});
  };
  port.on('message', message => {
    const told = ToThread.parse(message);
    if (told.kind === 'stop') stopping = true;
    else void endOf({ ...own, pause }, told).then(answer);
  });
}

if (parentPort === null) throw new Error('This is a thread of the server, and no command.');
serve(parentPort);
