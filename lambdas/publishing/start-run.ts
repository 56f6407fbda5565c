import { selectInput } from '../analysis/edition-input.ts';
import { type Asked, parseRequest, runId } from './request.ts';
import type { Run } from './run.ts';
import type { Workshop } from './workshop.ts';

export interface Started {
  readonly run: Run;
  /** False when the same run was on record already, under way or done. */
  readonly started: boolean;
}

/**
 * Registers a run. The request is checked against the stored definitions first. The same question on the same records
 * and build is answered with the same run; when that has failed or was cancelled, its next attempt begins.
 */
export async function startRun(workshop: Workshop, asked: Asked): Promise<Started> {
  const { table, build } = workshop;
  const revision = (await table.revision()) ?? 'empty';
  const { report } = selectInput(await table.readAll(), asked.report, asked.edition);
  const request = parseRequest(asked, report);
  const now = workshop.clock.now();
  const fresh: Run = {
    id: runId(request, revision, build),
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
  if (run.status !== 'failed' && run.status !== 'cancelled') return { run, started: false };
  const next: Run = { ...fresh, attempt: run.attempt + 1, createdAt: run.createdAt };
  if (await table.nextAttempt(next)) return { run: next, started: true };
  return { run: (await table.getRun(next.id)) ?? run, started: false };
}
