import { createApp } from '../http/app.ts';
import { Interrupted } from '../publishing/errors.ts';
import { FILES_PATH } from './folder-store.ts';
import type { Home } from './home.ts';
import type { Runner } from './runner.ts';
import type { Answer } from './serve.ts';

/** The door on one machine: the app, and the files behind its signed links. */
export function createDoor({ workshop, store }: Home, runner: Runner): Answer {
  const app = createApp({
    ...workshop,
    dispatch: async run => {
      runner.carryOut(run).catch(error => {
        // An interrupted run is resumed at the next start.
        if (!(error instanceof Interrupted)) console.error(`The run ${run.id} stopped:`, error);
      });
    },
    logFault: (error, { method, path }) => console.error(`${method} ${path} failed:`, error),
  });
  return async request =>
    new URL(request.url).pathname.startsWith(FILES_PATH) ? store.openSignedLink(request) : app.fetch(request);
}
