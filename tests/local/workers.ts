import type { Workers } from '../../lambdas/local/api.ts';
import type { Background } from '../../lambdas/local/background.ts';
import { importFolder } from '../../lambdas/local/import-folder.ts';
import { createImporter } from '../../lambdas/local/importer.ts';
import { createRunner } from '../../lambdas/local/runner.ts';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import { importBatch } from '../../lambdas/publishing/import-batch.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';

/** The same work in the thread that asks for it, so that a test may alter what it is done with. */
const inThisThread = (dependencies: MakingDependencies): Background => ({
  carryOut: async job => {
    if (job.kind === 'folder') return importFolder(job.folder, dependencies.table, dependencies, job.language);
    if (job.kind === 'batch') return (await importBatch(dependencies, job.id)).report.words;
    return (await runToEnd(dependencies, job.id)).status;
  },
  stop: async () => {},
});

export function workersOf(dependencies: MakingDependencies, background = inThisThread(dependencies)): Workers {
  return {
    runner: createRunner(dependencies.table, background),
    importer: createImporter(dependencies, background, (batch, error) =>
      console.error(`The import ${batch} stopped:`, error),
    ),
  };
}
