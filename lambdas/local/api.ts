import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { createApp } from '../http/app.ts';
import type { Auth } from '../http/services.ts';
import { isRefused } from '../refusals/refusal.ts';
import { admit } from './admit.ts';
import { complain } from './command.ts';
import type { LocalEnvironment } from './environment.ts';
import { FILES_PATH } from './folder-store.ts';
import type { Importer } from './importer.ts';
import { createMender } from './mender.ts';
import type { Runner } from './runner.ts';
import type { Answer } from './serve.ts';
import { answerImportHere, IMPORT_HERE } from './serving.ts';

export interface ApiOptions {
  /** @default whoever asks is the operator */
  readonly auth?: Auth | null;
  /**
   * Where others reach the server, for the addresses that are passed on.
   * @default each address as it was asked
   */
  readonly origin?: string | null;
}

/** Who carries out what requests ask for. */
export interface Workers {
  readonly runner: Runner;
  readonly importer: Importer;
}

/** The API on one machine: the app, and the files behind its signed links. */
export function createApi(
  { dependencies, store, place }: LocalEnvironment,
  { runner, importer }: Workers,
  { auth = null, origin = null }: ApiOptions = {},
): Answer {
  const carryOutMending = createMender(dependencies);
  const app = createApp({
    ...dependencies,
    auth,
    clockTimes: [],
    origin,
    random: randomBytes,
    dispatch: async run => {
      runner.carryOut(run).catch(error => {
        // An interrupted run is resumed at the next start.
        if (!isRefused(error, 'interrupted')) complain(`The run ${run.id} stopped: ${inspect(error)}`);
      });
    },
    mend: async (report, edition) => {
      carryOutMending(report, edition).catch(error => console.error(`Mending ${report}/${edition} stopped:`, error));
    },
    startImport: async batch => {
      importer.carryOut(batch).catch(error => complain(`The import ${batch} stopped: ${inspect(error)}`));
    },
    logFault: (error, { method, path }) => complain(`${method} ${path} failed: ${inspect(error)}`),
  });
  const answer: Answer = async request => {
    const { pathname } = new URL(request.url);
    if (pathname === IMPORT_HERE) return answerImportHere(request, place.secret, importer.importFolder, Date.now());
    return pathname.startsWith(FILES_PATH) ? store.openSignedLink(request) : app.fetch(request);
  };
  return admit(answer, origin);
}
