import { inspect } from 'node:util';
import type { Workers } from './api.ts';
import { createBackground } from './background.ts';
import { complain } from './command.ts';
import type { LocalEnvironment } from './environment.ts';
import { createImporter } from './importer.ts';
import { createRunner } from './runner.ts';

/**
 * What a run may take: the PDFs of a hundred thousand records need half of the memory, and minutes. What an import may
 * take: the limits of its files keep it below both (`records/import/limits.ts`).
 */
const RUNS = { megabytes: 4096, minutes: 120, oneJob: false };
const IMPORTS = { megabytes: 640, minutes: 30, oneJob: true };

/** Runs and imports, each one after the other in a thread of their own beside the one that answers requests. */
export function createWorkers(
  { dependencies, place, tableAddress }: LocalEnvironment,
  say: (line: string) => void,
): Workers {
  const setup = { place, tableAddress };
  const runs = createBackground({ setup, ...RUNS, onProgress: say });
  const imports = createBackground({ setup, ...IMPORTS, onProgress: say });
  return {
    runner: createRunner(dependencies.table, runs),
    importer: createImporter(dependencies, imports, (batch, error) =>
      complain(`The import ${batch} stopped: ${inspect(error)}`),
    ),
  };
}
