import { selectInput } from '../claims/edition-input.ts';
import { comparedManifest } from './compared-input.ts';
import type { Dependencies } from './dependencies.ts';
import { editionFolder } from './keys.ts';
import { type Asked, parseRequest, runId } from './request.ts';
import type { Run } from './run.ts';
import { isFrozen, madeBy } from './running.ts';

export interface Started {
  readonly run: Run;
  /** False when the same run was on record already, under way or done. */
  readonly started: boolean;
}

/**
 * Registers a run. The request is checked against the stored definitions first. The same question on the same records
 * and build is answered with the same run; when that has failed or was cancelled, its next attempt begins. So it does
 * when the edition has moved on to other records since, and is asked to come back.
 */
export async function startRun(dependencies: Dependencies, asked: Asked): Promise<Started> {
  const { table, build } = dependencies;
  const revision = (await table.revision()) ?? 'empty';
  const input = selectInput(await table.readAll(), asked.report, asked.edition);
  const request = parseRequest(asked, input.report);
  const compared = await comparedManifest(dependencies, input);
  const now = dependencies.clock.now();
  const fresh: Run = {
    id: runId(request, revision, build, compared),
    request,
    revision,
    build,
    status: 'queued',
    attempt: 1,
    input: null,
    planned: 0,
    errors: [],
    createdAt: now,
    updatedAt: now,
  };
  const { run, created } = await table.createRun(fresh);
  if (created) return { run, started: true };
  if (!(await mayRepeat(dependencies, run))) return { run, started: false };
  const next: Run = { ...fresh, attempt: run.attempt + 1, createdAt: run.createdAt };
  if (await table.nextAttempt(next)) return { run: next, started: true };
  return { run: (await table.getRun(next.id)) ?? run, started: false };
}

async function mayRepeat({ table }: Dependencies, run: Run): Promise<boolean> {
  if (run.status === 'failed' || run.status === 'cancelled') return true;
  if (run.status !== 'succeeded' || !isFrozen(run)) return false;
  const edition = await table.getEdition(run.request.report, run.request.edition);
  return edition !== null && !edition.artifacts.some(({ key }) => key.startsWith(`${editionFolder(madeBy(run))}/`));
}
