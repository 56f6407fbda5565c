import { randomBytes } from 'node:crypto';
import { createApp } from '../http/app.ts';
import type { Auth } from '../http/services.ts';
import { isRefused } from '../refusals/refusal.ts';
import type { LocalEnvironment } from './environment.ts';
import { FILES_PATH } from './folder-store.ts';
import type { Importer } from './importer.ts';
import type { Runner } from './runner.ts';
import type { Answer } from './serve.ts';

/** Who carries out what requests ask for. */
export interface Workers {
  readonly runner: Runner;
  readonly importer: Importer;
}

/** The API on one machine: the app, and the files behind its signed links. */
export function createApi(
  { dependencies, store }: LocalEnvironment,
  { runner, importer }: Workers,
  auth: Auth | null = null,
): Answer {
  const app = createApp({
    ...dependencies,
    auth,
    random: randomBytes,
    dispatch: async run => {
      runner.carryOut(run).catch(error => {
        // An interrupted run is resumed at the next start.
        if (!isRefused(error, 'interrupted')) console.error(`The run ${run.id} stopped:`, error);
      });
    },
    // The runner's steps read the run before they begin, and find it cancelled.
    cancel: async () => {},
    startImport: async batch => {
      importer.carryOut(batch).catch(error => console.error(`The import ${batch} stopped:`, error));
    },
    logFault: (error, { method, path }) => console.error(`${method} ${path} failed:`, error),
  });
  return async request =>
    new URL(request.url).pathname.startsWith(FILES_PATH) ? store.openSignedLink(request) : app.fetch(request);
}
