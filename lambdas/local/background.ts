import { Worker } from 'node:worker_threads';
import { refuse } from '../refusals/refusal.ts';
import { FromThread, type Job, type Setup } from './job.ts';
import { isSystemError } from './store/place-once.ts';

export interface BackgroundOptions {
  /** What the thread needs to open the same table and store. */
  readonly setup: Setup;
  /** Most memory that it may take for what it works on; beyond it the thread ends, and the process does not. */
  readonly megabytes: number;
  /** Longest time for a job; what takes longer is ended. */
  readonly minutes: number;
  /** Whether a thread does one job alone, so that none has to bear what another has left in memory. */
  readonly oneJob: boolean;
  readonly onProgress: (line: string) => void;
  /** The thread's code, as it is built. */
  readonly code?: URL;
}

export interface Background {
  /**
   * Does a job after those that were given before; answers what it says.
   *
   * @throws interrupted when it was stopped before its end, commandRefused in the words of what refused it, and
   * tooHeavy or tooSlow where it took more than it may.
   */
  readonly carryOut: (job: Job) => Promise<string>;
  /** Lets the step under way end and begins no other. */
  readonly stop: () => Promise<void>;
}

/** Beside this module, once both are built. */
const CODE = new URL('./thread.js', import.meta.url);

type End = Exclude<FromThread, { readonly kind: 'progress' }>;

/**
 * Work apart from the thread that answers requests: one job after another, in a thread that begins with the first of
 * them and ends after the last, or in one thread a job. Whatever a file holds, the worst that it can do is to end that
 * thread.
 */
export function createBackground(options: BackgroundOptions): Background {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let stopping = false;
  let thread: Worker | null = null;

  const perform = async (job: Job): Promise<string> => {
    if (stopping) throw refuse('interrupted', {});
    thread ??= begin(options);
    const own = thread;
    try {
      return wordsOf(await ask(own, job, options));
    } catch (error) {
      // A thread that a job has ended, or that was ended for it, does no other.
      if (thread === own) thread = null;
      await own.terminate();
      throw error;
    } finally {
      waiting -= 1;
      if ((waiting === 0 || options.oneJob) && thread === own) {
        thread = null;
        await own.terminate();
      }
    }
  };

  const carryOut = (job: Job): Promise<string> => {
    waiting += 1;
    const carried = last.then(() => perform(job));
    last = carried.then(
      () => {},
      () => {},
    );
    return carried;
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    thread?.postMessage({ kind: 'stop' });
    await last;
    // A job that came to its end all the same leaves its thread to those after it, which are not begun any more.
    await thread?.terminate();
    thread = null;
  };

  return { carryOut, stop };
}

const begin = ({ setup, megabytes, code = CODE }: BackgroundOptions): Worker =>
  new Worker(code, { workerData: setup, resourceLimits: { maxOldGenerationSizeMb: megabytes } });

/** The end of a job, its thread's own end among them. */
function ask(thread: Worker, job: Job, { megabytes, minutes, onProgress }: BackgroundOptions): Promise<End> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      const told = FromThread.parse(message);
      if (told.kind === 'progress') onProgress(told.line);
      else settle(() => resolve(told));
    };
    const onError = (error: Error): void =>
      settle(() =>
        reject(isSystemError(error, 'ERR_WORKER_OUT_OF_MEMORY') ? refuse('tooHeavy', { megabytes }) : error),
      );
    const onExit = (code: number): void => settle(() => reject(new Error(`The thread ended with ${code}.`)));
    const clock = setTimeout(() => settle(() => reject(refuse('tooSlow', { minutes }))), minutes * 60_000);
    const settle = (end: () => void): void => {
      clearTimeout(clock);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      // What a thread says after its job has an end is nobody's any more; unheard, it would end the process.
      thread.on('error', () => {});
      end();
    };
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(job);
  });
}

function wordsOf(end: End): string {
  switch (end.kind) {
    case 'done':
      return end.words;
    case 'interrupted':
      throw refuse('interrupted', {});
    case 'refused':
      throw refuse('commandRefused', { words: end.words });
    case 'failed':
      throw end.error;
  }
}
