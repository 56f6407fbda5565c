import { randomBytes } from 'node:crypto';
import { createApp } from '../../lambdas/http/app.ts';
import { EditionsAnswer, ProblemAnswer, RunAnswer } from '../../lambdas/http/schemas.ts';
import type { Services } from '../../lambdas/http/services.ts';
import type { Dependencies } from '../../lambdas/publishing/dependencies.ts';
import type { Run } from '../../lambdas/publishing/run.ts';

/** The app over these dependencies, with what was handed over and what was logged. */
export function openApi(dependencies: Dependencies, changes: Partial<Services> = {}) {
  const dispatched: Run[] = [];
  const imports: string[] = [];
  const mends: string[] = [];
  const faults: unknown[] = [];
  const app = createApp({
    ...dependencies,
    auth: null,
    clockTimes: [],
    random: randomBytes,
    mend: async (report, edition) => {
      mends.push(`${report}/${edition}`);
    },
    startImport: async batch => {
      imports.push(batch);
    },
    dispatch: async run => {
      dispatched.push(run);
    },
    logFault: error => {
      faults.push(error);
    },
    ...changes,
  });
  const post = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    app.request('/runs', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { app, post, dispatched, imports, mends, faults };
}

/** The problem of a response, which must be one. */
export async function problemIn(response: Response) {
  const problem = ProblemAnswer.parse(await response.json());
  if (response.headers.get('content-type') !== 'application/problem+json' || problem.status !== response.status)
    throw new Error(`Not a problem: ${response.status} ${JSON.stringify(problem)}`);
  return problem;
}

/** The run of a response, in the form that the description promises. */
export const runIn = async (response: Response) => RunAnswer.parse(await response.json());

export const editionsIn = async (response: Response) => EditionsAnswer.parse(await response.json()).editions;
