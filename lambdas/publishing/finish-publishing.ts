import type { Dependencies } from './dependencies.ts';
import type { PublishedArtifact } from './ports.ts';
import type { Run } from './run.ts';
import { advance, artifactsOf, type DecidedRun } from './running.ts';

/**
 * What follows from the decision to publish: the edition's pointer moves, the run has succeeded. Whoever comes by does
 * it, and doing it again changes nothing, so that a process that ends in between leaves nothing half done.
 */
export async function finishPublishing(dependencies: Dependencies, run: DecidedRun): Promise<Run> {
  const { report, edition } = run.request;
  const artifacts = await artifactsOf(dependencies, run);
  await dependencies.table.putEdition({
    report,
    edition,
    manifest: run.decided.manifest,
    run: run.id,
    publishedAt: run.decided.at,
    artifacts: artifacts.map(({ milliseconds: _, ...artifact }): PublishedArtifact => artifact),
  });
  const succeeded = await advance(dependencies, run, { status: 'succeeded', errors: [] });
  dependencies.onProgress({ kind: 'published', run: run.id, report, edition });
  return succeeded;
}
